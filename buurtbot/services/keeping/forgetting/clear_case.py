"""Retention of cases: the words go, then the topic, then the case itself.

The topic is taken away first and the record a day later, because the outbox finds the topic by
the record's own key.
"""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.cases import must_be_decided
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import TopicIs, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.services.cases.hand_to_desk import file_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work

TOPIC_FIRST = timedelta(days=1)


@does(deeds.clear_case)
async def clear_case(
    work: Work, context: Context, actor: Actor, *, case: str, drop: str = ""
) -> Decision:
    """Take a closed case away when its time is over. One that was reopened stays."""
    found = await work.get(Case, case)
    if found is None or found.closed is None:
        return NOTHING
    if not drop:
        return _clear(context, found, work)
    about = await work.get(Person, found.about) if found.about else None
    return Decision(
        keep=(_without(about, found),) if about else (),
        drop=(found,),
        noted=(AuditLine(actor.who, "clear_case", found.id),),
    )


def _clear(context: Context, case: Case, work: Work) -> Decision:
    bare = replace(cases.emptied(case), holder_name="")
    title = sheet.title(file_of(context, bare, None, None))
    last = deeds.clear_case(case=case.id, drop="yes")
    return Decision(
        keep=(bare,),
        tell=(TopicIs(sheet.topic_of(case), title, open=False, gone=True),),
        later=(Timer(timers.clear_case(case.id), work.now + TOPIC_FIRST, last),),
    )


def _without(person: Person, case: Case) -> Person:
    left = tuple(id_ for id_ in person.cases if id_ != case.id)
    return replace(person.hanging_up(case.id), cases=left)


async def let_go_of_cases(work: Work, context: Context, person: Person) -> Decision:
    """Somebody is forgotten: their cases hold nothing of them any more, and are about nobody.

    They close, and the topic goes with the next retention step; but what is said of somebody, or
    of a danger, stays open until a person of the desk ends it.
    """
    decision = NOTHING
    for id_ in person.cases:
        case = await work.get(Case, id_)
        if case is not None:
            nobody = replace(cases.emptied(case), about="", request="")
            stays = must_be_decided(case)
            decision += _stays(context, nobody) if stays else _ends(context, nobody, work)
    return decision


def _stays(context: Context, case: Case) -> Decision:
    """It waits, calls and is held as before."""
    file = file_of(context, case, None, None)
    said = sheet.in_topic(case, text("topic-forgotten-open"))
    return Decision(keep=(case,), tell=(said, *sheet.showing(file)))


def _ends(context: Context, case: Case, work: Work) -> Decision:
    closed, outcome = case.closed or work.now, case.outcome or "not_needed"
    nobody = replace(case, holder_name="", closed=closed, outcome=outcome)
    file = file_of(context, nobody, None, None)
    at = work.now + TOPIC_FIRST
    return Decision(
        keep=(nobody,),
        tell=(sheet.in_topic(nobody, text("topic-forgotten")), *sheet.showing(file)),
        later=(
            Timer(timers.call_again(case.id), None),
            Timer(timers.promise(case.id), None),
            Timer(timers.clear_case(case.id), at, deeds.clear_case(case=case.id)),
        ),
    )
