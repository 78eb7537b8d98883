"""Updates in, over HTTP."""
