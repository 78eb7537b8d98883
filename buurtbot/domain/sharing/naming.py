"""A neighbour whom somebody named: a person asks them, and whatever they say is theirs alone.

Who named them hears one and the same, whether the neighbour wanted it or not.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Final, Literal

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Button, Change, Hidden, Say, Text, ToDesk, ToPerson, text
from buurtbot.domain.core.person import Person
from buurtbot.domain.core.share import Named
from buurtbot.domain.sharing.shown import together_row

LONGEST_NAME: Final = 40
LONGEST_WORDS: Final = 300
Came = Literal["yes", "no", "not_reached"]
CAME: Final[tuple[Came, ...]] = ("yes", "no", "not_reached")


def named_by(answers: Mapping[str, str], asker: Person, id_: str, now: datetime) -> Named | None:
    """The neighbour of these answers; None without a name and a number, or who was not asked."""
    name, phone = answers.get("name", ""), answers.get("phone", "")
    if answers.get("knows") != "yes" or not name or not phone:
        return None
    words = answers.get("words", "")
    return Named(id_, asker.bot, asker.id, now, name=name, phone=phone, words=words)


def name(named: str) -> str:
    """The name of the message in which the desk reads whom to call."""
    return f"named:{named}"


def for_desk(named: Named, case: Case) -> Say:
    """Whom to call, what to ask first, and a button for each answer."""
    rows = tuple(
        (Button(text(f"button-named-{came}"), deeds.neighbour_said(named=named.id, came=came)),)
        for came in CAME
    )
    words = Hidden(named.id, named.words) if named.words else text("share-not-said")
    told = text(
        "desk-named",
        name=Hidden(named.id, named.name),
        phone=Hidden(named.id, named.phone),
        words=words,
    )
    return Say(ToDesk(case.neighbourhood, case.id), told, rows, name=name(named.id), protect=True)


def over(named: Named, came: str) -> Change:
    """Nothing of the neighbour stands in the topic any more."""
    return Change(
        ToDesk(named.neighbourhood, named.case), name(named.id), Text(f"desk-named-{came}")
    )


def thanks(named: Named) -> Say:
    """The same whatever the neighbour said: how it goes on is theirs to tell."""
    return Say(ToPerson(named.asker), text("neighbour-called"), (together_row(),))
