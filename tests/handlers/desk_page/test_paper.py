"""The address sheet: for who has the case, noted, with what somebody at the door needs."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.services.core.context import Actor
from tests.scenes.desk_day import DeskDay
from tests.scenes.desk_people import groceries, mina
from tests.scenes.live import live_town
from tests.scenes.page import FATMA, KARIN, with_web_desk
from tests.scenes.web_desk import Browser, web_desk

MAKE = "Adresblad om af te drukken"
Scene = tuple[DeskDay, Browser, Browser, Case]


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    """Mina's groceries are a case, which Karin has; Fatma works there too."""
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN, FATMA) as [karin, fatma],
    ):
        day = DeskDay(town.demo.service)
        known = {"address": "Erasmusweg 12", "words": "De bel is stuk", "door_word": "tulp"}
        await day.keep(
            mina(day.clock, name="Mina de Boer", phone="+31 6 12345678"),
            groceries(day.clock, state="with_desk", **known),
        )
        await day.does(deeds.make_case(request="r1"), Actor("moderator", "x", "moerwijk", "X"))
        case = await day.newest_case()
        await karin.opens(f"/desk/case/{case.id}")
        await karin.presses("Ik pak dit op")
        yield day, karin, fatma, case


async def noted(day: DeskDay) -> list[str]:
    work = day.work()
    return [one["did"] for _, one in await work.redis.xrevrange(work.keys.audit, count=5)]


async def test_it_tells_what_is_needed_at_the_door_and_no_more(scene: Scene) -> None:
    day, karin, _, case = scene
    await karin.presses(MAKE)
    for part in ("Mina", "Erasmusweg 12", "Boodschappen", "De bel is stuk", "tulp", "112"):
        assert part in karin.seen
    for never in ("de Boer", "12345678", "Wil praten"):
        assert never not in karin.seen
    assert (await noted(day))[0] == "print_sheet"
    assert f'href="/desk/case/{case.id}"' in karin.html


async def test_who_does_not_have_the_case_gets_none_and_a_try_is_noted(scene: Scene) -> None:
    day, _, fatma, case = scene
    await fatma.opens(f"/desk/case/{case.id}")
    assert MAKE not in fatma.seen
    await fatma.sends(f"/desk/case/{case.id}/paper", fatma.mark)
    assert "tulp" not in fatma.seen
    somebody = Actor("moderator", "somebody", "moerwijk", "Fatma")
    await day.does(deeds.print_sheet(case=case.id), somebody)
    assert (await noted(day))[0] == "print_sheet_refused"
    await day.does(deeds.print_sheet(case="gone"), somebody)
    assert (await noted(day))[0] == "print_sheet_refused"


async def test_of_what_is_over_there_is_none(scene: Scene) -> None:
    day, karin, _, case = scene
    over = replace(await day.get(HelpRequest, case.request), state="done", ended=day.clock.now)
    await day.keep(over)
    await karin.presses(MAKE)
    assert karin.address == f"/desk/case/{case.id}"
    assert MAKE not in karin.seen
