"""Who helped under two names is one helper from now on: they read it, and the desk sees the card.

What the desk decided under either name holds: the least of both counts until it says otherwise.
"""

from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.check_ins.check_ins import less_known
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Erase, Say, ToDesk, ToPerson, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.desk.volunteers import card_name
from buurtbot.domain.helping import two_offers
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.core.context import Context
from buurtbot.services.desk.levels import new_volunteer
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.own_requests import own_requests


async def helped_each_other(work: Work, me: Person, found: Person) -> bool:
    """Whether the one helped the other, or does: then these are two people, or the desk asks."""
    mine, theirs = [await own_requests(work, one.id) for one in (me, found)]
    return any(one.holder == found.id for one in mine) or any(
        one.holder == me.id for one in theirs
    )


async def one_helper(
    work: Work, context: Context, me: Person, found: Person, both: Person
) -> Decision:
    """Whoever decides on the level decides about who they are now.

    `me` and `found` as they were, `both` as they are from now on.
    """
    mine, theirs, now = me.offer, found.offer, both.offer
    if mine is None or now is None:
        return NOTHING
    if theirs is not None:
        return await _of_two(work, context, (me, mine), (found, theirs), (both, now))
    if mine.level:
        return NOTHING
    return _without(me) + await new_volunteer(work, context, both)


async def _of_two(
    work: Work,
    context: Context,
    here: tuple[Person, Offer],
    by_phone: tuple[Person, Offer],
    one: tuple[Person, Offer],
) -> Decision:
    (me, mine), (found, theirs), (both, now) = here, by_phone, one
    less = two_offers.may_less(now, mine, theirs)
    told = in_general(both.bot, two_offers.told_desk(both, theirs, mine, less=less))
    holds = text("desk-refused-holds", count=len(now.busy_with))
    warned = (in_general(both.bot, holds),) if less and now.busy_with else ()
    known = less_known(both, context.policy.calls, work.now) if less else ()
    desk = Decision(tell=(told, *warned), later=known)
    card = _without(me) + _without(found) + await new_volunteer(work, context, both)
    return _read(context, both, now, less=less) + desk + card


def _read(context: Context, both: Person, now: Offer, *, less: bool) -> Decision:
    here = context.neighbourhood(both.bot)
    about = {"organisation": here.organisation, "phone": here.desk.phone} if now.refused else {}
    said = text(two_offers.told_helper(now, less=less), **about)
    return Decision(tell=(Say(ToPerson(both.id), said, (back_to_menu(),)),))


def _without(person: Person) -> Decision:
    """The card of before goes."""
    return Decision(tell=(Erase(ToDesk(person.bot), card_name(person)),))
