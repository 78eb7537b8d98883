"""Names that look unused and are not, each with who uses it; vulture gets this in `make check`."""
