"""Words: what people are called, how letters count, what is hidden in a text."""
