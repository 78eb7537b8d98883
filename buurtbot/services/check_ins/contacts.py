"""The contact of somebody who is asked how they are: a worker, or a volunteer who said yes.

The course of the answers is shown to them, and to the person; to nobody else.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.check_ins import check_ins, shown
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Button, Rows, Say, Text, ToChat, ToDesk, ToPerson, text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.words.names import first_name_of, plain_name
from buurtbot.services.check_ins.to_a_person import Asked, kept, read, volunteer_of
from buurtbot.services.core.both_sides import tell_actor
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.levels import all_volunteers
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.commit.work import Work

MOST: Final = 8  # volunteers to choose from


def _over(actor: Actor) -> Decision:
    return tell_actor(actor, text("check-in-over"))


def _there(work: Work, context: Context, actor: Actor, slug: str, chat: str) -> ToChat | ToDesk:
    """A worker's own chat; the group when nobody knows which that is."""
    desk = ToDesk(slug)
    return own_chat(work, context, actor.who, chat, instead=desk) if chat else desk


def _say(to: ToChat | ToDesk | ToPerson, said: tuple[Text, Rows], name: str) -> Decision:
    return Decision(tell=(Say(to, *said, name=name, protect=True),))


def _name(check_in: str, reader: str) -> str:
    """How what is said of it is named; a name is of one chat."""
    return f"contact:{check_in}:{reader}"


@does(deeds.ringing_round)
async def ringing_round(
    work: Work, context: Context, actor: Actor, *, neighbourhoods: str = ""
) -> Decision:
    """Show how many take part in these neighbourhoods, and who has no contact yet."""
    told = []
    for slug in neighbourhoods.split() or [actor.neighbourhood]:
        there = await work.look(CheckIn, await work.listed(CheckIn, slug))
        place = context.neighbourhood(slug).name
        said, rows = shown.overview(place, slug, tuple(there.values()), actor.who)
        told.append(Say(ToDesk(slug), said, rows))
    return Decision(tell=tuple(told))


@does(deeds.check_in_course)
async def check_in_course(
    work: Work, context: Context, actor: Actor, *, check_in: str, chat: str = ""
) -> Decision:
    """Show the course of the answers, to themselves and to their contact alone."""
    asked = await read(work, check_in)
    if asked is None:
        return _over(actor)
    if actor.who != asked.check_in.id and not await _is_contact(work, context, actor, asked):
        return tell_actor(actor, text("check-in-not-your-course"))
    said = shown.course(asked.check_in, asked.person)
    if actor.role == "person":
        return Decision(tell=(Say(ToPerson(actor.who), said, protect=True),))
    to = _there(work, context, actor, asked.check_in.neighbourhood, chat)
    noted = AuditLine(actor.who, "check_in_course", check_in)
    return _say(to, (said, ()), _name(check_in, actor.who)) + Decision(noted=(noted,))


async def _is_contact(work: Work, context: Context, actor: Actor, asked: Asked) -> bool:
    """Whether they are it: a volunteer, as long as they may be."""
    if actor.role == "moderator":
        return actor.who == asked.check_in.contact
    volunteer = await volunteer_of(work, context, asked)
    return volunteer is not None and volunteer.id == actor.who


@does(deeds.check_in_contact)
async def check_in_contact(
    work: Work, context: Context, actor: Actor, *, check_in: str, chat: str = ""
) -> Decision:
    """This worker is their contact from now on, and sees in their own chat who it is."""
    asked = await read(work, check_in)
    if asked is None:
        return _over(actor)
    to = _there(work, context, actor, asked.check_in.neighbourhood, chat)
    if asked.check_in.contact not in {"", actor.who}:
        return Decision(tell=(Say(to, text("check-in-has-contact")),))
    mine = replace(
        asked.check_in,
        contact=actor.who,
        contact_name=plain_name(actor.name),
        contact_chat=chat,
        may_be="",
    )
    noted = Decision(noted=(AuditLine(actor.who, "check_in_contact", check_in),))
    said = _say(to, shown.is_contact(mine, asked.person), _name(check_in, actor.who))
    return kept(work, context, mine) + said + _told(Asked(mine, asked.person)) + noted


