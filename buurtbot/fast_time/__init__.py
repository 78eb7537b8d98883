"""A neighbourhood in fast time: weeks of asking and helping in a second, with the real policy."""
