"""Where a neighbourhood ends: read, drawn, simplified, and which one holds a point."""
