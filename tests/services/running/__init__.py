"""Running: what is looked at every few seconds, and what becomes of what failed."""
