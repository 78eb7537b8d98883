"""Places: where somebody lives, walks from, or needs help."""
