"""Who looks at a case now, and who is at the web desk: for minutes, by keyed ids."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from buurtbot.storage.shared_keys import of_worker
from buurtbot.storage.wire.plan import millis
from buurtbot.storage.wire.script import Client

LASTS: Final = timedelta(minutes=1)
HERE_LASTS: Final = timedelta(minutes=10)  # since they last opened a page
DESK: Final = ""  # what who opened any page looks at
LEAST: Final = timedelta(milliseconds=1)


@dataclass(frozen=True)
class Looking:
    """Of all workers, each at a key of their own. Raises what Redis raises."""

    redis: Client

    async def looks(self, worker: str, at: str, now: datetime) -> None:
        """This worker (by their id) looks at this case, or at the desk."""
        key, gone = of_worker(worker, "looks"), millis(now - HERE_LASTS)
        pipeline = self.redis.pipeline(transaction=False)
        pipeline.zadd(key, {f"at {at}": millis(now)})
        pipeline.zremrangebyscore(key, "-inf", gone)
        pipeline.pexpire(key, HERE_LASTS // LEAST)
        await pipeline.execute()

    async def who(self, workers: Sequence[str], at: str, now: datetime) -> list[str]:
        """Which of these look at it now."""
        pipeline = self.redis.pipeline(transaction=False)
        for worker in workers:
            pipeline.zscore(of_worker(worker, "looks"), f"at {at}")
        since = millis(now - (LASTS if at else HERE_LASTS))
        scores = await pipeline.execute() if workers else []
        return [one for one, at_ in zip(workers, scores, strict=True) if at_ and at_ > since]
