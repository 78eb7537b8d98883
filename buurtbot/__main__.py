"""`python -m buurtbot` is the same as `buurtbot`."""

from buurtbot.cli import main

main()
