"""What one of a pair says, as it reaches the other: a first name, and no code, card or key."""

from collections.abc import Collection
from collections.abc import Set as AbstractSet

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Button, Origin, Outgoing, Rows, Say, ToPerson, text
from buurtbot.domain.core.people.pair import Pair
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.lines.relaying import with_name
from buurtbot.domain.words.names import first_name_of
from buurtbot.domain.words.rewriting import on_line, passing
from buurtbot.domain.words.scams import SCAMS, kinds_of
from buurtbot.domain.words.traces.money import SECRET


def passed(
    pair: Pair, one: Person, other: Person, said: Said, line: Line, known: Collection[str] = ()
) -> Decision:
    """All of it, with a warning for both where money is near; they hear what did not go.

    `known` are the sites to which a link warns nobody.
    """
    speaker = ToPerson(one.id)
    if not other.reachable:
        told = text("relay-not-reached", name=first_name_of(other))
        return Decision(tell=(Say(speaker, told, _rows(pair)),))
    letters = with_name(said, one, ToPerson(other.id))
    letters = on_line(passing(letters, Origin(speaker, said.message)), line)
    if not letters and not said.edited:
        return Decision(tell=(Say(speaker, text("relay-nothing")),))
    return Decision(tell=(*letters, *_warnings(pair, one, other, kinds_of(said.words, known))))


def tells_desk(said: Said, known: Collection[str] = ()) -> bool:
    """Whether the desk hears of it."""
    return bool(kinds_of(said.words, known) & SCAMS)


def _warnings(
    pair: Pair, one: Person, other: Person, kinds: AbstractSet[str]
) -> tuple[Outgoing, ...]:
    own = [Say(ToPerson(one.id), text(f"warn-own-{kind}")) for kind in _warned(kinds)]
    others = [
        Say(ToPerson(other.id), text(f"warn-other-{kind}"), _rows(pair)) for kind in _warned(kinds)
    ]
    return (*own, *others)


def _warned(kinds: AbstractSet[str]) -> list[str]:
    """What is a danger to both. That a number or an address is given need not be said here."""
    return sorted(kinds & (SCAMS | SECRET | {"key"}))


def _rows(pair: Pair) -> Rows:
    return (
        (Button(text("button-report"), deeds.report_pair(pair=pair.id)),),
        (Button(text("button-block"), deeds.part_from(pair=pair.id)),),
        (Button(text("button-person"), deeds.want_person()),),
    )
