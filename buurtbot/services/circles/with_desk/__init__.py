"""What the desk does with its circles, and what it reads of them."""
