"""What several people take part in: who may do something with it is asked of the record itself."""

from collections.abc import Mapping
from typing import Final, Protocol

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.pair import Pair
from buurtbot.domain.core.people.signal import Signal
from buurtbot.domain.core.together.buddy import Buddies
from buurtbot.domain.core.together.circle import Circle
from buurtbot.domain.core.together.share import Named, Share


class TakingPart(Protocol):
    """A record of one neighbourhood with people in it."""

    @property
    def id(self) -> str:
        """Its own."""

    @property
    def owner(self) -> str:
        """Whose key seals it."""

    @property
    def neighbourhood(self) -> str:
        """The slug of the one whose desk looks after it."""

    def has(self, person: str) -> bool:
        """Whether this person takes part, or was asked to."""


# By the name of the argument with which a deed names one: `circle`, of the kind Circle.
TAKEN_PART_IN: Final[Mapping[str, type[TakingPart]]] = {
    "call": Call,
    "named": Named,
    "pair": Pair,
    "share": Share,
    "check_in": CheckIn,
    "circle": Circle,
    "buddies": Buddies,
    "signal": Signal,
}
