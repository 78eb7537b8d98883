"""What is away or refused at the start: who can be heard is, and who cannot is told of."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import aiohttp
import pytest

from buurtbot.changes import Read
from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.failures import Exit, explained
from buurtbot.main import listening, open_service
from buurtbot.run import run_service
from buurtbot.web.listening import CannotListen, listening_on
from config.environment.settings import Settings
from geo.lookup.address_table import TableGeocoder
from tests.scenes.town_at_start import DESK, Town, a_town

MOERWIJK: Final = "moerwijk_helpt_bot"


@pytest.fixture
async def town(tmp_path: Path, redis_url: str) -> AsyncIterator[Town]:
    async with a_town(tmp_path, redis_url) as opened:
        yield opened


Page = Callable[[], Any]


@asynccontextmanager
async def running(town: Town, settings: Settings) -> AsyncIterator[Page]:
    """The service at work; gives what `/readyz` says now."""
    async with (
        open_service(settings, town.network, TableGeocoder([])) as service,
        listening(service) as address,
        aiohttp.ClientSession() as session,
        asyncio.TaskGroup() as group,
    ):

        async def page() -> tuple[int, dict[str, Any]]:
            async with session.get(f"{address}/readyz") as answer:
                return answer.status, await answer.json()

        group.create_task(service.run())
        yield page
        service.stopping.set()


async def until(is_so: Callable[[], Any]) -> None:
    """Wait for what must come."""
    async with asyncio.timeout(60):
        while not await is_so():  # noqa: ASYNC110 - another program, which rings no bell
            await asyncio.sleep(0.05)


async def _is_ready(page: Page) -> bool:
    return bool((await page())[0] == 200)


async def _says_danger(page: Page, *words: str) -> bool:
    status, said = await page()
    dangers = " ".join(said.get("dangers", ()))
    return status == 503 and all(word in dangers for word in words)


async def test_one_token_that_is_refused_or_missing_touches_no_other_and_its_desk_hears(
    town: Town,
) -> None:
    town.knows(DESK, "moerwijk", "crabbehof", "schieoevers")  # and not heechterp
    del town.env["BUURTBOT_TOKEN_CRABBEHOF"]
    for slug in ("heechterp", "crabbehof"):
        group = town.network.neighbourhood(slug).desk.group
        await town.telegram.group("Balie", bots=["onze_balie_bot"], is_forum=True, id=group)
    anna = await town.telegram.person("Anna")
    async with running(town, town.settings()) as page:
        await until(lambda: _says_danger(page, "does not know the token of heechterp"))
        await until(lambda: _says_danger(page, "crabbehof does nothing", "TOKEN_CRABBEHOF"))
        await anna.says(MOERWIJK, "/start")
        await anna.waits_for(MOERWIJK, "Moerwijk")
        await until(lambda: _was_told(town, "heechterp", "Telegram weigert mijn bot"))
        await until(lambda: _was_told(town, "crabbehof", "Telegram weigert mijn bot"))
        assert (await page())[1]["begins"] == []
    assert town.rung == []


async def _was_told(town: Town, slug: str, words: str) -> bool:
    group = town.network.neighbourhood(slug).desk.group
    calls = [call["args"] for call in await town.telegram.calls("sendMessage")]
    return any(int(c["chat_id"]) == group and words in c["text"] for c in calls)


async def test_a_desk_that_hears_nobody_rings_every_phone(town: Town) -> None:
    town.knows("moerwijk", "crabbehof", "schieoevers", "heechterp")
    del town.env["BUURTBOT_TOKEN_DESK"]
    anna = await town.telegram.person("Anna")
    async with running(town, town.settings()) as page:
        await anna.says(MOERWIJK, "/start")
        await anna.waits_for(MOERWIJK, "Moerwijk")
        await until(lambda: _says_danger(page, "desk does nothing"))
        await until(lambda: _rang(town, 4))
    assert {each["reason"] for each in town.rung} == {"desk_hears_nobody"}


async def _rang(town: Town, times: int) -> bool:
    return len(town.rung) >= times


async def test_a_webhook_that_telegram_refuses_is_no_green_light(town: Town) -> None:
    town.knows(DESK, "moerwijk", "crabbehof", "schieoevers", "heechterp")
    names = [*(n.slug for n in town.network.neighbourhoods), DESK]
    hooks = {
        "webhook_base": "ftp://buurt.example.nl",
        "webhook_secrets": dict.fromkeys(names, "s"),
    }
    async with running(town, town.settings(**hooks)) as page:
        await until(lambda: _says_danger(page, "the webhook of desk", "the webhook of moerwijk"))


async def test_telegram_may_come_later(town: Town) -> None:
    town.knows(DESK, "moerwijk", "crabbehof", "schieoevers", "heechterp")
    outage = town.world.faults.add("outage")
    async with running(town, town.settings()) as page:
        status, said = await page()
        assert (status, len(said["begins"])) == (503, 5)
        town.world.faults.remove(outage.id)
        await until(lambda: _is_ready(page))


async def ends(town: Town, changed: Mapping[str, str], *, wait: float = 0.2) -> tuple[Exit, str]:
    """How `buurtbot run` ends, and what it says."""
    town.env |= changed
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whichever it is, it is told
        async with asyncio.timeout(60):
            await run_service(lambda: Read(town.settings(), town.network), {}, wait=wait)
    failed = explained(caught.value)
    return failed.exit, failed.said


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


async def test_what_is_not_there_in_time_is_said(town: Town) -> None:
    nobody = {"BUURTBOT_REDIS_URL": f"redis://127.0.0.1:{_free_port()}/0"}
    status, said = await ends(town, nobody)
    assert status is Exit.AWAY
    assert said.startswith("Redis does not answer: see whether it runs")
    assert "0.2 seconds" in said


async def test_a_redis_with_another_password_is_said_without_the_password(
    town: Town, tmp_path: Path
) -> None:
    async with EmbeddedRedis(tmp_path / "closed") as redis:
        url = f"redis://:geheim-woord@{redis.url.rpartition('@')[2]}"
        status, said = await ends(town, {"BUURTBOT_REDIS_URL": url})
    assert status is Exit.AWAY
    assert said.startswith("Redis does not let us do our work: compare BUURTBOT_REDIS_URL")
    assert "geheim" not in said


async def test_telegram_that_does_not_come_in_time_is_said(town: Town) -> None:
    town.knows(DESK, "moerwijk", "crabbehof", "schieoevers", "heechterp")
    town.world.faults.add("outage")
    status, said = await ends(town, {})
    assert status is Exit.AWAY
    assert said.startswith("Telegram does not answer for crabbehof, desk, heechterp")


async def test_a_port_that_is_taken_and_a_host_of_another_machine_are_said() -> None:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()
        taken = door.getsockname()[1]
        assert await _refused("127.0.0.1", taken) == (
            f"Port {taken} of 127.0.0.1 is in use: stop what listens there, or choose another "
            "with BUURTBOT_LISTEN_PORT."
        )
    for host in ("192.0.2.7", "nergens.invalid"):
        assert (await _refused(host, 0)).startswith(f"{host} is not an address of this machine")


async def _refused(host: str, port: int) -> str:
    with pytest.raises(CannotListen) as refused:
        async with listening_on(host, port, []):
            pass
    failed = explained(refused.value)
    assert failed.exit is Exit.MACHINE
    return failed.said
