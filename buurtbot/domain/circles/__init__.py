"""The telephone circle: neighbours who ring each other each morning, and who is looked after.

`round.py` is the round of a day as a value: pure, without Redis, so that it can be played as well.
A day takes some 23 commands of Redis for each member, 23,000 for 1,000 people, and the sending of
their messages. A picture: tests/browser/pictures/circle.png.
"""
