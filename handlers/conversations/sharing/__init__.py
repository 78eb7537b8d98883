"""Sharing with neighbours: offering something, hearing of it, naming a neighbour."""
