"""Helping: two people of one request, from taking it to thanking for it."""
