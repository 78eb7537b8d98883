"""Through whichever door words come in, a cry in them is at the desk.

The doors are read from the code itself: what can be heard and in which of its fields somebody
may write, every step of every talk, every kind of line. A new one is walked through at once.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, get_args, get_type_hints

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context, person_id
from buurtbot.storage.store import Store
from geo.point import Point
from handlers.conversations.contents import CONVERSATIONS
from handlers.desk.own.intake_talk import TALKS
from handlers.talking.talk import (
    Chosen,
    Command,
    Contact,
    Edited,
    Heard,
    Left,
    NoPlace,
    Place,
    Pressed,
    Recording,
    Said,
    Strange,
    Words,
)
from tests.scenes.desk_street import GROUP, SARA, DeskStreet
from tests.scenes.lines_street import HERE, LinesStreet
from tests.scenes.street import Clock
from tests.scenes.talk_street import a_person
from tests.scenes.two_at_once import RIET, SAMIR, helps_two

CRY = "ik wil niet meer leven"
# Nobody types these: our own buttons, Telegram's names and numbers of things, what we looked up.
NOT_TYPED = {
    Chosen: {"value"},
    Pressed: {"data", "query"},
    Recording: {"kind", "file", "album"},
    Strange: {"kind"},
    Place: {"label", "rest"},
    Contact: {"kind", "phone"},
    NoPlace: {"text", "suggestions", "lacks"},
    Command: {"payload"},  # a part of what was typed
    # What is quoted of us, or answered by staff, was read when it was said.
    Heard: {"bot", "update", "language", "quoted", "answered"},
}
EMPTY: tuple[Any, ...] = (
    Words("dag"),
    Chosen("x"),
    Place(Point(52.05, 4.3)),
    NoPlace("x"),
    Recording("photo", "f1"),
    Strange("video"),
    Contact("contact", "", "+31612345678"),
    Command("kijk", "", "/kijk"),
    Pressed("x"),
    Left(gone=False),
)


def typed_in(kind: type[Any]) -> list[str]:
    """The fields in which somebody may have typed words."""
    hints = get_type_hints(kind)
    words = [one.name for one in fields(kind) if hints[one.name] in (str, tuple[str, ...])]
    return [name for name in words if name not in NOT_TYPED.get(kind, set())]


def with_a_cry(said: Any, name: str) -> Said:
    """The same, with the cry in this field; what was typed as a command is all of it."""
    if isinstance(said, Command):
        is_name = name == "name"
        return Command(CRY, "", f"/{CRY}") if is_name else Command("help", CRY, f"/help {CRY}")
    changed: Said = replace(said, **{name: CRY})
    return changed


def doors() -> Iterator[tuple[str, Said]]:
    for said in EMPTY:
        for name in typed_in(type(said)):
            yield f"{type(said).__name__}.{name}", with_a_cry(said, name)


DOORS = dict(doors())
EDITED: dict[str, Said] = {
    f"edited {name}": Edited(said)
    for name, said in DOORS.items()
    if not isinstance(said, Command | Edited | Pressed | Left)
}
STEPS = [(name, step) for name, talk in CONVERSATIONS.items() for step in talk.steps]
DESK_STEPS = [(name, step) for name, talk in TALKS.items() for step in talk.steps]
KNOWN = {  # of the caller, so far
    "name": "Annie",
    "phone": "+31701234567",
    "kind": "dog",
    "excluded": '{"at": "2026-11-20T09:00:00+00:00", "why": "threat", "ref": ""}',
}
KINDS = get_args(get_type_hints(Line)["kind"])
ON_LINES = [
    *(("request", door) for door in DOORS | EDITED),
    *((kind, door) for kind in KINDS[1:] for door in ("Words.text", "edited Words.text")),
]


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> LinesStreet:
    return LinesStreet(store, context, clock)


@dataclass
class Desk:
    """What the desk has."""

    street: LinesStreet | DeskStreet

    async def words(self) -> list[str]:
        """The words of the alarms that are open."""
        work = self.street.store.work("gm0518", "look", self.street.clock.now)
        found = await work.look(Case, await work.open_cases())
        urgent = (one for one in found.values() if one.urgent)
        return [one.words for one in urgent if one.reason in {"sensitive", "by_phone"}]


def test_the_doors_are_all_that_can_be_said() -> None:
    kinds = {kind for kind in get_args(Said) if is_dataclass(kind)}
    assert {type(said) for said in EMPTY} - {Contact} == kinds - {Edited}
    silent = {type(said) for said in EMPTY if not typed_in(type(said))}
    assert silent == {Chosen, NoPlace, Pressed, Left}


@pytest.mark.parametrize("door", [*DOORS, *EDITED])
async def test_in_each_form_it_is_heard_from_a_stranger(street: LinesStreet, door: str) -> None:
    await street.sends(71, (DOORS | EDITED)[door])
    (words,) = await Desk(street).words()
    assert "leven" in words


@pytest.mark.parametrize("name", typed_in(Heard))
async def test_it_is_heard_beside_what_is_said_too(street: LinesStreet, name: str) -> None:
    bare = Heard("moerwijk", "u1", 71, 71, Words("dag"), street.clock.now)
    beside: dict[str, Any] = {name: CRY}
    await street.reception.hear(replace(bare, **beside))
    (words,) = await Desk(street).words()
    assert CRY in words


@pytest.mark.parametrize(("talk", "step"), STEPS)
async def test_at_each_question_of_each_talk_it_is_heard(
    street: LinesStreet, talk: str, step: str
) -> None:
    who = street.who(RIET)
    await street.put(
        a_person(who, chat=RIET), Talk(who, talk, step, street.clock.now, draft={"chat": "11"})
    )
    await street.types(RIET, CRY)
    assert await Desk(street).words() == [CRY]


@pytest.mark.parametrize("who", [RIET, SAMIR])
@pytest.mark.parametrize(("kind", "door"), ON_LINES)
async def test_on_each_line_in_both_directions_it_is_heard_and_goes_no_further(
    store: Store, context: Context, clock: Clock, kind: Any, who: int, door: str
) -> None:
    street = await helps_two(store, context, clock)
    person = (await street.work().look(Person, [street.who(who)]))[street.who(who)]
    if kind != "request":
        await street.put(replace(person, lines=(*person.lines, Line(kind, "soup", HERE))))
    said = (DOORS | EDITED)[door]
    asked = await street.types(SAMIR if who == RIET else RIET, "hallo")
    street.reads(SAMIR if who == RIET else RIET)
    await street.sends(who, said, reply_to=asked)
    assert len(await Desk(street).words()) == 1
    other = street.reads(SAMIR if who == RIET else RIET)
    assert "leven" not in other


@pytest.mark.parametrize(("talk", "step"), DESK_STEPS)
async def test_what_staff_write_of_a_caller_in_danger_is_an_alarm(
    store: Store, context: Context, clock: Clock, talk: str, step: str
) -> None:
    street = DeskStreet(store, context, clock)
    await street.command("/intake")
    work = street.store.work(HERE, "look", street.clock.now)
    who = person_id(work, "desk", SARA)
    held = (await work.look(Talk, [who]))[who]
    await street.keep(replace(held, conversation=talk, step=step, draft=dict(held.draft) | KNOWN))
    await street.types(CRY)
    assert await Desk(street).words() == [CRY]


@pytest.mark.parametrize("door", [*DOORS, *EDITED])
async def test_in_whichever_form_staff_write_it(
    store: Store, context: Context, clock: Clock, door: str
) -> None:
    street = DeskStreet(store, context, clock)
    await street.command("/intake")
    await street.hear((DOORS | EDITED)[door], user=SARA, chat=SARA, member_of=(GROUP,))
    (words,) = await Desk(street).words()
    assert "leven" in words
