"""A copy of a cluster of three holds what is on each of them, and is laid back on each."""

import asyncio
from pathlib import Path

import pytest
from redis.asyncio import RedisCluster

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.storage.checks.key_check import check_keys
from buurtbot.storage.copies.backup import back_up
from buurtbot.storage.copies.entry import is_kept
from buurtbot.storage.copies.restore import Restore
from buurtbot.storage.copies.sealed_file import NoCopy
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store, open_store
from tests.scenes.street import Clock, fresh_secrets, running_redis
from tests.storage.scenes import anna
from tests.storage.three_masters import three_masters

TOWNS = ("gm0518", "gm0505", "gm0080", "gm0599", "gm0344", "gm0603")


async def _moves_in(store: Store, clock: Clock) -> None:
    """An Anna in each town."""
    for town in TOWNS:
        await check_keys(store, town)
        work = store.work(town, "moves-in", clock.now)
        assert await work.commit(Decision(keep=(anna(clock),))) == "done"


def _nodes_of(redis: RedisCluster) -> set[str]:
    found = (redis.get_node_from_key(Keys(town).commits) for town in TOWNS)
    return {node.name for node in found if node}


async def _kept(store: Store) -> set[str]:
    """What a copy holds, of all nodes."""
    return {key async for key in store.redis.scan_iter("*") if is_kept(key)}


async def _copied_while_it_works(store: Store, path: Path, clock: Clock) -> None:
    """Every town goes on writing meanwhile."""
    stop = asyncio.Event()

    async def goes_on() -> None:
        count = 0
        while not stop.is_set():
            count += 1
            for town in TOWNS:
                await store.redis.set(Keys(town).record("request", "busy"), str(count))

    async with asyncio.TaskGroup() as group:
        group.create_task(goes_on())
        await asyncio.sleep(0.05)
        await back_up(store, TOWNS, path, clock.now)
        stop.set()


async def _laid_back(store: Store, path: Path) -> int:
    restore = Restore(store, path)
    keys = await restore.lay_back(restore.look()[1])
    await restore.is_done()
    return keys


async def test_a_copy_of_a_cluster_of_three_is_made_while_it_works_and_laid_back(
    clock: Clock, tmp_path: Path
) -> None:
    path = tmp_path / "a.copy"
    async with three_masters(tmp_path) as url:
        store = await open_store(url, fresh_secrets(), cluster=True)
        assert isinstance(store.redis, RedisCluster)
        await _moves_in(store, clock)
        assert len(_nodes_of(store.redis)) == 3, "else this is no copy of three"
        await _copied_while_it_works(store, path, clock)
        before = await _kept(store)
        await store.redis.flushall()
        assert await _laid_back(store, path) == len(before)
        assert await _kept(store) == before
        for town in TOWNS:
            await check_keys(store, town)
            found = await store.work(town, "look", clock.now).get(Person, "anna")
            assert found == anna(clock)
        with pytest.raises(NoCopy, match=f"{len(before)} keys already"):  # of all three together
            await _laid_back(store, path)
        await store.close()
    with running_redis(tmp_path) as single:
        other = await open_store(single, fresh_secrets())
        assert await _laid_back(other, path) == len(before)
        await other.close()
