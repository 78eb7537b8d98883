"""What the files of a network may say, and what is told of a mistake in them."""
