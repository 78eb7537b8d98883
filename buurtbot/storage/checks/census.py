"""Reads all that is stored and counts it: per kind and form, and what cannot be read, and why.

It changes nothing. What it says names kinds, fields, deeds and steps, and nothing of people.
"""

import json
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from pydantic import ValidationError

from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.records import RECORDS
from buurtbot.domain.core.talk import Talk
from buurtbot.storage.at_rest.forms import Later, number_of
from buurtbot.storage.at_rest.moved import FORM
from buurtbot.storage.at_rest.sealing import CannotOpen, Unreadable
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.known import Known
from buurtbot.storage.sealed import cards, records, waiting
from buurtbot.storage.store import Store

READ: Final = "read"
FORGOTTEN: Final = "of somebody who was forgotten"  # it goes by itself
FROM_RECORD: Final = "made anew from its record"
LEFT: Final = "left to the later version that wrote it"
NOT_BAD: Final = frozenset({READ, FORGOTTEN, FROM_RECORD})
CARRY: Final = "carry"  # the queue of what goes to other municipalities


@dataclass(frozen=True)
class Vocabulary:
    """What this version knows besides fields: its deeds, and the steps of its talks."""

    deeds: frozenset[str]
    steps: frozenset[str]  # "conversation.step"

    def lacks(self, deeds: Iterable[Deed | None]) -> str:
        """What it cannot do of these, in words; empty when it can all."""
        unknown = sorted({deed.name for deed in deeds if deed} - self.deeds)
        return f"no such deed: {', '.join(unknown)}" if unknown else ""


@dataclass
class Census:
    """What was found: how many by kind, form and what becomes of it."""

    counted: Counter[tuple[str, int, str]] = field(default_factory=Counter)

    @property
    def bad(self) -> int:
        """How many cannot be read, or not be done."""
        return sum(count for (_, _, fate), count in self.counted.items() if fate not in NOT_BAD)

    @property
    def lines(self) -> list[str]:
        """One line for each."""
        rows = sorted(self.counted.items())
        return [f"{kind:<14}form {form} {count:>7}  {fate}" for (kind, form, fate), count in rows]


async def count_all(
    store: Store, municipality: str, now: datetime, vocabulary: Vocabulary
) -> Census:
    """Read everything of one municipality that carries a form. Raises what Redis raises."""
    reader = _Reader(store, store.work(municipality, "look", now), vocabulary)
    await reader.read_all()
    return reader.census


@dataclass(frozen=True)
class _Reader:
    store: Store
    work: Work
    vocabulary: Vocabulary
    census: Census = field(default_factory=Census)

    async def read_all(self) -> None:
        work, keys = self.work, self.work.keys
        for kind in RECORDS:
            async for stored in self._strings(keys.record(kind, "*")):
                await self._note(kind, records.mark_of(stored), self._record(kind, stored))
        async for stored in self._strings(keys.keyboard("*")):
            await self._note("keyboard", _mark(stored), self._keyboard(stored))
        async for stored in self._strings(keys.card("*")):
            await self._note("card", stored.partition(" ")[2], self._card(stored))
        async for key in work.redis.scan_iter(match=keys.queue("*"), count=1000):
            await self._queue(str(key))
        await self._timers()
        await self._neighbourhoods()

    async def _strings(self, pattern: str) -> AsyncIterator[str]:
        async for key in self.work.redis.scan_iter(match=pattern, count=1000):
            stored = await self.work.redis.get(key)
            if stored:
                yield str(stored)

    async def _note(self, kind: str, mark: str, reading: Awaitable[str]) -> None:
        """Count one, by what comes of reading it: words when it is not well."""
        try:
            fate = await reading or READ
        except Later:
            fate = LEFT
        except (Unreadable, CannotOpen):
            fate = "sealed with another key"
        except ValidationError as wrong:
            fate = f"does not fit: {_where(wrong)}"
        except (ValueError, KeyError, TypeError, AttributeError) as wrong:
            fate = f"damaged: {type(wrong).__name__}"
        self.census.counted[kind, number_of(mark), fate] += 1

    async def _record(self, kind: str, stored: str) -> str:
        owner, ring = records.owner_of(stored), self.work.ring
        await ring.fetch({owner})
        data_key = ring.held.get(owner)
        if data_key is None or not records.is_sealed_with(stored, data_key):
            return FORGOTTEN
        here, forms = self.work.municipality, self.store.forms
        one = records.load(
            RECORDS[kind], stored, data_key=data_key, municipality=here, forms=forms
        )
        step = f"{one.conversation}.{one.step}" if isinstance(one, Talk) else ""
        return "" if not step or step in self.vocabulary.steps else f"no such step: {step}"

    async def _keyboard(self, stored: str) -> str:
        keyboard = waiting.keyboard_from(stored, self.store.forms)
        return self.vocabulary.lacks(keyboard.deeds)

    async def _card(self, stored: str) -> str:
        return "" if cards.load(stored, "", self.store.forms) else FROM_RECORD

    async def _queue(self, key: str) -> None:
        carries = key == self.work.keys.queue(CARRY)
        for entry in await self.work.redis.lrange(key, 0, -1):
            reading = self._carry(entry) if carries else self._message(entry)
            await self._note(CARRY if carries else "message", _mark(entry), reading)

    async def _message(self, entry: str) -> str:
        owners = waiting.owners_in(entry)
        await self.work.ring.fetch(owners)
        if owners - self.work.ring.held.keys():
            return FORGOTTEN
        await self.work.read_waiting(entry)
        return ""

    async def _carry(self, entry: str) -> str:
        plain = self._today(CARRY, entry)
        deed = Deed(plain["deed"]["name"])
        kind = "held" if deed.name == "pass_held" else "person"
        told = await self._record(kind, plain["record"]) if plain["record"] else ""
        return self.vocabulary.lacks([deed]) or told

    async def _timers(self) -> None:
        work, keys = self.work, self.work.keys
        deeds = await work.redis.hgetall(keys.timer_deeds)
        for stored in deeds.values():
            await self._note("timer", _mark(stored), self._timer(stored))
        for key in (keys.timers, keys.asking):
            for name in await work.redis.zrange(key, 0, -1):
                if name not in deeds:
                    self.census.counted["timer", 0, "has no deed"] += 1

    async def _timer(self, stored: str) -> str:
        return self.vocabulary.lacks([Deed(self._today("timer", stored)["name"])])

    async def _neighbourhoods(self) -> None:
        stored = await self.work.redis.hlen(self.work.keys.known)
        read = [n for n in await Known(self.store).besides(()) if self._is_here(n.municipality)]
        fates = {READ: len(read), "cannot be opened": stored - len(read)}
        form = self.store.forms.number
        for fate, count in fates.items():
            if count:
                self.census.counted["neighbourhood", form, fate] = count

    def _is_here(self, municipality: str) -> bool:
        return municipality == self.work.municipality

    def _today(self, kind: str, stored: str) -> dict[str, Any]:
        plain = json.loads(stored)
        return self.store.forms.today(kind, plain.get(FORM, ""), plain)


def _mark(stored: str) -> str:
    try:
        return str(json.loads(stored).get(FORM, ""))
    except (ValueError, AttributeError):
        return ""


def _where(wrong: ValidationError) -> str:
    """The fields that do not fit, and how; never what stands in them."""
    fields = {
        f"{'.'.join(map(str, one['loc']))} ({one['type']})"
        for one in wrong.errors(include_input=False, include_context=False, include_url=False)
    }
    return ", ".join(sorted(fields)[:3])
