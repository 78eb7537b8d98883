"""Who was to be rung about a buddy has the bot now: they read it there, with the same to press.

On the card of a call staff could not answer for them any more, and the bot would ask it again.
"""

from collections.abc import Iterator
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.buddies import said
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.messages import Hidden, Say
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.buddy import Buddies, BuddySeeker
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.buddies.agreeing import reminder, tip_of
from buurtbot.services.buddies.matching import ASK
from buurtbot.services.buddies.seeking import nobody_found
from buurtbot.services.buddies.seen import Two, going
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work

BEGINS, GOES, NONE, LOOKS_ON, ENDED = (
    *("buddy_begins", "buddy_goes", "buddy_none", "buddy_looks_on", "buddy_ended"),
)
READ: Final = (ASK, BEGINS, GOES, NONE, LOOKS_ON, ENDED)


async def buddy_read(
    work: Work, context: Context, found: Person, me: Person, whys: tuple[Why, ...]
) -> tuple[Say, ...]:
    """What they read instead. Who looks for a buddy in the chat (`me`) is not asked to begin."""
    rung = {why.reason: why for why in whys if why.reason in READ}
    if not rung:
        return ()
    seekers = await work.look(BuddySeeker, [found.id, me.id])
    told = [*await _asked(work, found, whys), *_over(context, found, rung, seekers)]
    mine = seekers.get(found.id)
    two = await going(work, mine.buddies) if mine and mine.buddies else None
    return (*told, *_of_two(context, found, two, rung)) if two is not None else tuple(told)


async def _asked(work: Work, found: Person, whys: tuple[Why, ...]) -> list[Say]:
    """Somebody waits for their answer."""
    matches = (await work.look(Buddies, list(_proposed(whys)))).values()
    return [reminder(one, found.id) for one in matches if found.id not in one.said_yes]


def _proposed(whys: tuple[Why, ...]) -> Iterator[str]:
    for why in whys:
        if why.reason == ASK and why.then is not None:
            yield why.then.args["buddies"]


def _of_two(context: Context, found: Person, two: Two, rung: dict[str, Why]) -> Iterator[Say]:
    """How it begins, and how it goes."""
    other = two.other(found.id)
    if BEGINS in rung:
        tip = tip_of(two.match, context.policy.buddies)
        yield from said.begins(two.match, found, other, two.seeker(other.id), tip)
    if GOES in rung:
        yield said.how_is_it(two.match, found.id, other)


def _over(
    context: Context, found: Person, rung: dict[str, Why], seekers: dict[str, BuddySeeker]
) -> Iterator[Say]:
    """It came to nothing, or ended."""
    if LOOKS_ON in rung:
        yield said.looks_on(found.id)
    if ENDED in rung:
        yield _ended(found, rung[ENDED].words)
    if NONE in rung and not seekers:
        yield nobody_found(context, found)


def _ended(found: Person, name: str) -> Say:
    """Without a name: who it was is forgotten."""
    rows = (said.row("button-look-on", deeds.look_on()), back_to_menu())
    if not name:
        return said.says(found.id, "buddies-ended-forgotten", rows)
    return said.says(found.id, "buddies-ended", rows, name=Hidden(found.id, name))
