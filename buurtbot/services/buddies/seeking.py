"""Somebody looks for a buddy, hears honestly how long that takes, and stops when they want."""

from collections.abc import Mapping
from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.buddies import said
from buurtbot.domain.buddies.fitting import AWAY, LANGUAGES
from buurtbot.domain.buddies.interests import asked
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Say, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.buddy import BUDDY_KINDS, BuddyPast, BuddySeeker
from buurtbot.domain.volunteering.offering import home_of
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.buddies.seen import list_of, looks_soon, two_of, waits_until, waits_with
from buurtbot.services.calls.put_on_list import Wanted, put_on_list
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work


@does(deeds.my_buddy)
async def my_buddy(work: Work, context: Context, actor: Actor, /, **_rest: str) -> Decision:
    """How it stands with the buddy that they have, or look for."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    seeker = await work.get(BuddySeeker, person.id)
    if seeker is None:
        if not context.has(person.bot, Activity.BUDDIES):
            return _says(person, "buddies-none-here")
        return Decision(tell=(said.page_of_nobody(person.id),))
    rests = Decision() if context.has(person.bot, Activity.BUDDIES) else _rests(context, person)
    return rests + await _theirs(work, person, seeker)


def _rests(context: Context, person: Person) -> Decision:
    """While it is off nobody is looked for."""
    here = context.neighbourhood(person.bot)
    organisation, phone = here.organisation, here.desk.phone
    told = said.says(person.id, "buddies-stop", organisation=organisation, phone=phone)
    return Decision(tell=(told,))


async def _theirs(work: Work, person: Person, seeker: BuddySeeker) -> Decision:
    two = await two_of(work, seeker.buddies) if seeker.buddies else None
    if two is not None and two.match.since is not None:
        return Decision(tell=(said.page_of_two(two.match, person.id, two.other(person.id)),))
    if two is not None:
        return Decision(tell=(said.page_of_asked(two.match, person.id),))
    free = replace(seeker, buddies="")
    return Decision(keep=(free,), tell=(await _waits(work, person.id, free),))


async def _waits(work: Work, person: str, seeker: BuddySeeker) -> Say:
    list_ = await list_of(work, seeker.neighbourhood)
    known = await waits_with(work, seeker, list_)
    return said.page_of_seeker(person, seeker.kind, known, looks=person in list_.seekers)


def _says(person: Person, key: str) -> Decision:
    return Decision(tell=(said.says(person.id, key, (back_to_menu(),)),))


def seeker_of(
    work: Work, context: Context, person: Person, answers: Mapping[str, str]
) -> BuddySeeker | None:
    """What they said, and no more than this kind needs; None when something lacks."""
    kind, phone = answers.get("kind", ""), answers.get("phone", "")
    home = home_of(answers.get("place", "")) or person.place
    if kind not in BUDDY_KINDS:
        return None
    away = kind in AWAY
    if (away and home is None) or not (away or phone):
        return None
    here = context.neighbourhood(person.bot)
    likes, speaks = answers.get("interests", "").split(), answers.get("languages", "").split()
    return BuddySeeker(
        id=person.id,
        neighbourhood=person.bot,
        since=work.now,
        kind=kind,
        interests=tuple(word for word in asked(here.interests) if word in likes),
        languages=tuple(word for word in LANGUAGES if word in speaks),
        phone="" if away and person.chat is not None else phone,
        place=home if away else None,
    )


@does(deeds.seek_buddy)
async def seek_buddy(
    work: Work, context: Context, actor: Actor, /, *, kind: str = "", **answers: str
) -> Decision:
    """They look for a buddy: the end of a talk."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    if not context.has(person.bot, Activity.BUDDIES):
        return _says(person, "buddies-none-here")
    before = await work.get(BuddySeeker, person.id)
    if before is not None and before.buddies:
        return await my_buddy(work, context, actor)
    seeker = seeker_of(work, context, person, {**answers, "kind": kind})
    if seeker is None or answers.get("consent") != "yes":
        again = said.row("button-find-buddy", deeds.begin(conversation="find_buddy"))
        return Decision(tell=(said.says(person.id, "buddy-not-noted", (again, back_to_menu())),))
    return await _noted(work, context, person, seeker, before)


