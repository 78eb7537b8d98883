"""Ringing round, without Redis."""
