"""Redis keeps what was decided, once."""
