"""The staff group: what is said in it, and in the topic of a case."""
