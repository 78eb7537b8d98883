"""Words that worry us: the person gets an answer at once, and a person of the desk looks.

Never shown to volunteers. A talk that was going on waits; the buttons under the answer are deeds.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.care import crisis
from buurtbot.domain.care.screened.screening import Screening
from buurtbot.domain.care.worry import may_be_called
from buurtbot.domain.cases import alarms
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Language, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.desk.following import follows, grown, heard
from buurtbot.services.care.silent_alarm import listens
from buurtbot.services.cases.hand_to_desk import open_case, read_file
from buurtbot.services.cases.open_alarm import (
    answer,
    gather,
    in_danger,
    on_its_line,
    open_alarm,
    reopened,
)
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work
from config.care.screening import Concern

ALARMING: Final = "desk-heard-alarm"


async def sensitive(
    work: Work,
    context: Context,
    person: Person,
    screening: Screening,
    said: Said,
    language: Language,
) -> Decision:
    """Answer at once, and hand to the desk. `person` may be someone we never met before.

    Of one person there is one alarm: what follows is gathered in it.
    """
    work.goes_first = True  # also while Redis is full, whatever it changes
    concern = screening.concerns[0]
    person = replace(person, language=language)
    found = await open_alarm(work, person)
    if found is not None:
        return await _more(work, context, person, found, concern, said)
    handed = await _handed(work, context, person, concern, said.words)
    case = handed.first(Case)
    shown = Decision(tell=heard(case, person, Said(media=said.media), key=ALARMING))
    danger = in_danger(work, context, case, concern)
    told = answer(work, danger, handed.latest(person), new=False)
    return handed + shown + told + Decision(later=listens(work, context, case))


async def _handed(
    work: Work, context: Context, person: Person, concern: Concern, words: str
) -> Decision:
    return await open_case(
        work,
        context,
        NewCase(
            reason="sensitive",
            neighbourhood=person.bot,
            about=person,
            words=words,
            what=concern,
            urgent=crisis.is_urgent(concern),
            tell=False,
        ),
    )


async def _more(
    work: Work,
    context: Context,
    person: Person,
    case: Case,
    concern: Concern,
    said: Said,
) -> Decision:
    """The same person again: all of it reaches the desk, and they are answered."""
    gathered = Decision(tell=heard(case, person, said, key=ALARMING)) + await gather(
        work,
        context,
        case,
        worry=concern,
        urgent=crisis.is_urgent(concern),
        words=said.words,
    )
    person = on_its_line(work, case, person)
    danger = in_danger(work, context, gathered.latest(case), concern)
    new = concern not in alarms.worries(case)
    later = listens(work, context, gathered.latest(case))
    return gathered + answer(work, danger, person, new=new) + Decision(later=later)


# -- the buttons under it


@does(deeds.safe_now)
async def safe_now(
    work: Work, context: Context, actor: Actor, *, value: str, case: str = "", worry: str = ""
) -> Decision:
    """The answer to "are you safe now?". With "no" the desk is called again, loudly."""
    noted = Decision(noted=(AuditLine(actor.who, f"safe_{value}", case),))
    if value == "no":
        return noted + await not_safe(work, context, actor, case=case, worry=worry)
    found = await work.get(Case, case)
    if found is None:
        return noted + Decision(tell=(_says(actor, text("crisis-safe")),))
    safe = replace(found, not_safe=None)
    said = in_danger(work, context, safe, worry).safe()
    shown = follows(safe, text("topic-safe-yes"))
    card = (grown(await read_file(work, context, safe)),) if found.not_safe else ()
    return noted + Decision(keep=(safe,), tell=(_says(actor, said), *card, shown))


async def not_safe(
    work: Work, context: Context, actor: Actor, *, case: str, worry: str = "", words: str = ""
) -> Decision:
    """Somebody is not safe: the number first, and all that can ring rings."""
    work.goes_first = True
    opened = await _open(work, context, actor, case, worry)
    if opened is None:
        return NOTHING
    before = opened.first(Case)
    person = await work.get(Person, actor.who)
    typed = heard(before, person, Said(words), key=ALARMING) if person and words else ()
    shown = (follows(before, text("topic-safe-no")), *typed)
    gathered = Decision(tell=shown) + await gather(
        work, context, before, worry=alarms.NOT_SAFE, urgent=True, words=words
    )
    now = replace(gathered.latest(before), not_safe=before.not_safe)
    danger = in_danger(work, context, now, worry)
    told = Say(ToPerson(actor.who), danger.not_safe(), crisis.without_question(danger))
    later = listens(work, context, now)
    return opened + gathered + Decision(tell=(told,), later=later)


@does(deeds.call_me)
async def call_me(
    work: Work, context: Context, actor: Actor, *, case: str = "", worry: str = ""
) -> Decision:
    """Someone of the desk may call or write."""
    opened = await _open(work, context, actor, case, worry)
    if opened is None:
        return NOTHING
    found = opened.first(Case)
    shown: tuple[Say, ...] = (follows(found, text("topic-call-me")),)
    danger = in_danger(work, context, found, worry)
    is_theirs = found.reason != "worry"
    told = _says(actor, danger.call_me() if is_theirs else may_be_called(danger))
    noted = AuditLine(actor.who, "call_me", found.id)
    return opened + Decision(tell=(told, *shown), noted=(noted,))


async def _open(
    work: Work, context: Context, actor: Actor, case: str, worry: str
) -> Decision | None:
    """Their alarm, open: as it is, or again, or anew. None for who is not known any more."""
    found = await work.get(Case, case)
    if found is not None and found.closed is None:
        return Decision(keep=(found,))
    if found is not None:
        again = await reopened(work, context, found)
        file = await read_file(work, context, again.first(Case))
        return again + Decision(tell=sheet.ringing(file))
    person = await work.get(Person, actor.who)
    if person is None:
        return None
    concern = crisis.worry_named(worry)
    return await _handed(work, context, person, concern, "")


def _says(actor: Actor, said: Text) -> Say:
    return Say(ToPerson(actor.who), said)
