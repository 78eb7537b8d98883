"""What a moderator does with a case, from taking it to closing it."""
