"""Timers: each is done once, however many look; one that fails is tried again, never lost."""

import asyncio
from dataclasses import dataclass, field, replace

import pytest
from redis.exceptions import ConnectionError as Away

from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context, Deeds
from buurtbot.services.core.due_timers import AGAIN, TimersWorker
from buurtbot.storage.commit.work import Work
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from tests.scenes.street import Clock
from tests.scenes.waiting import PATIENCE
from tests.storage.scenes import GM, anna, commit


@dataclass
class Diary:
    """Deeds that note what was done; `broken` fails while it is on."""

    done: list[str] = field(default_factory=list)
    broken: Exception | None = None

    def deeds(self) -> Deeds:
        async def note(work: Work, _context: Context, actor: Actor, *, what: str) -> Decision:
            person = await work.get(Person, "anna")
            assert person is not None
            assert actor.role == "clock"
            self.done.append(what)
            return Decision(keep=(replace(person, requests=(*person.requests, what)),))

        async def break_down(_work: Work, _context: Context, _actor: Actor) -> Decision:
            if self.broken:
                raise self.broken
            self.done.append("mended")
            return Decision()

        return {"note": note, "break_down": break_down}


def a_worker(store: Store, context: Context, diary: Diary, clock: Clock) -> TimersWorker:
    return TimersWorker(store, context, diary.deeds(), clock, asyncio.Event())


async def _set(store: Store, clock: Clock, *timers: Timer) -> None:
    await commit(store, Decision(keep=(anna(clock),), later=timers), "set", clock)


async def test_a_timer_is_done_when_it_is_due_and_not_before(
    store: Store, context: Context, clock: Clock
) -> None:
    diary = Diary()
    worker = a_worker(store, context, diary, clock)
    at = clock.now.replace(hour=10)
    await _set(store, clock, Timer("t:1", at, Deed("note", {"what": "look"})))
    assert await store.timers(GM).next_due() == at.timestamp()
    assert await worker.do_due() == 0
    clock.forward(hours=1)
    assert await worker.do_due() == 1
    assert await worker.do_due() == 0
    assert diary.done == ["look"]
    assert await store.timers(GM).next_due() is None


async def test_ten_who_look_at_once_do_it_once(
    store: Store, context: Context, clock: Clock
) -> None:
    await _set(
        store,
        clock,
        *(Timer(f"t:{n}", clock.now, Deed("note", {"what": str(n)})) for n in range(20)),
    )
    diary = Diary()
    async with asyncio.TaskGroup() as group:
        for _ in range(10):
            group.create_task(a_worker(store, context, diary, clock).do_due())
    read = await store.work(GM, "look", clock.now).get(Person, "anna")
    assert read is not None
    assert sorted(read.requests, key=int) == [str(n) for n in range(20)]
    assert await store.redis.hlen(Keys(GM).timer_deeds) == 0


async def test_one_that_fails_waits_and_the_others_go_on(
    store: Store, context: Context, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    diary = Diary(broken=ValueError("Anna de Vries"))
    worker = a_worker(store, context, diary, clock)
    await _set(
        store,
        clock,
        Timer("a:1", clock.now, Deed("break_down")),
        Timer("b:1", clock.now, Deed("note", {"what": "look"})),
        Timer("c:1", clock.now, Deed("no_such_deed")),
    )
    assert await worker.do_due() == 3
    assert diary.done == ["look"]
    assert "timer break_down failed" in caplog.text
    diary.broken = None
    assert await worker.do_due() == 0
    clock.now += AGAIN
    assert await worker.do_due() == 2
    assert diary.done == ["look", "mended"]


async def test_a_wrong_question_to_redis_does_not_hold_up_other_timers(
    store: Store, context: Context, clock: Clock
) -> None:
    """A record of a wrong type fails for ever; only Redis that is away makes all wait."""
    diary = Diary()
    worker = a_worker(store, context, diary, clock)
    await store.redis.lpush(Keys(GM).record("person", "anna"), "spoilt")
    spoilt = Timer("a:1", clock.now, Deed("note", {"what": "look"}))
    fine = Timer("b:1", clock.now, Deed("break_down"))
    await commit(store, Decision(later=(spoilt, fine)), "set", clock)
    await worker.do_due()
    assert diary.done == ["mended"]


async def test_while_redis_is_away_nothing_is_postponed(
    store: Store, context: Context, clock: Clock
) -> None:
    diary = Diary(broken=Away())
    await _set(store, clock, Timer("a:1", clock.now, Deed("break_down")))
    with pytest.raises(Away):
        await a_worker(store, context, diary, clock).do_due()
    assert [due.due for due in await store.timers(GM).due(clock.now)] == [
        round(clock.now.timestamp() * 1000)
    ]


async def test_a_timer_that_sets_itself_again_goes_on(
    store: Store, context: Context, clock: Clock
) -> None:
    async def every_hour(work: Work, _context: Context, _actor: Actor) -> Decision:
        return Decision(
            later=(Timer("h:1", work.now.replace(hour=work.now.hour + 1), Deed("every_hour")),)
        )

    worker = TimersWorker(store, context, {"every_hour": every_hour}, clock, asyncio.Event())
    await _set(store, clock, Timer("h:1", clock.now, Deed("every_hour")))
    for _ in range(3):
        assert await worker.do_due() == 1
        assert await worker.do_due() == 0
        clock.forward(hours=1)


async def test_it_runs_until_told_to_stop_and_wakes_the_outbox(
    store: Store, context: Context, clock: Clock
) -> None:
    diary = Diary()
    worker = a_worker(store, context, diary, clock)
    await _set(store, clock, Timer("t:1", clock.now, Deed("note", {"what": "look"})))
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        group.create_task(worker.run())
        await worker.wake_outbox.wait()
        worker.stopping = True
    assert diary.done == ["look"]


async def test_it_goes_on_by_itself_when_redis_comes_back(
    store: Store, context: Context, clock: Clock
) -> None:
    diary = Diary(broken=Away())
    worker = a_worker(store, context, diary, clock)
    await _set(store, clock, Timer("a:1", clock.now, Deed("break_down")))
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        group.create_task(worker.run())
        await asyncio.sleep(0.1)
        diary.broken = None
        await worker.wake_outbox.wait()
        worker.stopping = True
    assert diary.done == ["mended"]


async def test_one_that_takes_long_holds_up_only_what_is_about_the_same(
    store: Store, context: Context, clock: Clock
) -> None:
    diary, rang, goes_on = Diary(), asyncio.Event(), asyncio.Event()

    async def ring(_work: Work, _context: Context, _actor: Actor) -> Decision:
        diary.done.append("the desk is called")
        rang.set()
        return Decision()

    async def take_long(_work: Work, _context: Context, _actor: Actor) -> Decision:
        await goes_on.wait()
        diary.done.append("at last")
        return Decision()

    deeds = {**diary.deeds(), "take_long": take_long, "ring": ring}
    worker = TimersWorker(store, context, deeds, clock, asyncio.Event())
    later = clock.now.replace(microsecond=2000)
    await _set(
        store,
        clock,
        Timer("look_by:r1", clock.now, Deed("take_long")),
        Timer("came_yet:r1", later, Deed("note", {"what": "then"})),
        Timer("call_again:c1", later, Deed("ring")),
    )
    clock.forward(minutes=1)
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        doing = group.create_task(worker.do_due())
        await rang.wait()
        assert diary.done == ["the desk is called"]
        goes_on.set()
    assert diary.done == ["the desk is called", "at last", "then"]
    assert doing.result() == 3
