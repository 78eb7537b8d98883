"""One way in for all bots: what goes wrong comes out, so that the update is not lost."""

import asyncio
import logging

import pytest
from redis.exceptions import ConnectionError as Away

from buurtbot.outbox.letters.channel import Letter, Shown
from buurtbot.simulator.control_api.client import Person
from buurtbot.storage.wire.away import is_away
from handlers.neighbours_aiogram import bots as ours
from handlers.neighbours_aiogram.bots import make_bots
from handlers.neighbours_aiogram.say import NeighboursChannel
from tests.handlers.neighbours_aiogram.conftest import BOT, TOKEN, Ears
from tests.scenes.waiting import PATIENCE


async def test_an_error_in_what_is_done_with_a_message_comes_out(ears: Ears, anna: Person) -> None:
    ears.broken = KeyError("a bug")
    await anna.says(BOT, "Dag!")
    (raw,) = await ears.updates()
    with pytest.raises(KeyError) as caught:
        await ears.bots.take_in("moerwijk", raw)
    assert not is_away(caught.value)


async def test_what_went_wrong_is_not_written_down_with_its_words(
    ears: Ears, anna: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    ears.broken = ValueError("Jan Luykenlaan 12")
    await anna.says(BOT, "Jan Luykenlaan 12")
    (raw,) = await ears.updates()
    with pytest.raises(ValueError, match="Luykenlaan"):
        await ears.bots.take_in("moerwijk", raw)
    ours_and_theirs = [r for r in caplog.records if not r.name.startswith("aiohttp")]
    assert "Luykenlaan" not in "".join(r.getMessage() for r in ours_and_theirs)


async def test_that_redis_is_away_comes_out_also_from_a_press(
    ears: Ears, anna: Person, channel: NeighboursChannel
) -> None:
    await channel.send("moerwijk", anna.id, Letter("Kies", ((Shown("Ja", data="a.b.0"),),)))
    await anna.presses(BOT, "Ja")
    ears.broken = Away()
    (raw,) = await ears.updates()
    with pytest.raises(Exception) as caught:  # noqa: PT011 - alone, or in a group of tasks
        await ears.bots.take_in("moerwijk", raw)
    assert is_away(caught.value)


@pytest.mark.parametrize(
    "raw",
    [
        {"update_id": 1, "message": {"message_id": "x"}},
        {"update_id": 1, "message": []},
        {"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"id": 1}}},
        {"update_id": 1, "callback_query": {"id": 1}},
    ],
)
async def test_what_cannot_be_read_is_an_error_and_not_silence(
    ears: Ears, raw: dict[str, object]
) -> None:
    with pytest.raises(ValueError, match="validation error"):
        await ears.bots.take_in("moerwijk", raw)


async def test_a_press_is_answered_at_once_also_while_we_are_busy(
    ears: Ears, anna: Person, channel: NeighboursChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    await channel.send("moerwijk", anna.id, Letter("Kies", ((Shown("Ja", data="a.b.0"),),)))
    query = await anna.presses(BOT, "Ja")
    (raw,) = await ears.updates()
    busy = asyncio.Event()

    async def slowly(heard: object) -> None:
        await busy.wait()

    monkeypatch.setattr(ears, "hear", slowly)
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        taking = group.create_task(ears.bots.take_in("moerwijk", raw))
        assert (await anna.answer_to(query)).text == ""
        assert not taking.done()
        busy.set()


@pytest.mark.parametrize("fault", ["500", "429", "drop"])
async def test_a_press_that_cannot_be_answered_is_done_all_the_same(
    ears: Ears, anna: Person, channel: NeighboursChannel, fault: str
) -> None:
    await channel.send("moerwijk", anna.id, Letter("Kies", ((Shown("Ja", data="a.b.0"),),)))
    await anna.presses(BOT, "Ja")
    await ears.telegram.fault(fault, method="answerCallbackQuery")
    assert (await ears.last()).said


async def test_a_press_of_long_ago_is_done_all_the_same(
    ears: Ears, anna: Person, channel: NeighboursChannel
) -> None:
    await channel.send("moerwijk", anna.id, Letter("Kies", ((Shown("Ja", data="a.b.0"),),)))
    await anna.presses(BOT, "Ja")
    raws = await ears.updates()
    await ears.telegram.passes(3600)
    await ears.bots.take_in("moerwijk", raws[0])
    assert len(ears.heard) == 1


async def test_a_telegram_that_hangs_holds_up_a_press_for_seconds_only(
    ears: Ears, anna: Person, channel: NeighboursChannel
) -> None:
    await channel.send("moerwijk", anna.id, Letter("Kies", ((Shown("Ja", data="a.b.0"),),)))
    await anna.presses(BOT, "Ja")
    (raw,) = await ears.updates()
    await ears.telegram.fault("slow", method="answerCallbackQuery", seconds=60)
    async with asyncio.timeout(ours.ANSWER_SECONDS + 3):
        await ears.bots.take_in("moerwijk", raw)
    assert len(ears.heard) == 1
    await ears.telegram.heals()


async def test_all_bots_share_one_session() -> None:
    bots = make_bots({"moerwijk": TOKEN, "spoorwijk": "222:NEXT"}, api_base="http://127.0.0.1:9")
    assert bots["moerwijk"].session is bots["spoorwijk"].session
    await bots["moerwijk"].session.close()
