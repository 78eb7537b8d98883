"""All requests of one person, also those that have ended: for showing and for forgetting them."""

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed import records

AT_ONCE = 200


async def own_requests(work: Work, person: str) -> list[HelpRequest]:
    """What this person asked for and is still kept, the oldest first; held as read.

    Looks through everything that is kept: fine for the few times this is needed.
    """
    ids = [str(id_) for id_ in await work.redis.zrange(work.keys.requests, 0, -1)]
    mine: list[HelpRequest] = []
    for start in range(0, len(ids), AT_ONCE):
        theirs = await _of(work, person, ids[start : start + AT_ONCE])
        mine += await work.get_all(HelpRequest, theirs)
    return mine


async def _of(work: Work, person: str, ids: list[str]) -> list[str]:
    """Which of these are theirs, without unsealing anything."""
    stored = await work.redis.mget([work.keys.record("request", id_) for id_ in ids])
    pairs = zip(ids, stored, strict=True)
    return [id_ for id_, value in pairs if value and records.owner_of(value) == person]
