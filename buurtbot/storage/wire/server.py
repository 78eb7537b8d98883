"""What is asked of Redis itself, of every node of a cluster: how it is, not what it holds."""

import logging
from collections import ChainMap
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from redis.asyncio import RedisCluster
from redis.exceptions import NoPermissionError, ResponseError

from buurtbot.storage.keys import Keys
from buurtbot.storage.wire.away import WrongStore, is_away
from buurtbot.storage.wire.script import Client

log = logging.getLogger(__name__)
OLDEST: Final = (7, 0)  # before it, scripts could not say which keys they touch
TOO_OLD: Final = (
    "This is Redis %s, and buurtbot needs Redis 7.0, Valkey or newer. Install one; it reads what "
    "an older one wrote"
)
ReadsBack = Literal["whole", "with holes", "not told"]
NO_REWRITE: Final = (
    "Redis does not let us write its file anew, so what was forgotten stays in it: "
    "allow user buurtbot +bgrewriteaof, as docker/users.acl does"
)


@dataclass(frozen=True)
class Server:
    """The Redis behind a client. Everything raises what Redis raises when it is away."""

    redis: Client

    @property
    def is_cluster(self) -> bool:
        """Whether it is a Redis Cluster."""
        return isinstance(self.redis, RedisCluster)

    async def _each(self, *command: str) -> list[Any]:
        """What every node answers that takes writes."""
        if not self.is_cluster:
            return [await self.redis.execute_command(*command)]
        nodes = self.redis.get_primaries()
        return [await self.redis.execute_command(*command, target_nodes=node) for node in nodes]

    async def fill(self) -> float:
        """The used part of what it may use, of the fullest node; 0 without a limit."""
        return max(map(_fill, await self._each("INFO", "memory")), default=0.0)

    async def versions(self) -> list[str]:
        """Of each node, as "7.0.15"; Valkey says that it is Redis 7.2."""
        return [str(told["redis_version"]) for told in await self._each("INFO", "server")]

    async def set_up(self) -> list[dict[str, Any]]:
        """How each node was set up: what INFO says, and `clock`, in seconds since 1970."""
        told = [await self._each("INFO", part) for part in ("server", "persistence", "memory")]
        clocks = [{"clock": int(at[0]) + int(at[1]) / 1e6} for at in await self._each("TIME")]
        return [dict(ChainMap(*of_node)) for of_node in zip(*told, clocks, strict=True)]

    async def sizes(self) -> list[int]:
        """How many keys each node holds."""
        return [int(size) for size in await self._each("DBSIZE")]

    async def rewrite(self) -> bool:
        """Let it write its file anew, with only what is there now; False when it did not begin."""
        try:
            await self._each("BGREWRITEAOF")
        except NoPermissionError:
            log.error(NO_REWRITE)  # noqa: TRY400 - no trace, but what to do
            return False
        except ResponseError as error:
            if is_away(error):
                raise
            log.info("Redis writes its file anew later: it is busy with another copy")
            return False
        return True

    async def reads_back(self, municipality: str) -> ReadsBack:
        """Whether it will read its own file back whole when it is started again.

        It does so in the name of its user `default`. When that one may not do all, Redis 7.0 (and,
        as is known, 7.2) leaves out every transaction and script, and goes on with what is left.
        """
        asked = ("ACL DRYRUN", "default", "MSET", Keys(municipality).alive, "1")
        try:
            said = await self._each(*asked)
        except ResponseError as error:
            if is_away(error) and not isinstance(error, NoPermissionError):
                raise
            return "not told"  # an older users.acl, or a Redis that cannot tell
        return "whole" if all(str(one) == "OK" for one in said) else "with holes"


async def check_version(server: Server) -> None:
    """Raise WrongStore, in words, when a node is older than what we were tried on."""
    for version in await server.versions():
        if tuple(int(part) for part in version.split(".")[:2]) < OLDEST:
            raise WrongStore(TOO_OLD % version)


def _fill(memory: Mapping[str, Any]) -> float:
    """As one Redis counts it itself."""
    most = int(memory["maxmemory"])
    used = int(memory["used_memory"]) - int(memory.get("mem_not_counted_for_evict", 0))
    return used / most if most else 0.0
