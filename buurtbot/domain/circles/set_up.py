"""What staff write down of a circle and its members, as it waits in the draft of their talk."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import time
from typing import Final

from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.core.together.circle import Circle, CircleMember

FEWEST: Final = 3
MOST: Final = 12
ADVISED: Final = (6, 10)  # what is said of fewer or more; nobody is refused for it
LIMITS: Final = (30, 45, 60)  # minutes
OF_MEMBER: Final = ("new_phone", "new_address", "new_key")  # what staff change later on
OF_CIRCLE: Final = ("days", "starts", "holidays", "limit")
NAME: Final = "new_name"  # how the circle is called changes later on too


def advice(members: int) -> Text | None:
    """What a desk reads of a circle that is small or large; of one without members nothing."""
    fewest, most = ADVISED
    if not members or fewest <= members <= most:
        return None
    return text("circle-few" if members < fewest else "circle-many")


@dataclass(frozen=True)
class Entry:
    """One member as written down; `person` is empty for who is not known yet.

    It is "new" of whom staff say that it is nobody whom we know.
    """

    name: str
    phone: str = ""
    person: str = ""
    address: str = ""
    key: str = ""


@dataclass(frozen=True)
class Known:
    """A member, or somebody who wants to be one, as a talk of staff shows them.

    `away` is of today; from `first` to `last` (ISO) they are away, now or soon.
    """

    id: str
    name: str
    phone: str = ""
    has_bot: bool = False
    away: bool = False
    first: str = ""
    last: str = ""


def written(entries: Iterable[Entry | Known]) -> str:
    """For the draft."""
    return json.dumps([asdict(one) for one in entries])


def entries_in(draft: Mapping[str, str]) -> tuple[Entry, ...]:
    """The members that were written down so far."""
    return tuple(Entry(**one) for one in json.loads(draft.get("entries", "[]")))


def known_in(draft: Mapping[str, str], name: str) -> tuple[Known, ...]:
    """The `members` of a circle, or the `wishes` to be in one."""
    return tuple(Known(**one) for one in json.loads(draft.get(name, "[]")))


def circle_of(draft: Mapping[str, str], id_: str, neighbourhood: str) -> Circle:
    """The circle that was written down, without its members."""
    circle = Circle(
        id=id_,
        neighbourhood=neighbourhood,
        members=(),
        starts=time.fromisoformat(draft["starts"]),
        days=(),
        name=draft["name"],
    )
    for what in OF_CIRCLE:
        circle = changed(circle, what, draft)
    return circle


def changed(circle: Circle, what: str, draft: Mapping[str, str]) -> Circle:
    """With this one of its days, hour and limits, or its name, as in the draft."""
    match what:
        case "new_name":
            return replace(circle, name=draft["name"])
        case "days":
            return replace(circle, days=tuple(map(int, draft["days"].split())))
        case "starts":
            return replace(circle, starts=time.fromisoformat(draft["starts"]))
        case "holidays":
            return replace(circle, on_holidays=draft["holidays"] == "yes")
        case _:
            return replace(circle, limit_minutes=int(draft["limit"]))


def member_changed(member: CircleMember, what: str, draft: Mapping[str, str]) -> CircleMember:
    """With another number, address or key holder; an empty one is not known any more."""
    match what:
        case "new_phone":
            return replace(member, phone=draft["phone"])
        case "new_address":
            return replace(member, address=draft["address"])
        case _:
            return replace(member, key_holder=draft["key"])


def as_drafted(circle: Circle) -> dict[str, str]:
    """Its days, hour and limits, as a draft has them."""
    return {
        "days": " ".join(map(str, sorted(circle.days))),
        "starts": f"{circle.starts:%H:%M}",
        "holidays": "yes" if circle.on_holidays else "no",
        "limit": str(circle.limit_minutes),
    }
