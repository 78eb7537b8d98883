"""A real Redis for the demo and the tests, kept in one folder: started here, stopped in order.

Promise: what Redis acknowledged is on disk, also after `kill -9` of this process or of Redis.
"""

from buurtbot.embedded_redis.binary import Binary, EmbeddedRedisError, carried_binary, find_binary
from buurtbot.embedded_redis.server import EmbeddedRedis

__all__ = ["Binary", "EmbeddedRedis", "EmbeddedRedisError", "carried_binary", "find_binary"]
