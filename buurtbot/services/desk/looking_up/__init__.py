"""What staff look up: what is open, who rings, what is sought, what was noted."""
