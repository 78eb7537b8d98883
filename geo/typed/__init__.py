"""An address as people type it: `address.read_address` reads it, `words.toml` holds the words."""
