"""Who helps in the bot and is put together helps on: what they hold, and their rest, go along.

Nobody is asked instead of them, and who they help keeps the same helper.
"""

from collections.abc import Iterator, Sequence
from itertools import chain

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.help_request import HELD, HelpRequest
from buurtbot.domain.core.messages import Say, text
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.timing import timers
from buurtbot.domain.helping.as_one import others_asked, under_one
from buurtbot.domain.helping.sides import to_resident
from buurtbot.domain.volunteering import vog
from buurtbot.domain.volunteering.offering import UNTIL_I_SAY
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.core.context import Context
from buurtbot.services.staying.staying_round import pause_timer
from buurtbot.storage.commit.work import Work


async def helped_on(work: Work, context: Context, twice: Twice) -> Decision:
    """An answer, what goes on, and how it went, is of who they are now; so is their pause."""
    offer = twice.me.offer
    if offer is None:
        return NOTHING
    known = await work.get(Staying, twice.me.id)
    ids = dict.fromkeys((*_asked_for(offer), *(known.thanks if known else ())))
    requests = await work.get_all(HelpRequest, list(ids))
    moved = [(one, under_one(one, twice)) for one in requests]
    instead = (others_asked(*each, work.now) for each in moved)
    return Decision(
        keep=tuple(now for _, now in moved),
        tell=tuple(await _other_name(work, twice, requests)),
        later=(*_clocks(work, context, twice), *chain.from_iterable(instead)),
    )


async def _other_name(work: Work, twice: Twice, requests: Sequence[HelpRequest]) -> list[Say]:
    """Whoever they are helping now reads that somebody by another name is the same."""
    if twice.one_name:
        return []
    held = [one for one in requests if one.holder == twice.me.id and one.state in HELD]
    people = await work.look(Person, [one.resident for one in held])
    told = text("pair-now-called", before=first_name_of(twice.me), name=first_name_of(twice.both))
    there = [one for one in held if one.resident in people]
    return [Say(to_resident(one, people[one.resident]), told) for one in there]


def _asked_for(offer: Offer) -> list[str]:
    return list(dict.fromkeys((*offer.busy_with, *offer.invitations)))


def _clocks(work: Work, context: Context, twice: Twice) -> Iterator[Timer]:
    """Their pause ends when they said, and a VOG when it does."""
    me, both = twice.ids
    offer = twice.both.offer
    names = (timers.pause_over(me), timers.vog_ends(me), timers.vog_ends(both))
    yield from timers.taken_away(*names)
    if offer is None:
        return
    if offer.paused_until == UNTIL_I_SAY:
        yield pause_timer(both, work, context)
    elif offer.paused_until is not None:
        act = deeds.pause_over(person=both)
        yield Timer(timers.pause_over(both), offer.paused_until, act)
    if offer.vog_until is not None:
        yield vog.next_look(both, offer.vog_until, work.now, context.policy.trust)
