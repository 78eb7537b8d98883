"""The call list of the day on the web: taken by one, seen by the other, ended with one press."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.sides import mark_of
from buurtbot.services.core.context import CLOCK
from tests.scenes.desk_day import DeskDay
from tests.scenes.desk_people import groceries, mina, nearby
from tests.scenes.live import live_town
from tests.scenes.page import FATMA, KARIN, with_web_desk
from tests.scenes.web_desk import Browser, web_desk

CALLS = "/desk/calls"
Two = tuple[DeskDay, Browser, Browser]


@pytest.fixture
async def two(tmp_path: Path) -> AsyncIterator[Two]:
    """Karin and Fatma at the web desk; Riet asked to be rung."""
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN, FATMA) as [karin, fatma],
    ):
        day = DeskDay(town.demo.service)
        await day.riet_is_to_be_called(words="bel gerust")
        await karin.opens(CALLS)
        await fatma.opens(CALLS)
        yield day, karin, fatma


async def test_the_list_says_who_and_why_and_the_number_comes_with_the_call(two: Two) -> None:
    _, karin, fatma = two
    for words in ("Nu te bellen", "Riet", "vroeg om een telefoontje", "“bel gerust”"):
        assert words in karin.seen
    assert "765 43 21" not in karin.html
    await karin.presses("Ik bel Riet")
    assert "U belt nu" in karin.seen
    assert 'href="tel:+31707654321"' in karin.html
    await fatma.opens(CALLS)
    assert "Karin belt nu" in fatma.seen
    assert "765 43 21" not in fatma.html
    assert "Ik bel Riet" not in fatma.seen


async def test_the_second_to_press_hears_that_another_was_first(two: Two) -> None:
    _, karin, fatma = two
    await karin.presses("Ik bel Riet")
    await fatma.presses("Ik bel Riet")
    assert "Iemand anders was net eerder" in fatma.seen
    assert "Karin belt nu" in fatma.seen


async def test_what_came_of_it_is_one_press_and_the_note_beside_it_is_kept(two: Two) -> None:
    day, karin, _ = two
    await karin.presses("Ik bel Riet")
    await karin.presses("Goed", note="belt liever na tienen")
    assert "Het staat genoteerd" in karin.seen
    assert "Er is nu niemand om te bellen" in karin.seen
    call = await day.get(Call, "riet")
    assert (call.is_open, call.notes) == (False, "belt liever na tienen")
    assert call.last is not None


async def test_nobody_answered_and_it_stands_there_for_later_today(two: Two) -> None:
    _, karin, fatma = two
    await karin.presses("Ik bel Riet")
    await karin.presses("Geen antwoord", note="voicemail")
    assert "Wij bellen later nog eens" in karin.seen
    await fatma.opens(CALLS)
    assert "Later vandaag" in fatma.seen
    assert "Er is al een keer gebeld, zonder antwoord" in fatma.seen


async def test_a_moment_is_typed_as_people_say_it_and_a_wrong_one_is_told_at_its_field(
    two: Two,
) -> None:
    day, karin, _ = two
    await karin.presses("Ik bel Riet")
    await karin.presses("Dan weer bellen", at="gisteren", note="halve notitie")
    assert karin.status == 422
    assert 'aria-invalid="true"' in karin.html
    assert "halve notitie" in karin.html, "nothing that was typed is lost"
    await karin.presses("Dan weer bellen", at="morgen om 10 uur", note="")
    call = await day.get(Call, "riet")
    assert call.at - day.clock.now > timedelta(hours=20)
    assert "Dan bellen wij op dat moment" in karin.seen


async def test_who_worries_presses_and_there_is_a_case_at_once(two: Two) -> None:
    day, karin, _ = two
    await karin.presses("Ik bel Riet")
    await karin.presses("Ik ben bezorgd", note="klonk verward")
    assert "De balie heeft het nu, met spoed" in karin.seen
    case = await day.newest_case()
    assert (case.reason, case.urgent) == ("caller_worried", True)
    assert "klonk verward" in case.by_caller


async def test_a_note_alone_and_giving_it_back(two: Two) -> None:
    day, karin, fatma = two
    await karin.presses("Ik bel Riet")
    await karin.presses("Alleen de notitie bewaren", note="heeft een nieuwe bel")
    assert "Opgeschreven" in karin.seen
    assert "heeft een nieuwe bel" in karin.seen
    await karin.presses("Teruggeven")
    await fatma.opens(CALLS)
    assert "Ik bel Riet" in fatma.seen
    assert "heeft een nieuwe bel" not in fatma.seen, "what was noted comes with the call"
    assert (await day.get(Call, "riet")).notes == "heeft een nieuwe bel"


async def test_tomorrow_is_not_today_and_a_form_for_another_desk_does_nothing(two: Two) -> None:
    day, karin, _ = two
    joke = mina(day.clock, id="joke", chat=None, name="Joke Bos", phone="+31 70 111 22 33")
    await day.keep(joke)
    await day.is_listed(
        await day.get(Person, "joke"), "call_me", at=day.clock.now + timedelta(days=1)
    )
    await karin.opens(CALLS)
    assert "Joke" not in karin.seen
    await karin.presses("Ik bel Riet", desk="crabbehof")
    assert karin.status == 404
    await karin.opens(f"{CALLS}/list")
    assert "Ik bel Riet" in karin.seen


async def test_who_helps_by_phone_says_yes_and_what_to_say_to_them_stands_above_the_list(
    two: Two,
) -> None:
    day, karin, _ = two
    clock = day.clock
    piet = replace(nearby(clock, name="Piet Bos", id_="piet"), chat=None, phone="070 111 22 33")
    request = groceries(clock, state="open", wave=0, ends=clock.now + timedelta(days=1))
    asks = replace(request, look_by=request.ends)
    await day.keep(piet, mina(clock, requests=("r1",)), asks)
    await day.does(deeds.ask_first(request="r1"), CLOCK)
    await karin.opens(CALLS)
    await karin.presses("Ik bel Piet")
    assert "Kunt u een buur helpen?" in karin.seen
    await karin.presses("Ja: een buur helpen")
    assert "Zeg tegen Piet: Fijn dat u helpt!" in " ".join(karin.seen.split())
    assert (await day.get(HelpRequest, "r1")).holder == "piet"
    assert "Bel nu:" not in karin.seen, "the card itself stands in the list"
    await karin.presses("Ik ben onderweg")
    assert (await day.get(HelpRequest, "r1")).state == "on_the_way"
    await karin.presses("Klaar")
    await karin.presses("Goed")
    assert "Wilt u vaker helpen bij Mina?" in karin.seen
    assert mark_of(await day.get(HelpRequest, "r1"), "volunteer.went") == "good"
    await karin.opens("/desk/own")
    await karin.presses("Sturen", words="Hallo")
    assert "Karin" in karin.seen.split("Mijn gesprekken")[-1], "their own words bear their name"
    assert ">me <" not in karin.html


async def test_still_needed_is_asked_and_answered_beside_how_it_stands(two: Two) -> None:
    day, karin, _ = two
    request = groceries(day.clock, resident="riet", state="open", by_desk=True)
    await day.keep(request, nearby(day.clock))
    await day.does(deeds.ring_back(request="r1"), CLOCK)
    await karin.opens(CALLS)
    await karin.presses("Ik bel Riet")
    assert "vraag of het nog nodig is." in karin.seen
    assert "We hebben nog geen buren" in karin.seen
    await karin.presses("Niet meer nodig: trek in", note="haar zoon ging")
    assert "De vraag is ingetrokken. Er komt niemand meer." in karin.seen
    assert "vroeg om een telefoontje" in karin.seen
    assert (await day.get(HelpRequest, "r1")).state == "withdrawn"
    call = await day.get(Call, "riet")
    assert [why.reason for why in call.whys] == ["call_me"]
    assert call.notes == "haar zoon ging"


async def test_what_is_said_on_their_own_page_is_in_the_language_of_the_worker(
    tmp_path: Path,
) -> None:
    jane = KARIN.model_copy(update={"language": "en"})
    async with (
        live_town(tmp_path, network=with_web_desk(group=False, workers=(jane,))) as town,
        web_desk(town.demo.service, jane) as [browser],
    ):
        await DeskDay(town.demo.service).riet_is_to_be_called()
        await browser.opens(CALLS)
        await browser.presses("I'll call Riet")
        await browser.presses("Fine")
        assert "It has been noted." in browser.seen
        await browser.opens("/desk/own")
        await browser.presses("Send", words="/intake")
        assert "Does the caller say yes?" in browser.seen
        await browser.presses("Send", words="yes")
        assert "What is the caller's name?" in browser.seen, "and is understood in it"
