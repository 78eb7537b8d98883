"""Who was refused as a volunteer, and then forgotten: known by keyed id alone, for a while."""

from buurtbot.storage.work import Work


async def was_refused(work: Work, person: str) -> bool:
    """Whether it is remembered of this id; written by a Decision that forgets (plan.py)."""
    return bool(await work.redis.exists(work.keys.refused(person)))
