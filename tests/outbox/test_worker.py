"""Every message waits until Telegram took it, in order per chat, whatever happens meanwhile."""

import asyncio
import logging
from dataclasses import replace
from pathlib import Path

import pytest

from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.outbox.letters.pace import CHAT_BUCKET
from buurtbot.services.core.context import Context
from buurtbot.storage.sending.hand import LEASE
from buurtbot.storage.store import open_store
from tests.outbox.office import (
    GM,
    Kept,
    Office,
    a_person,
    few_texts,
    office,
    to,
)
from tests.scenes.queues import taken
from tests.scenes.street import Clock, fresh_secrets
from tests.scenes.waiting import PATIENCE, soon


async def test_messages_of_one_chat_keep_their_order(post: Office) -> None:
    anna, bram = a_person("anna", post.clock), a_person("bram", post.clock, chat=2)
    for number in range(1, 4):
        who = (to("anna", f"a{number}"), to("bram", f"b{number}"))
        await post.tell(*who, keep=(anna, bram))
    assert await post.worker.send_due() == 2
    sent = post.neighbours.kept
    assert [kept.text for kept in sent if kept.chat == 1] == ["Dag a1", "Dag a2", "Dag a3"]
    assert [kept.text for kept in sent if kept.chat == 2] == ["Dag b1", "Dag b2", "Dag b3"]
    assert await post.worker.send_due() == 0


async def test_a_worker_that_died_leaves_its_chats_to_the_next_after_the_lease(
    post: Office,
) -> None:
    await post.tell(to("anna", "1"), keep=(a_person("anna", post.clock),))
    assert await taken(post.store.outbox(GM), post.clock.now) == ["person:anna"]
    assert await post.worker.send_due() == 0
    post.clock.now += LEASE
    assert await post.worker.send_due() == 1
    assert post.neighbours.texts == ["Dag 1"]


async def test_two_workers_at_once_send_nothing_twice_and_nothing_out_of_order(
    post: Office,
) -> None:
    """Also while one of them is halfway a chat: what it has taken stays its own."""
    others = [replace(post.worker) for _ in range(3)]

    async def look_meanwhile(_: Kept) -> None:
        for other in others:
            await other.send_due()
        await asyncio.sleep(0)

    post.neighbours.before_each = look_meanwhile
    for number in range(3):
        people = (a_person("anna", post.clock), a_person("bram", post.clock, chat=2))
        await post.tell(to("anna", f"{number}"), to("bram", f"{number}"), keep=people)
    await post.worker.send_due()
    for chat in (1, 2):
        texts = [kept.text for kept in post.neighbours.kept if kept.chat == chat]
        assert texts == ["Dag 0", "Dag 1", "Dag 2"]


