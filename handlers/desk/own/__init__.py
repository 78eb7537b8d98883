"""A worker's own chat with the desk's bot: the talks that are held there."""
