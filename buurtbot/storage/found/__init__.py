"""What is found by something else than its id: a reference, a person, an address."""
