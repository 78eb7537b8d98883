"""Scenes with promises for names."""
