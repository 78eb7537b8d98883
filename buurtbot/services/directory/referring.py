"""The desk refers somebody: to a place of the neighbourhood, seen word for word before it is sent.

Who only has a phone hears it read out. A week later both are asked whether it helped.
"""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import File, in_topic
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Button, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.referral import Referral, Referrals
from buurtbot.domain.directory import for_desk
from buurtbot.domain.directory.afterwards import referred
from buurtbot.services.cases.hand_to_desk import desk_speaks, read_file
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.on_cases.casework import gone, heard_from
from buurtbot.services.directory.afterwards import kept
from buurtbot.storage.commit.work import Work
from config.network.directory import Initiative


@does(deeds.refer)
async def refer(
    work: Work, context: Context, actor: Actor, *, case: str, kind: str = "", page: str = "0"
) -> Decision:
    """Ask where the person is referred to: places that fit, and where anybody can go."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    file = await read_file(work, context, found)
    here = context.neighbourhood(found.neighbourhood)
    return Decision(tell=(for_desk.refer_where(file, here, work.now, kind=kind, page=int(page)),))


@does(deeds.refer_to_place)
async def refer_to_place(
    work: Work, context: Context, actor: Actor, *, case: str, place: str, sure: str = ""
) -> Decision:
    """Tell the person of this place, once staff saw the very words; it is asked about later."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    file = await read_file(work, context, found)
    here = context.neighbourhood(found.neighbourhood)
    there = here.directory.named(place)
    if file.about is None or there is None:
        why = "desk-about-nobody" if file.about is None else "desk-place-gone"
        return Decision(tell=(in_topic(found, text(why)),))
    if sure != str(found.referred):
        shown = for_desk.previewed_first(file, file.about, there, here, work.now)
        return Decision(tell=(shown,))
    return await _referred(work, context, actor, file, file.about, there)


async def _referred(
    work: Work, context: Context, actor: Actor, file: File, about: Person, place: Initiative
) -> Decision:
    case, here = file.case, context.neighbourhood(file.case.neighbourhood)
    known = await work.get(Referrals, about.id) or Referrals(about.id, about.bot)
    one = Referral(place.key, place.name, work.now, case.id)
    done = "desk-referred-place" if about.reads else "desk-referred-aloud"
    heard = heard_from(work, context, replace(case, referred=case.referred + 1))
    told: tuple[Say, ...] = ()
    if about.reads:
        rows = ((Button(text("button-person"), deeds.want_person()),),)
        said = for_desk.words(about, place, here, work.now)
        told = (Say(ToPerson(about.id), said, rows, case=case.id),)
    return (
        heard
        + kept(work, context, referred(known, one))
        + Decision(
            keep=await desk_speaks(work, case, about),
            tell=(*told, in_topic(case, text(done, name=place.name))),
            noted=(AuditLine(actor.who, "refer_to_place", case.id),),
        )
    )
