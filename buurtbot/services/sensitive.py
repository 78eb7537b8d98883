"""Words that worry us: the person gets an answer at once, and a person of the desk looks.

Never shown to volunteers. A talk that was going on waits; the buttons under the answer are deeds.
"""

from dataclasses import replace
from functools import cache
from typing import Final

from buurtbot.domain import alarms, cases, crisis
from buurtbot.domain.case import Case
from buurtbot.domain.decision import AuditLine, Decision
from buurtbot.domain.following import follows, heard
from buurtbot.domain.messages import At, Media, Say, Text, ToPerson, text
from buurtbot.domain.person import Language, Person
from buurtbot.domain.promising import has_passed, waits_for_word
from buurtbot.domain.screening import Screening
from buurtbot.services.hand_to_desk import open_case
from buurtbot.services.house import Actor, Deeds, House
from buurtbot.services.open_alarm import answered, gather, on_its_line, open_alarm
from buurtbot.storage.work import Work
from config.helplines import Helplines, load_helplines
from config.screening import Concern

ALARMING: Final = "desk-heard-alarm"
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
    work: Work,
    house: House,
    person: Person,
    screening: Screening,
    words: str,
    language: Language,
    *,
    media: Media | None = None,
) -> Decision:
    """Answer at once, and hand to the desk. `person` may be someone we never met before.

    Of one person there is one alarm: what follows is gathered in it.
    """
    work.goes_first = True  # also while Redis is full, whatever it changes
    concern = screening.concerns[0]
    person = replace(person, language=language)
    found = await open_alarm(work, person)
    if found is not None:
        return await _more(work, house, person, found, concern, words, media)
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
    shown = Decision(tell=heard(case, person, "", media, key=ALARMING))
    short = crisis.is_short(person, concern, None, work.now)
    return handed + shown + _told(work, house, handed.latest(person), case, concern, short=short)


async def _more(
    work: Work,
    house: House,
    person: Person,
    case: Case,
    concern: Concern,
    words: str,
    media: Media | None,
) -> Decision:
    """The same person again: all of it reaches the desk, and they hear what is worth hearing."""
    gathered = await gather(
        work,
        house,
        case,
        worry=concern,
        urgent=crisis.is_urgent(concern),
        words=words,
        shown=heard(case, person, words, media, key=ALARMING),
    )
    person = on_its_line(work, case, person)
    if not crisis.is_answered(person, concern, case, work.now):
        return gathered + Decision(keep=(person,))
    short = crisis.is_short(person, concern, case, work.now)
    after = gathered.latest(case)
    return gathered + _told(work, house, person, after, concern, short=short)


def _told(
    work: Work, house: House, person: Person, case: Case, concern: Concern, *, short: bool
) -> Decision:
    """What the person hears at once."""
    said = crisis.answer(concern, _when(house, case, work), numbers(), short=short)
    site = load_once().named(LINES["suicide_line"]).chat or ""
    told = Say(ToPerson(person.id), said, crisis.buttons(concern, case, site=site))
    return Decision(keep=(answered(person, at_length=not short, work=work),), tell=(told,))


async def safe_now(
    work: Work, house: House, actor: Actor, *, value: str, case: str = ""
) -> Decision:
    """The answer to "are you safe now?". With "no" the desk is called again, loudly."""
    found = await work.get(Case, case)
    key = "crisis-safe" if value == "yes" else "crisis-not-safe"
    when = _when(house, found, work)
    told = Say(ToPerson(actor.who), text(key, by_when=when, **numbers()))
    noted = Decision(tell=(told,), noted=(AuditLine(actor.who, f"safe_{value}", case),))
    if found is None:
        return noted
    shown = follows(found, text(f"topic-safe-{value}"))
    if value == "yes" or found.closed:
        return noted + Decision(tell=(shown,))
    not_safe = alarms.NOT_SAFE
    return noted + await gather(work, house, found, worry=not_safe, urgent=True, shown=(shown,))


async def call_me(work: Work, house: House, actor: Actor, *, case: str = "") -> Decision:
    """Someone of the desk may call or write."""
    found = await work.get(Case, case)
    when = _when(house, found, work)
    told = Say(ToPerson(actor.who), text("crisis-call-me", by_when=when, **numbers()))
    shown = (follows(found, text("topic-call-me")),) if found else ()
    return Decision(tell=(told, *shown), noted=(AuditLine(actor.who, "call_me", case),))


def _when(house: House, case: Case | None, work: Work) -> Text:
    """By when somebody of the desk looks, in few words, honest about the hours."""
    if case is None:
        return text("crisis-desk-knows")
    if has_passed(case, work.now) or not waits_for_word(case):
        return text("crisis-desk-knows")
    hours = house.neighbourhood(case.neighbourhood).desk.hours
    if cases.at_desk(hours, work.now):
        return text("crisis-desk-is-there", by=At(case.look_by))
    return text("crisis-desk-is-back", at=At(cases.next_at_desk(hours, work.now)))


DEEDS: Deeds = {"safe_now": safe_now, "call_me": call_me}
