"""What the desk does with buddies: it sees how it goes, and speaks for who has no bot."""

from datetime import datetime

from buurtbot.domain import deeds
from buurtbot.domain.buddies import on_phone, said
from buurtbot.domain.buddies.fitting import waiting
from buurtbot.domain.cases.card.sheet import in_general, lines
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Button, Rows, Say, Text, ToDesk, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.buddy import BUDDY_KINDS, Buddies, BuddyList, BuddySeeker
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.buddies.seeking import begins_looking, seeker_of, with_past
from buurtbot.services.buddies.seen import list_of, looks_soon
from buurtbot.services.calls.switched import all_rung_of_switch
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.phone.intake import own_chat
from buurtbot.services.phone.who_rings import NEW, looked_at_later, takes_no_part, who_it_is
from buurtbot.storage.commit.work import Work

MOST_SHOWN = 20


@does(deeds.list_buddies)
async def list_buddies(
    work: Work, context: Context, actor: Actor, *, neighbourhoods: str = ""
) -> Decision:
    """Who are buddies in these neighbourhoods, how many wait, and whose answer is to be noted."""
    decision = NOTHING
    for slug in neighbourhoods.split() or [actor.neighbourhood]:
        decision += await _listed(work, context, slug)
    return decision


async def _listed(work: Work, context: Context, slug: str) -> Decision:
    here = context.neighbourhood(slug)
    if not context.has(slug, Activity.BUDDIES):
        return Decision(tell=(in_general(slug, text("buddy-desk-off", place=here.name)),))
    list_ = await list_of(work, slug)
    seekers = [*(await work.look(BuddySeeker, list_.seekers)).values()]
    matches = [*(await work.look(Buddies, list_.matches)).values()]
    going = sum(1 for one in matches if one.since is not None)
    head = text("buddy-desk-list", place=here.name, going=going, asked=len(matches) - going)
    told = lines((head, *_waiting(seekers, list_, work.now)))
    new = deeds.begin(conversation="buddy_for_caller", neighbourhood=slug)
    rows: Rows = ((Button(text("button-buddy-by-phone"), new, style="primary"),),)
    more = (
        *await _to_answer(work, matches),
        *await _pairs(work, context, matches),
        *await _held(work, list_),
    )
    return Decision(tell=(in_general(slug, told, (*rows, *more)),))


async def _pairs(work: Work, context: Context, matches: list[Buddies]) -> Rows:
    """Those of whom one has no bot, or with whom a worker goes along the first time."""
    going = [one for one in matches if one.since is not None]
    people = await work.look(Person, [who for match in going for who in match.people])
    along = context.policy.buddies.first_meeting == "worker"
    shown = []
    for match in going:
        pair = sorted((people[who] for who in match.people if who in people), key=said.reads)
        first_time = along and match.kind != "phone" and not on_phone.have_met(match)
        if len(pair) == 2 and (first_time or not all(map(said.reads, pair))):
            shown.append(on_phone.pair_button(pair[0], pair[1]))
    return tuple(shown[:MOST_SHOWN])


async def _held(work: Work, list_: BuddyList) -> Rows:
    """Who was reported: they look again when the desk says so."""
    people = (await work.look(Person, list_.held)).values()
    return tuple(
        (
            Button(
                text("button-buddy-release", name=first_name_of(one)),
                deeds.release_buddy(person=one.id),
            ),
        )
        for one in people
    )


@does(deeds.release_buddy)
async def release_buddy(work: Work, context: Context, actor: Actor, *, person: str) -> Decision:
    """Who was reported may look for a buddy again: the desk looked at it."""
    found = await work.get(Person, person)
    if found is None:
        return NOTHING
    list_ = await list_of(work, found.bot)
    return Decision(
        keep=(list_.releasing(person),),
        tell=(in_general(found.bot, text("buddy-desk-released")),),
        noted=(AuditLine(actor.who, "release_buddy", person),),
    )


def _waiting(seekers: list[BuddySeeker], list_: BuddyList, now: datetime) -> list[Text]:
    kinds = [kind for kind in BUDDY_KINDS if any(one.kind == kind for one in seekers)]
    return [said.how_long(waiting(kind, seekers, list_, now), kind) for kind in kinds]


async def _to_answer(work: Work, matches: list[Buddies]) -> Rows:
    """For each who is rung and did not answer: yes and no."""
    silent = [
        (match, who)
        for match in matches
        if match.since is None
        for who in match.people
        if who not in match.said_yes
    ]
    people = await work.look(Person, [who for _, who in silent])
    known = [(match, people[who]) for match, who in silent if who in people]
    rung = [(match, person) for match, person in known if person.chat is None]
    return tuple(
        tuple(
            Button(
                text(f"button-buddy-{word}-for", name=first_name_of(person)),
                deeds.answer_for_buddy(buddies=match.id, person=person.id, yes=yes),
            )
            for word, yes in (("yes", "yes"), ("no", ""))
        )
        for match, person in rung[:MOST_SHOWN]
    )


@does(deeds.buddy_by_phone)
async def buddy_by_phone(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    neighbourhood: str,
    chat: str = "",
    **draft: str,
) -> Decision:
    """A worker wrote down who rang and looks for a buddy."""
    person = await who_it_is(work, context, neighbourhood, draft)
    seeker = seeker_of(work, context, person, draft)
    to = own_chat(work, context, actor.who, chat, instead=ToDesk(neighbourhood))
    if seeker is None or draft.get("consent") != "yes":
        return Decision(tell=(Say(to, text("buddy-desk-not-noted")),))
    phone, is_new = draft.get("phone", ""), draft.get("same_as") == NEW
    if await takes_no_part(work, neighbourhood, person, phone, is_new=is_new):
        return Decision(tell=(Say(to, text("desk-caller-excluded")),))
    before = await work.get(BuddySeeker, person.id)
    if before is not None and before.buddies:
        return Decision(tell=(Say(to, text("buddy-desk-has-one")),))
    seeker, gone = await with_past(work, seeker, before)
    clear = looked_at_later(work, context, person)
    begun = await begins_looking(work, context, seeker)
    noted = AuditLine(actor.who, "buddy_by_phone", person.id)
    told = Say(to, text("buddy-desk-looks"))
    return begun + gone + Decision(keep=(person,), tell=(told,), later=(clear,), noted=(noted,))


@does(deeds.buddies_switched)
async def buddies_switched(
    work: Work, context: Context, _actor: Actor, *, neighbourhood: str, on: str
) -> Decision:
    """A timer: who looks, is asked or has a buddy hears that we stop with it here, or go on."""
    list_ = await list_of(work, neighbourhood)
    matches = (await work.look(Buddies, list_.matches)).values()
    ids = [*list_.seekers, *(who for match in matches for who in match.people)]
    people = await work.look(Person, dict.fromkeys(ids))
    here = context.neighbourhood(neighbourhood)
    key = "buddies-go-on" if on else "buddies-stop"
    told = tuple(
        said.says(one.id, key, organisation=here.organisation, phone=here.desk.phone)
        for one in people.values()
        if said.reads(one)
    )
    soon = looks_soon(work, neighbourhood) if on else NOTHING
    seekers = await work.look(BuddySeeker, people)
    rung = [(one, seekers[one.id].phone) for one in people.values() if one.id in seekers]
    return (
        Decision(tell=told)
        + soon
        + await all_rung_of_switch(
            work, context, neighbourhood, rung, Activity.BUDDIES, on=bool(on)
        )
    )
