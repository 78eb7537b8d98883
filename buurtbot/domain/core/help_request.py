"""A help request: one need, from being asked until it is helped, withdrawn or in a person's hands.

States: `open` (volunteers are asked), `taken` (one volunteer holds it), `on_the_way`, `with_desk`
(nobody was found or a person took over), and the ends `done`, `withdrawn`, `closed` (by the desk).
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Literal

from buurtbot.domain.core.people.person import PRIVATE, Daypart, Language
from config.core.kinds import Kind
from geo.point import Point

State = Literal["open", "taken", "on_the_way", "with_desk", "done", "withdrawn", "closed"]
ENDED: Final[frozenset[State]] = frozenset({"done", "withdrawn", "closed"})
HELD: Final[frozenset[State]] = frozenset({"taken", "on_the_way"})
Urgency = Literal["today", "tomorrow", "later", "weekly"]
Hours = Literal["", "at", "between", "before"]  # which of `starts` and `ends` were named
WalkKnown = Literal["measured", "estimated", "unsure"]
# "late" had not answered when another took it; "beaten" pressed when another just had.
Reply = Literal["waiting", "no", "late", "beaten", "unreachable", "dropped", "taken"]
ASKED_AGAIN: Final[frozenset[Reply]] = frozenset({"late", "beaten"})


@dataclass(frozen=True)
class Invited:
    """One volunteer who was asked: when, how far the walk is, and what they said.

    `walk` says how the metres were found: over real streets, or estimated, and then whether they
    may be more than this volunteer wants to walk ("unsure").
    """

    person: str
    at: datetime
    metres: int
    reply: Reply = "waiting"
    walk: WalkKnown = "measured"


@dataclass(frozen=True)
class HelpRequest:
    """One need. `starts`/`ends` (UTC) frame when help is wanted; a person looks at `look_by`."""

    id: str
    ref: str  # short, for people: "M-4K7P"
    neighbourhood: str
    resident: str
    kind: Kind
    urgency: Urgency
    language: Language
    created: datetime
    starts: datetime
    ends: datetime
    look_by: datetime
    daypart: Daypart | None = None
    hours: Hours = ""
    for_other: bool = False
    point: Point | None = field(default=None, metadata=PRIVATE)
    address: str = field(default="", metadata=PRIVATE)
    words: str = field(default="", metadata=PRIVATE)
    voice: str = field(default="", metadata=PRIVATE)
    other_name: str = field(default="", metadata=PRIVATE)
    door_word: str = field(default="", metadata=PRIVATE)
    thanks: str = field(default="", metadata=PRIVATE)  # in the resident's own words
    state: State = "open"
    holder: str = ""
    taken_at: datetime | None = None
    invited: tuple[Invited, ...] = ()
    wave: int = 0
    case: str = ""
    by_desk: bool = False
    ended: datetime | None = None
    answers: tuple[tuple[str, str], ...] = ()  # the short questions afterwards: (who.what, answer)
    follows: str = ""  # the request of last week, for a weekly one
    first_ask: str = ""  # a volunteer to ask before all others (last week's helper)
    last_time: bool = False  # a weekly one that does not come back
    may_ring: bool = False  # who only has a phone agreed: who comes sees their number

    @property
    def owner(self) -> str:
        """Whose key seals the private fields."""
        return self.resident

    @property
    def asked_before(self) -> frozenset[str]:
        """Who is not asked for it any more: they answered, or still may.

        Who another was before, answered or not, is asked again when it is given back.
        """
        last = {invited.person: invited.reply for invited in self.invited}
        return frozenset(person for person, reply in last.items() if reply not in ASKED_AGAIN)

    @property
    def beaten(self) -> frozenset[str]:
        """Who wanted to, and was too late."""
        last = {invited.person: invited.reply for invited in self.invited}
        return frozenset(person for person, reply in last.items() if reply == "beaten")

    def reply_of(self, person: str) -> Reply | None:
        """What this volunteer last said, or None when never asked."""
        return next((i.reply for i in reversed(self.invited) if i.person == person), None)
