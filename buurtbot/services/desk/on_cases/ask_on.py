"""Staff help to find somebody: ask in a wider circle, or choose one volunteer they know."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import Arg, Button, Rows, Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.desk.volunteers import listed
from buurtbot.domain.matching.choosing import Ask, Neighbour, ask_for, by_hand, hindrances, why_not
from buurtbot.domain.words.names import name_of
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.on_cases.casework import gone
from buurtbot.services.matching.inviting import around, invite_more
from buurtbot.storage.commit.work import Work
from geo.walking import about_minutes

MOST_SHOWN = 8


@does(deeds.ask_wider)
async def ask_wider(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """Ask the next circle of volunteers now. Staff ask on purpose: quiet hours do not hold."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    file = await read_file(work, context, found)
    request = file.request
    if request is None or _too_late(request) is not None:
        return _say(found, _too_late(request) or text("desk-no-request"))
    asked = await invite_more(work, context, request)
    after = asked.latest(request)
    count = len(after.invited) - len(request.invited)
    told = (
        text("desk-asked-wider", count=count) if count else await _nobody(work, context, request)
    )
    shown = sheet.showing(replace(file, request=after))
    return asked + Decision(
        tell=(sheet.in_topic(found, told), *shown),
        noted=(AuditLine(actor.who, "ask_wider", found.id),),
    )


def _too_late(request: HelpRequest | None) -> Text | None:
    """Why nobody can be asked (any more), or None when it can."""
    if request is None:
        return text("desk-no-request")
    if request.state in ENDED:
        return text("desk-request-ended")
    if request.holder:
        return text("desk-request-held")
    return None if request.point else text("desk-request-no-place")


def _say(case: Case, said: Text, rows: Rows = ()) -> Decision:
    return Decision(tell=(sheet.in_topic(case, said, rows),))


async def _nobody(work: Work, context: Context, request: HelpRequest) -> Text:
    """Nobody was asked: say why, counted, so that staff can think of another way."""
    reasons = why_not(await _ask(work, context, request), await around(work, context, request))
    if not reasons:
        return text("desk-nobody-near")
    counted = (
        text("desk-why-not", count=count, why=text(f"why-not-{reason}"))
        for reason, count in reasons.most_common()
    )
    return text("desk-nobody-to-ask", reasons=listed(counted))


async def _ask(work: Work, context: Context, request: HelpRequest) -> Ask:
    resident = (await work.look(Person, [request.resident])).get(request.resident)
    return ask_for(request, resident, work.now, context.policy)


# -- choosing one


@does(deeds.choose_volunteer)
async def choose_volunteer(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """Show who could be asked: those who fit best first, then who lives nearest."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    request = await work.get(HelpRequest, found.request) if found.request else None
    late = _too_late(request)
    if request is None or late is not None:
        return _say(found, late or text("desk-no-request"))
    ask = await _ask(work, context, request)
    can = by_hand(ask, await around(work, context, request)).ask
    if not can:
        return _say(found, await _nobody(work, context, request))
    ordered = sorted(can, key=lambda near: (bool(hindrances(ask, near)), near.walk.metres))
    people = await work.look(Person, [near.id for near in ordered[:MOST_SHOWN]])
    shown = [(near, people[near.id]) for near in ordered[:MOST_SHOWN] if near.id in people]
    rows = tuple((_button(found, near, person),) for near, person in shown)
    return _say(found, text("desk-choose-whom"), rows)


def _button(case: Case, near: Neighbour, person: Person) -> Button:
    offer = person.offer
    label = text(
        "button-choose",
        name=name_of(person),
        walk=text(f"choose-walk-{near.known}", minutes=about_minutes(near.walk.metres)),
        level=offer.level if offer else 0,
        helped=offer.times_helped if offer else 0,
    )
    return Button(label, deeds.choose(case=case.id, volunteer=person.id))


@does(deeds.choose)
async def choose(
    work: Work, context: Context, actor: Actor, *, case: str, volunteer: str
) -> Decision:
    """Ask this volunteer only. They may still say no."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    request = await work.get(HelpRequest, found.request) if found.request else None
    late = _too_late(request)
    if request is None or late is not None:
        return _say(found, late or text("desk-no-request"))
    asked = await invite_more(work, context, request, only=(volunteer,))
    done = len(asked.latest(request).invited) > len(request.invited)
    name = await _name(work, volunteer)
    said = sheet.in_topic(found, text("desk-chosen" if done else "desk-not-chosen", name=name))
    noted = (AuditLine(actor.who, f"choose:{volunteer}", found.id),)
    return asked + Decision(tell=(said,), noted=noted if done else ())


async def _name(work: Work, volunteer: str) -> Arg:
    person = (await work.look(Person, [volunteer])).get(volunteer)
    return name_of(person)
