"""Looking for a buddy; a worker asks the same of who rings."""
