"""What Telegram tells about a staff group itself, in which nobody said anything."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Standing = Literal["out", "in", "in_charge"]  # in charge: an administrator who manages topics


@dataclass(frozen=True)
class OurStanding:
    """What our bot was in the group, and is from now on."""

    was: Standing
    now: Standing


@dataclass(frozen=True)
class TopicClosed:
    """Somebody closed a topic by hand."""

    thread: int


@dataclass(frozen=True)
class NewNumber:
    """The group has another chat id from now on."""

    chat: int


@dataclass(frozen=True)
class MemberLeft:
    """Somebody is not in the group any more, by their own will or not. Telegram's number."""

    user: int


@dataclass(frozen=True)
class GroupNews:
    """One update about a group, understood. `update` is unique for the desk bot."""

    update: str
    chat: int
    what: OurStanding | TopicClosed | NewNumber | MemberLeft
    at: datetime
