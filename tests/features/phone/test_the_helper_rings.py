"""Who helps rings who only has a phone when they agreed to it; else the desk rings for them."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.calls import NOOR, called, helped
from tests.scenes.desk_street import OMAR, DeskStreet, nearby
from tests.scenes.street import Clock

SARA = Actor("moderator", "sara", "moerwijk", "Sara", serves=("moerwijk",))
NUMBER = "+31 70 765 4321"
DESK_RINGS = "De balie belt dan, en u hoort het antwoord hier."


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def rings(street: DeskStreet, *said: str) -> None:
    """Mevrouw Jansen is on the line, up to what she needs; this is `said` about ringing."""
    await street.keep(nearby(street.clock))
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types("Mevrouw Jansen", "070 765 43 21")
    await street.presses(*said)


async def asks_for_bread(street: DeskStreet) -> HelpRequest:
    """The rest of the call."""
    await street.presses("Boodschappen")
    await street.types("2533 AB 12")
    await street.presses("Ja", "Vandaag", "Overslaan", "Versturen")
    return await street.get(HelpRequest, (await street.case()).request)


def card_of(lines: list[str]) -> str:
    """The card as it stands last."""
    return next(line for line in reversed(lines) if "alleen te bellen" in line)


async def last(street: DeskStreet) -> str:
    return (await street.own())[-1]


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
    assert any("Wie helpt mag ook bellen" in line for line in await street.desk())
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


async def test_the_talk_asks_it_after_the_number_and_reads_it_back(street: DeskStreet) -> None:
    await rings(street)
    assert "Mag wie helpt zelf bellen? Zeg:" in await last(street)
    await street.presses("Ja, wie helpt mag bellen", "Voor de beller zelf", "Boodschappen")
    await street.types("2533 AB 12")
    await street.presses("Ja", "Vandaag", "Overslaan")
    assert "Wie helpt mag bellen: ja." in await last(street)
    await street.presses("Wie belt", "Nee, wij bellen")
    assert "Wie helpt mag bellen: nee, wij bellen." in await last(street)
    await street.presses("Wie belt", "Ja, wie helpt mag bellen", "Versturen")
    assert (await street.get(HelpRequest, (await street.case()).request)).may_ring


async def changes(street: DeskStreet, *presses: str) -> HelpRequest:
    """Omar changes the request by telephone; what stands then."""
    await street.press("Hoe staat het?", user=OMAR)
    await street.press("Iets wijzigen", user=OMAR)
    await street.presses(*presses, user=OMAR)
    return await street.get(HelpRequest, (await street.case()).request)


async def test_what_is_changed_by_phone_afterwards_leaves_it_until_it_is_taken_back(
    street: DeskStreet,
) -> None:
    await rings(street, "Ja, wie helpt mag bellen", "Voor de beller zelf")
    before = await asks_for_bread(street)
    assert "Wie helpt mag ook bellen" in card_of(await street.desk())
    now = await changes(street, "Wanneer", "Morgen", "Middag", "Versturen")
    assert now.id != before.id
    assert now.may_ring, "another day takes back nothing that they agreed to"
    now = await changes(street, "Wie belt", "Nee, wij bellen", "Versturen")
    assert not now.may_ring
    assert "Wie helpt mag ook bellen" not in card_of(await street.desk())
    now = await changes(street, "Woorden", "Overslaan", "Versturen")
    assert not now.may_ring


async def test_asked_once_more_it_is_read_back_as_it_was(street: DeskStreet) -> None:
    await rings(street, "Ja, wie helpt mag bellen", "Voor de beller zelf")
    request = await asks_for_bread(street)
    await street.do(deeds.take_request(request=request.id), actor=NOOR)
    await street.do(deeds.done(request=request.id), actor=NOOR)
    street.clock.forward(minutes=1)
    await street.press("Hoe staat het?")
    await street.press("Opnieuw vragen")
    assert "Wie helpt mag bellen: ja." in await last(street)


# -- for whom it is


async def test_who_rings_for_another_says_for_whom_and_that_they_agree(
    street: DeskStreet,
) -> None:
    await rings(street, "Nee, wij bellen", "Voor iemand anders")
    await street.types("Truus")
    assert "En vindt Truus het goed?" in await last(street)
    await street.presses("Ja")
    request = await asks_for_bread(street)
    assert (request.for_other, request.other_name) == (True, "Truus")
    assert "De hulp is voor Truus, die dit weet." in card_of(await street.desk())


async def test_without_the_yes_of_the_other_nothing_is_sent_and_it_may_be_for_the_caller(
    street: DeskStreet,
) -> None:
    await rings(street, "Nee, wij bellen", "Voor iemand anders")
    await street.types("Truus")
    await street.presses("Nee")
    said = await last(street)
    assert "Laat de beller het eerst met die persoon bespreken." in said
    await street.presses("← Terug", "← Terug", "Voor de beller zelf")
    request = await asks_for_bread(street)
    assert (request.for_other, request.other_name) == (False, "")


async def test_at_the_end_it_may_turn_out_to_be_for_another(street: DeskStreet) -> None:
    await rings(street, "Nee, wij bellen", "Voor de beller zelf", "Boodschappen")
    await street.types("2533 AB 12")
    await street.presses("Ja", "Vandaag", "Overslaan", "Voor wie", "Voor iemand anders")
    await street.types("Truus")
    await street.presses("Ja")
    assert "De hulp is voor Truus." in await last(street)
    await street.presses("Versturen")
    request = await street.get(HelpRequest, (await street.case()).request)
    assert (request.for_other, request.other_name) == (True, "Truus")
