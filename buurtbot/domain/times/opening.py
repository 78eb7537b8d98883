"""When a place is open: now, until when, or from when again. On the clock of Amsterdam.

What goes on after midnight belongs to the day on which it begins; two spells without a minute
between them are one. An hour that the clock skips opens nothing, and one that it shows twice is
the first of the two (see `when.py`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.times.when import AMSTERDAM, clock_text, day_text, local_day, on_clock
from config.network.directory import Initiative

LOOKS_BACK: Final = 1  # days: what began yesterday may still be open
LOOKS_AHEAD: Final = 60
NIGHT_ENDS: Final = time(6)  # "vannacht"
A_WEEK: Final = 7


@dataclass(frozen=True)
class Open:
    """From when until when it is open (UTC)."""

    begins: datetime
    ends: datetime


def spells(place: Initiative, now: datetime) -> Iterator[Open]:
    """When it is open, from yesterday until as far as we look, in order."""
    whole: Open | None = None
    for spell in _each(place, local_day(now)):
        if whole is None or spell.begins > whole.ends:
            yield from filter(None, (whole,))
            whole = spell
        else:
            whole = Open(whole.begins, max(whole.ends, spell.ends))
    yield from filter(None, (whole,))


def _each(place: Initiative, today: date) -> Iterator[Open]:
    """Each shift by itself, in the order in which they begin."""
    for day in (today + timedelta(days=n) for n in range(-LOOKS_BACK, LOOKS_AHEAD + 1)):
        if not place.is_away(day):
            yield from sorted(_on(place, day), key=lambda spell: spell.begins)


def _on(place: Initiative, day: date) -> Iterator[Open]:
    for hours in place.hours:
        for begin, end in hours.shifts if hours.opens_on(day) else ():
            ends_on = day + timedelta(days=end <= begin)
            spell = Open(on_clock(day, begin), on_clock(ends_on, end))
            if spell.begins < spell.ends:
                yield spell


def open_now(place: Initiative, now: datetime) -> bool:
    """Whether somebody can go there or ring at this moment."""
    return place.always or _now(place, now) is not None


def _now(place: Initiative, now: datetime) -> Open | None:
    not_over = next((one for one in spells(place, now) if now < one.ends), None)
    return not_over if not_over and not_over.begins <= now else None


def next_opening(place: Initiative, now: datetime) -> datetime | None:
    """When it opens next (UTC), also while it is open; None when that is not known."""
    return next((one.begins for one in spells(place, now) if one.begins > now), None)


# -- in words


def opening(place: Initiative, now: datetime) -> Text:
    """In a sentence: open now and until when, or when it opens."""
    if place.always:
        return text("opening-always")
    if not place.hours:
        return text("opening-by-appointment")
    spell = _now(place, now)
    if spell is not None:
        return text("opening-always") if _goes_on(spell, now) else _until(spell.ends, now)
    begins = next_opening(place, now)
    return text("opening-unknown") if begins is None else _from(begins, now)


def _goes_on(spell: Open, now: datetime) -> bool:
    """Whether it has no end as far as we look: day and night, in shifts that touch."""
    return spell.ends - now > timedelta(days=LOOKS_AHEAD - 1)


def _until(ends: datetime, now: datetime) -> Text:
    there, days = ends.astimezone(AMSTERDAM), (local_day(ends) - local_day(now)).days
    clock = clock_text(there.time())
    if days == 1 and there.time() == time():
        return text("opening-until-midnight")
    if days == 0:
        return text("opening-until", clock=clock)
    if _is_tonight(ends, now):
        return text("opening-until-night", clock=clock)
    return text("opening-until-day", day=_day(there.date(), days), clock=clock)


def _from(begins: datetime, now: datetime) -> Text:
    there, days = begins.astimezone(AMSTERDAM), (local_day(begins) - local_day(now)).days
    clock = clock_text(there.time())
    if _is_tonight(begins, now):
        return text("opening-tonight", clock=clock)
    if days <= 1:
        return text("opening-tomorrow" if days else "opening-today", clock=clock)
    return text("opening-from", day=_day(there.date(), days), clock=clock)


def _is_tonight(at: datetime, now: datetime) -> bool:
    """Whether it is in the night that people mean now: the one that goes on, or the next."""
    there, here = at.astimezone(AMSTERDAM), now.astimezone(AMSTERDAM)
    evening = there.date() - timedelta(days=here.time() >= NIGHT_ENDS)
    return there.time() < NIGHT_ENDS and evening == here.date()


def _day(day: date, days: int) -> Text:
    """The weekday alone while there is no doubt which one is meant."""
    return text(f"weekday-{day.isoweekday()}") if days < A_WEEK else day_text(day)
