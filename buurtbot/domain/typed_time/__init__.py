"""A day or an hour in the words people type, in Dutch and English, seen from when it was sent.

`read_time` decides nothing: what went by is told as such, and the talk reads back what it read.
"""

from buurtbot.domain.typed_time.reading import SaidTime, read_time

__all__ = ["SaidTime", "read_time"]
