"""Ringing round: who agreed to it is asked how they are, and no silence is taken for "fine"."""
