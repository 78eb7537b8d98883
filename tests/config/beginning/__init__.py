"""The answers and the files of a beginning."""
