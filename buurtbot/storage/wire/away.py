"""Is Redis away for a while, or did we ask it something it can never do? And what is to be done?

Away is nobody's fault here: the same is tried again later. A wrong question stays wrong, however
often it is asked, so it is treated as any other mistake of ours.
"""

from typing import Final, Literal

from redis.exceptions import (
    AuthenticationError,
    BusyLoadingError,
    ClusterDownError,
    ConnectionError,  # noqa: A004 - redis-py's name
    MasterDownError,
    NoPermissionError,
    OutOfMemoryError,
    ReadOnlyError,
    RedisClusterException,
    ResponseError,
    TimeoutError,  # noqa: A004 - redis-py's name
    TryAgainError,
)

from buurtbot.storage.at_rest.forms import LATER, Later
from buurtbot.storage.at_rest.sealing import CannotOpen

Cause = Literal[
    "full",
    "disk_full",
    "save_failed",
    "read_only",
    "no_replicas",
    "loading",
    "no_master",
    "no_cluster",
    "busy",
    "no_room_for_us",
    "refused",
    "untrusted",
    "gone",
    "wrong_store",
    "no_key",
    "later",
]


class WrongStore(Exception):
    """Redis answers, but it does not hold what we wrote: nothing is read from it or written."""


# By the class redis-py gives it; the first that fits counts.
KINDS: Final[tuple[tuple[type[BaseException], Cause], ...]] = (
    (OutOfMemoryError, "full"),
    (ReadOnlyError, "read_only"),
    (BusyLoadingError, "loading"),
    (MasterDownError, "no_master"),
    (AuthenticationError, "refused"),
    (NoPermissionError, "refused"),
    (ClusterDownError, "no_cluster"),
    (TryAgainError, "no_cluster"),
    (RedisClusterException, "no_cluster"),
    (WrongStore, "wrong_store"),
    (CannotOpen, "no_key"),
    (Later, "later"),
)
# Redis says the others as plain text.
SIGNS: Final[tuple[tuple[str, Cause], ...]] = (
    ("CERTIFICATE_VERIFY_FAILED", "untrusted"),
    ("OOM ", "full"),
    ("Errors writing to the AOF", "disk_full"),
    ("MISCONF", "save_failed"),
    ("READONLY", "read_only"),
    ("NOREPLICAS", "no_replicas"),
    ("LOADING", "loading"),
    ("MASTERDOWN", "no_master"),
    ("CLUSTERDOWN", "no_cluster"),
    ("BUSY ", "busy"),
    ("max number of clients", "no_room_for_us"),
)
GONE: Final = (ConnectionError, TimeoutError, OSError)

WHAT_TO_DO: Final[dict[Cause, str]] = {
    "full": "Redis is full: give it more memory (maxmemory in redis.conf, and what its container "
    "may use), or find what fills it (redis-cli --bigkeys)",
    "disk_full": "Redis cannot write its file: make room on the disk of its data folder",
    "save_failed": "Redis could not save dump.rdb and takes no writes: make room on the disk of "
    "its data folder; its own log says what was wrong",
    "read_only": "this Redis is a copy that takes no writes: let BUURTBOT_REDIS_URL point to the "
    "master, or make this one the master (REPLICAOF NO ONE)",
    "no_replicas": "Redis misses its copies and takes no writes: start them, or lower "
    "min-replicas-to-write",
    "loading": "Redis reads its data from disk: wait until it is done",
    "no_master": "this Redis lost its master: start that, or let BUURTBOT_REDIS_URL point to it",
    "no_cluster": "the Redis Cluster does not serve all of its slots: redis-cli --cluster check "
    "says which node is missing",
    "busy": "a script keeps Redis busy: wait, or end it (SCRIPT KILL)",
    "no_room_for_us": "Redis has too many clients: raise maxclients, or find who keeps so many "
    "connections (CLIENT LIST)",
    "refused": "Redis does not let us do our work: compare BUURTBOT_REDIS_URL and users.acl with "
    "docker/users.acl of this version",
    "untrusted": "the certificate of Redis is not trusted: let BUURTBOT_REDIS_CA name the "
    "authority that signed it, and BUURTBOT_REDIS_URL the host that stands in it",
    "wrong_store": "Redis does not hold what we wrote: the CRITICAL lines of the log say what is "
    "wrong and what to do",
    "no_key": "a data key was sealed with a master key that BUURTBOT_MASTER_KEYS does not hold: "
    "give that key back; nothing is thrown away meanwhile",
    "later": LATER,
    "gone": "Redis does not answer: see whether it runs and what its own log says last (with "
    "appendfsync always a full disk stops it)",
}


def cause_of(error: BaseException) -> Cause | None:
    """What ails Redis, by its answer; None for a mistake of ours. Of a group, the first."""
    if isinstance(error, BaseExceptionGroup):
        return next(filter(None, map(cause_of, error.exceptions)), None)
    by_kind = (cause for kind, cause in KINDS if isinstance(error, kind))
    by_sign = (cause for sign, cause in SIGNS if sign in str(error))
    gone: Cause | None = "gone" if isinstance(error, GONE) else None
    told = isinstance(error, ConnectionError | ResponseError | RedisClusterException)
    return (next(by_sign, None) if told else None) or next(by_kind, None) or gone


def is_away(error: BaseException) -> bool:
    """Whether to try the same again later; of a group, whether any of it was this."""
    return cause_of(error) is not None
