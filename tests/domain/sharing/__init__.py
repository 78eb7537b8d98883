"""What becomes of a share."""
