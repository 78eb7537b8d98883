"""Who was refused as a volunteer or may take no part, and then forgotten: by keyed id alone."""

from buurtbot.storage.commit.work import Work


async def was_refused(work: Work, person: str) -> bool:
    """Whether it is remembered of this id; written by a Decision that forgets (plan.py)."""
    return bool(await work.redis.exists(work.keys.refused(person)))


def banned_id(work: Work, person: str) -> str:
    """By what it is remembered that this person takes no part."""
    return work.secrets.id_of("banned", person)
