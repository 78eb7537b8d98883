"""What we build on: locked, known, and looked after."""
