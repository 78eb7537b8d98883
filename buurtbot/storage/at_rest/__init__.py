"""In which form things are stored, and how what is personal is sealed."""
