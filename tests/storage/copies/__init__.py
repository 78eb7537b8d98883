"""Copies: made while others write, sealed, laid back elsewhere."""
