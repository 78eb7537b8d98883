"""The call list of the day: who is called, by whom, and what came of it."""
