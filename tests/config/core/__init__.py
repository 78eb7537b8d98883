"""How a mistake is told."""
