"""The call list of the day, as people see it."""
