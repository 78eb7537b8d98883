"""A Redis that counts what it is asked: each time somebody waits for it, and each command.

It takes no more than a cluster would.
"""

from dataclasses import fields, replace
from typing import Any, Final

from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.crc import key_slot

from buurtbot.storage.store import Store
from buurtbot.storage.wire.scripts import Scripts

NOT_OURS: Final = ("cmdstat_info", "cmdstat_config|resetstat", "cmdstat_client|setinfo")


SCRIPTS: Final = {getattr(Scripts(), each.name).sha: each.name for each in fields(Scripts)}


def _called(command: object, *args: object) -> str:
    """A command by its name, and a script by the name of its file."""
    return SCRIPTS.get(str(args[0]), "another") if command == "EVALSHA" else str(command)


def _in_one_slot(command: object, *args: object) -> None:
    """What a cluster would refuse is refused here: keys of one script that lie apart."""
    keys = args[2 : 2 + int(str(args[1]))] if command == "EVALSHA" else ()
    slots = {key_slot(str(key).encode()) for key in keys}
    assert len(slots) < 2, f"keys of {_called(command, *args)} lie in {len(slots)} slots"


class CountedPipeline(Pipeline):
    """Commands that travel together: one trip."""

    counted: "CountedRedis"

    async def execute(self, raise_on_error: bool = True) -> list[Any]:  # noqa: FBT001, FBT002 - redis-py's
        """Count it as one trip."""
        self.counted.trips.append(" + ".join(_called(*one[0]) for one in self.command_stack))
        self.counted.commands += len(self.command_stack)
        for one in self.command_stack:
            _in_one_slot(*one[0])
        found: list[Any] = await super().execute(raise_on_error)
        return found


class CountedRedis(Redis):
    """The client, with what it was asked in `trips`."""

    def __init__(self, **how: Any) -> None:
        """As Redis."""
        super().__init__(**how)
        self.trips: list[str] = []
        self.commands = 0

    async def execute_command(self, *args: Any, **options: Any) -> Any:
        """Count it as one trip."""
        self.trips.append(_called(*args))
        self.commands += 1
        _in_one_slot(*args)
        return await super().execute_command(*args, **options)

    def pipeline(self, transaction: bool = True, shard_hint: str | None = None) -> CountedPipeline:  # noqa: FBT001, FBT002 - redis-py's
        """One that counts here."""
        made = CountedPipeline(
            self.connection_pool, self.response_callbacks, transaction, shard_hint
        )
        made.counted = self
        return made

    def forget(self) -> None:
        """Count from here."""
        self.trips.clear()
        self.commands = 0


def counted(store: Store) -> tuple[Store, CountedRedis]:
    """The same store, asked through a client that counts."""
    redis = CountedRedis(connection_pool=store.redis.connection_pool)
    return replace(store, redis=redis), redis


async def commands_in(redis: Any) -> int:
    """How many commands Redis itself counted since it was told to forget, those of scripts too."""
    stats = await redis.info("commandstats")
    return sum(each["calls"] for name, each in stats.items() if name not in NOT_OURS)
