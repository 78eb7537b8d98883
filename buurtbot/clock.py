"""The one place that looks at a clock. Everything else is told what time it is.

What time of day it is nobody here reads from this machine: see storage/wire/town_clock.py.
"""

import time
from collections.abc import Callable
from datetime import datetime
from typing import Final

Now = Callable[[], datetime]
Seconds = Callable[[], float]
# Linux stops its steady clock while the machine sleeps, but not this one.
STEADY: Final = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)


def steady() -> float:
    """Seconds that pass, whatever happens to the clock of this machine."""
    return time.clock_gettime(STEADY)
