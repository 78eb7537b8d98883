"""A time that is said among other things is read, and the other things are left as they were."""

from datetime import date, datetime, time

import pytest

from buurtbot.domain.times.reading import time_and_rest
from buurtbot.domain.times.when import AMSTERDAM

SATURDAY = datetime(2026, 11, 28, 10, 0, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("said", "day", "at", "rest"),
    [
        ("wie kan vrijdag Brood halen", date(2026, 12, 4), None, "wie kan Brood halen"),
        (
            "naar de dokter op dinsdag om half drie",
            date(2026, 12, 1),
            time(14, 30),
            "naar de dokter",
        ),
        ("3-4 broden, morgen graag", date(2026, 11, 29), None, "3-4 broden, graag"),
        ("niet op maandag, wel woensdag", date(2026, 12, 2), None, "niet op maandag, wel"),
        ("te vaak: drie keer per week", None, None, "te vaak: drie keer per week"),
        ("brood", None, None, "brood"),
        ("brood\nmelk\n\nmorgen graag", date(2026, 11, 29), None, "brood melk graag"),
        ("café’s \u200bmorgen halen", date(2026, 11, 29), None, "café’s halen"),
        ("jutro", None, None, "jutro"),
    ],
)
def test_what_is_left_is_as_it_was_typed(
    said: str, day: date | None, at: time | None, rest: str
) -> None:
    found, left = time_and_rest(said, SATURDAY)
    assert left == rest
    assert (found and found.day, found and found.at) == (day, at)
