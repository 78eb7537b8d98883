"""Where an address is: asked of PDOK, of a service of one's own, or of a table."""
