"""Ringing round, as people see it."""