async def test_what_is_said_while_the_last_message_is_being_sent_is_sent_too(
    post: Office,
) -> None:
    async def say_more(kept: Kept) -> None:
        if kept.text == "Dag 1":
            await post.tell(to("anna", "2"))

    post.neighbours.before_each = say_more
    await post.tell(to("anna", "1"), keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    await post.worker.send_due()
    assert post.neighbours.texts == ["Dag 1", "Dag 2"]


async def test_a_chat_that_makes_us_stumble_is_tried_again_and_holds_up_no_other(
    post: Office, caplog: pytest.LogCaptureFixture
) -> None:
    post.neighbours.answers["Dag a"] = [ValueError("Anna de Vries")]
    people = (a_person("anna", post.clock), a_person("bram", post.clock, chat=2))
    await post.tell(to("anna", "a"), to("bram", "b"), keep=people)
    await post.worker.send_due()
    assert "Dag b" in post.neighbours.texts
    assert "stumbled" in caplog.text
    post.clock.forward(seconds=30)
    await post.worker.send_due()
    assert post.neighbours.texts.count("Dag a") == 2
    assert await post.waits("person:anna") == 0


async def test_it_runs_until_told_to_stop_and_finishes_what_is_being_sent(post: Office) -> None:
    arrived, go_on = asyncio.Event(), asyncio.Event()

    async def slowly(_: Kept) -> None:
        arrived.set()
        await go_on.wait()

    post.neighbours.before_each = slowly
    await post.tell(to("anna", "1"), to("anna", "2"), keep=(a_person("anna", post.clock),))
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        group.create_task(post.worker.run())
        await arrived.wait()
        post.worker.stopping = True
        post.worker.wake.set()
        go_on.set()
    assert post.neighbours.texts == ["Dag 1"]
    post.neighbours.before_each = None
    await post.worker.send_due()
    assert post.neighbours.texts == ["Dag 1", "Dag 2"]


async def test_a_telegram_that_is_slow_for_one_chat_holds_up_no_other(post: Office) -> None:
    anna_waits, go_on, bram_heard = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def slow_for_anna(kept: Kept) -> None:
        if kept.chat == 1:
            anna_waits.set()
            await go_on.wait()
        else:
            bram_heard.set()

    post.neighbours.before_each = slow_for_anna
    await post.tell(to("anna", "1"), keep=(a_person("anna", post.clock),))
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        group.create_task(post.worker.run())
        await anna_waits.wait()
        await post.tell(to("bram", "1"), keep=(a_person("bram", post.clock, chat=2),))
        post.worker.wake.set()
        await bram_heard.wait()
        go_on.set()
        post.worker.stopping = True


async def test_it_survives_that_redis_says_no(
    post: Office, caplog: pytest.LogCaptureFixture
) -> None:
    """Here its sorted set of queues was spoilt by somebody; it goes on when that is mended."""
    caplog.set_level(logging.WARNING)
    arrived = asyncio.Event()

    async def note(_: Kept) -> None:
        arrived.set()

    post.neighbours.before_each = note
    await post.store.redis.set("{gm0518}:outbox", "spoilt")
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        group.create_task(post.worker.run())
        await soon(lambda: "the outbox stumbled" in caplog.text)
        await post.store.redis.delete("{gm0518}:outbox")
        await post.tell(to("anna", "1"), keep=(a_person("anna", post.clock),))
        await arrived.wait()
        post.worker.stopping = True


async def test_an_empty_queue_that_was_left_over_is_put_away(post: Office) -> None:
    await post.store.redis.zadd("{gm0518}:outbox", {"person:anna": 0})
    assert await post.worker.send_due() == 1
    assert await post.worker.send_due() == 0


@pytest.mark.parametrize("it_dies", [False, True])
async def test_redis_that_falls_away_while_a_message_is_on_its_way(
    context: Context, clock: Clock, tmp_path: Path, *, it_dies: bool
) -> None:
    """It was sent and could not be marked: nothing after it lacks.

    Who sent it knows that; another process, should this one die, sends it once more.
    """
    redis = EmbeddedRedis(tmp_path / "data")
    (tmp_path / "locales").mkdir()
    async with redis:
        store = await open_store(redis.url, fresh_secrets())
        post = office(store, context, clock, few_texts(tmp_path / "locales"))
        await post.tell(to("anna", "1"), to("anna", "2"), keep=(a_person("anna", clock),))

        async def falls_away(_: Kept) -> None:
            redis.kill()
            post.neighbours.before_each = None

        post.neighbours.before_each = falls_away
        await post.worker.send_due()
        assert await post.worker.send_due() == 0
        await redis.restart()
        clock.now += LEASE
        await (replace(post.worker, _arrived={}) if it_dies else post.worker).send_due()
        both = ["Dag 1", "Dag 2"]
        assert post.neighbours.texts == [*both, *(both if it_dies else [])]
        await store.close()


async def test_a_queue_that_cannot_be_put_back_comes_back_after_its_lease(
    post: Office, caplog: pytest.LogCaptureFixture
) -> None:
    async def spoil(_: Kept) -> None:
        await post.store.redis.set("{gm0518}:outbox", "spoilt")

    post.neighbours.before_each = spoil
    told = (to("anna", f"{number}") for number in range(CHAT_BUCKET[1] + 1))
    await post.tell(*told, keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    assert "the outbox stumbled" in caplog.text
    assert await post.waits("person:anna") >= 1
