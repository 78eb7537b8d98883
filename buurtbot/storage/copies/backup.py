"""Makes a copy of all that is kept in one sealed file, while the service runs."""

from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.copies.moment import one_moment
from buurtbot.storage.copies.sealed_file import Sealed, SealedFile, write
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store

PEPPER: Final = "pepper of a copy"
Erased = Mapping[str, Mapping[str, int]]  # municipality -> keyed id -> when (ms)


@dataclass(frozen=True)
class Told:
    """What stands before the lines: of which pepper, how far it got, and who was forgotten."""

    made: str  # UTC, ISO 8601
    pepper: str
    commits: Mapping[str, int]
    erased: Erased

    @property
    def plain(self) -> dict[str, Any]:
        """As JSON holds it."""
        return asdict(self)


def pepper_of(secrets: Secrets) -> str:
    """By what a copy tells whether its pepper is ours; nothing of it."""
    return secrets.id_of(PEPPER)


async def back_up(
    store: Store, municipalities: Iterable[str], path: Path, made: datetime
) -> Sealed:
    """Write the file and read it back. What Redis raises, NeverStill, NoCopy, OSError."""
    told = await _told(store, municipalities, made.isoformat())
    sealed = await write(
        path, store.secrets, made=told.made, first=told.plain, lines=_lines(store)
    )
    found = SealedFile(path, store.secrets).check()
    if found != sealed:
        raise OSError("what was written is not what is read back")
    return sealed


async def _told(store: Store, municipalities: Iterable[str], made: str) -> Told:
    erased: dict[str, dict[str, int]] = {}
    for gm in municipalities:
        found = await store.redis.zrange(Keys(gm).erased, 0, -1, withscores=True)
        erased[gm] = {who: int(at) for who, at in found}
    commits = await store.commits(erased)
    return Told(made, pepper_of(store.secrets), commits, erased)


async def _lines(store: Store) -> AsyncIterator[str]:
    async for entry in one_moment(store.redis):
        yield entry.line
