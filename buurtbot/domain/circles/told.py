"""What is so around a round, and what comes of a step: the round after it, and who hears what."""

from dataclasses import dataclass, replace
from typing import Literal

from buurtbot.domain.core.together.circle import Round

What = Literal[
    "call",  # your turn: call them
    "again",  # call them once more
    "soon",  # no answer; you are asked again in some minutes
    "key",  # still no answer: call who has the key
    "going",  # who has the key goes to look
    "not_needed",  # they were heard meanwhile
    "passed_by",  # you did not react, so somebody else calls; you are called too
    "with_desk",  # nobody was reached: the desk has it
    "case",  # to the desk: nobody reached them
    "late",  # to the desk: they were reached after all
    "round",  # all were heard
    "parted",  # one of the two reported the other: somebody else calls
    "stopped",  # the circle stopped; whom you were to call need not be called
]


@dataclass(frozen=True)
class Pace:
    """How many minutes there are between one step and the next. `limit`: see Circle."""

    again: int
    react: int
    look: int
    limit: int


@dataclass(frozen=True)
class Facts:
    """What is so of the members now: who has the bot, who has a key holder, who is away.

    `at_it`: a worker is calling them at this moment. `apart`: two who do not meet, in pairs.
    """

    bot: frozenset[str] = frozenset()
    key: frozenset[str] = frozenset()
    away: frozenset[str] = frozenset()
    at_it: frozenset[str] = frozenset()
    apart: frozenset[frozenset[str]] = frozenset()

    def may_call(self, one: str, other: str) -> bool:
        """Whether this one may be asked to call the other."""
        return frozenset((one, other)) not in self.apart


@dataclass(frozen=True)
class Tell:
    """What is to be said, to whom (`DESK`: the desk), about whom."""

    to: str
    what: What
    about: str = ""
    key: bool = False  # they were asked to call who has the key


@dataclass(frozen=True)
class Played:
    """The round as it is now, and what is said of it, in that order."""

    round: Round
    tells: tuple[Tell, ...] = ()

    def telling(self, to: str, what: What, about: str = "", *, key: bool = False) -> "Played":
        """The same, and this is said too."""
        return replace(self, tells=(*self.tells, Tell(to, what, about, key)))
