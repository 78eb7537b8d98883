"""Who did what at a desk: for its contact alone, and each look is noted with why."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from buurtbot.domain import deeds
from buurtbot.services.core.context import Actor
from buurtbot.storage.found.audit import Noted, noted_before
from config.network.network import Network
from tests.scenes.desk_day import DeskDay
from tests.scenes.live import live_town
from tests.scenes.page import FATMA, KARIN, with_web_desk
from tests.scenes.street import TUESDAY
from tests.scenes.web_desk import Browser, web_desk

SHOW, WHY = "Toon het logboek", {"why": "asked", "did": "", "desk": "moerwijk"}
Two = tuple[DeskDay, Browser, Browser]


def _karin_is_contact() -> Network:
    network = with_web_desk(group=False)
    there = network.neighbourhood("moerwijk")
    desk = there.desk.model_copy(update={"contact": KARIN.mail, "deputy": 0})
    changed = there.model_copy(update={"desk": desk})
    every = (changed if n.slug == "moerwijk" else n for n in network.neighbourhoods)
    return network.model_copy(update={"neighbourhoods": tuple(every)})


@pytest.fixture
async def two(tmp_path: Path) -> AsyncIterator[Two]:
    """Karin is the contact of Moerwijk; Fatma works there too."""
    async with (
        live_town(tmp_path, network=_karin_is_contact()) as town,
        web_desk(town.demo.service, KARIN, FATMA) as [karin, fatma],
    ):
        yield DeskDay(town.demo.service), karin, fatma


async def _noted(day: DeskDay) -> list[Noted]:
    work = day.work()
    return [one async for some in noted_before(work.redis, work.keys, TUESDAY) for one in some]


async def test_the_contact_says_why_and_reads_who_did_what_without_contents(two: Two) -> None:
    day, karin, fatma = two
    case = await day.alvaro_asks_for_a_person()
    await fatma.opens(f"/desk/case/{case.id}")
    await fatma.presses("Ik pak dit op")
    await karin.opens("/desk/audit")
    await karin.presses(SHOW, **{**WHY, "why": ""})
    assert karin.status == 422
    assert "Kies waarom u kijkt." in karin.seen
    await karin.presses(SHOW, **WHY)
    assert "Fatma pakte een melding op" in " ".join(karin.seen.split())
    assert f'href="/desk/case/{case.id}"' in karin.html
    assert "lvaro" not in karin.seen
    newest = (await _noted(day))[0]
    assert (newest.did, newest.subject) == ("read_audit:asked", "moerwijk")


async def test_who_looked_is_shown_itself(two: Two) -> None:
    _, karin, _ = two
    await karin.opens("/desk/audit")
    await karin.presses(SHOW, **{**WHY, "did": "read_signal"})
    assert "Er staat niets" in karin.seen
    await karin.presses(SHOW, **{**WHY, "did": "read_audit"})
    assert "read_audit:asked" in karin.seen


async def test_for_another_worker_it_is_not_there_and_a_try_is_noted(two: Two) -> None:
    day, _, fatma = two
    await fatma.opens("/desk")
    assert "Wie deed wat" not in fatma.seen
    await fatma.opens("/desk/audit")
    assert fatma.status == 404
    act = deeds.read_audit(neighbourhood="moerwijk", why="check")
    await day.does(act, Actor("moderator", "somebody", "moerwijk", "Fatma"))
    assert (await _noted(day))[0].did == "read_audit_refused"


async def test_the_contact_of_one_desk_reads_no_other(two: Two) -> None:
    _, karin, _ = two
    await karin.opens("/desk/audit")
    await karin.presses(SHOW, **{**WHY, "desk": "crabbehof"})
    assert karin.status == 404
