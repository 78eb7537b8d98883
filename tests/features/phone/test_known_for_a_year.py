"""Who rang long ago is known when they ring again, however many rang since."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import CLOCK, Context
from buurtbot.services.desk.looking_up import who_called
from buurtbot.services.phone.who_rings import alike
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.features.phone.test_a_known_number import rings_again
from tests.scenes.calls import called
from tests.scenes.desk_street import OMAR, DeskStreet, mina
from tests.scenes.street import Clock


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def others_ring(street: DeskStreet) -> None:
    """A busy desk: many cases since, more than are looked through for a name."""
    street.clock.forward(minutes=1)
    many, now = range(who_called.MOST_LOOKED + 1), street.clock.now
    cases = (Case(f"c{n}", f"M-X{n}", "moerwijk", "by_phone", now, now) for n in many)
    await street.keep(*cases)


async def keys(street: DeskStreet) -> list[str]:
    return [str(key) for key in await street.store.redis.keys("{gm0518}:list:number:*")]


async def known(street: DeskStreet, name: str, phone: str) -> str:
    """The name of who it is for sure."""
    work = street.store.work("gm0518", "look", street.clock.now)
    found = await alike(work, street.context, ["moerwijk"], name, phone)
    return found.sure.name if found.sure else ""


async def test_what_is_open_of_long_ago_is_shown_when_they_ring_again(street: DeskStreet) -> None:
    case = await called(street)
    await others_ring(street)
    await rings_again(street)
    assert f"{case.ref} · Boodschappen" in (await street.own(OMAR))[-1]


async def test_they_stay_one_person_also_when_their_case_is_gone(street: DeskStreet) -> None:
    case = await called(street)
    await others_ring(street)
    await street.commit(gone(case))
    assert await known(street, "Jansen", "06 - 12 34 56 78") == ""
    assert await known(street, "Jansen", "+31 70 765 43 21") == "Mevrouw Jansen"


def gone(case: Case) -> Callable[[Work], Awaitable[Decision]]:
    """Its time is over."""

    async def decide(_work: Work) -> Decision:
        return Decision(drop=(case,))

    return decide


def has_now(person: str, phone: str) -> Callable[[Work], Awaitable[Decision]]:
    """They have another number."""

    async def decide(work: Work) -> Decision:
        found = await work.get(Person, person)
        assert found is not None
        return Decision(keep=(replace(found, phone=phone),))

    return decide


async def test_by_whole_number_they_are_found_in_another_form(street: DeskStreet) -> None:
    case = await called(street)
    await others_ring(street)
    await street.command("/zoek 0031707654321")
    assert case.ref in (await street.desk())[-1]


async def test_no_number_can_be_read_from_how_it_is_found(street: DeskStreet) -> None:
    await called(street)
    [key] = await keys(street)
    assert "7654321" not in key


async def test_another_number_from_now_on_and_the_old_one_is_nobody_s(street: DeskStreet) -> None:
    await called(street)
    await street.commit(has_now((await street.case()).about, "06 12 34 56 78"))
    assert len(await keys(street)) == 1
    assert await known(street, "Jansen", "070 765 43 21") == ""
    assert await known(street, "Jansen", "06 12345678") == "Mevrouw Jansen"


async def test_who_is_forgotten_is_found_by_no_number(street: DeskStreet) -> None:
    await called(street)
    person = (await street.case()).about
    await street.do(deeds.forget_again(person=person), actor=CLOCK)
    assert await keys(street) == []


async def test_a_number_that_was_typed_to_the_bot_makes_nobody_who_rings(
    street: DeskStreet,
) -> None:
    await street.keep(mina(street.clock, name="Mina Jansen", phone="+31 70 765 43 21"))
    assert await known(street, "Mina", "070 765 43 21") == ""


async def test_at_another_desk_they_are_not_known(street: DeskStreet) -> None:
    await called(street)
    work = street.store.work("gm0518", "look", street.clock.now)
    assert await who_called.of_number(work, ["spoorwijk"], "070 765 43 21") == []
