"""What goes no further: a PIN, a card, a key, a link, and how swindlers begin."""
