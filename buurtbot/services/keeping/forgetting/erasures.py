"""What is forgotten is forgotten: also in Redis's own file, and after a backup was laid back.

The data key of who is forgotten goes at once; but an append-only file keeps what was written until
it is written anew, and a backup is of a day when they were known. So the file is written anew on a
schedule, and who was forgotten is remembered by a number that tells nobody who it was.
"""

import logging
from datetime import UTC, datetime, timedelta
from functools import partial

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import CLOCK, Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.settle import perform
from buurtbot.services.keeping.forgetting.forget_me import forgotten
from buurtbot.storage.checks.witness import Witness
from buurtbot.storage.commit.work import Work
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from buurtbot.storage.wire.plan import millis

log = logging.getLogger(__name__)


@does(deeds.forget_again)
async def forget_again(work: Work, context: Context, _actor: Actor, *, person: str) -> Decision:
    """Somebody who was forgotten came back with a backup: without a word, as they went."""
    found = await work.get(Person, person)
    if found is None:
        return Decision(erased=(person,))
    return await forgotten(work, context, found, None)


async def forget_them_again(
    store: Store, context: Context, witness: Witness, municipality: str, now: datetime
) -> int:
    """Forget who was forgotten, as far as this Redis does not know it; how many it were."""
    erased = Keys(municipality).erased
    known = dict(await store.redis.zrange(erased, 0, -1, withscores=True))
    back = [(who, at) for who, at in witness.erased_in(municipality) if who not in known]
    for who, at in back:
        await perform(
            partial(store.work, municipality, f"forget-again:{who}:{at}", now),
            context,
            {deeds.forget_again.name: forget_again},
            deed=deeds.forget_again(person=who),
            actor=CLOCK,
        )
    if back:
        log.warning("%d who were forgotten came back with a backup; they went again", len(back))
    days = context.policy.retention.backup_days
    oldest = millis(now - timedelta(days=days))
    await store.redis.zremrangebyscore(erased, "-inf", oldest)
    witness.note_erased(municipality, {who: int(at) for who, at in known.items()}, oldest)
    return len(back)


async def rewrite_when_due(
    store: Store, context: Context, municipality: str, now: datetime
) -> bool:
    """Let Redis write its file anew when somebody was forgotten and half of the time is over."""
    keys, hours = Keys(municipality), context.policy.retention.rewrite_hours
    until = int(await store.redis.get(keys.rewritten) or 0)
    waits = await store.redis.zrangebyscore(
        keys.erased, f"({until}", "+inf", start=0, num=1, withscores=True
    )
    if not waits or now < _at(int(waits[0][1])) + timedelta(hours=hours / 2):
        return False
    if not await store.server.rewrite():
        return False
    await store.redis.set(keys.rewritten, millis(now))
    return True


def _at(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)
