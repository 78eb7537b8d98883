"""What one side of a request says, as it reaches the other, with a warning where money is near.

A card number, a PIN and where a key lies are never passed on. Links and account numbers are, with
a warning to both and a note to the desk. The other side sees a name, never a number or a user name
of Telegram.
"""

from dataclasses import dataclass, replace

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import (
    Arg,
    Hidden,
    Media,
    Origin,
    Outgoing,
    Rows,
    Say,
    To,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.helping.sides import (
    Side,
    Sides,
    mark_of,
    marked,
    person_button,
    report_button,
    to_resident,
)
from buurtbot.domain.phone.by_phone import with_answer_buttons
from buurtbot.domain.words.in_parts import room_for
from buurtbot.domain.words.names import first_name_of
from buurtbot.domain.words.open_line import ROOM, cleaned, parts
from buurtbot.domain.words.rewriting import named, on_line, passing, rewritten
from buurtbot.domain.words.scams import SCAMS, kinds_of
from buurtbot.domain.words.traces.money import SECRET, without_secrets


@dataclass(frozen=True)
class Passed:
    """What passing it on comes to, and whether the desk must hear of it."""

    decision: Decision
    scam: bool = False


def line_is_open(sides: Sides) -> bool:
    """Whether there are two to speak: while it is held, and as long after as they were told."""
    return sides.still_write


def relay(sides: Sides, side: Side, said: Said, line: Line | None = None) -> Passed:
    """Pass on what one side said, on this line. Holds only while it is open."""
    one, other = sides.one(side), sides.other(side)
    if one is None or other is None:
        return Passed(Decision())
    if not other.reachable:
        return Passed(Decision(tell=(_not_reached(sides, one, other),)))
    to = to_resident(sides.request, other) if side == "volunteer" else ToPerson(other.id)
    told = with_name(said, one, to)
    told = told if isinstance(to, ToPerson) else _for_desk(told, sides.request)
    told = on_line(passing(told, Origin(ToPerson(one.id), said.message)), line)
    if not told and not said.edited:
        told = (Say(ToPerson(one.id), text("relay-nothing")),)
    warned = careful(sides, side, kinds_of(cleaned(said.words), sides.policy.known_sites))
    return replace(warned, decision=Decision(tell=told) + warned.decision)


def _for_desk(told: tuple[Outgoing, ...], request: HelpRequest) -> tuple[Outgoing, ...]:
    """Staff answer for who only has a phone; a change needs no second row of buttons."""
    says = tuple(one for one in told if isinstance(one, Say))
    return with_answer_buttons(says, request) if len(says) == len(told) else told


def noted_scam(request: HelpRequest) -> HelpRequest:
    """The desk has been told about money on this line; once is enough."""
    return marked(request, "line.scam")


# -- the words


def with_name(said: Said, one: Person, to: To) -> tuple[Outgoing, ...]:
    """What one said, under their first name and without secrets, for who is at the other end."""
    said = replace(said, words=without_secrets(cleaned(said.words)))
    name = f"relay:{one.id}:{said.message}"
    if said.media is not None and said.edited and said.media.kind == "location":
        return ()  # a place that moves is not news each second
    if said.media is not None:
        return _with_media(said, said.media, one, to, name)
    letters = _letters(said.words, one, to, first=ROOM)
    return rewritten(letters, name) if said.edited else named(letters, name)


def _with_media(said: Said, media: Media, one: Person, to: To, name: str) -> tuple[Outgoing, ...]:
    """A voice, photo or place, with its words under it. Changed, it says so in its place.

    Telegram does not tell whether the words were changed or the picture.
    """
    key = "relay-changed" if said.edited else "relay-words"
    letters = _letters(said.words, one, to, first=room_for(media), key=key)
    if not letters:
        lone = "relay-changed-media" if said.edited else f"relay-{media.kind}"
        letters = (Say(to, text(lone, name=first_name_of(one)), protect=True),)
    first = replace(letters[0], media=media)
    whole = (first, *letters[1:])
    return rewritten(whole, name) if said.edited else named(whole, name)


def _letters(
    words: str, one: Person, to: To, *, first: int, key: str = "relay-words"
) -> tuple[Say, ...]:
    return tuple(_letter(piece, one, to, key) for piece in parts(words, first=first))


def _letter(words: str, one: Person, to: To, key: str) -> Say:
    shown: Arg = Hidden(one.id, words)
    return Say(to, text(key, name=first_name_of(one), words=shown), protect=True)


# -- warnings


def careful(sides: Sides, side: Side, kinds: frozenset[str]) -> Passed:
    """Say what to be careful with: to both about money, to the giver about phone and mail."""
    first_scam = bool(kinds & SCAMS) and not mark_of(sides.request, "line.scam")
    return Passed(_warn(sides, side, kinds), scam=first_scam)


def _warn(sides: Sides, side: Side, kinds: frozenset[str]) -> Decision:
    request = sides.request
    asker, helper = to_resident(request, sides.resident), ToPerson(request.holder)
    speaker, to = (asker, helper) if side == "resident" else (helper, asker)
    new = [kind for kind in sorted(kinds) if not mark_of(request, f"line.{side}.{kind}")]
    told: list[Outgoing] = []
    for kind in new:
        request = marked(request, f"line.{side}.{kind}")
        told += _warnings(sides, kind, speaker, to)
    if kinds & SECRET and not SECRET & set(new):
        told.append(Say(speaker, text("warn-masked")))
    keep = (request,) if request != sides.request else ()
    return Decision(keep=keep, tell=tuple(told))


def _warnings(sides: Sides, kind: str, speaker: To, to: To) -> list[Outgoing]:
    own = Say(speaker, text(f"warn-own-{kind}"))
    if kind not in SCAMS | {"key"}:
        return [own]
    rows = _report_rows(sides) if kind in SCAMS and isinstance(to, ToPerson) else ()
    return [own, Say(to, text(f"warn-other-{kind}"), rows)]


def _report_rows(sides: Sides) -> Rows:
    return ((report_button(sides.request),), (person_button(sides.request),))


# -- when there is nobody at the other end


def _not_reached(sides: Sides, one: Person, other: Person) -> Say:
    message = text("relay-not-reached", name=first_name_of(other))
    return Say(ToPerson(one.id), message, ((person_button(sides.request),),))


def closed_line(person: Person, sides: Sides | None, line: Line) -> Decision:
    """The line is over: it is hung up, and they hear what they can do."""
    rows: Rows = ((person_button(sides.request),),) if sides else ()
    over = sides is None or sides.request.state in ENDED
    message = text("line-is-over" if over else "line-has-nobody")
    kept = (person.hanging_up(line.subject),) if line in person.lines else ()
    return Decision(keep=kept, tell=(Say(ToPerson(person.id), message, rows),))
