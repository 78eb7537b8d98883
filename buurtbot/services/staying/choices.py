"""What a volunteer chooses: hours counted or not, hearing from us or not, tips; that it suits."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Rows, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.staying import guiding, said
from buurtbot.domain.staying.looking_back import rows as choices
from buurtbot.domain.welcome.menu import back_to_menu, offer_row
from buurtbot.domain.words.names import name_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.staying.known import is_on, known_of
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work
from config.words.guide import the_guide


@does(deeds.count_for_me)
async def count_for_me(work: Work, context: Context, actor: Actor, *, on: str) -> Decision:
    """Hours and milestones: only for who likes them. What was counted goes when they are not."""
    person = await _helper(work, actor)
    if isinstance(person, Decision):
        return person
    if not is_on(context, person):
        return _say(person, "staying-is-off")
    known = await known_of(work, person.id)
    times = person.offer.times_helped if person.offer else 0
    minutes, milestone = (known.minutes, max(known.milestone, times)) if on else (0, 0)
    after = replace(known, counts=bool(on), minutes=minutes, milestone=milestone)
    return _changed(person, after, "staying-counts-on" if on else "staying-counts-off")


@does(deeds.write_unasked)
async def write_unasked(work: Work, context: Context, actor: Actor, *, on: str) -> Decision:
    """Whether we may write to this volunteer by ourselves."""
    person = await _helper(work, actor)
    if isinstance(person, Decision):
        return person
    after = replace(await known_of(work, person.id), quiet=not on)
    return _changed(person, after, "staying-unasked-on" if on else "staying-unasked-off")


def _changed(person: Person, after: Staying, key: str) -> Decision:
    rows = (*choices(after), back_to_menu())
    return Decision(keep=(replace(after, unanswered=0),)) + _say(person, key, rows)


async def _helper(work: Work, actor: Actor) -> Person | Decision:
    """Who acts, when they offer help; else what they hear."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    return person if person.offer else _say(person, "no-offer", (offer_row(), back_to_menu()))


def _say(person: Person, key: str, rows: Rows = ()) -> Decision:
    return Decision(tell=(Say(ToPerson(person.id), text(key), rows or (back_to_menu(),)),))


@does(deeds.conversation_guide)
async def conversation_guide(
    work: Work, context: Context, actor: Actor, *, piece: str = ""
) -> Decision:
    """All pieces of the conversation guide by name, or one of them whole."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    found = the_guide().named(piece)
    if found is None:
        return Decision(tell=(guiding.contents(person.id, the_guide().piece),))
    return Decision(tell=(guiding.whole(person.id, found),))


@does(deeds.how_often)
async def how_often(work: Work, context: Context, actor: Actor, *, days: str = "") -> Decision:
    """Asked at most once in so many days; without it, ask which."""
    person = await _helper(work, actor)
    if isinstance(person, Decision):
        return person
    rhythm = said.rhythm_of(days)
    if rhythm is None or person.offer is None:
        return Decision(tell=(said.how_often(person),))
    person = replace(person, offer=replace(person.offer, rest_days=rhythm))
    told = text("staying-asked-every", days=rhythm)
    return Decision(
        keep=(person,),
        tell=(Say(ToPerson(person.id), told, (back_to_menu(),)),),
        carry=lending(context, person),
        noted=(AuditLine(person.id, "how_often", person.id),),
    )


@does(deeds.go_on_helping)
async def go_on_helping(
    work: Work, context: Context, actor: Actor, *, asked_by_desk: str = ""
) -> Decision:
    """It still suits them. When the desk asked, it hears so."""
    person = await _helper(work, actor)
    if isinstance(person, Decision):
        return person
    known = await known_of(work, person.id)
    known = replace(known, told=work.now, yearly=work.now, unanswered=0)
    answered = Decision(keep=(known,)) + _say(person, "staying-goes-on")
    if not asked_by_desk:
        return answered
    told = in_general(person.bot, text("desk-staying-goes-on", name=name_of(person)))
    return answered + Decision(tell=(told,))
