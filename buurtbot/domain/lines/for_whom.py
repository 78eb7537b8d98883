"""The question for whom a message is, with a button for everybody who may be meant."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.held import MOST, Held
from buurtbot.domain.core.messages import (
    Arg,
    Button,
    Deed,
    Erase,
    Hidden,
    Rows,
    Say,
    Text,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.person import Line
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers

NOBODY = "nobody"
TALK = "talk"


@dataclass(frozen=True)
class Destination:
    """Somebody at the other end of an open line, and how the person who writes calls them.

    `by` is the desk behind it, if it is one: two lines to one desk are one choice.
    """

    line: Line
    name: Arg
    label: Text
    by: str = ""


def shown_to(person: str, name: Arg) -> Arg:
    """A name in a message to somebody: sealed with their key, wherever it came from."""
    return replace(name, owner=person) if isinstance(name, Hidden) else name


def distinct(found: Sequence[Destination]) -> tuple[Destination, ...]:
    """Of the lines to one desk the newest: the same people read all of them."""
    kept = {one.by or one.line.subject: one for one in found}
    return tuple(one for one in found if one in kept.values())


def asked(
    held: Held,
    found: Sequence[Destination],
    talk: Talk | None,
    minutes: int,
    *,
    over: bool = False,
) -> Decision:
    """Keep it, and ask. Who does not answer in so many minutes hears that it was not sent.

    The question stands once, below all that it is about.
    """
    question = text("for-whom-over" if over else "for-whom", count=len(held.pieces))
    at = held.at + timedelta(minutes=minutes)
    to, name = ToPerson(held.id), f"for_whom:{held.id}"
    return Decision(
        keep=(held,),
        tell=(Erase(to, name=name), Say(to, question, _buttons(found, talk), name=name)),
        later=(Timer(timers.not_sent(held.id), at, deeds.not_sent(person=held.id)),),
    )


def _buttons(found: Sequence[Destination], talk: Talk | None) -> Rows:
    rows = [(Button(one.label, _choosing(one.line)),) for one in found]
    if talk is not None:
        label = text("for-whom-talk", conversation=talk.conversation)
        rows.append((Button(label, deeds.for_whom(kind=TALK)),))
    rows.append((Button(text("for-whom-nobody"), deeds.for_whom(kind=NOBODY)),))
    return tuple(rows)


def _choosing(line: Line) -> Deed:
    return deeds.for_whom(kind=line.kind, subject=line.subject, municipality=line.municipality)


def too_many(held: Held) -> Decision:
    """Nothing more is kept before the first question is answered."""
    return Decision(tell=(Say(ToPerson(held.id), text("held-too-many", count=MOST)),))


def no_longer(held: Held) -> Decision:
    """It does not wait any more: it was sent, or never will be."""
    return Decision(drop=(held,), later=(Timer(timers.not_sent(held.id), None),))
