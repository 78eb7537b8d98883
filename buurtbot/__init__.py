"""buurtbot: a neighbour asks, a neighbour comes, or a person takes over."""
