"""One message on its way: its address, its words, its pieces, the door by which it goes."""
