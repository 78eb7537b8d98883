"""Data of earlier versions, and how today's code deals with it."""
