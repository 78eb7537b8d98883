"""A Redis that does not hold what we wrote is used by nobody, and it says what to do."""

import asyncio
import json
import logging
from datetime import datetime
from pathlib import Path

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.services.core.context import Context
from buurtbot.services.core.due_timers import TimersWorker
from buurtbot.services.deeds import DEEDS
from buurtbot.services.matching.asking_lane import AskingLane
from buurtbot.services.running.watch import Watch
from buurtbot.storage.checks.witness import FEW, Witness
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store, open_store
from buurtbot.storage.wire.away import WrongStore, cause_of
from tests.outbox.conftest import post
from tests.outbox.office import Office, a_person, to
from tests.scenes.street import Clock, fresh_secrets
from tests.storage.old_redis import a_redis_of
from tests.storage.scenes import GM, anna, commit

__all__ = ["post"]  # the fixture


def watching(store: Store, context: Context, clock: Clock, folder: Path | None = None) -> Watch:
    """As a service begins that remembers in this folder."""
    return Watch(store, context, store.clock(), clock, asyncio.Event(), Witness.of(folder))


async def lives(store: Store, clock: Clock, commits: int) -> None:
    """So many commits."""
    for number in range(commits):
        await commit(store, Decision(keep=(anna(clock),)), f"op{clock.now}{number}", clock)


async def test_a_first_start_and_a_start_with_all_that_was_there_are_fine(
    store: Store, context: Context, clock: Clock, tmp_path: Path
) -> None:
    await watching(store, context, clock, tmp_path).begin()
    await lives(store, clock, 3)
    watch = watching(store, context, clock, tmp_path)
    await watch.begin()
    assert store.condition.refuses == ""
    assert json.loads((tmp_path / "commits.json").read_text())[GM] == 3


@pytest.mark.parametrize("lost", [FEW + 1, FEW + 9])
async def test_a_redis_that_went_back_in_time_is_refused_at_the_start(
    store: Store, context: Context, clock: Clock, tmp_path: Path, lost: int
) -> None:
    await lives(store, clock, FEW + 9)
    await watching(store, context, clock, tmp_path).begin()
    await store.redis.decrby(Keys(GM).commits, lost)
    with pytest.raises(WrongStore, match=rf"{lost} writes of {GM}.*accept-loss"):
        await watching(store, context, clock, tmp_path).begin()
    with pytest.raises(WrongStore):
        store.work(GM, "op", clock.now)


async def test_keys_that_change_in_the_middle_of_a_look_are_seen_to_by_the_next(
    store: Store, context: Context, clock: Clock
) -> None:
    secrets = store.secrets
    watch = watching(store, context, clock)

    def now() -> datetime:
        if "fresh" not in secrets.master_keys:  # a reload, while the keys of before are looked at
            secrets.change({"fresh": b"n" * 32, **secrets.master_keys}, "fresh")
            watch.anew()
        return clock()

    watch.now = now
    await watch.look()
    await watch.look()
    for municipality in context.network.municipalities:
        assert "key:fresh" in await store.redis.hgetall(Keys(municipality).proofs)


async def test_an_empty_redis_under_a_running_service_is_seen_and_a_mended_one_as_well(
    store: Store, context: Context, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    watch = watching(store, context, clock)
    await watch.begin()
    await lives(store, clock, 2)
    await watch.look()
    kept = await store.redis.getdel(Keys(GM).commits)
    for _ in range(2):
        await watch.look()
    for asked in (store.outbox, store.timers, store.asking):
        with pytest.raises(WrongStore) as refused:
            asked(GM)
        assert cause_of(refused.value) == "wrong_store"
    critical = [line for line in caplog.records if line.levelno == logging.CRITICAL]
    assert len(critical) == 1
    assert store.condition.cause == "wrong_store"
    await store.redis.set(Keys(GM).commits, kept)
    await watch.look()
    assert store.work(GM, "op", clock.now)
    assert store.condition.cause is None


async def test_a_redis_that_was_away_at_the_start_and_is_too_old_is_used_by_nobody(
    context: Context, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    async with a_redis_of("7.0.15") as url:  # only for a port that is free
        port = int(url.rpartition(":")[2])
    store = await open_store(url, fresh_secrets(), may_be_away=True)
    watch = watching(store, context, clock)
    await watch.begin()
    assert store.condition.cause == "gone"
    async with a_redis_of("6.2.14", port):
        await watch.look()
        await watch.look()
    assert "Redis 6.2.14, and buurtbot needs Redis 7.0" in store.condition.refuses
    assert sum("Redis 6.2.14" in line.message for line in caplog.records) == 1
    with pytest.raises(WrongStore):
        store.work(GM, "op", clock.now)
    await store.close()


async def test_a_few_that_a_copy_did_not_hear_are_shouted_and_the_service_goes_on(
    store: Store, context: Context, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    watch = watching(store, context, clock)
    await lives(store, clock, 5)
    await watch.begin()
    await store.redis.decrby(Keys(GM).commits, 2)
    await watch.look()
    assert "2 writes of gm0518" in caplog.text
    assert store.work(GM, "op", clock.now)


def test_what_is_remembered_survives_a_damaged_file_and_a_folder_that_takes_none(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "commits.json").write_text("[]")
    assert Witness.of(tmp_path).known == {}
    (tmp_path / "file").write_text("")
    stuck = Witness.of(tmp_path / "file")
    stuck.note({GM: 3})
    assert stuck.missing({GM: 1}) == {GM: 2}
    assert "cannot be read" in caplog.text
    assert "cannot be written" in caplog.text


async def test_workers_wait_while_redis_is_not_ours_and_go_on_by_themselves(
    post: Office, context: Context
) -> None:
    await post.tell(to("anna", "1"), keep=(a_person("anna", post.clock),))
    timers = TimersWorker(post.store, context, DEEDS, post.clock, asyncio.Event())
    lane = AskingLane(post.store, context, DEEDS, post.clock, asyncio.Event())
    post.store.condition.refuses = "Redis went back in time"
    assert await post.worker.send_due() == 0
    for look in (timers._look, lane._look):
        assert not await look()
    assert post.neighbours.texts == []
    post.store.condition.refuses = ""
    assert await post.worker.send_due() == 1
    assert post.neighbours.texts == ["Dag 1"]
