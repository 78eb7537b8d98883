"""Room runs out: the desks hear so once a day, who is new is told whom to call."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.messages import Alarm, Say
from buurtbot.services.core.context import Context
from buurtbot.services.running.room import tell_of_room
from buurtbot.storage.store import Store
from tests.scenes.desk_street import GROUP
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock
from tests.scenes.talk_street import words

GM, RIJSWIJK = "gm0518", "gm0603"


async def told_to(store: Store, municipality: str, clock: Clock) -> list[str]:
    """What waits for the desks of a municipality: words, or the reason of a ring."""
    work = store.work(municipality, "look", clock.now)
    found = []
    for queue in await store.redis.zrange(work.keys.outbox, 0, -1):
        for entry in await store.redis.lrange(work.keys.queue(queue), 0, -1):
            outgoing = (await work.read_waiting(entry)).outgoing
            if isinstance(outgoing, Alarm):
                found.append(f"{queue} {outgoing.reason}")
            elif isinstance(outgoing, Say):
                found.append(f"{queue} {words(outgoing.text)}")
    return found


async def test_each_desk_hears_once_a_day_and_once_more_when_it_gets_worse(
    store: Store, context: Context, clock: Clock
) -> None:
    for fill in (0.5, 0.85, 0.86, 0.95, 0.85, 0.96):
        store.condition.fill = fill
        for _ in range(2):  # two processes
            await tell_of_room(store, context, clock.now)
    for municipality, slugs in ((GM, {"moerwijk", "spoorwijk"}), (RIJSWIJK, {"rijswijk-noord"})):
        told = await told_to(store, municipality, clock)
        assert len(told) == 2 * len(slugs)
        assert {line.split()[0] for line in told} == {f"desk:{slug}" for slug in slugs}
    assert "bijna vol" in told[-1]
    clock.forward(days=1)
    await tell_of_room(store, context, clock.now)
    assert len(await told_to(store, RIJSWIJK, clock)) == 3


async def test_one_group_and_one_second_channel_of_many_neighbourhoods_hear_it_once(
    store: Store, context: Context, clock: Clock
) -> None:
    shared = {"group": GROUP, "second_channel": "http://127.0.0.1:9/"}
    there = tuple(
        n.model_copy(update={"desk": n.desk.model_copy(update=shared)})
        for n in context.network.neighbourhoods
    )
    network = context.network.model_copy(update={"neighbourhoods": there})
    store.condition.fill = 0.85
    await tell_of_room(store, replace(context, network=network), clock.now)
    told = await told_to(store, GM, clock)
    assert [line.split()[0] for line in sorted(told)] == ["alarm:moerwijk", "desk:moerwijk"]


@pytest.mark.parametrize("fill", [0.85, 0.95])
async def test_who_is_new_is_told_whom_to_call_and_nothing_of_them_is_kept(
    store: Store, context: Context, clock: Clock, fill: float
) -> None:
    store.condition.fill = fill
    piet = Phone(store, context, clock, user=4712, name="Piet")
    await piet.types("/start")
    is_full = fill > 0.9
    assert ("te vol" in piet.reads) == is_full
    assert ("070 123 45 67" in piet.reads) == is_full
    kept = [key async for key in store.redis.scan_iter("*:person:*") if ":out:" not in key]
    assert bool(kept) != is_full


async def test_who_is_known_goes_on_and_a_cry_for_help_of_somebody_new_is_heard(
    store: Store, context: Context, clock: Clock
) -> None:
    mieke = Phone(store, context, clock)
    await mieke.types("/start")
    store.condition.fill = 0.95
    await mieke.types("/start")
    assert "te vol" not in mieke.reads
    piet = Phone(store, context, clock, user=4712)
    await piet.types("ik wil dood")
    assert "113" in piet.reads
    assert "te vol" not in piet.reads
