"""Telephone circles."""
