"""Two who are apart since one reported the other: the desk ends it, or they stay apart."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases import apart
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.core.who_speaks import who_is
from buurtbot.services.desk.on_cases.casework import gone, heard_from, is_closed
from buurtbot.storage.commit.work import Work


@does(deeds.end_pause)
async def end_pause(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """They may meet again, as far as the desk goes. Who reported hears so, and can say no."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if found.closed:
        return is_closed(found)
    file = await read_file(work, context, found)
    about, whom = file.about, file.whom
    if about is None or whom is None or not apart.is_paused(about, whom):
        return Decision(tell=(sheet.in_topic(found, text("desk-not-apart")),))
    done = may_meet(context, actor, found, about, whom)
    shown = sheet.showing(replace(file, about=done.latest(about)))
    return heard_from(work, context, found) + done + Decision(tell=shown)


def may_meet(context: Context, actor: Actor, case: Case, about: Person, whom: Person) -> Decision:
    """The pause is over; the desk reads whether who reported heard so."""
    free = apart.going_on(about, whom)
    hears = apart.ended(about, whom, case)
    key = "desk-pause-ended" if hears else "desk-pause-ended-phone"
    return Decision(
        keep=(free,),
        tell=(*hears, sheet.in_topic(case, text(key))),
        carry=lending(context, free) if free.offer else (),
        noted=(AuditLine(actor.who, "end_pause", case.id),),
    )


@does(deeds.stay_apart)
async def stay_apart(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """They do not want to meet this neighbour any more, whatever the desk decides."""
    found = await work.get(Case, case)
    person = await work.get(Person, actor.who)
    if found is None or person is None or not found.whom:
        return Decision(tell=(Say(ToPerson(actor.who), text("case-is-over")),))
    whom = await who_is(work, found.whom)
    blocks = tuple(dict.fromkeys((*person.blocks, whom.id if whom else found.whom)))
    after = replace(person, blocks=blocks)
    return Decision(
        keep=(after,),
        tell=(Say(ToPerson(person.id), text("blocked")),),
        carry=lending(context, after) if after.offer else (),
        noted=(AuditLine(person.id, "stay_apart", found.id),),
    )
