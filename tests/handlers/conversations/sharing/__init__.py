"""The talks about sharing."""
