"""The desk: what moderators see and do."""
