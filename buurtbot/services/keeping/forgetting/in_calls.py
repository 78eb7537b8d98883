"""Somebody is forgotten: what others were to be rung with goes out of the call list at once."""

from collections.abc import Collection
from datetime import timedelta
from functools import reduce
from operator import add
from typing import Final

from buurtbot.domain.calls import shown
from buurtbot.domain.calls.of_others import has_of, not_by, without
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.services.calls.calling import read_call
from buurtbot.services.calls.put_on_list import kept
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work

AHEAD: Final = timedelta(days=366)  # who is rung later stands on the list as well


async def out_of_calls(
    work: Work, context: Context, who: str, requests: Collection[str], so_far: Decision
) -> Decision:
    """No word or name of `who` is read out to anybody any more, in the whole municipality.

    Of what they called about others nothing leads to them.
    """
    here = context.network.with_former
    slugs = [n.slug for n in here if n.municipality == work.municipality]
    until = work.now + AHEAD
    ids = [one for slug in slugs for one in await work.listed(Call, slug, until=until)]
    looked = (await work.look(Call, ids)).values()
    theirs = [await work.get(Call, one.id) for one in looked if has_of(one, who) or one.has(who)]
    left = [
        await _left(work, context, call, without(not_by(so_far.latest(call), who), who, requests))
        for call in theirs
        if call
    ]
    return reduce(add, left, NOTHING)


async def _left(work: Work, context: Context, before: Call, left: Call) -> Decision:
    """What goes on; who has the card of it in their own chat reads there what is left of it."""
    caller = Actor("moderator", before.holder, before.neighbourhood, before.holder_name)
    held = before.holder and before.chat
    there = await read_call(work, context, caller, before.id, before.chat) if held else None
    if there is None:
        return kept(work, context, left)
    policy = context.policy.calls
    said = (
        shown.card(left, there.called, policy, by_staff=True)
        if left.is_open
        else shown.done(before, "call-gone")
    )
    return kept(work, context, left) + there.shows(said)
