"""Words that worry us: the person gets an answer at once, and a person of the desk looks.

Never shown to volunteers. A talk that was going on waits; the buttons under the answer are deeds.
"""

from dataclasses import replace
from functools import cache
from typing import Final

from buurtbot.domain import cases, crisis, desk
from buurtbot.domain.case import Case
from buurtbot.domain.decision import AuditLine, Decision
from buurtbot.domain.messages import At, Outgoing, Say, Text, ToPerson, text
from buurtbot.domain.person import Language, Person
from buurtbot.domain.screening import Screening
from buurtbot.services.hand_to_desk import file_of, open_case
from buurtbot.services.house import Actor, Deeds, House
from buurtbot.storage.work import Work
from config.helplines import Helplines, load_helplines

LINES: Final = {
    "emergency": "emergency",
    "suicide_line": "suicide-prevention",
    "safe_home": "safe-at-home",
    "child_line": "children",
    "sexual_violence_line": "sexual-violence-centre",
    "fraud_line": "fraud",
}


@cache
def load_once() -> Helplines:
    """The helplines of the config."""
    return load_helplines()


def numbers() -> dict[str, str]:
    """The numbers of the texts, by the names they have there."""
    return {name: load_once().named(key).number for name, key in LINES.items()}


async def sensitive(
    work: Work, house: House, person: Person, screening: Screening, words: str, language: Language
) -> Decision:
    """Answer at once, and hand to the desk. `person` may be someone we never met before."""
    concern = screening.concerns[0]
    person = replace(person, language=language)
    handed = await open_case(
        work,
        house,
        reason="sensitive",
        neighbourhood=person.bot,
        about=person,
        words=words,
        what=concern,
        urgent=crisis.is_urgent(concern),
        tell=False,
    )
    case = next(kept for kept in handed.keep if isinstance(kept, Case))
    said = crisis.answer(concern, person, _when(house, case, work), work.now, numbers())
    site = load_once().named(LINES["suicide_line"]).chat or ""
    told = Say(ToPerson(person.id), said, crisis.buttons(concern, case, site=site))
    after = handed.latest(person)
    if not crisis.told_lately(person, work.now):
        after = replace(after, crisis_told_at=work.now)
    return Decision(tell=(told,)) + handed + Decision(keep=(after,))


async def safe_now(
    work: Work, house: House, actor: Actor, *, value: str, case: str = ""
) -> Decision:
    """The answer to "are you safe now?". With "no" the desk is called again, loudly."""
    found = await work.get(Case, case)
    key = "crisis-safe" if value == "yes" else "crisis-not-safe"
    when = _when(house, found, work)
    told = Say(ToPerson(actor.who), text(key, by_when=when, **numbers()))
    shown = _shown(house, found, f"topic-safe-{value}", loud=value != "yes") if found else ()
    noted = (AuditLine(actor.who, f"safe_{value}", case),)
    return Decision(tell=(told, *shown), noted=noted)


async def call_me(work: Work, house: House, actor: Actor, *, case: str = "") -> Decision:
    """Someone of the desk may call or write."""
    found = await work.get(Case, case)
    when = _when(house, found, work)
    told = Say(ToPerson(actor.who), text("crisis-call-me", by_when=when, **numbers()))
    shown = _shown(house, found, "topic-call-me", loud=False) if found else ()
    return Decision(tell=(told, *shown), noted=(AuditLine(actor.who, "call_me", case),))


def _when(house: House, case: Case | None, work: Work) -> Text:
    """By when somebody of the desk looks, in few words, honest about the hours."""
    if case is None:
        return text("crisis-desk-knows")
    hours = house.neighbourhood(case.neighbourhood).desk.hours
    if cases.at_desk(hours, work.now):
        return text("crisis-desk-is-there", by=At(cases.looks_by(hours, work.now)))
    return text("crisis-desk-is-back", at=At(cases.next_at_desk(hours, work.now)))


def _shown(house: House, case: Case, key: str, *, loud: bool) -> tuple[Outgoing, ...]:
    """What staff see of the answer; loud also in the general topic, with nothing personal."""
    line = (desk.line(file_of(house, case, None, None)),) if loud and not case.closed else ()
    return (desk.in_topic(case, text(key)), *line)


DEEDS: Deeds = {"safe_now": safe_now, "call_me": call_me}
