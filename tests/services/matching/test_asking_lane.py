"""The lane: who asks hears at once, volunteers are asked one request after another."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from functools import partial

import pytest

from buurtbot.domain import deeds
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.services.matching.asking_lane import AskingLane
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from tests.scenes.asking_street import GROCERIES, Street, a_person, a_request, a_volunteer, asked
from tests.scenes.street import Clock, volunteers_are_asked

GM = "gm0518"
NEIGHBOURS = tuple(f"v{number:02}" for number in range(20))


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> AsyncIterator[Street]:
    """Anna, and twenty volunteers around her."""
    street = Street(store, context, clock)
    around = (a_volunteer(id_, metres=100) for id_ in NEIGHBOURS)
    await street.lives_here(a_person("anna"), *around)
    yield street
    await street.can_all_be_said()


def a_lane(street: Street) -> AskingLane:
    return AskingLane(street.store, street.context, DEEDS, street.clock, asyncio.Event())


async def sends(street: Street, who: str, **draft: str) -> None:
    """Only the press on [Send]; the lane stands still."""
    await perform(
        partial(street.store.work, GM, f"press-{who}", street.clock.now),
        street.context,
        DEEDS,
        deed=deeds.ask_for_help(**{**GROCERIES, **draft}),
        actor=Actor("person", who, "moerwijk"),
    )


async def test_who_asks_hears_at_once_and_neighbours_are_asked_after_that(street: Street) -> None:
    await sends(street, "anna")
    assert await street.keys_told("anna") == ["asking-now"]
    assert all([await street.told(id_) == [] for id_ in NEIGHBOURS])
    await a_lane(street).do_due()
    told = [await street.told(id_) for id_ in NEIGHBOURS]
    assert sum(map(len, told)) == 7
    assert await street.keys_told("anna") == ["asking-now"]


async def test_ten_requests_at_once_are_shared_as_evenly_as_ten_in_a_row(street: Street) -> None:
    residents = [f"r{number}" for number in range(10)]
    await street.lives_here(*(a_person(id_) for id_ in residents))
    await asyncio.gather(*(sends(street, id_) for id_ in residents))
    await volunteers_are_asked(street.store, street.context, street.clock)
    people = [await street.person(id_) for id_ in NEIGHBOURS]
    times = Counter(len(person.offer.asked) for person in people if person.offer)
    assert sum(many * who for many, who in times.items()) == 70
    assert set(times) == {3, 4}


async def test_what_is_for_today_goes_before_what_can_wait_and_then_who_waits_longest(
    street: Street,
) -> None:
    for who, date in (("later", "2026-11-27"), ("first", "2026-11-24"), ("second", "2026-11-24")):
        await street.lives_here(a_person(who))
        await sends(street, who, when="date", date=date, daypart="morning")
        street.clock.forward(seconds=1)
    lane = a_lane(street)
    order = [due.deed.args["request"] for due in await lane._due(GM)]
    requests = [await street.request(id_) for id_ in order]
    assert [request.resident for request in requests] == ["first", "second", "later"]


async def test_one_process_asks_at_a_time_and_the_other_takes_over(street: Street) -> None:
    await sends(street, "anna")
    here, there = a_lane(street), a_lane(street)
    assert len(await here._due(GM)) == 1
    assert await there.do_due() == 0
    assert await here.do_due() == 1
    assert await there.do_due() == 0  # still theirs: they look once more
    assert await here.do_due() == 0
    await street.lives_here(a_person("bep"))
    await sends(street, "bep")
    assert await there.do_due() == 1


async def test_a_process_that_died_leaves_the_lane_to_the_next(street: Street) -> None:
    await sends(street, "anna")
    await a_lane(street)._due(GM)
    left = await street.store.redis.pttl(Keys(GM).lane)
    assert 0 < left <= 10_000
    await street.store.redis.delete(Keys(GM).lane)  # its time is over
    assert await a_lane(street).do_due() == 1


async def test_two_who_ask_the_same_at_once_ask_nobody_twice(street: Street) -> None:
    """The lane is for evenness; that everything happens once is held by the commit."""
    await sends(street, "anna")
    lanes = [a_lane(street), a_lane(street)]
    due = (await lanes[0]._due(GM))[0]
    await asyncio.gather(*(lane._do(GM, due) for lane in lanes))
    request = await street.request(due.deed.args["request"])
    assert len(request.invited) == len(asked(request)) == 7
    assert sum([len(await street.told(id_)) for id_ in NEIGHBOURS]) == 7


async def test_seven_who_say_no_at_the_same_moment_are_all_replaced(street: Street) -> None:
    request = await street.asks()
    refused = sorted(asked(request))
    await asyncio.gather(*(street.does(who, "not_now", request=request.id) for who in refused))
    request = await street.request(request.id)
    assert len(asked(request)) == 14
    assert {request.reply_of(who) for who in refused} == {"no"}


async def test_what_is_withdrawn_leaves_nothing_in_the_lane(street: Street) -> None:
    request = await street.asks()
    assert f"widen_circle:{request.id}" in await street.timers()
    await street.does("anna", "withdraw_sure", request=request.id)
    assert await street.store.redis.zrange(Keys(GM).asking, 0, -1) == []


async def test_a_timer_of_before_there_was_a_lane_is_done_and_leaves_no_trace(
    street: Street,
) -> None:
    await street.lives_here(a_request("r1", wave=0))
    keys, redis = Keys(GM), street.store.redis
    old = '{"name":"widen_circle","args":{"request":"r1"}}'
    await redis.hset(keys.timer_deeds, "widen_circle:r1", old)
    await redis.zadd(keys.timers, {"widen_circle:r1": street.clock.now.timestamp() * 1000})
    await street.passes(seconds=1)
    assert len(asked(await street.request("r1"))) == 7
    assert await redis.zscore(keys.timers, "widen_circle:r1") is None
    await street.passes(minutes=10)
    assert len(asked(await street.request("r1"))) == 14
