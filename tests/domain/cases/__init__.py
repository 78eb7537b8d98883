"""Cases: what a person at the desk must look at, from its first call to its end."""
