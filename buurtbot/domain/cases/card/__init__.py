"""What the staff group sees of a case: its title, its card, and what stands beside it."""
