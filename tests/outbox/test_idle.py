"""While nothing is due nobody asks Redis much, however many municipalities there are."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.messages import Deed
from buurtbot.services.core.context import Context
from buurtbot.services.core.due_timers import TimersWorker
from buurtbot.services.matching.asking_lane import AskingLane
from buurtbot.services.running.watch import HANGS, Watch
from buurtbot.storage.sending.agenda import AROUND_MS, Agenda, Kind
from buurtbot.storage.shared_keys import PRESENT
from buurtbot.storage.store import Store
from buurtbot.storage.wire.presence import SILENT, Presence
from tests.outbox.office import GM, Office, a_person, to
from tests.scenes.counted import CountedRedis, commands_in, counted
from tests.scenes.queues import taken
from tests.scenes.street import Clock

MINUTE = 60.0


async def _look(store: Store, kind: Kind, municipality: str, clock: Clock) -> None:
    if kind == "outbox":
        assert await taken(store.outbox(municipality), clock.now) == []
    elif kind == "timers":
        assert await store.timers(municipality).due(clock.now) == []
    else:
        assert await store.asking(municipality).due("us", clock.now) == []


async def _quiet(store: Store, clock: Clock, everywhere: Sequence[str], seconds: float) -> None:
    """As the three workers and the watch do: each looks for what is due four times a second."""
    presence = Presence(store.redis)
    for quarter in range(int(seconds * 4)):
        for kind in ("outbox", "timers", "asking"):
            for municipality in store.agenda.due(kind, everywhere, clock.now):
                await _look(store, kind, municipality, clock)
        if quarter % 12 == 0:
            await presence.says(clock.now)
        clock.forward(seconds=0.25)


@pytest.mark.parametrize("many", [1, 2, 300])
async def test_an_idle_second_takes_two_commands_at_most(
    store: Store, clock: Clock, many: int
) -> None:
    ours, redis = counted(store)
    everywhere = [f"gm{number:04}" for number in range(many)]
    await _quiet(ours, clock, everywhere, 1)
    redis.forget()
    around = AROUND_MS * many / 1000
    await _quiet(ours, clock, everywhere, seconds=around + MINUTE)
    assert redis.commands <= 2 * (around + MINUTE)
    assert len(redis.trips) <= redis.commands


async def test_redis_itself_counts_few_of_an_idle_minute(store: Store, clock: Clock) -> None:
    ours, redis = counted(store)
    await _quiet(ours, clock, [GM], 1)
    assert isinstance(redis, CountedRedis)
    await redis.config_resetstat()
    await _quiet(ours, clock, [GM], MINUTE)
    assert await commands_in(redis) <= 5 * MINUTE, "with what stands in scripts"


async def test_what_is_committed_is_looked_for_at_once_and_a_timer_at_its_time(
    post: Office,
) -> None:
    agenda, clock = post.store.agenda, post.clock
    await _quiet(post.store, clock, [GM], 1)
    assert agenda.due("outbox", [GM], clock.now) == []
    await post.tell(to("anna", "hello"), keep=(a_person("anna", clock),))
    assert agenda.due("outbox", [GM], clock.now) == [GM]
    assert agenda.due("timers", [GM], clock.now) == []
    soon = Timer("t", clock.now + timedelta(seconds=1), Deed("later"))
    asks = replace(soon, name="a", asks=True)
    await post.store.work(GM, "set", clock.now).commit(Decision(later=(soon, asks)))
    clock.forward(seconds=0.9)
    assert agenda.due("timers", [GM], clock.now) == agenda.due("asking", [GM], clock.now) == []
    clock.forward(seconds=0.1)
    assert agenda.due("timers", [GM], clock.now) == agenda.due("asking", [GM], clock.now) == [GM]


async def test_what_waits_for_its_time_is_looked_for_then_not_before(post: Office) -> None:
    agenda, clock, outbox = post.store.agenda, post.clock, post.store.outbox(GM)
    await post.tell(to("anna", "hello"), keep=(a_person("anna", clock),))
    assert await taken(outbox, clock.now) == ["person:anna"]
    await outbox.wait("person:anna", clock.now + timedelta(seconds=1))
    assert agenda.due("outbox", [GM], clock.now) == []
    clock.forward(seconds=1)
    assert agenda.due("outbox", [GM], clock.now) == [GM]


async def test_a_look_that_fails_is_still_to_be_done(post: Office) -> None:
    agenda, clock = post.store.agenda, post.clock
    with pytest.raises(ConnectionError), agenda.looking("timers", GM, clock.now):
        raise ConnectionError
    assert agenda.due("timers", [GM], clock.now) == [GM]


async def test_a_clock_that_goes_back_lets_nothing_wait_for_it(post: Office) -> None:
    await _quiet(post.store, post.clock, [GM], 1)
    post.clock.forward(hours=-1)
    assert post.store.agenda.due("outbox", [GM], post.clock.now) == [GM]


async def test_the_work_of_a_process_that_died_is_looked_for_in_every_municipality(
    store: Store, clock: Clock
) -> None:
    ours, everywhere = counted(store)[0], [f"gm{number:04}" for number in range(300)]
    await _quiet(ours, clock, everywhere, 1)
    await store.redis.delete(PRESENT)
    us, other = Presence(store.redis), Presence(store.redis)
    assert not await other.says(clock.now)
    assert not await us.says(clock.now)
    clock.forward(seconds=SILENT.total_seconds())
    assert not await us.says(clock.now)
    clock.forward(seconds=1)
    assert await us.says(clock.now)
    ours.agenda.all_due()
    assert ours.agenda.due("outbox", everywhere, clock.now) == everywhere
    assert not await us.says(clock.now), "once is enough"


async def test_who_stops_is_missed_at_once(store: Store, clock: Clock) -> None:
    us, other = Presence(store.redis), Presence(store.redis)
    await other.says(clock.now)
    await us.says(clock.now)
    await other.leaves()
    assert await us.says(clock.now)


async def test_the_others_look_after_what_a_process_left_that_hangs_in_its_outbox(
    store: Store, context: Context, clock: Clock
) -> None:
    def seconds() -> float:
        return clock.now.timestamp()

    hanging = replace(store, agenda=Agenda(seconds))
    watch = Watch(hanging, context, hanging.clock(), clock, asyncio.Event())
    other = Presence(store.redis)
    hanging.agenda.due("outbox", [GM], clock.now)
    await watch.look()
    assert not await other.says(clock.now)
    clock.forward(seconds=11)
    for _ in range(2):
        await watch.look()
        assert hanging.condition.dangers.told == (HANGS,)
        assert await other.says(clock.now), "each time: it goes on to write"
    hanging.agenda.due("outbox", [GM], clock.now)
    await watch.look()
    assert hanging.condition.dangers.told == ()
    assert not await other.says(clock.now)
    hanging.agenda.due("timers", [GM], clock.now)
    clock.forward(seconds=9)
    hanging.agenda.due("outbox", [GM], clock.now)
    clock.forward(seconds=9)
    await watch.look()
    assert hanging.condition.dangers.told == (), "timers may take as long as they have to"


async def test_a_clock_that_is_set_says_of_no_outbox_that_it_hangs(
    store: Store, context: Context, clock: Clock
) -> None:
    working = replace(store, agenda=Agenda())
    working.agenda.due("outbox", [GM], clock.now)
    clock.forward(minutes=5)
    await Watch(working, context, working.clock(), clock, asyncio.Event()).look()
    assert working.condition.dangers.told == ()


async def test_a_timer_is_done_in_its_time_by_a_worker_that_looks_when_it_is_due(
    store: Store, context: Context, clock: Clock
) -> None:
    """The whole loop, for timers and for the lane."""
    done: list[str] = []

    async def noted(_work: object, _context: object, _actor: object, *, what: str) -> Decision:
        done.append(what)
        workers[0].stopping = workers[1].stopping = len(done) == 2
        return Decision()

    wake = asyncio.Event()
    workers = [
        kind(store, context, {"note": noted}, clock, wake) for kind in (TimersWorker, AskingLane)
    ]
    at = clock.now
    later = (
        Timer("t", at, Deed("note", {"what": "timer"})),
        Timer("a", at, Deed("note", {"what": "lane"})),
    )
    later = (later[0], replace(later[1], asks=True))
    await store.work(GM, "set", clock.now).commit(Decision(later=later))
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        for worker in workers:
            group.create_task(worker.run())
    assert sorted(done) == ["lane", "timer"]
