"""The health pages say whether Redis answers and whether anything waits too long."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Carry, Decision, Timer
from buurtbot.domain.core.messages import Hidden, Say, ToDesk, ToPerson, text
from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.services.core.context import Context, Left
from buurtbot.services.running.heard_bots import HeardBots
from buurtbot.services.running.overdue import AT_ONCE
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store, open_store
from buurtbot.web.asking import ask_health
from buurtbot.web.health import health_routes
from tests.scenes.queues import taken
from tests.scenes.street import Clock, fresh_secrets
from tests.web.serving import serving


@pytest.fixture
async def page(store: Store, context: Context, clock: Clock) -> AsyncIterator[str]:
    async with serving(health_routes(store, context, clock)) as url:
        yield url


async def _ask(url: str) -> tuple[int, dict[str, Any]]:
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        said: dict[str, Any] = await answer.json()
        return answer.status, said


async def test_what_is_left_of_a_neighbourhood_that_ends_is_told(
    page: str, context: Context
) -> None:
    assert (await _ask(f"{page}/readyz"))[1]["ending"] == {}
    context.left["moerwijk"] = Left(people=3, open_cases=1)
    status, said = await _ask(f"{page}/readyz")
    assert status == 200
    assert said["ending"] == {"moerwijk": {"people": 3, "open_cases": 1}}


NOTHING_WAITS = {"timer": 0, "message": 0, "desk": 0, "case": 0}


async def test_all_is_well(page: str) -> None:
    assert await _ask(f"{page}/healthz") == (200, {"redis": "here"})
    status, said = await _ask(f"{page}/readyz")
    assert status == 200
    assert (said["redis"], said["room"], said["too_late"]) == ("here", "enough", [])
    assert said["municipalities"] == {"Den Haag": NOTHING_WAITS, "Rijswijk": NOTHING_WAITS}
    assert await ask_health(f"{page}/healthz") == ()


async def test_whoever_asks_hears_why(store: Store, context: Context, clock: Clock) -> None:
    bots = HeardBots(store.condition.dangers, waiting={"moerwijk"})
    bots.token_refused("spoorwijk")
    async with serving(health_routes(store, context, clock, bots)) as url:
        said = await ask_health(f"{url}/readyz")
        assert [line.split(":")[0] for line in said] == [
            "Telegram does not know the token of spoorwijk",
            "Telegram was not reached yet for moerwijk.",
        ]
        bots.hears("spoorwijk")
        bots.hears("moerwijk")
        assert await ask_health(f"{url}/readyz") == ()


@pytest.mark.parametrize(("minutes", "status"), [(4, 200), (120, 503)])
async def test_a_timer_that_nobody_did(
    page: str, store: Store, clock: Clock, minutes: int, status: int
) -> None:
    due = Timer("t:1", clock.now, deeds.look_by(request="1"))
    await store.work("gm0603", "op1", clock.now).commit(Decision(later=(due,)))
    clock.forward(minutes=minutes)
    found, said = await _ask(f"{page}/readyz")
    assert (found, said["late_seconds"]) == (status, minutes * 60)
    assert said["municipalities"]["Rijswijk"]["timer"] == minutes * 60
    assert said["too_late"] == (["timer of Rijswijk"] if status == 503 else [])


@pytest.mark.parametrize(("minutes", "status"), [(9, 200), (11, 503)])
async def test_a_message_that_is_not_sent(
    page: str, store: Store, clock: Clock, minutes: int, status: int
) -> None:
    """However often it was tried meanwhile; messages after it are younger."""
    told = (Say(ToPerson("anna"), text("menu-more")), Say(ToPerson("bram"), text("menu-more")))
    for number, say in enumerate(told):
        work = store.work("gm0518", f"op{number}", clock.now)
        await work.commit(Decision(tell=(say,)))
        clock.forward(minutes=1)
    await taken(store.outbox("gm0518"), clock.now)
    await store.outbox("gm0518").wait("person:anna", clock.now + timedelta(minutes=14))
    clock.forward(minutes=minutes - len(told))
    found, said = await _ask(f"{page}/readyz")
    assert found == status
    assert said["municipalities"]["Den Haag"]["message"] == minutes * 60
    assert said["too_late"] == (["message of Den Haag"] if status == 503 else [])


@pytest.mark.parametrize(("minutes", "status"), [(2, 200), (4, 503)])
async def test_a_message_for_a_staff_group_that_is_not_sent(
    page: str, store: Store, clock: Clock, minutes: int, status: int
) -> None:
    """It may wait less long than others: somebody may be in danger."""
    say = Say(ToDesk("moerwijk", urgent=True), text("menu-more"))
    await store.work("gm0518", "op", clock.now).commit(Decision(tell=(say,)))
    clock.forward(minutes=minutes)
    found, said = await _ask(f"{page}/readyz")
    assert found == status
    assert said["municipalities"]["Den Haag"]["desk"] == minutes * 60
    assert said["municipalities"]["Rijswijk"]["desk"] == 0
    assert said["too_late"] == (["desk of Den Haag"] if status == 503 else [])


async def test_a_deed_that_is_not_carried_over_waits_as_a_message_does(
    page: str, store: Store, clock: Clock
) -> None:
    carried = Carry("gm0603", deeds.note_at_home(person="bram", at="gm0518"))
    await store.work("gm0518", "op", clock.now).commit(Decision(carry=(carried,)))
    clock.forward(minutes=20)
    assert (await _ask(f"{page}/readyz"))[1]["too_late"] == ["message of Den Haag"]


def _a_case(number: int, clock: Clock, *, holder: str = "") -> Case:
    look_by = clock.now + timedelta(hours=1)
    return Case(
        f"case{number}", "M-4K7P", "moerwijk", "unmatched", clock.now, look_by, holder=holder
    )


@pytest.mark.parametrize(("hours", "status"), [(2.9, 200), (3.1, 503)])
async def test_a_case_that_nobody_took(
    page: str, store: Store, clock: Clock, hours: float, status: int
) -> None:
    """An hour after it came somebody would look; two hours after that it is too late."""
    cases = [_a_case(n, clock, holder="ellen") for n in range(AT_ONCE)]  # these are looked at
    cases.append(_a_case(AT_ONCE, clock))
    await store.work("gm0518", "op", clock.now).commit(Decision(keep=tuple(cases)))
    clock.forward(hours=hours)
    found, said = await _ask(f"{page}/readyz")
    assert found == status
    assert said["municipalities"]["Den Haag"]["case"] == round((hours - 1) * 3600, 1)
    assert said["too_late"] == (["case of Den Haag"] if status == 503 else [])


async def test_nothing_of_people_is_on_the_pages(page: str, store: Store, clock: Clock) -> None:
    case = replace(_a_case(1, clock, holder=""), words="ik kan niet meer")
    told = Say(ToPerson("anna"), text("say", words=Hidden("anna", "Erasmusweg 12")))
    work = store.work("gm0518", "op", clock.now)
    await work.commit(Decision(keep=(case,), tell=(told,)))
    clock.forward(days=2)
    said = json.dumps((await _ask(f"{page}/readyz"))[1])
    for private in ("niet meer", "Erasmusweg", "anna", "M-4K7P", "case1"):
        assert private not in said


async def test_a_mistake_of_ours_is_no_health(
    page: str, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    await store.redis.set(Keys("gm0518").outbox, "spoilt")
    assert await _ask(f"{page}/readyz") == (503, {"redis": "away", "because": "unknown"})
    assert "the health page stumbled" in caplog.text


@pytest.mark.parametrize("cluster", [False, True], ids=["one", "cluster"])
async def test_redis_is_away(
    context: Context, clock: Clock, tmp_path: Path, *, cluster: bool
) -> None:
    redis = EmbeddedRedis(tmp_path / "data", cluster=cluster)
    async with redis:
        store = await open_store(redis.url, fresh_secrets(), cluster=cluster)
        async with serving(health_routes(store, context, clock)) as url:
            redis.kill()
            for page in ("healthz", "readyz"):
                status, said = await _ask(f"{url}/{page}")
                assert (status, said["redis"]) == (503, "away")
                assert said["because"] in {"gone", "no_cluster"}
            (why,) = await ask_health(f"{url}/readyz")
            assert why.startswith("Redis: ")
            await redis.restart()
            statuses = [(await _ask(f"{url}/healthz"))[0] for _ in range(2)]
            assert statuses[-1] == 200
        await store.close()


async def test_nobody_is_there_to_ask() -> None:
    (why,) = await ask_health("http://127.0.0.1:9/healthz")
    assert why.startswith("Nothing of ours answers at http://127.0.0.1:9/healthz: see whether")
