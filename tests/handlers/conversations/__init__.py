"""The conversations, as people walk through them."""
