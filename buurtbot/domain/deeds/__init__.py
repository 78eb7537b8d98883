"""The table of deeds: all that a press, a command, a talk, a timer or a note can lead to.

Each is declared once, in the room of its subject, and named `deeds.take_request` everywhere.
"""

from collections.abc import Iterator
from types import ModuleType
from typing import Any, Final

from buurtbot.domain.deeds import (
    asking,
    buddies,
    calls,
    care,
    cases,
    check_ins,
    circles,
    desk,
    directory,
    helping,
    keeping,
    lines,
    mail,
    matching,
    phone,
    sharing,
    staying,
    talking,
    volunteering,
    welcome,
)
from buurtbot.domain.deeds.asking import *
from buurtbot.domain.deeds.buddies import *
from buurtbot.domain.deeds.calls import *
from buurtbot.domain.deeds.care import *
from buurtbot.domain.deeds.cases import *
from buurtbot.domain.deeds.check_ins import *
from buurtbot.domain.deeds.circles import *
from buurtbot.domain.deeds.declared import Declared
from buurtbot.domain.deeds.desk import *
from buurtbot.domain.deeds.directory import *
from buurtbot.domain.deeds.helping import *
from buurtbot.domain.deeds.keeping import *
from buurtbot.domain.deeds.lines import *
from buurtbot.domain.deeds.mail import *
from buurtbot.domain.deeds.matching import *
from buurtbot.domain.deeds.phone import *
from buurtbot.domain.deeds.sharing import *
from buurtbot.domain.deeds.staying import *
from buurtbot.domain.deeds.talking import *
from buurtbot.domain.deeds.volunteering import *
from buurtbot.domain.deeds.welcome import *

ROOMS: Final = (
    asking,
    buddies,
    calls,
    care,
    cases,
    circles,
    check_ins,
    desk,
    directory,
    helping,
    keeping,
    lines,
    mail,
    matching,
    phone,
    staying,
    sharing,
    talking,
    volunteering,
    welcome,
)


def _in(rooms: tuple[ModuleType, ...]) -> Iterator[Declared[Any]]:
    for room in rooms:
        yield from (one for one in vars(room).values() if isinstance(one, Declared))


def table(*rooms: ModuleType) -> dict[str, Declared[Any]]:
    """The deeds of these rooms by name. Raises ValueError when two have the same."""
    by_name: dict[str, Declared[Any]] = {}
    for one in _in(rooms):
        if one.name in by_name:
            raise ValueError(f"{one.name} is declared in {by_name[one.name].room} and {one.room}")
        by_name[one.name] = one
    return by_name


TABLE: Final = table(*ROOMS)
