"""How Redis is reached: connections, round trips, scripts, and how it is doing."""
