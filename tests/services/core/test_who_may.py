"""Each deed is done by who may do it, and by nobody else: every role, and every tenant."""

from dataclasses import replace
from typing import Any, Final, get_args

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import ToDesk, ToPerson
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.deeds.declared import (
    HOLDER,
    MODERATOR,
    NEIGHBOUR,
    RESIDENT,
    SHOWN_TO,
    Declared,
    Role,
)
from buurtbot.services.core.context import CARRIED, CLOCK, MAIL, NEWS, SENDING, Actor, Context
from buurtbot.services.core.may import may
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.store import Store
from tests.scenes.helping_street import HERE, Street, riet, samir, soup
from tests.scenes.street import TUESDAY, Clock

TALKING: Final = deeds.table(deeds.talking).keys()
OURS: Final = ("riet", "samir", "soup", "c1", "typed1")  # whose names stand in the arguments
ARGS: Final = {
    "request": "soup",
    "case": "c1",
    "person": "riet",
    "volunteer": "samir",
    "line": "typed1",
    "neighbourhoods": "moerwijk",
    "neighbourhood": "moerwijk",
    "slugs": "moerwijk",
    "outcome": "helped",
    "kind": "groceries",
    "until": "week",
    "language": "en",
    "level": "2",
    "page": "0",
    "message": "1",
    "place": "52.05,4.30",
    "sure": "yes",
}
# Who each role is when it may, and the same role in another neighbourhood of the municipality.
RIGHT: Final[dict[Role, Actor]] = {
    NEIGHBOUR: Actor("person", "riet", "moerwijk"),
    SHOWN_TO: Actor("person", "riet", "moerwijk"),
    RESIDENT: Actor("person", "riet", "moerwijk"),
    HOLDER: Actor("person", "samir", "moerwijk"),
    MODERATOR: Actor("moderator", "sara", "moerwijk", "Sara"),
    "clock": CLOCK,
    "sending": SENDING,
    "news": NEWS,
    "carried": CARRIED,
    "mail": MAIL,
}
ELSEWHERE: Final = (
    Actor("person", "wim", "spoorwijk"),
    Actor("moderator", "mo", "spoorwijk", "Mo", serves=("transvaal",)),
)
FOR_THEMSELVES: Final = {NEIGHBOUR, SHOWN_TO}
DONE: Final = [deeds.TABLE[name] for name in sorted(DEEDS)]


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Samir has taken Riet's request, of which the desk of Moerwijk has a case."""
    street = Street(store, context, clock)
    case = Case(
        "c1", "M-2222", "moerwijk", "wants_person", TUESDAY, TUESDAY, about="riet", request="soup"
    )
    typed = Talk("typed1", "typed", "whom", TUESDAY, draft={"case": "c1", "words": "Ik kom"})
    wim = riet(id="wim", name="Wim", bot="spoorwijk", chat=33, requests=(), lines=())
    await street.put(riet(cases=("c1",)), samir(), soup(case="c1"), case, typed, wim)
    return street


def arguments(declared: Declared[Any]) -> dict[str, str]:
    """All that it takes, about what is Riet's and Samir's."""
    named = [one for one, how in declared.takes.parameters.items() if how.kind != how.VAR_KEYWORD]
    return {name: ARGS.get(name, "1") for name in named}


def touches_ours(decision: Decision) -> list[object]:
    """What of a decision changes, tells or plans anything of them."""
    changed = [one for one in (*decision.keep, *decision.drop) if one.id in OURS]
    told = [one for one in decision.tell if _is_to_us(one.to)]
    timers = [one for one in decision.later if set(one.name.split(":")) & set(OURS)]
    return [*changed, *told, *timers, *(set(decision.shred) & set(OURS)), *decision.carry]


def _is_to_us(to: object) -> bool:
    if isinstance(to, ToDesk):
        return to.neighbourhood == "moerwijk" or to.case in OURS
    return isinstance(to, ToPerson) and to.person in OURS


def test_every_declared_deed_has_a_role_that_is_tried_here() -> None:
    assert {role for one in deeds.TABLE.values() for role in one.by} == set(get_args(Role))
    assert DEEDS.keys() == deeds.TABLE.keys() - TALKING


async def test_each_role_that_may_gets_through(street: Street) -> None:
    for declared in DONE:
        for role in declared.by:
            through = await may(street.work(), RIGHT[role], declared.by, arguments(declared))
            assert through, (declared.name, role)


async def test_each_role_that_may_not_changes_nothing(street: Street) -> None:
    for declared in DONE:
        those = [RIGHT[role] for role in declared.by]
        for actor in RIGHT.values():
            if actor in those or (actor.role == "person" and FOR_THEMSELVES & set(declared.by)):
                continue
            done = await tries(street, actor, declared)
            assert replace(done, tell=()) == NOTHING, (declared.name, actor)
            assert all(_is_answer(one.to, actor) for one in done.tell), (declared.name, actor)


@pytest.mark.parametrize("actor", ELSEWHERE, ids=lambda actor: actor.role)
async def test_nobody_of_another_neighbourhood_touches_what_is_ours(
    street: Street, actor: Actor
) -> None:
    for declared in DONE:
        done = await tries(street, actor, declared)
        assert touches_ours(done) == [], declared.name


async def test_in_another_municipality_nothing_of_ours_is_found(street: Street) -> None:
    """The same ids, asked for where nothing of them is kept."""
    for declared in DONE:
        for actor in (RIGHT[role] for role in declared.by):
            done = await tries(street, actor, declared, municipality="gm0603")
            told = [one for one in done.tell if not _is_answer(one.to, actor)]
            assert [one for one in done.keep if one.id in {"soup", "c1", "typed1"}] == []
            assert [one for one in told if isinstance(one.to, ToPerson)] == [], declared.name


async def tries(
    street: Street, actor: Actor, declared: Declared[Any], *, municipality: str = HERE
) -> Decision:
    """What the deed would lead to; it is not made so, that each try finds the same."""
    work = street.store.work(municipality, f"tries:{declared.name}", street.clock.now)
    return await DEEDS[declared.name](work, street.context, actor, **arguments(declared))


def _is_answer(to: object, actor: Actor) -> bool:
    if isinstance(to, ToPerson):
        return to.person == actor.who
    return isinstance(to, ToDesk) and (to.neighbourhood, to.case) == (actor.neighbourhood, "")
