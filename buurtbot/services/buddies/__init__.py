"""Buddies: seeking, being asked, keeping it up, and ending it well."""
