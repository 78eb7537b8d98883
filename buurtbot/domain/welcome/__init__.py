"""Welcome: the first meeting, the menu, the language."""
