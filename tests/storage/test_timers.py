"""Timers: deeds with a due time, the oldest first; setting one again replaces it."""

from datetime import timedelta

from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.messages import Deed
from buurtbot.storage.keys import Keys
from buurtbot.storage.sending.timers import Due
from buurtbot.storage.store import Store
from tests.scenes.street import Clock
from tests.storage.scenes import GM, commit


async def test_timers_come_when_they_are_due_the_oldest_first(store: Store, clock: Clock) -> None:
    later = [
        Timer(f"t:{n}", clock.now + timedelta(minutes=n), Deed("note", {"what": f"{n}"}))
        for n in (3, 1, 2)
    ]
    await commit(store, Decision(later=tuple(later)), "op1", clock)
    timers = store.timers(GM)
    assert await timers.due(clock.now) == []
    due = await timers.due(clock.now + timedelta(minutes=2))
    assert [(one.name, one.deed) for one in due] == [
        ("t:1", Deed("note", {"what": "1"})),
        ("t:2", Deed("note", {"what": "2"})),
    ]
    assert len({one.operation for one in due}) == 2
    assert len(await timers.due(clock.now + timedelta(hours=1), most=1)) == 1
    assert await timers.next_due() == (clock.now + timedelta(minutes=1)).timestamp()


async def test_a_timer_that_is_set_again_is_another_operation(store: Store, clock: Clock) -> None:
    operations = set()
    for minutes in (0, 5):
        at = clock.now + timedelta(minutes=minutes)
        await commit(store, Decision(later=(Timer("t:1", at, Deed("x")),)), f"{minutes}", clock)
        (due,) = await store.timers(GM).due(at)
        operations.add(due.operation)
    assert len(operations) == 2


async def test_one_that_sets_itself_for_the_very_moment_it_is_done_at_comes_again(
    store: Store, clock: Clock
) -> None:
    again = Decision(later=(Timer("t:1", clock.now, Deed("x")), Timer("t:2", None)))
    await commit(store, again, "op1", clock)
    (first,) = await store.timers(GM).due(clock.now)
    work = store.work(GM, first.operation, clock.now, consumes=first)
    assert await work.commit(again) == "done"
    (second,) = await store.timers(GM).due(clock.forward(seconds=1))
    assert second.operation != first.operation
    work = store.work(GM, second.operation, clock.now, consumes=second)
    assert await work.commit(Decision()) == "done"
    assert await store.timers(GM).due(clock.forward(days=1)) == []


async def test_one_that_another_worker_took_away_just_now_is_passed_over(
    store: Store, clock: Clock
) -> None:
    await commit(store, Decision(later=(Timer("t:1", clock.now, Deed("x")),)), "op1", clock)
    await store.redis.hdel(Keys(GM).timer_deeds, "t:1")
    assert await store.timers(GM).due(clock.now) == []


async def test_only_a_timer_that_is_there_is_postponed(store: Store, clock: Clock) -> None:
    await commit(store, Decision(later=(Timer("t:1", clock.now, Deed("x")),)), "op1", clock)
    for name in ("t:1", "gone"):
        due = Due(name, 0, Deed("x"))
        await store.timers(GM).postpone(due, clock.now + timedelta(minutes=5))
    assert await store.timers(GM).due(clock.now) == []
    assert len(await store.timers(GM).due(clock.now + timedelta(minutes=5))) == 1
