"""Both say yes before anything else; a no, or no answer, is told to nobody as such."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.buddies import said
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Say, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.buddy import Buddies, BuddySeeker
from buurtbot.domain.times.when import quiet_until
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.domain.words.names import first_name_in
from buurtbot.services.buddies.seeking import my_buddy, seeks_no_more
from buurtbot.services.buddies.seen import (
    Two,
    at_phone,
    list_of,
    looks_soon,
    not_again_id,
    two_of,
    waits_until,
)
from buurtbot.services.calls.put_on_list import Wanted, put_on_list, take_off_list
from buurtbot.services.core.both_sides import gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.lines.pairs import pair_up
from buurtbot.storage.commit.work import Work
from config.network.policy import BuddyPace

RUNG: Final = ("buddy_ask", "buddy_begins", "buddy_goes")  # about who is their buddy, or may be
NOT_RUNG: Final = frozenset({"not_reached", "not_called", "no_number"})


@does(deeds.yes_to_buddy)
async def yes_to_buddy(work: Work, context: Context, actor: Actor, *, buddies: str) -> Decision:
    """They want to. When both do, it begins."""
    two = await two_of(work, buddies)
    if two is None or two.match.since is not None:
        return gone(actor)
    if not context.has(two.match.neighbourhood, Activity.BUDDIES):
        return Decision(tell=(said.says(actor.who, "buddies-none-here"),))
    return await _says_yes(work, context, two, actor.who)


@does(deeds.no_to_buddy)
async def no_to_buddy(work: Work, context: Context, actor: Actor, *, buddies: str) -> Decision:
    """Not this one. The other hears only that we look on."""
    two = await two_of(work, buddies)
    if two is None or two.match.since is not None:
        return gone(actor)
    return await _says_no(work, context, two, actor.who)


@does(deeds.answer_for_buddy)
async def answer_for_buddy(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    buddies: str,
    person: str,
    chat: str = "",
    **answer: str,
) -> Decision:
    """What somebody without the bot answered by phone."""
    two = await two_of(work, buddies)
    to = at_phone(work, context, actor, actor.neighbourhood, chat)
    if two is None or two.match.since is not None or not two.match.has(person):
        return Decision(tell=(Say(to, text("buddy-desk-over")),))
    if said.reads(two.one(person)):
        return Decision(tell=(Say(to, text("buddy-desk-has-bot")),))
    heard = await (_says_yes if answer.get("yes") else _says_no)(work, context, two, person)
    by = AuditLine(actor.who, "answer_for_buddy", buddies)
    return heard + Decision(tell=(Say(to, text("buddy-desk-noted")),), noted=(by,))


async def _says_yes(work: Work, context: Context, two: Two, who: str) -> Decision:
    if who in two.match.said_yes:
        return NOTHING
    match = replace(two.match, said_yes=(*two.match.said_yes, who))
    told = two.to_each(said.answered(match, who, "buddy-said-yes"))
    noted = Decision(tell=told, noted=(AuditLine(who, "yes_to_buddy", match.id),))
    two = replace(two, match=match)
    if len(match.said_yes) < len(match.people):
        return Decision(keep=(match,)) + noted
    return noted + await _begins(work, context, two)


async def _begins(work: Work, context: Context, two: Two) -> Decision:
    """They are buddies from now. How long both waited is remembered, not who they are."""
    policy = context.policy.buddies
    match = replace(two.match, since=work.now, met=work.now)
    list_ = await list_of(work, match.neighbourhood)
    for seeker in two.seekers:
        list_ = list_.found_after(match.kind, (work.now - seeker.since).days)
    again = Timer(
        timers.buddies(match.id),
        work.now + timedelta(days=policy.first_days),
        deeds.how_are_buddies(buddies=match.id),
    )
    begun = Decision(keep=(match, list_), later=(again,))
    tip = tip_of(match, policy)
    for person in two.people:
        other = two.other(person.id)
        if said.reads(person):
            told = said.begins(match, person, other, two.seeker(other.id), tip)
            begun += Decision(tell=told)
        else:
            begun += await _rung(work, context, two, person, tip)
    if policy.first_meeting == "worker" and match.kind != "phone":
        place = context.neighbourhood(match.neighbourhood).name
        along = in_general(match.neighbourhood, text("buddy-desk-goes-along", place=place))
        begun += Decision(tell=(along,))
    return begun + await lines_open(work, context, two)


def tip_of(match: Buddies, policy: BuddyPace) -> str:
    """The text with how to begin."""
    return "buddy-tip-phone" if match.kind == "phone" else f"buddy-tip-{policy.first_meeting}"


async def lines_open(work: Work, context: Context, two: Two) -> Decision:
    """They can write to each other for so long, from now."""
    one, other = two.people
    until = work.now + timedelta(days=context.policy.buddies.line_days)
    kind = f"buddy-kind-{two.match.kind}"
    return await pair_up(work, one, other, until=until, about=kind, of=two.match.id)


async def _rung(work: Work, context: Context, two: Two, person: Person, tip: str) -> Decision:
    """Who has no bot hears it by phone: the name, and the number where that was agreed to."""
    other = two.other(person.id)
    name = first_name_in(other.name)
    number = two.seeker(other.id).phone if two.match.kind == "phone" else ""
    words = " ".join(filter(None, (name, number)))
    presses = said.rhythm_rows(two.match, person.id)
    why = Why("buddy_begins", work.now, words, about=text(tip), presses=presses)
    wanted = Wanted(work.now, phone=two.seeker(person.id).phone)
    return await put_on_list(work, context, person, why, wanted)


async def _says_no(work: Work, context: Context, two: Two, who: str) -> Decision:
    """The other looks on; who said no too, unless they stop."""
    told = two.to_each(said.answered(two.match, who, "buddy-said-no"))
    other = two.match.other(who)
    over = said.answered(two.match, other, "buddy-is-over")
    heard = two.to_each(over, said.looks_on(other))
    noted = AuditLine(who, "no_to_buddy", two.match.id)
    parted = await parts(work, context, two, look_on=two.match.people)
    if other in two.match.said_yes:
        parted += await _looks_on_by_phone(work, context, two, other, parted)
    return parted + Decision(tell=(*told, *heard), noted=(noted,))


async def _looks_on_by_phone(
    work: Work, context: Context, two: Two, who: str, so_far: Decision
) -> Decision:
    """Who said yes and has no bot waits for nobody in vain."""
    person = two.one(who)
    if said.reads(person):
        return NOTHING
    why = Why("buddy_looks_on", work.now, lapses=True, about=text("buddy-aloud-looks-on"))
    wanted = Wanted(work.now, phone=two.seeker(who).phone)
    return await put_on_list(work, context, person, why, wanted, so_far)


@does(deeds.stop_seeking)
async def stop_seeking(work: Work, context: Context, actor: Actor) -> Decision:
    """They look no more, and what was kept for it goes. Of a proposal it is a no."""
    seeker = await work.get(BuddySeeker, actor.who)
    gone_ = await no_more(work, context, seeker) if seeker else None
    if gone_ is None:
        return await my_buddy(work, context, actor)
    told = said.says(actor.who, "buddy-sought-no-more", (back_to_menu(),))
    return gone_ + Decision(tell=(told,))


async def no_more(work: Work, context: Context, seeker: BuddySeeker) -> Decision | None:
    """They look no more, and say no to who is proposed now; None when they have a buddy."""
    two = await two_of(work, seeker.buddies) if seeker.buddies else None
    if two is not None and two.match.since is not None:
        return None
    said_no = await _says_no(work, context, two, seeker.id) if two else NOTHING
    gone_ = await seeks_no_more(work, said_no.latest(seeker))
    list_ = said_no.latest(await list_of(work, seeker.neighbourhood)).without(seeker.id)
    return said_no + gone_ + Decision(keep=(list_,))


@does(deeds.buddy_called)
async def buddy_called(
    work: Work, context: Context, _actor: Actor, *, buddies: str, came: str = ""
) -> Decision:
    """A timer: who has no bot was to be rung: who is not reached gave no answer."""
    two = await two_of(work, buddies)
    if two is None or two.match.since is not None or came not in NOT_RUNG:
        return NOTHING
    return await _lapses(work, context, two)


async def parts(work: Work, context: Context, two: Two, *, look_on: tuple[str, ...]) -> Decision:
    """They are not (or no more) asked or buddies, and not again; these look on."""
    match = two.match
    pair = not_again_id(work, *match.people)
    list_ = (await list_of(work, match.neighbourhood)).over(match.id, pair)
    free = tuple(seeker.parted(pair) for seeker in two.seekers)
    for person in look_on:
        list_ = list_.looking(person)
    waits = tuple(waits_until(work, context, person) for person in match.people)
    over = timers.taken_away(timers.buddies(match.id))
    decision = Decision(keep=(list_, *free), drop=(match,), later=(*waits, *over))
    for person in match.people:
        decision += await take_off_list(work, context, person, *RUNG)
    return decision + (looks_soon(work, match.neighbourhood) if look_on else NOTHING)


@does(deeds.buddy_unanswered)
async def buddy_unanswered(
    work: Work, context: Context, _actor: Actor, *, buddies: str, reminded: str = ""
) -> Decision:
    """A timer: not everybody answered: remind them, and later look on."""
    two = await two_of(work, buddies)
    if two is None or two.match.since is not None:
        return NOTHING
    policy = context.policy.buddies
    silent = [one for one in two.match.people if one not in two.match.said_yes]
    morning = quiet_until(work.now, context.policy.quiet)
    if morning is not None or not context.has(two.match.neighbourhood, Activity.BUDDIES):
        at = morning or work.now + timedelta(days=1)
        return Decision(later=(_asks_again(two, at, reminded),))
    if not reminded:
        at = work.now + timedelta(days=policy.answer_days)
        told = two.to_each(*(reminder(two.match, one) for one in silent))
        return Decision(tell=told, later=(_asks_again(two, at, "yes"),))
    if not all(said.reads(two.one(one)) for one in silent):
        return Decision(later=(_asks_again(two, work.now + timedelta(days=1), "yes"),))
    return await _lapses(work, context, two)


async def _lapses(work: Work, context: Context, two: Two) -> Decision:
    """Not both answered: who said yes looks on, who did not is asked whether they still look."""
    silent = [one for one in two.match.people if one not in two.match.said_yes]
    willing = tuple(one for one in two.match.people if one in two.match.said_yes)
    told = two.to_each(
        *(said.answered(two.match, one, "buddy-is-over") for one in silent),
        *(said.looks_on(one) for one in willing),
        *(_rests(one) for one in silent),
    )
    parted = await parts(work, context, two, look_on=willing) + Decision(tell=told)
    for one in willing:
        parted += await _looks_on_by_phone(work, context, two, one, parted)
    return parted


def _asks_again(two: Two, at: datetime, reminded: str) -> Timer:
    deed = deeds.buddy_unanswered(buddies=two.match.id, reminded=reminded)
    return Timer(timers.buddies(two.match.id), at, deed)


def reminder(match: Buddies, who: str) -> Say:
    """Somebody still waits for their answer."""
    rows = (
        said.row("button-buddy-yes", deeds.yes_to_buddy(buddies=match.id)),
        said.row("button-buddy-no", deeds.no_to_buddy(buddies=match.id)),
    )
    return said.says(who, "buddy-reminder", rows)


def _rests(who: str) -> Say:
    rows = (
        said.row("button-look-on", deeds.look_on()),
        said.row("button-stop-seeking", deeds.stop_seeking()),
    )
    return said.says(who, "buddy-unanswered", rows)
