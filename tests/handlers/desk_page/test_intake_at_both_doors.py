"""What a caller says beside the request, asked on the page and in the talk: one record of it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.scenes.intake_page import CALL, INTAKE, Desk, intake_desk


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    """Karin has a call, and Fatma is there."""
    async with intake_desk(tmp_path) as desk:
        yield desk


async def test_whether_who_helps_may_ring_is_noted_while_they_speak(desk: Desk) -> None:
    karin = desk.karin
    await karin.presses("Bewaren", **CALL, agreed="yes", may_ring="yes")
    ticked = 'name="may_ring" value="yes" checked'
    assert ticked in karin.html, "and is found again"
    await karin.presses("Bewaren", **CALL, agreed="yes", may_ring="")
    assert ticked not in karin.html, "who takes it back has it so"
    await karin.presses("Versturen", **CALL, agreed="yes", may_ring="yes")
    [request] = await desk.requests()
    assert request.may_ring
    await karin.opens(INTAKE)
    await karin.presses("Versturen", **{**CALL, "phone": "070 765 43 22"}, agreed="yes")
    assert sorted(one.may_ring for one in await desk.requests()) == [False, True]


async def test_what_was_said_about_ringing_is_the_same_in_the_talk_and_on_the_page(
    desk: Desk,
) -> None:
    karin = desk.karin
    assert "Mag de vrijwilliger u bellen?" in karin.seen
    await karin.presses("Bewaren", **CALL, agreed="yes", may_ring="yes")
    await karin.presses("Liever vraag voor vraag")
    assert "Wie helpt mag bellen: ja." in karin.seen
    await karin.presses("Wie belt")
    assert "Mag de vrijwilliger u bellen?" in karin.seen
    await karin.presses("Nee, wij bellen")
    await karin.opens(INTAKE)
    assert 'name="may_ring" value="yes" checked' not in karin.html
    await karin.presses("Bewaren", **{**CALL, "whom": "Truus"}, agreed="yes", may_ring="yes")
    await karin.presses("Liever vraag voor vraag")
    assert "En vindt Truus het goed?" in karin.seen, "the page left that open"
    await karin.presses("Ja")
    await karin.presses("Versturen")
    [request] = await desk.requests()
    assert (request.may_ring, request.for_other, request.other_name) == (True, True, "Truus")


async def test_a_change_is_led_to_its_page_which_says_what_is_changed_and_changes_nothing_else(
    desk: Desk,
) -> None:
    karin = desk.karin
    await karin.presses("Versturen", **CALL, agreed="yes", may_ring="yes")
    [request] = await desk.requests()
    [case] = await desk.cases()
    await karin.opens(f"/desk/case/{case.id}")
    await karin.presses("Hoe staat het?")
    await karin.presses("Iets wijzigen")
    assert "Karin gaat verder in het eigen gesprek" in karin.seen
    assert 'href="/desk/own"' in karin.html
    await karin.opens(INTAKE)
    assert f"Hulpvraag {request.ref} wijzigen" in karin.seen.replace("\u2011", "-")
    assert 'name="may_ring" value="yes" checked' in karin.html
    await karin.presses("Niets wijzigen")
    assert "Er is niets nieuws verstuurd" in karin.seen
    assert "blijft zoals hij was" in karin.seen
    assert "Lees dit voor" not in karin.seen
    assert await desk.requests() == [request]


async def test_a_change_on_the_page_keeps_what_was_said_of_ringing_until_the_box_is_emptied(
    desk: Desk,
) -> None:
    karin = desk.karin
    await karin.presses("Versturen", **CALL, agreed="yes", may_ring="yes")
    [case] = await desk.cases()
    for ticked in ("yes", ""):
        await karin.opens(f"/desk/case/{case.id}")
        await karin.presses("Hoe staat het?")
        await karin.presses("Iets wijzigen")
        await karin.opens(INTAKE)
        said = {"name": "Annie", "phone": "+31 70 765 4321", "where": "Erasmusweg 12, Den Haag"}
        await karin.presses("Versturen", **CALL | said, agreed="yes", may_ring=ticked)
        assert "Lees dit voor" in karin.seen, "also in the same words"
        assert "Zeg nu tegen de beller" in karin.seen
        [request] = [one for one in await desk.requests() if one.state != "withdrawn"]
        assert request.may_ring is bool(ticked)
