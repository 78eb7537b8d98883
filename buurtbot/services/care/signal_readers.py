"""Who reads the signals of a neighbourhood is away: what is there passes to the deputy at once."""

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce
from operator import add

from buurtbot.domain import deeds
from buurtbot.domain.care import signal_readers, signals
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Hidden, Rows, Say, ToChat, ToDesk, text
from buurtbot.domain.core.people.signal import Signal, SignalList
from buurtbot.services.core.context import Actor, Context, person_id
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.keyring import PASSING

DESK = "desk"


def own_chat_of(work: Work, context: Context, slug: str, user: int) -> ToChat:
    """The chat of this user with the desk's bot. That there is a signal may stand in the group.

    What has a name never does: there only stands that a talk waits (`in_the_group`).
    """
    who, language = person_id(work, DESK, user), context.neighbourhood(slug).desk.language
    hidden = Hidden(f"{PASSING}{who}", str(user))
    return ToChat(DESK, hidden, language, by=who, instead=ToDesk(slug))


def readers_of(work: Work, context: Context, slug: str) -> dict[str, int]:
    """Who may ever read the signals of a neighbourhood: its contact, then the deputy."""
    desk = context.neighbourhood(slug).desk
    users = filter(None, (desk.contact_user, desk.deputy_user))
    return {person_id(work, DESK, user): user for user in users}


async def listed_of(work: Work, slug: str) -> SignalList:
    """The signals of a neighbourhood, and which of its readers are away."""
    return await work.get(SignalList, slug) or SignalList(slug)


def announced(
    work: Work, context: Context, listed: SignalList, signal: Signal, key: str
) -> Decision:
    """Who is there hears of it; the second channel too, when nobody is. Who hears may read it."""
    slug = signal.neighbourhood
    readers = readers_of(work, context, slug)
    first = signal_readers.hear_first(listed, list(readers), work.now)
    told = tuple(
        signals.announced(signal, own_chat_of(work, context, slug, readers[who]), key)
        for who in first
    )
    nobody = not signal_readers.there(listed, list(readers), work.now)
    others = signals.others_hear(signal) if nobody else ()
    passed_on = signal.passed_on or first != list(readers)[:1]
    return Decision(keep=(replace(signal, passed_on=passed_on),), tell=(*told, *others))


async def away_rows(work: Work, context: Context, slugs: Iterable[str], who: str) -> Rows:
    """The button to be away or back, for who reads the signals of some of these."""
    theirs = [slug for slug in slugs if who in readers_of(work, context, slug)]
    if not theirs:
        return ()
    listed = await listed_of(work, theirs[0])
    return signal_readers.says_away(" ".join(theirs), listed, who, work.now)


@does(deeds.reader_away)
async def reader_away(
    work: Work,
    context: Context,
    actor: Actor,
    *,
    neighbourhoods: str,
    days_away: str = "",
    chat: str = "",
) -> Decision:
    """Away for so many days: what nobody read passes on at once. With 0 they are back."""
    named = neighbourhoods.split()
    slugs = [slug for slug in named if actor.who in readers_of(work, context, slug)]
    if not slugs:
        return Decision(tell=(in_general(actor.neighbourhood, text("signal-not-yours")),))
    user = readers_of(work, context, slugs[0])[actor.who]
    to = own_chat_of(work, context, slugs[0], user)
    first = user == context.neighbourhood(slugs[0]).desk.contact_user
    if not days_away.isdecimal():
        asked = signal_readers.how_long(" ".join(slugs), first=first)
        return Decision(tell=(Say(to, *asked),))
    days = min(int(days_away), signal_readers.LONGEST_AWAY)
    done = [await _away(work, context, actor.who, slug, days) for slug in slugs]
    others = [await _somebody_else(work, context, actor.who, slug) for slug in slugs]
    said = signal_readers.noted(days, work.now, somebody=all(others), first=first)
    name = AuditLine(actor.who, f"reader_away:{days}", slugs[0])
    return reduce(add, done, Decision(tell=(Say(to, said),), noted=(name,)))


async def _somebody_else(work: Work, context: Context, who: str, slug: str) -> bool:
    others = [one for one in readers_of(work, context, slug) if one != who]
    return bool(signal_readers.there(await listed_of(work, slug), others, work.now))


async def _away(
    work: Work, context: Context, who: str, slug: str, days: int, *, left: bool = False
) -> Decision:
    """Who is first from now on hears; of who `left`, also of what they read already."""
    before = await listed_of(work, slug)
    listed = signal_readers.away(before, who, days, work.now)
    kept = Decision(keep=(listed,))
    readers = list(readers_of(work, context, slug))
    now = signal_readers.hear_first(listed, readers, work.now)
    if not days or now == signal_readers.hear_first(before, readers, work.now):
        return kept
    return await _passed_on(work, context, listed, read_too=left) + kept


async def _passed_on(
    work: Work, context: Context, listed: SignalList, *, read_too: bool
) -> Decision:
    """Who hears first from now on hears of what is there: one person reads each, as promised.

    What somebody read stays with them, unless they can read it no more (`read_too`).
    """
    found = [await work.get(Signal, one) for one in listed.signals]
    there = [one for one in found if one and (read_too or not one.read)]
    passed = [announced(work, context, listed, one, "signal-passed-on") for one in there]
    return reduce(add, passed, NOTHING)


@does(deeds.reader_left)
async def reader_left(
    work: Work, context: Context, _actor: Actor, *, neighbourhoods: str, who: str
) -> Decision:
    """Who left the staff group can press nothing: what they read is the deputy's at once."""
    theirs = [s for s in neighbourhoods.split() if who in readers_of(work, context, s)]
    left = [await _left(work, context, who, slug) for slug in theirs]
    return reduce(add, left, NOTHING)


async def _left(work: Work, context: Context, who: str, slug: str) -> Decision:
    desk = Say(ToDesk(slug), text("desk-signals-reader-left"))
    noted = AuditLine("house", "reader_left", slug)
    gone = await _away(work, context, who, slug, signal_readers.LONGEST_AWAY, left=True)
    return gone + Decision(tell=(desk,), noted=(noted,))
