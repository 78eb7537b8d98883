"""A copy of all that is kept: taken of one moment, sealed in a file, laid back elsewhere."""
