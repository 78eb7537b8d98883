"""How records and messages stand in Redis: as text, what is personal sealed."""
