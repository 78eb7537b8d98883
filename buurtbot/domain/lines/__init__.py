"""Lines: what one person says reaches the other, and nobody else."""
