"""A Lua script beside its caller: loaded once, run by its hash, on one Redis and on a cluster."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from redis.exceptions import NoScriptError

# redis-py hints every answer as bytes or str, awaited or not; ours are awaited and always str.
Client = Any
HERE = Path(__file__).parent


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


def script(name: str, *, flags: str = "") -> Script:
    """Read `name`.lua.

    `flags`: "no-writes" runs also while nothing can be written, "allow-oom" while Redis is full.
    """
    header = f"#!lua{flags and f' flags={flags}'}\n"
    source = header + (HERE / f"{name}.lua").read_text(encoding="utf-8")
    return Script(source, hashlib.sha1(source.encode(), usedforsecurity=False).hexdigest())
