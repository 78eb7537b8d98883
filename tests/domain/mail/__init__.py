"""What stands in letters."""
