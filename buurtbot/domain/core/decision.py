"""A Decision says what changes, whom to tell and what to do later. Storage makes it true at once.

Decisions add up: `first + second` is one decision with both effects; a later record of the same
id replaces the earlier one.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, Protocol, TypeVar

from buurtbot.domain.core.held import Held
from buurtbot.domain.core.line import Spoken
from buurtbot.domain.core.messages import (
    Alarm,
    Change,
    Deed,
    Erase,
    Mail,
    Outgoing,
    Say,
    ToDesk,
    Unbutton,
)
from buurtbot.domain.core.people.person import Person


class Record(Protocol):
    """What is kept under its kind (see records.py): `owner` is whose key seals what is private."""

    @property
    def id(self) -> str:
        """Its id, of its own within its kind."""

    @property
    def owner(self) -> str:
        """Whose key it is."""


Counted = Literal["promise_kept", "promise_missed"]
RecordT = TypeVar("RecordT", bound=Record)
NO_DEED = Deed("")
KEEP_THEIR_PLACE = ("card:", "line:", "desk_digest:")


@dataclass(frozen=True)
class Timer:
    """Do this deed at that time (UTC). A timer of the same name replaces the earlier one.

    With `at=None` the timer of this name is taken away. One that `asks` volunteers stands in the
    lane of its municipality, where one is done after the other.
    """

    name: str
    at: datetime | None
    deed: Deed = NO_DEED
    asks: bool = False


@dataclass(frozen=True)
class Carry:
    """Do this deed in the data of another municipality: exactly once, a moment later."""

    municipality: str
    deed: Deed
    record: Person | Held | None = None


@dataclass(frozen=True)
class WasAsked:
    """A volunteer was asked for this request (empty: one of another municipality).

    It is only added, and changes no record: so asking is in nobody's way.
    """

    person: str
    request: str
    at: datetime


@dataclass(frozen=True)
class AuditLine:
    """Who did what to what. Never contents, never names."""

    who: str
    did: str
    subject: str


@dataclass(frozen=True)
class Refusal:
    """Remember until then that this keyed id is not to help; without a time it is forgotten."""

    who: str
    until: datetime | None


@dataclass(frozen=True)
class Decision:
    """What is so from now on (`keep`), gone (`drop`), to be told, to be done, and noted.

    `answer` is the short line shown at once over a pressed button; everything that matters is
    in `tell`.
    """

    keep: tuple[Record, ...] = ()
    drop: tuple[Record, ...] = ()
    shred: tuple[str, ...] = ()  # people whose data key is destroyed
    erased: tuple[str, ...] = ()  # who is to be forgotten again after a backup was laid back
    refused: tuple[Refusal, ...] = ()
    tell: tuple[Outgoing, ...] = ()
    later: tuple[Timer, ...] = ()
    carry: tuple[Carry, ...] = ()
    asked: tuple[WasAsked, ...] = ()
    spoken: tuple[Spoken, ...] = ()
    noted: tuple[AuditLine, ...] = ()
    counted: tuple[Counted, ...] = ()  # for who watches the service: how often it happens
    answer: str = ""

    def latest(self, record: RecordT) -> RecordT:
        """This record as the decision leaves it; as given when it does not touch it."""
        for kept in reversed(self.keep):
            if isinstance(kept, type(record)) and kept.id == record.id:
                return kept
        return record

    def first(self, kind: type[RecordT]) -> RecordT:
        """The first record of this kind that it keeps. Raises LookupError when there is none."""
        for kept in self.keep:
            if isinstance(kept, kind):
                return kept
        raise LookupError(kind.__name__)

    @property
    def goes_first(self) -> bool:
        """Whether it is kept even when there is no room: it calls a desk in haste, or makes room.

        Room is made by what goes: records, and the keys of who is forgotten.
        """
        return bool(self.drop or self.shred) or any(map(_in_haste, self.tell))

    @property
    def answers_first(self) -> "Decision":
        """The same, told in the order people wait for it: old buttons go after what is new."""
        return replace(self, tell=tuple(sorted(self.tell, key=_only_closes)))

    @property
    def answering(self) -> "Decision":
        """The same, where staff pressed or wrote: what answers them overtakes what informs."""
        return replace(self, tell=tuple(map(_answers, self.tell)))

    def __add__(self, other: "Decision") -> "Decision":
        return Decision(
            keep=_latest(_without(self.keep, other.drop), other.keep),
            drop=_latest(_without(self.drop, other.keep), other.drop),
            shred=self.shred + other.shred,
            erased=self.erased + other.erased,
            refused=self.refused + other.refused,
            tell=self.tell + other.tell,
            later=self.later + other.later,
            carry=self.carry + other.carry,
            asked=self.asked + other.asked,
            spoken=self.spoken + other.spoken,
            noted=self.noted + other.noted,
            counted=self.counted + other.counted,
            answer=other.answer or self.answer,
        )


NOTHING = Decision()


def _only_closes(outgoing: Outgoing) -> bool:
    return isinstance(outgoing, Change) and not (outgoing.buttons or outgoing.anew)


def _answers(outgoing: Outgoing) -> Outgoing:
    """A card and its line keep their place: what changes them later may wait already."""
    to = outgoing.to
    if not isinstance(outgoing, Say | Change | Erase | Unbutton) or not isinstance(to, ToDesk):
        return outgoing
    if to.urgent or to.later or getattr(outgoing, "name", "").startswith(KEEP_THEIR_PLACE):
        return outgoing
    return replace(outgoing, to=replace(to, answers=True))


def _in_haste(outgoing: Outgoing) -> bool:
    to = outgoing.to
    rings = isinstance(outgoing, Alarm) or (isinstance(outgoing, Mail) and outgoing.urgent)
    return rings or (isinstance(to, ToDesk) and to.urgent)


def _without(records: tuple[Record, ...], others: tuple[Record, ...]) -> tuple[Record, ...]:
    """What was kept and then dropped is gone; what was dropped and then made anew is there."""
    ids = {(type(other), other.id) for other in others}
    return tuple(record for record in records if (type(record), record.id) not in ids)


def _latest(earlier: tuple[Record, ...], later: tuple[Record, ...]) -> tuple[Record, ...]:
    by_id = {(type(record), record.id): record for record in (*earlier, *later)}
    return tuple(by_id.values())
