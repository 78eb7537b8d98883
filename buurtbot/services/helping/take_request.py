"""The first volunteer who presses "I help" holds the request; all others hear so kindly."""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.help_request import ASKED_AGAIN, HELD, HelpRequest
from buurtbot.domain.core.messages import Button, Rows, Say, ToPerson, text
from buurtbot.domain.core.people.person import Line, Offer, Person
from buurtbot.domain.helping import introducing
from buurtbot.domain.helping.sides import Sides, ask_whether_come, desk_note
from buurtbot.domain.helping.visiting import desk_looks_first
from buurtbot.domain.matching import pace
from buurtbot.domain.matching.invitation import (
    NOT_NEEDED,
    TAKEN,
    closed_invitation,
    gone_invitation,
)
from buurtbot.domain.volunteering import day_limit, lending
from buurtbot.domain.welcome.menu import back_to_menu, offer_row
from buurtbot.services.cases.scam import careful_with
from buurtbot.services.core.context import Actor, Context, by_person
from buurtbot.services.core.does import does
from buurtbot.services.helping.enough import enough_today
from buurtbot.services.helping.visits import first_visit
from buurtbot.services.matching.inviting import close_invitations
from buurtbot.services.staying.thanks import piece_for
from buurtbot.storage.commit.work import Work

CAN_STILL_TAKE: Final = ASKED_AGAIN | {"waiting", "no"}


