"""What who calls can say in words: a note, and another time."""
