"""Messages out: order, limits, and every fate a message can have."""
