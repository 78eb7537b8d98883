"""Is Redis away for a while, or did we ask it something it can never do?

Away is nobody's fault: the same is tried again later. A wrong question stays wrong, however often
it is asked, so it is treated as any other mistake of ours.
"""

from redis.exceptions import (
    ClusterDownError,
    ConnectionError,  # noqa: A004 - redis-py's name
    OutOfMemoryError,
    ReadOnlyError,
    RedisClusterException,
    ResponseError,
    TimeoutError,  # noqa: A004 - redis-py's name
    TryAgainError,
)

AWAY = (
    ConnectionError,
    TimeoutError,
    ClusterDownError,
    OutOfMemoryError,
    ReadOnlyError,
    RedisClusterException,
    TryAgainError,
    OSError,
)
# Redis says these as plain text; inside a script of Redis 6 every answer is plain text.
SIGNS = ("BUSY", "LOADING", "MISCONF", "NOREPLICAS", "OOM ", "READONLY")


def is_away(error: BaseException) -> bool:
    """Whether to try the same again later; of a group, whether any of it was this."""
    if isinstance(error, BaseExceptionGroup):
        return any(is_away(each) for each in error.exceptions)
    if isinstance(error, AWAY):
        return True
    return isinstance(error, ResponseError) and any(sign in str(error) for sign in SIGNS)