def _told(asked: Asked) -> Decision:
    """They hear who their contact is."""
    if asked.person.chat is None:
        return Decision()
    name = first_name_of(replace(asked.person, name=asked.check_in.contact_name))
    said = text("check-in-your-contact", name=name)
    return Decision(tell=(Say(ToPerson(asked.person.id), said),))


@does(deeds.check_in_volunteers)
async def check_in_volunteers(
    work: Work, context: Context, actor: Actor, *, check_in: str, chat: str = ""
) -> Decision:
    """Show which volunteers could be the contact."""
    asked = await read(work, check_in)
    if asked is None:
        return _over(actor)
    slug = asked.check_in.neighbourhood
    there = await all_volunteers(work, context, [slug])
    policy = context.policy.calls
    fit = [one for one in there if check_ins.may_be_contact(one, asked.person, policy)]
    rows = tuple((_ask(check_in, one),) for one in fit[:MOST])
    key = "check-in-which-volunteer" if rows else "check-in-no-volunteer"
    to = _there(work, context, actor, slug, chat)
    return _say(to, (text(key), rows), _name(check_in, actor.who))


def _ask(check_in: str, volunteer: Person) -> Button:
    act = deeds.check_in_ask(check_in=check_in, person=volunteer.id)
    return Button(text("button-named", name=first_name_of(volunteer)), act)


@does(deeds.check_in_ask)
async def check_in_ask(
    work: Work, context: Context, actor: Actor, *, check_in: str, person: str, chat: str = ""
) -> Decision:
    """Ask this volunteer to be the contact."""
    asked = await read(work, check_in)
    volunteer, policy = await work.get(Person, person), context.policy.calls
    if asked is None or volunteer is None:
        return _over(actor)
    if not check_ins.may_be_contact(volunteer, asked.person, policy):
        return _over(actor)
    waits = replace(asked.check_in, may_be=person)
    said, rows = shown.may_be_contact(waits, asked.person)
    to = _there(work, context, actor, asked.check_in.neighbourhood, chat)
    there = _say(to, (text("check-in-volunteer-asked"), ()), _name(check_in, actor.who))
    question = Decision(tell=(Say(ToPerson(person), said, rows),))
    return kept(work, context, waits) + question + there


@does(deeds.check_in_contact_says)
async def check_in_contact_says(
    work: Work, context: Context, actor: Actor, *, check_in: str, value: str
) -> Decision:
    """The volunteer wants to be the contact, or not; no longer, later."""
    asked = await read(work, check_in)
    me = await work.get(Person, actor.who)
    if asked is None or me is None or actor.who not in _volunteers(asked.check_in):
        return _over(actor)
    if value == "yes" and asked.check_in.may_be == actor.who:
        return _yes(work, context, asked, me)
    free = replace(asked.check_in, may_be="")
    if asked.check_in.contact == actor.who:
        free = replace(free, contact="", contact_name="")
    said, rows = shown.takes_part(free)
    desk = Say(ToDesk(free.neighbourhood), said, rows, quiet=True)
    thanks = Say(ToPerson(actor.who), text("check-in-fine-then"))
    return kept(work, context, free) + Decision(tell=(thanks, desk))


def _volunteers(check_in: CheckIn) -> set[str]:
    return {check_in.may_be, "" if check_in.contact_chat else check_in.contact} - {""}


def _yes(work: Work, context: Context, asked: Asked, me: Person) -> Decision:
    theirs = replace(
        asked.check_in, contact=me.id, contact_name=me.name, contact_chat="", may_be=""
    )
    now = Asked(theirs, asked.person)
    shows = shown.is_contact(theirs, asked.person)
    said = _say(ToPerson(me.id), shows, _name(theirs.id, me.id))
    return kept(work, context, theirs) + said + _told(now)
