"""A request by telephone on one page: kept field by field, corrected, sent, and read aloud."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from buurtbot.domain.core.people.person import Person
from tests.scenes.desk_day import DeskDay
from tests.scenes.intake_page import CALL, INTAKE, LINE, Desk, intake_desk


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    """Karin has a call, and Fatma is there."""
    async with intake_desk(tmp_path) as desk:
        yield desk


async def test_without_scripts_a_line_fills_in_what_the_same_form_left_empty(desk: Desk) -> None:
    karin, empty = desk.karin, dict.fromkeys(CALL, "")
    await karin.presses("Bewaren", **{**empty, "line": LINE})
    for filled in (
        'value="mevrouw de vries"',
        'value="groceries" selected',
        "Gelezen: Erasmusweg 12",
    ):
        assert filled in karin.html
    await karin.presses("Bewaren", **{**empty, "line": LINE, "name": "Annie"})
    assert 'value="Annie"' in karin.html
    assert "Gelezen: Erasmusweg 12" not in karin.html, "who empties a field has it empty"


async def test_a_call_is_written_down_sent_and_read_aloud(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Versturen", **CALL, agreed="yes")
    assert "Lees dit voor" in karin.seen
    assert "Zeg nu tegen de beller" in karin.seen
    assert "Op de bellijst staat ook" in karin.seen
    assert "Nieuws komt bij melding" in karin.seen
    assert "onderwerp" not in karin.seen, "there is no group here"
    [request] = await desk.requests()
    [case] = await desk.cases()
    assert f'href="/desk/case/{case.id}">Bekijk {case.ref}<' in karin.html
    assert (request.kind, request.words) == ("groceries", "brood en melk")
    caller = await DeskDay(desk.service).get(Person, request.resident)
    assert (caller.name, caller.phone) == ("Annie", "+31 70 765 4321")
    await karin.opens(INTAKE)
    assert "Annie" not in karin.html, "the next call begins with an empty page"


async def test_what_lacks_stands_at_its_field_and_nothing_typed_is_lost(desk: Desk) -> None:
    karin = desk.karin
    wrong = {**CALL, "phone": "vijf", "kind": "", "when": "gisteren"}
    await karin.presses("Versturen", **wrong)
    for said in ("Dit lijkt geen telefoonnummer", "Kies wat er nodig is", "Zet daarna dit vinkje"):
        assert said in karin.seen
    assert karin.html.count('aria-invalid="true"') == 4
    assert 'value="vijf"' in karin.html
    assert 'value="gisteren"' in karin.html
    assert await desk.requests() == []
    right = {"phone": "0612345678", "kind": "dog", "when": "morgen om 10 uur", "agreed": "yes"}
    await karin.presses("Versturen", **{**CALL, **right})
    assert "Lees dit voor" in karin.seen


async def test_a_draft_is_found_again_by_the_same_worker_alone_also_in_the_talk(
    desk: Desk,
) -> None:
    karin = desk.karin
    await karin.presses("Bewaren", name="Annie", when="vrijdagmiddag")
    await karin.opens("/desk")
    await karin.opens(INTAKE)
    assert 'value="Annie"' in karin.html
    assert "Gelezen: vrijdag" in karin.seen
    await desk.fatma.opens(INTAKE)
    assert "Annie" not in desk.fatma.html
    await karin.presses("Liever vraag voor vraag")
    assert "Zegt de beller ja?" in karin.seen
    await karin.presses("Ja, de beller zegt ja")
    assert "Op welk nummer" in karin.seen, "the name was told on the page"
    await karin.opens(INTAKE)
    assert 'value="Annie"' in karin.html
    assert "checked" in karin.html


async def test_one_line_typed_while_listening_fills_the_fields(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Bewaren", line=LINE)
    for value in ('value="mevrouw de vries"', 'value="+31 6 12345678"', "brood en melk"):
        assert value in karin.html
    assert "Gelezen: Erasmusweg 12" in karin.seen
    assert "in de middag" in karin.seen
    await karin.presses("Bewaren", line=LINE, name="Mevrouw de Vries")
    assert 'value="Mevrouw de Vries"' in karin.html, "what was corrected stays so"


async def test_an_address_in_the_line_that_is_nowhere_is_told_at_its_field(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Bewaren", line=LINE.replace("erasmusweg 12", "hulshorststraat 10"))
    assert 'value="hulshorststraat 10"' in karin.html
    assert "Dit adres vind ik niet" in karin.seen
    await karin.presses("Bewaren", where="Erasmusweg 12")
    assert "Dit adres vind ik niet" not in karin.seen
    assert "Gelezen: Erasmusweg 12" in karin.seen


async def test_what_the_talk_would_ask_yet_is_asked_beside_the_field(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Bewaren", **{**CALL, "when": "vrijdag", "where": ""}, agreed="yes")
    await karin.presses("Middag")
    assert "vrijdag" in karin.seen
    assert "in de middag" in karin.seen
    await karin.presses("Zonder adres")
    await karin.presses("Versturen", **{**CALL, "when": "vrijdag", "where": ""}, agreed="yes")
    assert "Lees dit voor" in karin.seen
    [request] = await desk.requests()
    assert request.point is None


async def test_danger_calls_the_desk_and_says_what_to_do_beside_the_words(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Bewaren", name="Annie")
    await karin.presses("Bewaren", name="Annie", words="ze is gevallen en kan niet opstaan")
    assert "Dit gaat niet naar een helper. Blijf aan de lijn." in karin.seen
    assert [case.reason for case in await desk.cases()] == ["sensitive"]
    await karin.presses("Versturen", **{**CALL, "words": "ze is gevallen en kan niet opstaan"})
    assert await desk.requests() == []
    assert "gevallen" in karin.html, "it stands there until it is taken out"


async def test_danger_in_the_first_words_of_a_page_is_not_lost(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Bewaren", words="ze is gevallen en kan niet opstaan")
    assert "sensitive" in {case.reason for case in await desk.cases()}
    assert "Blijf aan de lijn" in karin.seen


async def test_without_a_yes_nothing_is_kept(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Bewaren", name="Annie")
    await karin.presses("Nee, stop")
    assert "Zonder ja schrijven we niets op" in karin.seen
    await karin.opens(INTAKE)
    assert "Annie" not in karin.html
    assert all(case.closed for case in await desk.cases())
    count = len(await desk.cases())
    await karin.presses("Stoppen en weggooien")
    assert len(await desk.cases()) == count, "of an empty page there is nothing to stop"


async def test_sent_twice_it_is_one_request_and_an_old_page_begins_none(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Bewaren", name="Annie")
    page = karin.html
    await karin.presses("Versturen", **CALL, agreed="yes")
    karin.html = page
    await karin.presses("Versturen", **CALL, agreed="yes")
    assert len(await desk.requests()) == 1
    karin.html = page
    await karin.presses("Bewaren", name="Bertus")
    assert "was al verstuurd of gestopt" in karin.seen
    assert "Bertus" not in karin.html


async def test_help_for_another_is_sent_when_they_agree(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Versturen", **{**CALL, "whom": "Truus"}, agreed="yes")
    assert "vindt die het goed?" in karin.seen
    whom = {"whom": "Truus", "other_agreed": "yes"}
    await karin.presses("Versturen", **{**CALL, **whom}, agreed="yes")
    [request] = await desk.requests()
    assert (request.for_other, request.other_name) == (True, "Truus")


async def test_a_number_with_something_open_is_shown_before_all_is_written_again(
    desk: Desk,
) -> None:
    karin = desk.karin
    await karin.presses("Versturen", **CALL, agreed="yes")
    [request] = await desk.requests()
    await karin.opens(INTAKE)
    await karin.presses("Bewaren", phone="070 765 43 21")
    shown = request.ref.replace("-", "\u2011")
    assert f"{shown} · Boodschappen" in karin.seen
    await karin.presses(f"Verder met {shown}")
    assert "Er is niets nieuws opgeschreven" in karin.seen
    assert len(await desk.requests()) == 1
    assert f">Bekijk {request.ref}<" in karin.html, "one press further"


async def test_a_number_that_stands_with_another_name_is_asked_beside_it(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Versturen", **CALL, agreed="yes")
    [first] = await desk.requests()
    await karin.opens(INTAKE)
    await karin.presses("Bewaren", **{**CALL, "name": "Anny"}, agreed="yes")
    await karin.presses("Nieuwe hulpvraag")
    assert "Is dit dezelfde persoon?" in karin.seen
    await karin.presses("Versturen")
    assert len(await desk.requests()) == 1
    await karin.presses("Ja, dit is Annie")
    assert 'value="Annie"' in karin.html
    await karin.presses("Bewaren", name="Truus")
    assert "Is dit dezelfde persoon?" in karin.seen, "a name that is changed is looked at anew"
    await karin.presses("Bewaren", name="Annie")
    assert "Is dit dezelfde persoon?" not in karin.seen
    await karin.presses("Versturen")
    assert {one.resident for one in await desk.requests()} == {first.resident}


async def test_a_field_that_is_left_comes_back_alone(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Bewaren", name="Annie", keeps="yes")
    assert "<html" not in karin.html
    assert 'value="Annie"' in karin.html


async def test_nothing_is_sent_past_the_questions_of_the_page(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Bewaren", **CALL)
    await karin.presses("Bewaren", pick="check=send")
    assert await desk.requests() == []
    assert 'value="Annie"' in karin.html


async def test_of_another_desk_it_is_refused(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Bewaren", name="Annie", desk="crabbehof")
    assert karin.status == 404
