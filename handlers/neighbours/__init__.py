"""What residents and volunteers say to a neighbourhood bot, led to a talk, a deed or a line."""
