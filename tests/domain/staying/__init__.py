"""Volunteers who stay: when we write, why no request came, what is counted, what the desk sees."""
