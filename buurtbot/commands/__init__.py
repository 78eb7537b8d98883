"""Commands, one file each, listed in `buurtbot/cli.py`; what is heavy waits until it is used."""
