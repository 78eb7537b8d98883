"""The telephone circle: neighbours who ring each other each morning, and who is looked after.

`round.py` is the round of a day as a value: pure, without Redis, so that it can be played as well.
What a day costs is measured by `make bench-days`. A picture: tests/browser/pictures/circle.png.
"""
