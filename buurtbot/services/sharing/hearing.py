"""Who hears of what neighbours share, what is shared now, and what everybody can do too."""

from collections.abc import Mapping
from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Say, ToDesk
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.share import Hears, Share, Sharing
from buurtbot.domain.sharing import roles, shown
from buurtbot.domain.volunteering.offering import home_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.sharing.offering import begun, sharing_of, told
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work


@does(deeds.want_to_hear)
async def want_to_hear(work: Work, context: Context, actor: Actor, /, **_rest: str) -> Decision:
    """Begin to say where from, or hear that they hear it already."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    if not context.has(person.bot, Activity.SHARING):
        return told(person.id, "sharing-is-off")
    hears = await work.get(Hears, person.id)
    if hears is not None:
        return Decision(tell=(roles.hears_already(person),))
    return begun(work, person, "hear_offers", "consent" if person.place else "home")


@does(deeds.hear_offers)
async def hear_offers(work: Work, context: Context, actor: Actor, /, **answers: str) -> Decision:
    """The end of the talk: they hear what neighbours nearby share."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    return await hears_from(work, person, answers)


async def hears_from(work: Work, person: Person, answers: Mapping[str, str]) -> Decision:
    """The same, by who is on the line as well."""
    home = home_of(answers.get("place", "")) or person.place
    if home is None or answers.get("consent") != "yes":
        return told(person.id, "share-hear-incomplete")
    here = await sharing_of(work, person.bot)
    hearers = tuple(dict.fromkeys((*here.hearers, person.id)))
    joined = Decision(
        keep=(Hears(person.id, person.bot, work.now, home), replace(here, hearers=hearers)),
        noted=(AuditLine(person.id, "hear_offers", person.id),),
    )
    return joined + told(person.id, "share-hears-now")


@does(deeds.hear_no_offers)
async def hear_no_offers(work: Work, context: Context, actor: Actor) -> Decision:
    """They hear nothing of it any more."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    return await hears_no_more(work, person) + told(person.id, "share-hears-no-more")


async def hears_no_more(work: Work, person: Person) -> Decision:
    """Nothing of it is kept of them."""
    hears = await work.get(Hears, person.id)
    here = await sharing_of(work, person.bot)
    left = here.without(person.id)
    if hears is None and left == here:
        return NOTHING
    return Decision(keep=(left,), drop=(hears,) if hears else ())


@does(deeds.shared_now)
async def shared_now(work: Work, context: Context, actor: Actor) -> Decision:
    """Show what is shared nearby now, and what they give or said yes to."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    if not context.has(person.bot, Activity.SHARING):
        return told(person.id, "sharing-is-off")
    found = await _open(work, person.bot)
    givers = await work.look(Person, [one.giver for one in found])
    known = [one for one in found if one.giver in givers]
    return Decision(tell=roles.shared_now(person, known, givers))


async def _open(work: Work, slug: str) -> list[Share]:
    sharing = (await work.look(Sharing, [slug])).get(slug) or Sharing(slug)
    found = await work.look(Share, sharing.shares)
    return [one for one in found.values() if one.state == "open" and work.now < one.ends]


@does(deeds.shares)
async def shares(
    work: Work, context: Context, actor: Actor, *, neighbourhoods: str = ""
) -> Decision:
    """Show what is shared now, to read out to who only has a phone."""
    tell = []
    for slug in neighbourhoods.split() or [actor.neighbourhood]:
        found = await _open(work, slug)
        said = shown.at_desk(context.neighbourhood(slug).name, found)
        is_on = context.has(slug, Activity.SHARING)
        rows = (shown.caller_row(slug),) if is_on else ()
        tell.append(Say(ToDesk(slug, answers=True), said, rows))
    return Decision(tell=tuple(tell))


@does(deeds.something_too)
async def something_too(work: Work, context: Context, actor: Actor) -> Decision:
    """Show what who is helped can do for others, also from a chair."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    return Decision(tell=(roles.something_too(person, context.activities(person.bot)),))
