"""Addresses as people type them."""
