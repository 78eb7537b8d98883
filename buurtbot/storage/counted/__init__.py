"""What is counted each month, and is of nobody."""
