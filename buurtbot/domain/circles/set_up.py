"""What staff write down of a circle and its members, as it waits in the draft of their talk."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import time
from typing import Final

from buurtbot.domain.core.circle import Circle

FEWEST: Final = 3
MOST: Final = 12
LIMITS: Final = (30, 45, 60)  # minutes


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
    return Circle(
        id=id_,
        neighbourhood=neighbourhood,
        members=(),
        starts=time.fromisoformat(draft["starts"]),
        days=tuple(map(int, draft["days"].split())),
        name=draft["name"],
        on_holidays=draft["holidays"] == "yes",
        limit_minutes=int(draft["limit"]),
    )
