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
