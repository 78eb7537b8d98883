"""One file per deed: load, decide, return the Decision. The edge that called it commits it."""
