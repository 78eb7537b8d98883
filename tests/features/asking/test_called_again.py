"""On the phone things go wrong, change, and end: a wrong address, a cry, a change, a thank you."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from geo.lookup.geocoding import Found, NotFound
from tests.scenes.calls import FOR_CALLER, NOOR, called, helped
from tests.scenes.desk_street import DeskStreet, nearby
from tests.scenes.street import MOERWIJK, Clock


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def test_called_again_to_change_it(street: DeskStreet) -> None:
    case = await called(street)
    await street.press("Hoe staat het?")
    await street.press("Iets wijzigen")
    assert "Sara gaat verder in het eigen gesprek" in (await street.desk())[-1]
    assert "Mevrouw Jansen, +31 70 765 4321" in (await street.own())[-1]
    await street.presses("Wanneer", "Morgen", "Middag", "Versturen")
    first = await street.get(HelpRequest, case.request)
    now = await street.get(Case, case.id)
    second = await street.get(HelpRequest, now.request)
    assert (first.state, second.state, second.urgency) == ("withdrawn", "open", "tomorrow")
    assert first.ref == second.ref == now.ref
    assert second.resident == first.resident
    assert (await street.get(Person, second.resident)).requests == (second.id,)


async def test_an_old_button_changes_what_took_its_place_and_makes_no_second_request(
    street: DeskStreet,
) -> None:
    await called(street)
    await street.press("Hoe staat het?")
    old = await street.data_of("Iets wijzigen", "desk:moerwijk")
    await street.press("Iets wijzigen")
    await street.presses("Wanneer", "Morgen", "Middag", "Versturen")
    now = (await street.case()).request
    await street.press_data(old)
    assert "woensdag 25 november" in (await street.own())[-1], "as it is now"
    await street.presses("Versturen")
    case = await street.case()
    assert (await street.get(HelpRequest, now)).state == "withdrawn"
    assert (await street.get(HelpRequest, case.request)).state == "open"
    assert await street.store.redis.zcard("{gm0518}:cases") == 1


async def test_stopping_a_change_leaves_it_as_it_was(street: DeskStreet) -> None:
    case = await called(street)
    await street.press("Hoe staat het?")
    await street.press("Iets wijzigen")
    assert "Sara gaat verder in het eigen gesprek" in (await street.desk())[-1]
    await street.presses("Stoppen")
    assert "blijft zoals hij was" in (await street.own())[-1]
    assert (await street.get(HelpRequest, case.request)).state == "open"
    assert (await street.get(Case, case.id)).closed is None


async def test_called_again_to_cancel_it(street: DeskStreet) -> None:
    case = await helped(street)
    await street.press("Hoe staat het?")
    await street.press("Intrekken")
    await street.press("Ja, trek hem in")
    assert (await street.get(HelpRequest, case.request)).state == "withdrawn"
    assert "niet meer nodig" in (await street.reads("noor"))[-1]


async def test_thanked_and_closed(street: DeskStreet) -> None:
    case = await helped(street)
    await street.do(deeds.done(request=case.request), actor=NOOR)
    noor = "\n".join(await street.reads("noor"))
    assert "U kunt elkaar nog een bericht sturen" not in noor
    assert "De balie belt dan." in noor
    await street.press("Bedank de helper namens Mevrouw Jansen")
    assert "Een bedankje van Mevrouw Jansen" in (await street.reads("noor"))[-1]
    assert "Uw bedankje is bij Noor" in (await street.desk())[-1]
    await street.press("Afsluiten")
    await street.press("Geholpen")
    assert (await street.get(Case, case.id)).closed is not None


async def test_a_drop_out_after_the_desk_closed_opens_it_again(street: DeskStreet) -> None:
    case = await helped(street)
    await street.press("Afsluiten")
    await street.press("Geholpen")
    assert (await street.get(Case, case.id)).closed is not None
    before = len(await street.desk())
    await street.do(deeds.cannot_after_all(request=case.request), actor=NOOR)
    opened = await street.get(Case, case.id)
    assert (opened.closed, opened.holder) == (None, "")
    told = (await street.desk())[before:]
    assert any(
        "Hier is nog iets te zeggen of te doen. Daarom is deze melding weer open." in t
        for t in told
    )
    assert any(t.startswith("#") and "M" in t for t in told), "and the group is called"


async def test_what_must_be_asked_by_phone_after_the_desk_closed_opens_it_again(
    street: DeskStreet,
) -> None:
    case = await helped(street)
    await street.press("Afsluiten")
    await street.press("Geholpen")
    before = len(await street.desk())
    await street.do(deeds.done(request=case.request), actor=NOOR)
    assert (await street.get(Case, case.id)).closed is None
    told = (await street.desk())[before:]
    assert any("weer open" in line for line in told)
    assert any(line.startswith("#") for line in told), "and the group is called"


async def test_a_cry_during_the_call_goes_to_the_desk_and_to_no_helper(
    street: DeskStreet,
) -> None:
    await street.keep(nearby(street.clock))
    cry = "ze zegt dat ze niet meer wil leven"
    case = await called_until_words(street, cry)
    told, _closed, again = (await street.own())[-3:]
    assert "Dit gaat niet naar een helper. Blijf aan de lijn." in told
    assert "113" in told
    assert "Wat moet de vrijwilliger weten?" in again
    case = await street.get(Case, case.id)
    assert (case.reason, case.urgent) == ("sensitive", True)
    desk = "\n".join(await street.desk())
    assert cry in desk
    assert f"Sara heeft iemand aan de lijn die misschien in gevaar is: {case.ref}." in desk
    assert "Mevrouw Jansen, +31 70 765 4321" in desk
    await street.types("De bel is stuk")
    await street.presses("Versturen")
    assert cry not in "\n".join(await street.reads("noor"))
    request = await street.get(HelpRequest, (await street.get(Case, case.id)).request)
    assert request.words == "De bel is stuk"


async def called_until_words(street: DeskStreet, *words: str) -> Case:
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types("Mevrouw Jansen", "070 765 43 21")
    await street.presses(*FOR_CALLER, "Boodschappen")
    await street.types("2533 AB 12")
    await street.presses("Ja", "Vandaag")
    await street.types(*words)
    return await street.case()


async def test_after_a_cry_the_case_stays_open_when_the_intake_stops(street: DeskStreet) -> None:
    cry = "ze zegt dat ze niet meer wil leven"
    case = await called_until_words(street, cry, cry)
    await street.presses("Stoppen")
    assert f"De melding {case.ref} blijft open" in (await street.own())[-1]
    assert (await street.get(Case, case.id)).closed is None


async def test_a_wrong_address_is_typed_again(street: DeskStreet) -> None:
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types("Mevrouw Jansen", "070 765 43 21")
    await street.presses(*FOR_CALLER, "Boodschappen")
    await street.types("2533 AB 12")
    await street.presses("Nee")
    await street.types("2533 AB 12")
    await street.presses("Ja", "Vandaag", "Overslaan")
    read_back = (await street.own())[-1]
    assert "Erasmusweg 12" in read_back
    assert "(geen woorden erbij)" in read_back


async def test_asked_once_more_after_it_ended(street: DeskStreet) -> None:
    case = await helped(street)
    await street.do(deeds.done(request=case.request), actor=NOOR)
    street.clock.forward(minutes=1)
    await street.press("Hoe staat het?")
    await street.press("Opnieuw vragen")
    await street.presses("Versturen")
    newest = await street.case()
    assert newest.id != case.id
    first, again = [await street.get(HelpRequest, c.request) for c in (case, newest)]
    assert again.resident == first.resident
    assert (first.state, again.state) == ("done", "open")


@pytest.mark.parametrize(
    "said", ["jansen", "mevrouw Jansen", "070-7654321", "765 43 21", "+31 70 765 4321"]
)
async def test_who_rings_again_is_found(street: DeskStreet, said: str) -> None:
    case = await called(street)
    await street.command(f"/find {said}")
    found = (await street.desk())[-1]
    assert case.ref in found
    assert "Jansen" not in found
    await street.press(f"Toon {case.ref}")
    assert "Mevrouw Jansen" in (await street.desk())[-1]


async def test_what_has_one_number_is_told_apart_and_says_so_in_the_topic_of_the_call(
    street: DeskStreet,
) -> None:
    case = await helped(street)
    street.clock.forward(minutes=5)
    await street.do(deeds.worried(request=case.request), actor=NOOR)
    assert any(
        f"kwam nog een melding: Zorg {case.ref} · Boodschappen" in line
        for line in await street.desk()
    )
    await street.command(f"/find {case.ref}")
    shown = await street.last("desk:moerwijk")
    labels = [street.rendered(button.label) for row in shown.buttons for button in row]
    assert sorted(labels) == [f"Toon {case.ref} · Telefoon", f"Toon {case.ref} · Zorg"]
    await street.press(f"Toon {case.ref} · Telefoon")
    assert "Mevrouw Jansen, alleen te bellen" in (await street.desk())[-1]


async def test_of_one_number_and_one_word_the_button_says_when(street: DeskStreet) -> None:
    case = await helped(street)
    street.clock.forward(minutes=5)
    await street.do(deeds.worried(request=case.request), actor=NOOR)
    worry = await street.case()
    street.clock.forward(minutes=5)
    await street.keep(replace(worry, id="again", opened=street.clock.now))
    await street.command("/open")
    shown = await street.last("desk:moerwijk")
    labels = [street.rendered(button.label) for row in shown.buttons for button in row]
    assert len(labels) == len(set(labels)) == 3
    await street.command(f"/find {case.ref}")
    shown = await street.last("desk:moerwijk")
    labels = [street.rendered(button.label) for row in shown.buttons for button in row]
    assert len(labels) == len(set(labels)) >= 2


@pytest.mark.parametrize("said", ["Pietersen", "070 111 22 33", "Jan de Boer"])
async def test_nobody_is_found_by_what_is_not_theirs(street: DeskStreet, said: str) -> None:
    await called(street)
    await street.command(f"/find {said}")
    assert "Ik vind niemand" in (await street.desk())[-1]


async def test_a_street_that_is_misspelt_has_a_button_for_the_right_one(
    street: DeskStreet,
) -> None:
    street.places = Misspelt()
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types("Mevrouw Jansen", "070 765 43 21")
    await street.presses(*FOR_CALLER, "Boodschappen")
    await street.types("Erasmsweg 12")
    await street.presses("Erasmusweg 12")
    assert "Erasmusweg 12, Den Haag" in (await street.own())[-1]


class Misspelt:
    """A map that knows the right street beside the wrong one."""

    async def find(self, postcode: str, number: object) -> NotFound:
        return NotFound(())

    async def find_street(self, said: str) -> Found | NotFound:
        if "erasmusweg" in said.casefold():
            return Found(MOERWIJK, "Erasmusweg 12, Den Haag")
        return NotFound(("Erasmusweg 12",))
