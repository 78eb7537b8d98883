"""Where else people can go: looked up, told by the desk, and asked about a week later."""
