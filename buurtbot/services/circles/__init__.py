"""Telephone circles: their rounds, who is in them, and what the desk does with them."""
