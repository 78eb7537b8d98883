"""Who was known before numbers were found by a hash of them is found so too: some more each look.

What is noted for who goes meanwhile is taken back at once; what is found too much is harmless.
"""

from typing import Final

from buurtbot.domain.core.people.person import Person
from buurtbot.storage.commit.numbers import NUMBER, note_numbers
from buurtbot.storage.commit.work import Work

LEARNT: Final = "learnt"  # in the place of a hash: up to whom it is known, by when they were seen
ALL: Final = "all"
AT_ONCE: Final = 500


async def learn_numbers(work: Work, *, at_once: int = AT_ONCE) -> bool:
    """The next of them, who was silent longest first; whether all are known."""
    key = work.keys.listed(NUMBER, LEARNT)
    since = str(await work.redis.get(key) or "-inf")
    if since == ALL:
        return True
    found = await work.redis.zrangebyscore(
        work.keys.people, f"({since}", "+inf", start=0, num=at_once, withscores=True
    )
    last = found[-1][1] if found else 0
    same = await work.redis.zrangebyscore(work.keys.people, last, last) if found else []
    ids = dict.fromkeys(map(str, [*(who for who, _ in found), *same]))
    people = await work.look(Person, ids)
    await note_numbers(work, people.values())
    is_last = len(found) < at_once
    await work.redis.set(key, ALL if is_last else str(int(last)))
    return is_last
