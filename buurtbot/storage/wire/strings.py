"""What one operation reads: in as few round trips as can be, and what it is held to only once.

What an operation will ask for is often known when it begins: it comes with the first that is read.
So the person, their talk, their key and the buttons of a message cost one round trip together.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from buurtbot.storage.wire.script import Client, Script


@dataclass
class Strings:
    """The strings of one municipality that an operation reads. Not shared between tasks."""

    redis: Client
    soon: list[str] = field(default_factory=list)  # keys that come with the next round trip
    known: dict[str, str | None] = field(default_factory=dict, repr=False)

    async def values(self, names: Iterable[str], *, keep: bool = False) -> list[str | None]:
        """What stands at these keys, in their order; None for what is not there.

        What came `soon`, and what is to `keep`, is read once in an operation. All else is read
        each time: of a thousand volunteers that were looked at nothing stays in memory.
        """
        wanted = list(names)
        missing = [name for name in dict.fromkeys(wanted) if name not in self.known]
        read = await self._read(missing) if missing else {}
        if keep:
            self.known |= read
        return [read[name] if name in read else self.known[name] for name in wanted]

    async def together(self, script: Script, name: str, about: tuple[str, str, str]) -> None:
        """Bring a record that is not known yet, with what it leads to: see together.lua."""
        if name in self.known:
            return
        soon = [one for one in self._taken() if one != name]
        answer = await script.run(self.redis, [name, *soon], [*about, *self.known])
        self.known |= dict(zip(answer[::2], answer[1::2], strict=True))

    async def _read(self, missing: list[str]) -> dict[str, str | None]:
        soon = self._taken()
        names = list(dict.fromkeys((*missing, *soon)))
        read = dict(zip(names, await self.redis.mget(names), strict=True))
        self.known |= {name: read[name] for name in soon}
        return read

    def _taken(self) -> list[str]:
        """What was to come soon comes now."""
        soon = [name for name in dict.fromkeys(self.soon) if name not in self.known]
        self.soon.clear()
        return soon
