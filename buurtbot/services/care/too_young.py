"""Somebody on a line writes that they are too young: a person of the desk sees it first.

It is not passed on, and who helps is asked for nothing new until a day later, unless the desk
says otherwise.
"""

from buurtbot.domain.care.age import says_too_young
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.desk.following import heard
from buurtbot.domain.helping.sides import Side, Sides
from buurtbot.domain.volunteering import day_limit
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.cases.hand_to_desk import by_when, open_case
from buurtbot.services.core.both_sides import linked_once
from buurtbot.services.core.context import Context
from buurtbot.services.core.lent import lending
from buurtbot.storage.commit.work import Work


async def too_young(
    work: Work, context: Context, sides: Sides, side: Side, said: Said
) -> Decision | None:
    """What is done with such words; None when they are no such words."""
    one = sides.one(side)
    if one is None or not says_too_young(said.words, context.policy.minimum_age, work.now):
        return None
    rested = day_limit.rests(one, work.now + day_limit.DAY)
    opened = await open_case(
        work,
        context,
        NewCase(
            reason="under_age",
            neighbourhood=sides.request.neighbourhood,
            about=rested,
            request=sides.request,
            words=said.words,
            tell=False,
        ),
    )
    case = opened.first(Case)
    shown = heard(case, one, Said(media=said.media)) if said.media else ()
    opened += Decision(tell=(*shown, _told(work, context, sides, side, one, case)))
    lent = lending(context, opened.latest(rested)) if one.offer else ()
    return linked_once(opened, sides.request) + Decision(carry=lent)


def _told(work: Work, context: Context, sides: Sides, side: Side, one: Person, case: Case) -> Say:
    said = text(
        "too-young",
        minimum=context.policy.minimum_age,
        name=first_name_of(sides.other(side)),
        by_when=by_when(work, context, case),
    )
    return Say(ToPerson(one.id), said)
