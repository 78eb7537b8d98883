"""What is written on a line goes to who is there; what waited goes when they say for whom."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.held import Held, Piece
from buurtbot.domain.core.line import Spoken
from buurtbot.domain.core.messages import Change, Say, ToPerson, text
from buurtbot.domain.core.people.person import BETWEEN_NEIGHBOURS, Line, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.lines.for_whom import no_longer
from buurtbot.domain.words.only_thanks import only_thanks
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.lines.only_desk import tell_aside
from buurtbot.services.lines.pairs import say_in_pair
from buurtbot.services.lines.pass_on import pass_on
from buurtbot.services.lines.staff_words import tell_desk
from buurtbot.services.phone.seen_again import seen_again
from buurtbot.storage.commit.work import Work

Passes = Callable[[Work, Context, Person, Line, Said, Decision], Awaitable[Decision]]
PASSING: Final[Mapping[str, Passes]] = {  # by the kind of line
    "request": pass_on,
    "case": tell_desk,
    "aside": tell_aside,
    "pair": say_in_pair,
}


async def say_on(
    work: Work,
    context: Context,
    person: Person,
    line: Line,
    said: Said,
    so_far: Decision = NOTHING,
) -> Decision:
    """Pass one message on. It is remembered as said on this line only when it really goes."""
    passed = await PASSING[line.kind](work, context, person, line, said, so_far)
    if not goes(passed, line):
        return passed
    passed += await seen_again(work, context, passed)
    spoken = Spoken(person.id, "said", line, said.message, said.album)
    return passed + Decision(spoken=(spoken,))


def said_on(line: Line, piece: Piece, *, edited: bool = False) -> Said:
    """This message, as it goes to who is at the other end of this line."""
    return Said(_with_quote(piece, line), piece.media, piece.message, edited)


def _with_quote(piece: Piece, line: Line) -> str:
    """For the desk a quote of a message of ours comes along: "this" says little without it."""
    if line.kind in BETWEEN_NEIGHBOURS or not piece.quoted or only_thanks(piece.words):
        return piece.words
    return f"> {piece.quoted}\n{piece.words}"


def goes(passed: Decision, line: Line) -> bool:
    """Whether something was passed on there; what is for the desk alone goes to no neighbour."""
    told = [out for out in passed.tell if isinstance(out, Say | Change) and out.passes]
    return any(line.kind not in BETWEEN_NEIGHBOURS or out.line == line for out in told)


async def send_held(
    work: Work, context: Context, person: Person, line: Line, held: Held
) -> Decision:
    """All that waited goes to this line; and so does what follows, until another one speaks."""
    sent = NOTHING
    for piece in held.pieces:
        sent += await say_on(work, context, person, line, said_on(line, piece), sent)
    if not goes(sent, line):
        return sent
    return sent + Decision(spoken=(Spoken(person.id, "chosen", line),))


@does(deeds.pass_held)
async def pass_held(
    work: Work,
    context: Context,
    _actor: Actor,
    *,
    kind: str,
    subject: str,
    record: Held | None = None,
) -> Decision:
    """What waited at home is for a line of this municipality."""
    person = await work.get(Person, record.id) if record else None
    if record is None or person is None:
        return NOTHING
    line = Line(kind, subject, work.municipality)  # type: ignore[arg-type]  # as it was asked
    return await send_held(work, context, person, line, record)


@does(deeds.not_sent)
async def not_sent(work: Work, _context: Context, _actor: Actor, *, person: str) -> Decision:
    """A timer: they never said for whom it was. It goes, unsent, and they hear so."""
    held = await work.get(Held, person)
    if held is None:
        return NOTHING
    told = Say(ToPerson(person), text("not-sent-in-time", count=len(held.pieces)))
    return no_longer(held) + Decision(tell=(told,))
