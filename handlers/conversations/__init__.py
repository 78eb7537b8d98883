"""The conversations, one file each, read top to bottom. No framework, no I/O."""
