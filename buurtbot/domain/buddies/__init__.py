"""Buddies: two neighbours who ring, walk or drink coffee together, for as long as both like it.

`fitting.py` says who would go together: pure, the same people give the same pairs. Both see a
first name and two interests, and nobody hears of a no.
"""
