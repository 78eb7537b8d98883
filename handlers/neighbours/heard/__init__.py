"""What somebody wrote, before it is an answer: worries, hard times, what sounds like a button."""
