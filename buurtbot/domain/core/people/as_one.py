"""One person who is known twice: the record of before goes on, and what else is theirs with it."""

from collections.abc import Iterable
from dataclasses import dataclass

from buurtbot.domain.core.people.person import Person


@dataclass(frozen=True)
class Twice:
    """Who they were in the chat (`me`), and who they are by phone and stay (`both`)."""

    me: Person
    both: Person

    @property
    def ids(self) -> tuple[str, str]:
        """The one that goes, and the one that stays."""
        return self.me.id, self.both.id

    @property
    def one_name(self) -> bool:
        """Whether others read the same first name as before."""
        one, other = (who.name.split(maxsplit=1)[:1] for who in (self.me, self.both))
        return one == other

    def now(self, one: str) -> str:
        """Who this is from now on."""
        return self.both.id if one == self.me.id else one

    def each(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The same people, each once, where the earliest of the two stood."""
        return tuple(dict.fromkeys(map(self.now, ids)))
