"""The call list, without Redis."""
