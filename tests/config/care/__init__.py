"""The files of what is recognised in a cry for help."""
