"""A neighbour whom somebody named: a person asks them, and whatever they say is theirs alone.

Who named them hears one and the same, whether the neighbour wanted it or not.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.share import Named
from buurtbot.domain.sharing.shown import together_row

LONGEST_NAME: Final = 40
LONGEST_WORDS: Final = 300
REASON: Final = "named"


def named_by(answers: Mapping[str, str], asker: Person, id_: str, now: datetime) -> Named | None:
    """The neighbour of these answers; None without a name and a number, or who was not asked."""
    name, phone = answers.get("name", ""), answers.get("phone", "")
    if answers.get("knows") != "yes" or not name or not phone:
        return None
    words = answers.get("words", "")
    return Named(id_, asker.bot, asker.id, now, name=name, phone=phone, words=words)


def to_ask(named: Named, until: datetime, now: datetime) -> Why:
    """Somebody of the desk rings them once, and asks first whether they want to hear from us.

    Whom nobody reaches is no case: nothing is kept of them.
    """
    return Why(
        REASON,
        now,
        words=named.words,
        until=until,
        lapses=True,
        of=named.id,
        asks=deeds.neighbour_said(named=named.id),
        then=deeds.neighbour_called(named=named.id),
    )


def thanks(named: Named) -> Say:
    """The same whatever the neighbour said: how it goes on is theirs to tell."""
    return Say(ToPerson(named.asker), text("neighbour-called"), (together_row(),))
