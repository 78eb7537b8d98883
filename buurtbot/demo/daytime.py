"""The demo plays by day: whoever starts it at night finds the next morning at ten.

At night volunteers are left in peace and nobody is at the desk, as it should be; but then there is
little to see. The clock of the demo runs on from there, and never back.
"""

from datetime import UTC, datetime, timedelta

from config.words.texts import AMSTERDAM


def seconds_ahead(real: float, *, before: float = 0.0) -> float:
    """How far the demo's clock runs ahead of the real one; `before` is what it was last time."""
    there = datetime.fromtimestamp(real + before, UTC).astimezone(AMSTERDAM)
    if there.isoweekday() <= 5 and 9 <= there.hour < 15:
        return before
    morning = there.replace(hour=10, minute=0, second=0, microsecond=0)
    while morning <= there or morning.isoweekday() > 5:
        morning = (morning + timedelta(days=1)).replace(hour=10)
    return morning.timestamp() - real
