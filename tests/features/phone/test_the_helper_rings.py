"""Who helps rings who only has a phone when they agreed to it; else the desk rings for them."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.calls import NOOR, called, helped
from tests.scenes.desk_street import OMAR, DeskStreet
from tests.scenes.street import Clock

SARA = Actor("moderator", "sara", "moerwijk", "Sara", serves=("moerwijk",))
NUMBER = "+31 70 765 4321"
DESK_RINGS = "De balie belt dan, en u hoort het antwoord hier."


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def noor_reads(street: DeskStreet) -> str:
    return "\n".join(await street.reads("noor"))


async def test_who_said_nothing_of_it_is_rung_by_the_desk_alone(street: DeskStreet) -> None:
    case = await helped(street)
    await street.do(deeds.on_my_way(request=case.request), actor=NOOR)
    read = await noor_reads(street)
    assert DESK_RINGS in read
    assert NUMBER not in read


async def test_who_may_ring_sees_the_number_with_the_address_and_it_goes_with_it(
    street: DeskStreet,
) -> None:
    case = await called(street)
    await street.press("Hoe staat het?")
    await street.press("Wie helpt mag bellen")
    assert "Mevrouw Jansen vindt het goed dat wie helpt belt." in (await street.desk())[-1]
    await street.do(deeds.take_request(request=case.request), actor=NOOR)
    read = await noor_reads(street)
    assert "vindt het goed dat u belt. Het nummer staat bij het adres." in read
    assert DESK_RINGS not in read
    assert NUMBER not in read, "not before they go"
    await street.do(deeds.on_my_way(request=case.request), actor=NOOR)
    assert f"U mag Mevrouw Jansen bellen: {NUMBER}." in await noor_reads(street)
    await street.do(deeds.cannot_after_all(request=case.request), actor=NOOR)
    assert "Het adres en het deurwoord staan hier niet meer." in (await noor_reads(street))


async def test_who_already_goes_hears_it_and_hears_when_it_is_over(street: DeskStreet) -> None:
    case = await helped(street)
    await street.do(deeds.on_my_way(request=case.request), actor=NOOR)
    await street.press("Hoe staat het?")
    await street.press("Wie helpt mag bellen", user=OMAR)
    assert f"U mag Mevrouw Jansen bellen: {NUMBER}." in await noor_reads(street)
    before = len(await street.reads("noor"))
    await street.press("Hoe staat het?")
    await street.press("Wie helpt mag niet meer bellen")
    now = "\n".join((await street.reads("noor"))[before:])
    assert NUMBER not in now
    assert "Bel niet meer zelf: de balie belt." in now
    assert not (await street.get(HelpRequest, case.request)).may_ring


async def test_who_has_the_bot_meanwhile_is_written_to_and_not_rung(street: DeskStreet) -> None:
    case = await called(street)
    await street.do(deeds.may_ring(request=case.request, may="yes"), actor=SARA)
    request = await street.get(HelpRequest, case.request)
    jansen = await street.get(Person, request.resident)
    await street.keep(replace(jansen, chat=5005))
    await street.do(deeds.take_request(request=case.request), actor=NOOR)
    await street.do(deeds.on_my_way(request=case.request), actor=NOOR)
    read = await noor_reads(street)
    assert "vindt het goed dat u belt" not in read
    assert NUMBER not in read


async def test_pressed_twice_it_is_said_once_and_of_what_is_over_nothing(
    street: DeskStreet,
) -> None:
    case = await helped(street)
    before = len(await street.reads("noor"))
    for _ in range(2):
        await street.do(deeds.may_ring(request=case.request, may="yes"), actor=SARA)
    assert len(await street.reads("noor")) == before + 1
    await street.do(deeds.on_my_way(request=case.request), actor=NOOR)
    await street.do(deeds.done(request=case.request), actor=NOOR)
    await street.do(deeds.may_ring(request=case.request, may="no"), actor=SARA)
    assert (await street.get(HelpRequest, case.request)).may_ring
