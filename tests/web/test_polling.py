"""Polling: an update is confirmed only when it is done, and no bot touches another."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from redis.exceptions import ConnectionError as Away
from redis.exceptions import OutOfMemoryError

from buurtbot.outbox.door_notes import DoorNotes
from buurtbot.outbox.letters.alarm import ring_by
from buurtbot.services.core.context import Context
from buurtbot.simulator.control_api.client import LocalTelegram, Person
from buurtbot.simulator.server import serving
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from buurtbot.storage.wire.condition import Condition
from buurtbot.web.intake import Intake
from buurtbot.web.polling import POLL_SECONDS, NotGiven, Poller
from tests.outbox.office import Shelf
from tests.scenes.phone_street import BOOK
from tests.scenes.street import Clock, all_texts
from tests.scenes.waiting import PATIENCE, until

TOKENS = {"moerwijk": "111:NEIGHBOURS", "spoorwijk": "222:NEXT"}
ALLOWED = ["message"]


@dataclass
class Hall:
    """Two bots on a local Telegram, polled; what came, and what fails."""

    url: str
    world: World
    telegram: LocalTelegram
    session: aiohttp.ClientSession
    came: list[tuple[str, str]] = field(default_factory=list)
    parked: list[str] = field(default_factory=list)
    fails: dict[str, list[Exception]] = field(default_factory=dict)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    condition: Condition = field(default_factory=Condition)
    door: DoorNotes | None = None

    async def take_in(self, slug: str, raw: dict[str, Any]) -> None:
        words = raw["message"]["text"]
        if self.fails.get(words):
            raise self.fails[words].pop(0)
        self.came.append((slug, words))

    async def park(self, _slug: str, raw: dict[str, Any], _error: str) -> None:
        self.parked.append(raw["message"]["text"])

    def poller(self, slug: str, token: str = "", base: str = "") -> Poller:
        intake = Intake(self.take_in, self.park, self.condition, self.door)
        token = token or TOKENS[slug]
        return Poller(
            self.session, base or self.url, token, slug, intake, ALLOWED, self.stopping, 0.02
        )

    async def until(self, is_so: Callable[[], bool], *pollers: Poller) -> None:
        """Poll until something is so, then stop."""
        async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
            for poller in pollers:
                group.create_task(poller.run())
            while not is_so():  # noqa: ASYNC110 - a scene tells what it waits for
                await asyncio.sleep(0.01)
            self.stopping.set()
        self.stopping.clear()

    async def is_asked(self) -> bool:
        """Whether Telegram was asked for updates at all, whatever it answered."""
        log = await self.telegram.get("/sim/log?after=0&limit=20000")
        met = [event for event in log["events"] if event["kind"] in {"api_call", "fault"}]
        return bool(met) or any(bot.poll_turn for bot in self.world.bots.values())

    async def asked_for(self) -> set[int]:
        """The offsets that were asked for: what is before them is confirmed."""
        return {int(c["args"]["offset"]) for c in await self.telegram.calls("getUpdates")}


@pytest.fixture
async def hall() -> AsyncIterator[Hall]:
    world = World(clock=MovableClock(), seed=7, scenery={"neighbourhoods": []})
    for slug, token in TOKENS.items():
        world.add_bot(token, f"{slug}_bot", slug)
    async with (
        serving(world) as url,
        LocalTelegram(url) as telegram,
        aiohttp.ClientSession() as session,
    ):
        yield Hall(url, world, telegram, session)


@pytest.fixture
async def anna(hall: Hall) -> Person:
    return await hall.telegram.person("Anna")


async def _says(anna: Person, *words: str, bot: str = "moerwijk_bot") -> None:
    for each in words:
        await anna.says(bot, each)


async def test_updates_come_in_order_and_once(hall: Hall, anna: Person) -> None:
    await _says(anna, "1", "2", "3")
    await hall.until(lambda: len(hall.came) == 3, hall.poller("moerwijk"))
    assert hall.came == [("moerwijk", "1"), ("moerwijk", "2"), ("moerwijk", "3")]


async def test_one_that_waits_for_redis_is_not_confirmed_and_not_passed_by(
    hall: Hall, anna: Person
) -> None:
    hall.fails["2"] = [Away() for _ in range(5)]
    await _says(anna, "1", "2", "3")
    await hall.until(lambda: len(hall.came) == 3, hall.poller("moerwijk"))
    assert [words for _, words in hall.came] == ["1", "2", "3"]


def _a_full_redis_until(hall: Hall, *words: str) -> None:
    for each in words:
        hall.fails[each] = [OutOfMemoryError() for _ in range(10_000)]


async def test_one_that_has_no_room_holds_up_its_own_chat_and_no_other(
    hall: Hall, anna: Person
) -> None:
    bram = await hall.telegram.person("Bram")
    _a_full_redis_until(hall, "1")
    await _says(anna, "1", "2")
    await _says(bram, "3")
    await _says(anna, "4")
    poller = hall.poller("moerwijk")
    await hall.until(lambda: bool(hall.came), poller)
    assert hall.came == [("moerwijk", "3")]
    assert await hall.asked_for() == {0}
    hall.fails.clear()
    await hall.until(lambda: len(hall.came) == 4, poller)
    assert [words for _, words in hall.came] == ["3", "1", "2", "4"]


async def test_a_cry_for_help_does_not_stand_behind_what_has_no_room(
    hall: Hall, anna: Person, context: Context
) -> None:
    """Not behind others', and not behind one's own."""
    shelf = Shelf(Clock())
    hall.door = DoorNotes(
        context, all_texts(), BOOK, shelf, shelf, ring_by(hall.session), hall.condition
    )
    _a_full_redis_until(hall, "boodschappen")
    await _says(anna, "boodschappen", "ik wil dood")
    await hall.until(lambda: bool(hall.came), hall.poller("moerwijk"))
    assert hall.came == [("moerwijk", "ik wil dood")]
    hall.fails.clear()
    await hall.until(lambda: len(hall.came) == 3, hall.poller("moerwijk"))
    # A process of later does not know what was done; that it was stands in Redis.
    assert [words for _, words in hall.came[1:]] == ["boodschappen", "ik wil dood"]


async def test_while_redis_is_gone_only_the_first_is_tried_and_all_hear_of_it(
    hall: Hall, anna: Person, context: Context
) -> None:
    shelf = Shelf(Clock())
    hall.door = DoorNotes(
        context, all_texts(), BOOK, shelf, shelf, ring_by(hall.session), hall.condition
    )
    hall.fails = {"1": [Away() for _ in range(10_000)], "ik wil dood": [ValueError()]}
    await _says(anna, "1", "ik wil dood")
    await hall.until(lambda: len(hall.fails["1"]) < 9_995, hall.poller("moerwijk"))
    assert hall.fails["ik wil dood"] != []
    await hall.door.say_all()
    assert ["storing" in words for words in shelf.texts] == [True, True]  # she, and the desk


async def test_a_crash_before_it_is_done_loses_nothing(hall: Hall, anna: Person) -> None:
    hall.fails["2"] = [Away() for _ in range(10_000)]
    await _says(anna, "1", "2")
    await hall.until(lambda: len(hall.fails["2"]) < 9_998, hall.poller("moerwijk"))
    hall.fails.clear()
    hall.came.clear()
    await hall.until(lambda: bool(hall.came), hall.poller("moerwijk"))
    assert hall.came == [("moerwijk", "2")]  # what was before it is confirmed, and it was not


async def test_one_that_makes_us_fail_is_parked_and_the_next_is_done(
    hall: Hall, anna: Person
) -> None:
    hall.fails["poison"] = [ValueError("Anna")]
    await _says(anna, "1", "poison", "3")
    await hall.until(lambda: len(hall.came) == 2, hall.poller("moerwijk"))
    assert hall.parked == ["poison"]


@pytest.mark.parametrize("fault", ["500", "429", "drop", "outage"])
async def test_a_telegram_that_is_away_is_asked_again(
    hall: Hall, anna: Person, fault: str
) -> None:
    more: dict[str, Any] = {} if fault == "outage" else {"method": "getUpdates"}
    number = await hall.telegram.fault(fault, retry_after=0, **more)
    await _says(anna, "1")
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        group.create_task(hall.poller("moerwijk").run())
        await until(hall.is_asked)
        assert hall.came == []
        await hall.telegram.heals(number)
        while not hall.came:  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.01)
        hall.stopping.set()


async def test_a_revoked_token_does_not_touch_other_bots(
    hall: Hall, anna: Person, caplog: pytest.LogCaptureFixture
) -> None:
    await _says(anna, "1", bot="spoorwijk_bot")
    revoked = hall.poller("moerwijk", token="999999:REVOKEDREVOKEDREVOKEDREVOKED")
    await hall.until(lambda: bool(hall.came), revoked, hall.poller("spoorwijk"))
    assert hall.came == [("spoorwijk", "1")]
    assert "polling moerwijk: 401 Unauthorized" in caplog.text
    assert "REVOKEDREVOKED" not in caplog.text


async def test_a_bot_that_has_a_webhook_says_what_is_wrong(
    hall: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    hook = {"url": "https://example.org/tg/moerwijk"}
    url = f"{hall.url}/bot{TOKENS['moerwijk']}/setWebhook"
    async with hall.session.post(url, json=hook) as answer:
        assert answer.status == 200
    await hall.until(lambda: "webhook is active" in caplog.text, hall.poller("moerwijk"))


async def test_it_stops_at_once_also_while_it_waits_for_updates(hall: Hall) -> None:
    async with asyncio.timeout(POLL_SECONDS / 2), asyncio.TaskGroup() as group:
        group.create_task(hall.poller("moerwijk").run())
        await until(hall.is_asked)
        hall.stopping.set()


async def test_it_stops_between_two_updates_and_the_second_comes_next_time(
    hall: Hall, anna: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _says(anna, "1", "2")
    take_in = hall.take_in

    async def and_stop(slug: str, raw: dict[str, Any]) -> None:
        await take_in(slug, raw)
        hall.stopping.set()

    monkeypatch.setattr(hall, "take_in", and_stop)
    async with asyncio.timeout(PATIENCE):
        await hall.poller("moerwijk").run()
    assert hall.came == [("moerwijk", "1")]
    hall.stopping.clear()
    monkeypatch.setattr(hall, "take_in", take_in)
    await hall.until(lambda: ("moerwijk", "2") in hall.came, hall.poller("moerwijk"))


NONSENSE = [
    "<html>502 Bad Gateway</html>",
    "[]",
    "null",
    '{"ok": true}',
    '{"ok": true, "result": {"a": 1}}',
    '{"ok": true, "result": [7, {"no": "id"}]}',
    '{"ok": false, "error_code": 429, "parameters": {"retry_after": "x"}}',
    '{"ok": true, "result": [7, {"update_id": 5, "message": {"text": "good"}}]}',
]


async def test_nonsense_instead_of_updates_is_asked_again(hall: Hall) -> None:
    answers = list(NONSENSE)

    async def nonsense(_: web.Request) -> web.Response:
        body = answers.pop(0) if answers else '{"ok": true, "result": []}'
        return web.Response(text=body, content_type="text/html")

    app = web.Application()
    app.router.add_post("/bot{token}/getUpdates", nonsense)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    await hall.until(lambda: bool(hall.came), hall.poller("moerwijk", base=base))
    assert hall.came == [("moerwijk", "good")]
    await runner.cleanup()


def test_what_telegram_asks_to_wait_is_waited() -> None:
    said = {"error_code": 429, "description": "Too Many", "parameters": {"retry_after": 17}}
    assert NotGiven(said).retry_after == 17
    assert NotGiven([]).retry_after == 0
