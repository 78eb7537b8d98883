"""Volunteers who stay: what they are written, what they choose, and what the desk sees."""