async def _noted(
    work: Work, context: Context, person: Person, seeker: BuddySeeker, before: BuddySeeker | None
) -> Decision:
    """They wait from now; or from when they began to wait for the same."""
    list_ = await list_of(work, person.bot)
    if person.id in list_.held:
        return _held(context, person)
    if before is not None and before.kind == seeker.kind and person.id in list_.seekers:
        seeker = replace(seeker, since=before.since)
    seeker, gone = await with_past(work, seeker, before)
    noted = gone + Decision(noted=(AuditLine(person.id, "seek_buddy", person.bot),))
    begun = await begins_looking(work, context, seeker)
    how_long = said.how_long(await waits_with(work, seeker, list_), seeker.kind)
    told = said.says(person.id, "buddy-noted", (back_to_menu(),), waiting=how_long)
    return begun + noted + Decision(tell=(told,))


async def with_past(
    work: Work, seeker: BuddySeeker, before: BuddySeeker | None
) -> tuple[BuddySeeker, Decision]:
    """With whom they are not asked again is with who looks, and kept nowhere else any more."""
    past = before or await work.get(BuddyPast, seeker.id)
    gone = (past,) if isinstance(past, BuddyPast) else ()
    known = past.not_again if past else ()
    return replace(seeker, not_again=known), Decision(drop=gone)


def _held(context: Context, person: Person) -> Decision:
    """Something was reported: a person of the desk looks first."""
    here = context.neighbourhood(person.bot)
    desk = {"organisation": here.organisation, "phone": here.desk.phone}
    return Decision(tell=(said.says(person.id, "buddy-held", (back_to_menu(),), **desk),))


async def begins_looking(work: Work, context: Context, seeker: BuddySeeker) -> Decision:
    """They stand on the list, and who goes with them is looked for at once."""
    list_ = await list_of(work, seeker.neighbourhood)
    looks = Decision(
        keep=(seeker, list_.looking(seeker.id)),
        later=(waits_until(work, context, seeker.id),),
    )
    return looks + looks_soon(work, seeker.neighbourhood)


@does(deeds.look_on)
async def look_on(work: Work, context: Context, actor: Actor) -> Decision:
    """They look for a buddy again, with what they said before."""
    seeker = await work.get(BuddySeeker, actor.who)
    person = await agreed_person(work, actor)
    if person is None or seeker is None or seeker.buddies:
        return await my_buddy(work, context, actor)
    if not context.has(person.bot, Activity.BUDDIES):
        return _says(person, "buddies-none-here")
    list_ = await list_of(work, seeker.neighbourhood)
    if person.id in list_.held:
        return _held(context, person)
    again = seeker if person.id in list_.seekers else replace(seeker, since=work.now)
    begun = await begins_looking(work, context, again)
    return begun + _says(person, "buddy-looks-again")


async def seeks_no_more(work: Work, seeker: BuddySeeker) -> Decision:
    """Nothing of it is kept, but with whom they are not asked again."""
    list_ = await list_of(work, seeker.neighbourhood)
    past = (BuddyPast(seeker.id, seeker.not_again),) if seeker.not_again else ()
    return Decision(
        keep=(list_.without(seeker.id), *past),
        drop=(seeker,),
        later=timers.taken_away(timers.buddy_seeker(seeker.id)),
    )


async def _none_by_phone(
    work: Work, context: Context, seeker: BuddySeeker, person: Person
) -> Decision:
    """Who has no bot was told that they would be rung: they are, once."""
    why = Why("buddy_none", work.now, lapses=True, about=text("buddy-aloud-none"))
    return await put_on_list(work, context, person, why, Wanted(work.now, phone=seeker.phone))


@does(deeds.buddy_seeker_over)
async def buddy_seeker_over(
    work: Work, context: Context, _actor: Actor, *, person: str
) -> Decision:
    """A timer: nobody was found for long, or they rest: they hear so, and what was kept goes."""
    seeker, found = await work.get(BuddySeeker, person), await work.get(Person, person)
    if seeker is None or seeker.buddies:
        return Decision()
    gone = await seeks_no_more(work, seeker)
    if found is None:
        return gone
    if not said.reads(found):
        return gone + await _none_by_phone(work, context, seeker, found)
    return gone + Decision(tell=(nobody_found(context, found),))


def nobody_found(context: Context, person: Person) -> Say:
    """They looked for long; they may begin again."""
    again = said.row("button-find-buddy", deeds.begin(conversation="find_buddy"))
    here = context.neighbourhood(person.bot)
    return said.says(
        person.id,
        "buddy-nobody-found",
        (again, back_to_menu()),
        organisation=here.organisation,
        phone=here.desk.phone,
    )
