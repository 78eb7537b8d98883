"""A script that breaks anywhere leaves all records as before, or all as after.

And whatever is then repeated ends in exactly one effect on the records; a message may be there
twice, it is never missing.
"""

from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from redis.exceptions import ResponseError

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.people.person import Person
from buurtbot.storage.keys import Keys
from buurtbot.storage.sending.hand import LEASE
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.sending.places import Sent
from buurtbot.storage.sending.timers import Due
from buurtbot.storage.store import Store
from buurtbot.storage.wire.limits import Asking, Kind, Limit
from buurtbot.storage.wire.plan import millis
from geo.point import Point
from tests.scenes.queues import head, taken
from tests.scenes.street import Clock
from tests.storage.faults import breaking_at
from tests.storage.scenes import (
    GM,
    a_case,
    a_full_day,
    a_talk,
    anna,
    bram,
    commit,
    everything,
    records_in,
)

KEYS = Keys(GM)
INDEXES = (KEYS.people, KEYS.requests, KEYS.cases, KEYS.open_cases, KEYS.volunteers)
LOOK = Timer("look:1", None, deeds.look_by(request="1"))


async def _yesterday(store: Store, clock: Clock) -> None:
    """What was there before: Anna in a talk, Carla, and a timer that is due."""
    await store.redis.flushall()
    carla = replace(bram(clock), id="carla")
    due = replace(LOOK, at=clock.now)
    kept = (replace(anna(clock), language="en"), a_talk(clock), carla)
    await commit(store, Decision(keep=kept, later=(due,)), "op1", clock)


async def _today(store: Store, clock: Clock) -> str:
    """Everything at once: records change, come and go, Carla is forgotten, the timer is done."""
    carla = replace(bram(clock), id="carla")
    forgotten = Decision(drop=(carla,), shred=("carla",))
    work = store.work(GM, "op2", clock.now, consumes=Due("look:1", millis(clock.now), LOOK.deed))
    if await work.done_before():
        return await work.commit(NOTHING)
    await work.get(Person, "anna")
    return await work.commit(a_full_day(clock) + forgotten)


def _state(dump: dict[str, Any]) -> dict[str, Any]:
    """What must change at once: records, the keys that open them, and the mark."""
    keys = {key: "there" for key, value in dump.items() if ":datakey:" in key and value}
    seen = {key: "there" for key in dump if ":seen:" in key}
    return records_in(dump) | keys | seen


async def test_a_commit_that_breaks_anywhere_is_all_or_nothing(store: Store, clock: Clock) -> None:
    await _yesterday(store, clock)
    before = _state(await everything(store))
    assert await _today(store, clock) == "done"
    clean = await everything(store)
    seen_before, seen_after = 0, 0
    for number in count(1):
        await _yesterday(store, clock)
        breaks = breaking_at(number, store.scripts, "commit", "commit_first")
        broken = replace(store, scripts=breaks)
        try:
            await _today(broken, clock)
        except ResponseError:
            pass
        else:
            break
        state = _state(await everything(store))
        assert state in (before, _state(clean)), number
        seen_before += state == before
        seen_after += state != before
        await _today(store, clock)
        _nothing_lacks(await everything(store), clean, number)
    assert seen_before >= 15
    assert seen_after >= 5
    assert await _today(store, clock) == "seen"


def _nothing_lacks(dump: dict[str, Any], clean: dict[str, Any], number: int) -> None:
    assert _state(dump) == _state(clean), number
    assert dump.get(KEYS.timers) == clean[KEYS.timers], number
    for queue in ("person:anna", "person:bram"):
        assert 1 <= len(dump[KEYS.queue(queue)]) <= 2, number
    assert dict(clean[KEYS.outbox]).keys() == dict(dump[KEYS.outbox]).keys(), number
    assert {line["did"] for _, line in dump[KEYS.audit]} == {"ask_for_help"}, number
    for index in INDEXES:
        entries = dict(clean.get(index, ())).keys()
        assert entries <= dict(dump.get(index, ())).keys(), (number, index)


async def test_a_timer_is_taken_away_also_when_only_that_broke(store: Store, clock: Clock) -> None:
    for number in count(1):
        await _yesterday(store, clock)
        await _today(store, clock)
        await commit(store, Decision(later=(replace(LOOK, at=clock.now),)), "again", clock)
        breaks = breaking_at(number, store.scripts, "commit", "commit_first")
        broken = replace(store, scripts=breaks)
        try:
            await _today(broken, clock)
        except ResponseError:
            pass
        else:
            break
        await _today(store, clock)
        assert "look:1" not in dict((await everything(store))[KEYS.timers]), number
    assert number == 5


