"""Volunteering: what somebody offers, when they rest, where else they are known."""
