"""What staff see of a VOG: until when it counts, and of which month the paper is that they see."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Button, Rows, Text, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.times.when import local_day
from buurtbot.domain.volunteering.vog import day_of, month_of, months_of, recent, years
from buurtbot.domain.words.names import name_of
from config.network.policy import Trust

IN_A_ROW: Final = 2


def vog_on_card(offer: Offer) -> Text | None:
    """Until when it counts, and when it was seen; nothing of who has none."""
    if offer.vog_until is None or offer.vog_seen is None:
        return None
    seen = day_of(local_day(offer.vog_seen))
    return text("volunteer-vog", seen=seen, until=day_of(offer.vog_until))


def which_month(person: Person, said: str, now: datetime, trust: Trust) -> tuple[Text, Rows]:
    """The question of which month it is: the last ones at once, earlier ones by their year."""
    if said.isdecimal():
        asked = text("vog-which-of-year", name=name_of(person), year=said)
        return asked, _rows(_month_buttons(person, months_of(int(said), now, trust)))
    key = "vog-not-of" if month_of(said) else "vog-which-month"
    asked = text(key, name=name_of(person), months=trust.vog_months)
    recently = _rows(_month_buttons(person, recent(now)))
    earlier = _rows(_button(person, str(year), str(year)) for year in years(now, trust))
    return asked, (*recently, *earlier)


def _month_buttons(person: Person, months: Iterable[date]) -> Iterable[Button]:
    for month in months:
        label = text("month-of-year", month=text(f"month-{month.month}"), year=str(month.year))
        yield _button(person, label, f"{month:%Y-%m}")


def _button(person: Person, label: Text | str, month: str) -> Button:
    shown = text("year-of", year=label) if isinstance(label, str) else label
    return Button(shown, deeds.approve(person=person.id, level="2", month=month))


def _rows(buttons: Iterable[Button]) -> Rows:
    each: Sequence[Button] = tuple(buttons)
    return tuple(tuple(each[at : at + IN_A_ROW]) for at in range(0, len(each), IN_A_ROW))
