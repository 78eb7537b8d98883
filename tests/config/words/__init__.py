"""The texts for people, and the checks on them."""
