"""Keeping: what is kept of whom, how long, and how it goes."""