@does(deeds.take_request)
async def take_request(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """Take it, when it can still be taken and this person was asked."""
    found = await work.get(HelpRequest, request)
    if found is None or found.reply_of(actor.who) is None:
        return Decision(tell=gone_invitation(request, actor.who))
    if found.state in HELD:
        return _held(found, actor, work)
    if not _is_free(found, actor, work):
        return _not_needed(found, actor)
    holder = await work.get(Person, actor.who)
    resident = await work.get(Person, found.resident)
    if holder is None or holder.offer is None or holder.offer.refused or resident is None:
        return _told(actor, "take-no-volunteer", (offer_row(), back_to_menu()))
    taken = pace.taken_by(found, holder.id, work.now)
    sides = Sides(taken, resident, holder, work.now, context.policy)
    kept_from = await _kept_from(work, context, found, sides, holder.offer)
    if kept_from is not None:
        return kept_from
    piece = await piece_for(work, context, holder, taken, "takes")
    taken_now = _take(work, context, found, sides)
    now = replace(sides, holder=taken_now.latest(holder), resident=taken_now.latest(resident))
    taken_now += await careful_with(work, context, now, found.words)
    return taken_now + piece + await first_visit(work, context, taken_now, sides)


async def _kept_from(
    work: Work, context: Context, request: HelpRequest, sides: Sides, offer: Offer
) -> Decision | None:
    """Why this volunteer cannot take it today, as they hear it; somebody else is asked then."""
    volunteer = sides.holder or sides.resident
    if sides.apart:
        not_needed = _told(by_person(volunteer), "take-not-needed")
        return _passed_on(request, volunteer, work, NOT_NEEDED) + not_needed
    if _lacks_level(context, request, offer.level):
        passed_on = _passed_on(request, volunteer, work, "invitation-level")
        return passed_on + _level_lacks(context, volunteer)
    reason = day_limit.enough(offer, context.policy.taking, work.now)
    if reason is None:
        return None
    passed_on = _passed_on(request, volunteer, work, "invitation-enough")
    return passed_on + await enough_today(work, context, volunteer, request.neighbourhood, reason)


def _lacks_level(context: Context, request: HelpRequest, level: int) -> bool:
    """Their level may have fallen since they were asked; policy says what becomes of that."""
    stays = context.policy.trust.open_invitations == "stay"
    return not stays and level < context.policy.level_for(request.kind)


def _level_lacks(context: Context, volunteer: Person) -> Decision:
    """More trust is needed than the desk has (any more): they hear so, and whom to ask."""
    here = context.neighbourhood(volunteer.bot)
    said = text("take-level", organisation=here.organisation, phone=here.desk.phone)
    person = (Button(text("button-person"), deeds.want_person()),)
    return Decision(tell=(Say(ToPerson(volunteer.id), said, (person, back_to_menu())),))


def _passed_on(request: HelpRequest, volunteer: Person, work: Work, key: str) -> Decision:
    """This volunteer cannot take it today: somebody else is asked."""
    told = Decision(tell=(closed_invitation(request, volunteer.id, key),))
    if request.reply_of(volunteer.id) != "waiting":
        return told
    replied = pace.replied(request, volunteer.id, "no")
    instead = pace.instead_timer(replied, volunteer.id, work.now)
    return told + Decision(keep=(replied,), later=(instead,))


def _told(actor: Actor, key: str, rows: Rows = ()) -> Decision:
    return Decision(tell=(Say(ToPerson(actor.who), text(key), rows),))


def _held(request: HelpRequest, actor: Actor, work: Work) -> Decision:
    if request.holder == actor.who:
        return _told(actor, "take-yours-already")
    return Decision(
        tell=(introducing.too_late(request, actor.who),),
        later=(pace.wanted_timer(request, actor.who, work.now),),
    )


@does(deeds.wanted_to)
async def wanted_to(
    work: Work, _context: Context, _actor: Actor, *, request: str, person: str
) -> Decision:
    """A timer: remember who pressed too late, for when it is given back."""
    found = await work.get(HelpRequest, request)
    known = pace.wanted_to(found, person) if found else None
    return Decision(keep=(known,)) if known and known != found else NOTHING


def _is_free(request: HelpRequest, actor: Actor, work: Work) -> bool:
    """Also a late yes helps, while the desk looks. Not from who gave it back, nor too late."""
    still = request.state in {"open", "with_desk"} and work.now < request.ends
    return still and request.reply_of(actor.who) in CAN_STILL_TAKE


def _not_needed(request: HelpRequest, actor: Actor) -> Decision:
    change = closed_invitation(request, actor.who, NOT_NEEDED)
    return Decision(tell=(change,)) + _told(actor, "take-not-needed")


def _take(work: Work, context: Context, before: HelpRequest, sides: Sides) -> Decision:
    """All that changes when it is taken, at once."""
    request, resident = sides.request, sides.resident
    line = Line("request", request.id, work.municipality)
    holder = day_limit.took(_holding(sides, line), work.now)
    others = pace.replied(before, holder.id, "taken")
    come = pace.ask_whether_come_at(before, context.policy, work.now)
    return Decision(
        keep=(request, holder, resident.speaking_on(line)),
        tell=(
            *introducing.to_holder(sides, holder),
            _to_resident(context, sides, holder),
            *close_invitations(others, TAKEN),
            *_desk_told(before),
        ),
        later=(*pace.no_more_asking(request), ask_whether_come(request, come)),
        carry=lending.told_elsewhere(holder, work.municipality),
        noted=(AuditLine(holder.id, "take_request", request.id),),
    )


def _to_resident(context: Context, sides: Sides, holder: Person) -> Say:
    """Who comes; before a first visit in a home only who would, until the desk said yes."""
    visits = context.policy.visits
    if holder.offer is None or not desk_looks_first(sides.request, holder.offer, visits):
        return introducing.to_resident(sides, holder)
    here = context.neighbourhood(sides.request.neighbourhood)
    return introducing.may_come(sides, holder, here.organisation)


def _holding(sides: Sides, line: Line) -> Person:
    holder = sides.holder or sides.resident
    return pace.busy_with(holder.speaking_on(line), sides.id)


def _desk_told(before: HelpRequest) -> tuple[Say, ...]:
    """What the desk has is taken after all; it hears the rest as it happens."""
    if before.state != "with_desk":
        return ()
    return desk_note(before, text("desk-taken-after-all", ref=before.ref))
