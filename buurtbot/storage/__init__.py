"""Redis: the only place that reads and writes it. One municipality is one hash slot."""
