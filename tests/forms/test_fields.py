"""No value is lost in silence: what a snapshot stores is read field by field by today's code.

A field that no record has any more is passed over when it is read, and gone when it is written
anew. So whoever renames or drops one says so in MOVES, or makes the snapshot of a form that was
not released yet anew.
"""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from pydantic import TypeAdapter

from buurtbot.storage.at_rest.forms import MOVES, NUMBER, Forms
from buurtbot.storage.at_rest.moved import Moved, Plain
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.checks.census import FROM_RECORD, READ, count_all
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from handlers.vocabulary import VOCABULARY
from tests.forms.kept import read_back
from tests.forms.town import PEPPER, SNAPSHOTS
from tests.scenes.street import Clock

T = TypeVar("T")
GM, ACROSS = "gm0518", "gm0505"
FORMS = sorted(path for path in SNAPSHOTS.iterdir() if path.name.isdecimal())
ALL_IN_A_SNAPSHOT = {"person", "request", "case", "talk", "keyboard", "message", "carry", "timer"}


class Strict(Forms):
    """Reads as always, and refuses a field it does not know, of an earlier form too."""

    def read(self, kind: str, mark: str, plain: Plain, adapter: TypeAdapter[T]) -> T:
        return adapter.validate_python(self.today(kind, mark, plain), extra="forbid")


async def laid(store: Store, snapshot: Path) -> Store:
    """What a snapshot holds, with the keys that open it."""
    await read_back(store.redis, (snapshot / "redis.jsonl").read_text(encoding="utf-8"))
    secrets = Secrets(master_keys={"demo": b"k" * 32}, current="demo", pepper=PEPPER.encode())
    return replace(store, secrets=secrets, forms=Strict())


async def found(store: Store, clock: Clock) -> Counter[tuple[str, str]]:
    """How many by kind and what comes of reading them."""
    counted: Counter[tuple[str, str]] = Counter()
    for municipality in (GM, ACROSS):
        census = await count_all(store, municipality, clock.now, VOCABULARY)
        for (kind, _, fate), count in census.counted.items():
            counted[kind, fate] += count
    return counted


async def not_read(store: Store, clock: Clock) -> set[tuple[str, str]]:
    """What cannot be read, and why. A card is made anew from its record."""
    return {one for one in await found(store, clock) if one[1] not in {READ, FROM_RECORD}}


@pytest.mark.parametrize("snapshot", FORMS, ids=lambda path: f"form {path.name}")
async def test_each_field_that_was_stored_is_still_read_or_named_in_moves(
    snapshot: Path, store: Store, clock: Clock
) -> None:
    counted = await found(await laid(store, snapshot), clock)
    assert {kind for kind, fate in counted if fate == READ} >= ALL_IN_A_SNAPSHOT
    assert {one for one in counted if one[1] not in {READ, FROM_RECORD}} == set()


@pytest.mark.parametrize(
    ("kind", "now", "before"),
    [
        ("request", "urgency", "haste"),
        ("person", "offer.languages", "offer.tongues"),
        ("case", "reason", "why"),
        ("talk", "trail", "steps_before"),
    ],
)
async def test_a_name_of_before_is_found_unless_moves_says_what_it_is_called_now(
    kind: str, now: str, before: str, store: Store, clock: Clock
) -> None:
    snapshot = await laid(store, FORMS[-1])
    await rename(snapshot, kind, now, before)
    assert any(one == kind and before in fate for one, fate in await not_read(snapshot, clock))
    moves = {**MOVES, NUMBER + 1: Moved(fields={kind: {before: now}})}
    named = replace(snapshot, forms=Strict(number=NUMBER + 1, moves=moves))
    assert await not_read(named, clock) == set()


async def rename(store: Store, kind: str, now: str, before: str) -> None:
    """Store it in all of this kind as an earlier form would have called it."""
    for municipality in (GM, ACROSS):
        for key in await store.redis.keys(Keys(municipality).record(kind, "*")):
            header, _, stored = str(await store.redis.get(key)).partition("\n")
            *outer, name = now.split(".")
            plain = json.loads(stored)
            holder = (plain[outer[0]] or {}) if outer else plain
            if name in holder:
                holder[before.rpartition(".")[2]] = holder.pop(name)
            await store.redis.set(key, f"{header}\n{json.dumps(plain)}", keepttl=True)
