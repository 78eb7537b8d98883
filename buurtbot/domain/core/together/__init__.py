"""What several people take part in."""
