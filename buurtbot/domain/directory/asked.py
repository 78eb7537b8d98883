"""The question a week later: did it help? And what is said to each answer."""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Button, Hidden, Rows, Say, Style, Text, ToPerson, text
from buurtbot.domain.core.people.referral import Referral
from buurtbot.domain.welcome.menu import back_to_menu

ANSWERS: Final[tuple[tuple[str, Style], ...]] = (("yes", "success"), ("little", ""), ("no", ""))
SAID: Final = tuple(said for said, _ in ANSWERS)


def did_it_help(person: str, one: Referral) -> Say:
    """Asked once; they need not answer."""
    rows: Rows = tuple(
        (
            Button(
                text(f"button-helped-{said}"),
                deeds.did_it_help(place=one.place, said=said),
                style=style,
            ),
        )
        for said, style in ANSWERS
    )
    return Say(ToPerson(person), question(person, one), rows, name=question_name(one))


def question(person: str, one: Referral) -> Text:
    """What is asked."""
    return text("helped-ask", name=Hidden(person, one.name))


def question_name(one: Referral) -> str:
    """How the question is named: an answer takes its buttons away."""
    return f"helped:{one.place}"


def answered(person: str, said: str) -> Say:
    """Thanks; who needs more still hears what happens now."""
    rows: Rows = (back_to_menu(),)
    if said == "little":
        rows = ((Button(text("button-person"), deeds.want_person()),), *rows)
    return Say(ToPerson(person), text(f"helped-thanks-{said}"), rows)


def heard_before(person: str) -> Say:
    """It was told already, or is long ago."""
    wants = (Button(text("button-person"), deeds.want_person()),)
    return Say(ToPerson(person), text("helped-heard"), (wants, back_to_menu()))


def in_the_case(said: str, name: Hidden) -> Text:
    """What the desk reads of it in the topic."""
    return text(f"referral-said-{said}", name=name)
