"""Sharing: soup for two, a lift, and a neighbour who is named."""
