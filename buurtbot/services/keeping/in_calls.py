"""Somebody is forgotten: what others were to be rung with goes out of the call list at once."""

from collections.abc import Collection
from datetime import timedelta
from functools import reduce
from operator import add
from typing import Final

from buurtbot.domain.calls.of_others import has_of, without
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.services.calls.put_on_list import kept
from buurtbot.services.core.context import Context
from buurtbot.storage.work import Work

AHEAD: Final = timedelta(days=366)  # who is rung later stands on the list as well


async def out_of_calls(
    work: Work, context: Context, who: str, requests: Collection[str], so_far: Decision
) -> Decision:
    """No word or name of `who` is read out to anybody any more, in the whole municipality."""
    here = context.network.with_former
    slugs = [n.slug for n in here if n.municipality == work.municipality]
    until = work.now + AHEAD
    ids = [one for slug in slugs for one in await work.listed(Call, slug, until=until)]
    looked = (await work.look(Call, ids)).values()
    theirs = [await work.get(Call, one.id) for one in looked if has_of(one, who)]
    left = [
        kept(work, context, without(so_far.latest(call), who, requests)) for call in theirs if call
    ]
    return reduce(add, left, NOTHING)
