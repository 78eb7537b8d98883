"""Lays a copy back in an empty Redis, after all of the file was looked at.

Who was forgotten since is told by the newer copies beside it, and by what this machine remembers.
Broken off half-way, nobody serves people from it: `restore` again begins with taking away.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from buurtbot.storage.checks.key_check import unfit
from buurtbot.storage.copies.backup import Told, pepper_of
from buurtbot.storage.copies.entry import GONE, Entry
from buurtbot.storage.copies.sealed_file import NoCopy, SealedFile
from buurtbot.storage.keys import Keys
from buurtbot.storage.shared_keys import LAYING_BACK
from buurtbot.storage.store import Store

AT_ONCE: Final = 200  # entries in one round trip
OURS: Final = ("{gm*", "{place:*", "{pace:*")
OF_A_MUNICIPALITY: Final = re.compile(r"\{(gm\d{4})\}:(.*)", re.DOTALL)
NOT_EMPTY: Final = (
    "this Redis holds %d keys already, and a copy goes into an empty one only. Stop buurtbot and "
    "give it a new Redis; nothing was changed"
)
OTHER_PEPPER: Final = (
    "%s was made with another BUURTBOT_PEPPER: everybody in it would be a stranger. Give that one"
)
LATER: Final = "%s was written by a later version of buurtbot: lay it back with that one"


@dataclass
class Looked:
    """What a first look at all of a copy told."""

    last: dict[str, int] = field(default_factory=dict)  # of a key that comes again: which line
    proofs: dict[str, Mapping[str, str]] = field(default_factory=dict)
    forms: dict[str, int] = field(default_factory=dict)
    lines: int = 0

    def see(self, number: int, entry: Entry) -> None:
        """One line."""
        self.lines += 1
        if entry.again and entry.kind != "stream":
            self.last[entry.key] = number
        found = OF_A_MUNICIPALITY.fullmatch(entry.key)
        if found and found[2] == "proofs" and entry.kind == "hash":
            self.proofs[found[1]] = dict(entry.value)
        if found and found[2] == "lowest_form" and entry.kind == "string":
            self.forms[found[1]] = int(entry.value)

    def counts(self, number: int, entry: Entry) -> bool:
        """Whether this line is the one of its key."""
        return entry.kind == "stream" or self.last.get(entry.key, number) == number


@dataclass(frozen=True)
class Restore:
    """One copy for one Redis. Everything raises NoCopy, in words, when it cannot be."""

    store: Store
    path: Path

    def look(self) -> tuple[Told, Looked]:
        """All of the file, before anything is written: whole, of our keys and of our pepper."""
        told, looked = told_of(self._file), Looked()
        if told.pepper != pepper_of(self.store.secrets):
            raise NoCopy(OTHER_PEPPER % self.path)
        for number, line in enumerate(self._file.lines()):
            looked.see(number, Entry.of_line(line))
        for gm, noted in looked.proofs.items():
            if wrong := unfit(self.store.secrets, Keys(gm), noted):
                raise NoCopy(f"{self.path}: {wrong}")
        if max(looked.forms.values(), default=0) > self.store.forms.number:
            raise NoCopy(LATER % self.path)
        return told, looked

    async def lay_back(self, looked: Looked) -> int:
        """Write it; how many keys. Until `is_done` nobody serves people from it."""
        await self._clear()
        await self.store.redis.set(LAYING_BACK, "1")
        some: list[Entry] = []
        keys: set[str] = set()
        for number, line in enumerate(self._file.lines()):
            entry = Entry.of_line(line)
            if entry.kind == GONE or not looked.counts(number, entry):
                continue
            keys.add(entry.key)
            some.append(entry)
            if len(some) == AT_ONCE:
                await self._write(some)
                some.clear()
        await self._write(some)
        return len(keys)

    async def is_done(self) -> None:
        """Now the service may begin."""
        await self.store.redis.delete(LAYING_BACK)

    @property
    def _file(self) -> SealedFile:
        return SealedFile(self.path, self.store.secrets)

    async def _clear(self) -> None:
        """Nothing may be there, but for what a restore left that was broken off."""
        redis = self.store.redis
        there = sum(await self.store.server.sizes())
        if there and not await redis.exists(LAYING_BACK):
            raise NoCopy(NOT_EMPTY % there)
        for pattern in OURS if there else ():
            async for key in redis.scan_iter(match=pattern, count=1000):
                if key != LAYING_BACK:
                    await redis.unlink(key)

    async def _write(self, entries: Sequence[Entry]) -> None:
        pipeline = self.store.redis.pipeline(transaction=False)
        for entry in entries:
            for command in entry.commands():
                pipeline.execute_command(*command)
        if entries:
            await pipeline.execute()


def told_of(file: SealedFile) -> Told:
    """What stands before the lines of a copy."""
    first: Any = file.first()
    return Told(**first)


def erased_in(store: Store, files: Iterable[Path]) -> dict[str, dict[str, int]]:
    """Who was forgotten by municipality, as all copies tell that our keys open."""
    found: dict[str, dict[str, int]] = {}
    for path in files:
        try:
            told = told_of(SealedFile(path, store.secrets))
        except NoCopy:
            continue  # no copy, or not one of ours
        if told.pepper == pepper_of(store.secrets):
            for gm, erased in told.erased.items():
                found.setdefault(gm, {}).update(erased)
    return found
