"""Who is put together shares under one name: exactly as many come as there are portions."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.share import Share
from buurtbot.domain.sharing import as_one
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.core.context import Context
from buurtbot.services.lines.pairs import can_write, pair_up
from buurtbot.services.sharing.answering import leaves
from buurtbot.services.sharing.offering import sharing_of
from buurtbot.storage.commit.work import Work

LEFT: Final = "share-somebody-left"


async def shares_with_who_is_apart(work: Work, me: Person, found: Person) -> bool:
    """Whether the one gives something to, or comes to, whom the other does not meet."""
    for share in await _theirs(work, me.bot, me.id):
        ids = [share.giver, *share.coming, *share.waits]
        for one in (await work.look(Person, ids)).values():
            meet = share.giver in {one.id, me.id}
            if meet and one.id not in {me.id, found.id} and one.is_apart_from(found):
                return True
    return False


async def takes_part_in_shares(work: Work, me: Person) -> bool:
    """Whether they give something now, come to it, or wait for a place."""
    return bool(await _theirs(work, me.bot, me.id))


async def _theirs(work: Work, slug: str, who: str) -> list[Share]:
    here = await sharing_of(work, slug)
    found = await work.look(Share, here.shares)
    open_ones = (one for one in found.values() if one.state in {"checked", "open"})
    return [one for one in open_ones if one.giver == who or one.expects(who)]


async def shares_as_one(work: Work, context: Context, twice: Twice, so_far: Decision) -> Decision:
    """What they give, said yes to, and heard of; `so_far` is what was decided in this step."""
    here = await sharing_of(work, twice.both.bot)
    callers = twice.each(here.callers) if twice.me.id in here.callers else here.callers
    done = Decision(keep=(replace(so_far.latest(here), callers=callers),))
    for id_ in here.shares:
        share = await work.get(Share, id_)
        if share is not None and share.has(twice.me.id):
            done += await _one(work, context, twice, so_far.latest(share), so_far + done)
    return done


async def _one(
    work: Work, context: Context, twice: Twice, share: Share, so_far: Decision
) -> Decision:
    given, left = as_one.given_by_one(share, twice), NOTHING
    out = as_one.one_too_many(given, twice)
    if out:
        left = _of_one(await leaves(work, context, given, out, so_far), twice)
        left += Decision(tell=(Say(ToPerson(twice.both.id), text("join-share-once")),))
    return left + Decision(keep=(as_one.under_one(left.latest(given), twice),))


def _of_one(left: Decision, twice: Twice) -> Decision:
    """Who gives it reads that it is one neighbour: nobody stays away."""
    names = {"other": first_name_of(twice.me), "name": first_name_of(twice.both)}
    return replace(
        left,
        tell=tuple(
            replace(one, text=text("share-same-person", **{**one.text.args, **names}))
            if isinstance(one, Say) and one.text.key == LEFT and not twice.one_name
            else one
            for one in left.tell
        ),
    )


async def sharers_write(work: Work, context: Context, twice: Twice, so_far: Decision) -> Decision:
    """Who gives them something, or comes to what they give, and reads what our bot says.

    Where they take part under the name of the chat too, they can already.
    """
    done, me = NOTHING, twice.me.id
    shares = await _theirs(work, twice.both.bot, twice.both.id)
    for share in [one for one in shares if one.giver != me and not one.expects(me)]:
        others = share.coming if share.giver == twice.both.id else (share.giver,)
        comes = twice.both.id in {share.giver, *share.coming}
        people = await work.look(Person, others if comes else ())
        until = share.ends + timedelta(hours=context.policy.sharing.write_hours)
        for other in people.values():
            both = (so_far + done).latest(twice.both)
            about = f"share-kind-{share.kind}"
            paired = await pair_up(work, both, other, until=until, about=about, of=share.id)
            done += paired + Decision(tell=can_write(both, other) if paired.keep else ())
    return done
