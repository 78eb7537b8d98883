"""Telephone circles: staff set one up and look after it; members say when they are away."""
