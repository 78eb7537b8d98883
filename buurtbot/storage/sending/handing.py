"""What a commit tells, and this process has in hand and sends at once: see hand.py."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from buurtbot.domain.core.people.person import Person
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed.waiting import Entry, Waiting, changed_name
from buurtbot.storage.sending.brought import Brought
from buurtbot.storage.sending.hand import LEASE, Hand, Taking
from buurtbot.storage.sending.places import Sent
from buurtbot.storage.wire.limits import as_steps
from buurtbot.storage.wire.plan import Plan, Step, millis

PERSON: Final = "person:"


@dataclass
class Handing:
    """What one commit may take in hand, by queue."""

    hand: Hand
    keys: Keys
    _mine: dict[str, Brought] = field(default_factory=dict)

    def person_of(self, queue: str) -> str:
        """Whose queue it is, when what waits there can be taken; else ""."""
        is_open = self.hand.takes is not None and queue.startswith(PERSON)
        return queue.removeprefix(PERSON) if is_open else ""

    def ask(self, plan: Plan, queue: str, person: Person) -> None:
        """Take what the plan tells this person, if this process can send it."""
        entries: list[Entry] = plan.told[queue][5]
        takes = self.hand.takes
        taking = takes(self.keys.municipality, person, entries) if takes else None
        if taking is None:
            return
        messages = _opened(entries)
        places = list(dict.fromkeys(filter(None, map(changed_name, messages))))
        plan.take(
            queue,
            millis(taking.at),
            millis(taking.at + LEASE),
            self._limits(plan, taking),
            list(map(self.keys.sent, places)),
        )
        self._mine[queue] = Brought(
            queue,
            taking.at,
            tuple(entries),
            forgotten=self.hand.forgotten,
            known=person,
            places=dict.fromkeys(places),
        )

    def _limits(self, plan: Plan, taking: Taking) -> list[Step]:
        return as_steps(taking.asks, lambda limit: plan.position(self.keys.pace(limit.who)))

    def taken(self, answers: Iterable[Sequence[Any]]) -> list[Brought]:
        """What is ours now, as commit.lua answered."""
        return [self._taken(*answer) for answer in answers]

    def _taken(self, queue: str, may_go: int, places: Sequence[str | None]) -> Brought:
        mine = self._mine[queue]
        stored = zip(mine.places, places, strict=True)
        return replace(
            mine,
            places={name: Sent.read(where) if where else None for name, where in stored},
            let_through=frozenset(each.id for each in _opened(mine.entries[:may_go])),
        )


def _opened(entries: Iterable[Entry]) -> list[Waiting]:
    return [entry.opened for entry in entries if entry.opened is not None]
