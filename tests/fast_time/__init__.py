"""Weeks in a second."""
