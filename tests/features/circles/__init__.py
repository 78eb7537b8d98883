"""Telephone circles, played."""
