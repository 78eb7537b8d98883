"""For whom a message is: where it goes without a doubt, and when there is a doubt: that we ask.

A message at the wrong person cannot be taken back. So a reply goes to whoever's message it
answers; without one, and with more than one who may be meant, the person says for whom it is.
What they said holds until somebody else speaks to them, or they to somebody else.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from buurtbot.domain.core.people.person import Line
from buurtbot.domain.core.talk import Talk

How = Literal["heard", "said", "chosen"]


@dataclass(frozen=True)
class Spoken:
    """A message in the chat of `person` that belongs to a line: heard on it, or said on it.

    `chosen`: the person said that what follows is for this line. Words are never kept here.
    """

    person: str
    how: How
    line: Line
    message: int = 0  # its number in their chat; 0 when it was a press
    album: str = ""


@dataclass(frozen=True, kw_only=True)
class Past(Spoken):
    """The same, and when it was."""

    at: datetime


@dataclass(frozen=True)
class ToLine:
    """It is for this line, without a doubt."""

    line: Line


@dataclass(frozen=True)
class ToTalk:
    """It answers the question of a talk."""


@dataclass(frozen=True)
class Ask:
    """Nobody knows for whom it is: the person is asked. `over`: what they meant has ended."""

    over: Line | None = None


@dataclass(frozen=True)
class NoLine:
    """There is nobody on a line, and no talk."""


Aim = ToLine | ToTalk | Ask | NoLine


def line_of(past: Iterable[Past], message: int) -> Line | None:
    """The line that a message belongs to, as far as that is remembered."""
    return next((one.line for one in past if message and one.message == message), None)


def line_of_album(past: Iterable[Past], album: str) -> Line | None:
    """Where the pictures went that were sent with this one."""
    return next((one.line for one in past if album and one.album == album), None)


def chosen(past: Iterable[Past]) -> Line | None:
    """The line that was chosen last, when nothing was heard or said on another one since."""
    newest: Line | None = None
    for one in sorted(past, key=_when, reverse=True):
        newest = newest or one.line
        if one.line != newest:
            return None
        if one.how == "chosen":
            return newest
    return None


def _when(one: Past) -> tuple[datetime, bool]:
    """What was heard at the very moment of a choice, was heard after it: then we ask."""
    return one.at, one.how != "chosen"


@dataclass(frozen=True)
class Chat:
    """What is known of who writes: open lines, a talk, and all that was said and heard before.

    `choices` are the lines that differ for who writes: two to the same desk are one.
    """

    lines: Sequence[Line] = ()
    choices: Sequence[Line] = ()
    talk: Talk | None = None
    past: Sequence[Past] = ()

    @property
    def asks(self) -> bool:
        """Whether a talk waits for an answer of theirs."""
        return self.talk is not None and not self.talk.paused

    @property
    def several(self) -> bool:
        """Whether there is more than one who may be meant."""
        return len(self.choices) + (self.talk is not None) > 1


def aim(chat: Chat, *, reply_to: int = 0, album: str = "") -> Aim:
    """Where a message goes that answers this one, or was sent together with that album."""
    meant = line_of(chat.past, reply_to) or line_of_album(chat.past, album)
    if meant is not None:
        return ToLine(meant) if meant in chat.lines else Ask(over=meant)
    if not chat.choices:
        return ToTalk() if chat.talk is not None else NoLine()
    if chat.asks:
        return _in_a_talk(chat, reply_to)
    still = None if reply_to else _still(chat, chat.past)
    if len(chat.choices) == 1:
        return ToLine(still or chat.choices[0])
    return ToLine(still) if still else Ask()


def _in_a_talk(chat: Chat, reply_to: int) -> Aim:
    """The question of the talk is answered, unless somebody spoke after it.

    An answer to what is no message of a line is an answer to our question.
    """
    talk = chat.talk
    since = [one for one in chat.past if talk is not None and one.at > talk.at]
    if reply_to or not since:
        return ToTalk()
    still = _still(chat, since)
    return ToLine(still) if still else Ask()


def _still(chat: Chat, past: Sequence[Past]) -> Line | None:
    found = chosen(past)
    return found if found in chat.lines else None
