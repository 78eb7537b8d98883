"""Matching: whom to ask, how many at once, and what they see."""
