"""The talks about care."""
