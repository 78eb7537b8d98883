"""Meaning: what somebody means by what they write."""
