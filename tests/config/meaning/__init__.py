"""The files of what words mean."""
