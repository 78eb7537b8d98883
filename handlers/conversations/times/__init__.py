"""Times: when help is wanted, and how people write a day or an hour."""
