"""A Lua script of `storage/lua/`: loaded once, run by its hash, on one Redis and on a cluster."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from redis.exceptions import NoScriptError

from buurtbot.storage.wire.one_wire import OneWire

# redis-py hints every answer as bytes or str, awaited or not; ours are awaited and always str.
Client = Any
HERE = Path(__file__).parents[1] / "lua"


@dataclass(frozen=True)
class Script:
    """One script. By its `#!lua` header Redis refuses keys of another slot, cluster or not."""

    source: str
    sha: str

    async def run(self, redis: Client, keys: list[str], args: list[str]) -> Any:
        """Run it with these keys and arguments; errors of Redis come through."""
        try:
            return await redis.execute_command("EVALSHA", self.sha, len(keys), *keys, *args)
        except NoScriptError:
            return await redis.execute_command("EVAL", self.source, len(keys), *keys, *args)


@dataclass(frozen=True)
class Call:
    """A script with its keys and arguments; without a script, `args` are a whole command."""

    script: Script | None
    keys: Sequence[str]
    args: Sequence[str]

    @property
    def command(self) -> tuple[str | int, ...]:
        """As Redis takes it."""
        if self.script is None:
            return tuple(self.args)
        return ("EVALSHA", self.script.sha, len(self.keys), *self.keys, *self.args)


def command(*args: str) -> Call:
    """A command as it is."""
    return Call(None, (), args)


async def together(redis: Client, calls: Sequence[Call]) -> list[Any]:
    """What each answers, asked in one round trip; in a cluster in one per node.

    Not one step: others may come in between. Raises the first error, after all were asked.
    """
    answers = await _all(redis, [call.command for call in calls])
    return [await _answer(redis, *each) for each in zip(calls, answers, strict=True)]


async def _all(redis: Client, commands: Sequence[tuple[str | int, ...]]) -> list[Any]:
    if isinstance(redis, OneWire):
        return await redis.together(commands)
    pipeline = redis.pipeline(transaction=False)
    for each in commands:
        pipeline.execute_command(*each)
    answers: list[Any] = await pipeline.execute(raise_on_error=False)
    return answers


async def _answer(redis: Client, call: Call, answer: Any) -> Any:
    if isinstance(answer, NoScriptError) and call.script is not None:
        return await call.script.run(redis, list(call.keys), list(call.args))
    if isinstance(answer, Exception):
        raise answer
    return answer


def script(name: str, *, flags: str = "", before: str = "") -> Script:
    """Read `name`.lua, behind what it shares with others.

    `flags`: "no-writes" runs also while nothing can be written, "allow-oom" while Redis is full.
    """
    header = f"#!lua{flags and f' flags={flags}'}\n"
    parts = [(HERE / f"{part}.lua").read_text(encoding="utf-8") for part in (before, name) if part]
    source = header + "".join(parts)
    return Script(source, hashlib.sha1(source.encode(), usedforsecurity=False).hexdigest())
