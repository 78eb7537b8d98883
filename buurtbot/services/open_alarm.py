"""The open alarm of a person: what they write and answer next is gathered in it."""

from dataclasses import replace

from buurtbot.domain import alarms, desk
from buurtbot.domain.case import Case
from buurtbot.domain.decision import Decision
from buurtbot.domain.following import grown
from buurtbot.domain.messages import Say
from buurtbot.domain.person import Person
from buurtbot.services.hand_to_desk import line_of, read_file, waits
from buurtbot.services.house import House
from buurtbot.storage.work import Work


async def open_alarm(work: Work, person: Person) -> Case | None:
    """The alarm about this person that is open, if there is one; held to be as it was read."""
    found = await work.look(Case, person.cases)
    for case in reversed(found.values()):
        if case.reason == "sensitive" and case.closed is None:
            return await work.get(Case, case.id)
    return None


async def gather(
    work: Work,
    house: House,
    case: Case,
    *,
    worry: str,
    urgent: bool,
    words: str = "",
    shown: tuple[Say, ...],
) -> Decision:
    """Show it in the topic, and on the card; what is new also calls the desk."""
    calls = alarms.calls(case, worry, work.now, urgent=urgent)
    case = alarms.alarmed(case, worry, words, work.now, urgent=urgent)
    file = await read_file(work, house, case)
    card = (*desk.showing(file), desk.line(file)) if calls else (grown(file),)
    return Decision(
        keep=(case,),
        tell=(*shown, *card),
        later=waits(work, house, case) if calls else (),
    )


def on_its_line(work: Work, case: Case, person: Person) -> Person:
    """What the person writes next is for the desk."""
    return person if person.chat is None else person.speaking_on(line_of(work, case))


def answered(person: Person, *, at_length: bool, work: Work) -> Person:
    """They were answered just now; `at_length` with the long message."""
    told = work.now if at_length else person.crisis_told_at
    return replace(person, crisis_answered_at=work.now, crisis_told_at=told)