async def test_queues_taken_by_a_script_that_breaks_come_back_after_the_lease(
    store: Store, clock: Clock
) -> None:
    for number in count(1):
        await _yesterday(store, clock)
        await commit(store, a_full_day(clock), "op2", clock)
        broken = replace(store, scripts=breaking_at(number, store.scripts, "take")).outbox(GM)
        try:
            await taken(broken, clock.now)
        except ResponseError:
            after = clock.now + LEASE + timedelta(seconds=1)
            assert set(await taken(store.outbox(GM), after)) == {"person:anna", "person:bram"}
        else:
            break
    assert number == 8


async def _told_twice(store: Store, clock: Clock) -> tuple[str, str]:
    """Two messages to Anna wait; her queue is leased."""
    await store.redis.flushall()
    for operation in ("op1", "op2"):
        await commit(store, a_full_day(clock), operation, clock)
    await taken(store.outbox(GM), clock.now)
    first, second = await store.redis.lrange(KEYS.queue("person:anna"), 0, -1)
    return first, second


async def _hello(outbox: Outbox, entry: str, went: Sent, clock: Clock) -> None:
    following = outbox.following()
    following.went("hello", went)
    await outbox.done("person:anna", entry, now=clock.now, following=following)


async def test_a_mark_of_sending_that_breaks_never_takes_a_message_that_was_not_sent(
    store: Store, clock: Clock
) -> None:
    went = Sent("moerwijk", 0, 33)
    for number in count(1):
        first, second = await _told_twice(store, clock)
        outbox = store.outbox(GM)
        broken = replace(store, scripts=breaking_at(number, store.scripts, "sent")).outbox(GM)
        try:
            await _hello(broken, first, went, clock)
        except ResponseError:
            pass
        else:
            break
        await _hello(outbox, first, went, clock)
        assert await head(outbox, "person:anna") == second, number
        assert await outbox.where("hello") == went, number
        later = clock.now + LEASE + timedelta(seconds=1)
        assert "person:anna" in await taken(outbox, later), number
    assert number == 6


@pytest.mark.parametrize("kind", ["window", "bucket"])
@pytest.mark.parametrize("already", [0, 1, 3])
async def test_a_pace_that_breaks_never_counts_one_message_twice(
    store: Store, clock: Clock, already: int, kind: Kind
) -> None:
    limit = Limit("a", 3000, 3, kind)
    for number in count(1):
        await store.redis.flushall()
        outbox = store.outbox(GM)
        broken = replace(store, scripts=breaking_at(number, store.scripts, "pace")).outbox(GM)
        for entry in range(already):
            await outbox.limits.may_go([Asking(f"{entry}", [limit])], clock.now)
        try:
            await broken.limits.may_go([Asking("one", [limit])], clock.now)
        except ResponseError:
            pass
        else:
            break
        verdict = await outbox.limits.may_go([Asking("one", [limit])], clock.now)
        assert (verdict.wait == 0) == (already < 3), number
        for entry in range(already, 2):
            verdict = await outbox.limits.may_go([Asking(f"{entry}", [limit])], clock.now)
            assert verdict.wait == 0, number
        verdict = await outbox.limits.may_go([Asking("too much", [limit])], clock.now)
        assert verdict.wait, number
    assert number in {2, 3}


async def test_a_change_of_what_was_read_is_seen_before_anything_is_written(
    store: Store, clock: Clock
) -> None:
    await _yesterday(store, clock)
    work = store.work(GM, "op2", clock.now)
    assert await work.get(Person, "anna")
    await commit(store, Decision(keep=(anna(clock),)), "op3", clock)
    before = await everything(store)
    assert await work.commit(a_full_day(clock)) == "stale"
    assert await everything(store) == before


async def test_what_broke_leaves_nobody_out_who_is_still_there(store: Store, clock: Clock) -> None:
    """A case that is not closed after all is listed, a volunteer who stays can be found."""
    there = Decision(keep=(bram(clock), a_case(clock)))
    gone = Decision(
        keep=(replace(bram(clock), reachable=False), replace(a_case(clock), closed=clock.now))
    )
    for number in count(1):
        await store.redis.flushall()
        await commit(store, there, "op1", clock)
        breaks = breaking_at(number, store.scripts, "commit", "commit_first")
        broken = replace(store, scripts=breaks)
        try:
            await commit(broken, gone, "op2", clock)
        except ResponseError:
            pass
        else:
            break
        work = store.work(GM, "look", clock.now)
        person, case = await work.get(Person, "bram"), await work.get(Case, "case")
        assert person is not None
        assert case is not None
        if person.reachable:
            assert list(await work.near(Point(52.05, 4.3), 500)) == ["bram"], number
        if case.closed is None:
            assert await work.open_cases() == ["case"], number
    assert number > 5
