"""What the environment may say, and what is told of a mistake in it."""
