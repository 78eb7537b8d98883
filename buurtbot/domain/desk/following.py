"""What follows in a case that staff know of: it is gathered, and never goes before what is new."""

from dataclasses import replace

from buurtbot.domain.cases.card.sheet import File, buttons, card
from buurtbot.domain.cases.cases import IN_DANGER
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Arg, Change, Origin, Say, Text, ToDesk, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.words.in_parts import in_parts
from buurtbot.domain.words.names import first_name_of
from buurtbot.domain.words.rewriting import passing
from buurtbot.domain.words.traces.money import for_the_desk


def later_in(case: Case) -> ToDesk:
    """The topic of a case that staff know of; who talks with somebody in danger waits for it."""
    to = ToDesk(case.neighbourhood, case.id, urgent=case.urgent, later=True)
    return replace(to, answers=case.urgent and bool(case.holder))


def follows(case: Case, said: Text) -> Say:
    """Say something in the topic of such a case."""
    return Say(later_in(case), said)


def grown(file: File) -> Change:
    """The card with more in it, when nothing else about the case changed."""
    return Change(later_in(file.case), file.case.card_name, card(file), buttons(file), anew=True)


def not_heard(told: tuple[Say, ...]) -> tuple[Say, ...]:
    """The same; with a voice in it, that nobody listened: no word of it was screened."""
    return tuple(
        replace(say, text=text("two-lines", first=say.text, rest=text("desk-not-listened")))
        if say.media is not None and say.media.kind == "voice"
        else say
        for say in told
    )


def heard(
    case: Case,
    person: Person,
    said: Said,
    *,
    key: str = "desk-heard",
) -> tuple[Say, ...]:
    """What the person of a case says, as staff read it in its topic."""
    args: dict[str, Arg] = {"name": first_name_of(person)}
    words = for_the_desk(said.words, alarming=case.reason in IN_DANGER)
    told = not_heard(in_parts(later_in(case), key, args, person.id, words, said.media))
    return passing(told, Origin(ToPerson(person.id), said.message))
