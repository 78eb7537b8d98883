"""The loop around every decision: read, decide and commit until it holds, once."""

import asyncio
from collections import Counter
from dataclasses import replace
from functools import partial

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import CLOCK, Actor, Context
from buurtbot.services.core.settle import SAID_EVERY, perform, settle
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.street import Clock
from tests.storage.scenes import GM, anna, commit


async def test_200_at_once_on_one_record_each_decide_on_what_is_so(
    store: Store, clock: Clock
) -> None:
    await commit(store, Decision(keep=(anna(clock),)), "op1", clock)
    tries: Counter[str] = Counter()

    async def decide(work: Work) -> Decision:
        tries[work.operation] += 1
        person = await work.get(Person, "anna")
        assert person is not None
        return Decision(keep=(replace(person, requests=(*person.requests, work.operation)),))

    async with asyncio.TaskGroup() as group:
        all_at_once = [
            group.create_task(settle(partial(store.work, GM, f"op-{number}", clock.now), decide))
            for number in range(200)
        ]
    assert {task.result().outcome for task in all_at_once} == {"done"}
    read = await store.work(GM, "look", clock.now).get(Person, "anna")
    assert read is not None
    assert len(read.requests) == len(set(read.requests)) == 200
    assert tries.total() > 200
    assert max(tries.values()) <= 5 + 1


async def test_the_same_operation_200_times_at_once_has_one_effect(
    store: Store, clock: Clock
) -> None:
    await commit(store, Decision(keep=(anna(clock),)), "op1", clock)

    async def decide(work: Work) -> Decision:
        person = await work.get(Person, "anna")
        assert person is not None
        return Decision(keep=(replace(person, requests=(*person.requests, "one")),))

    async with asyncio.TaskGroup() as group:
        all_at_once = [
            group.create_task(settle(lambda: store.work(GM, "op", clock.now), decide))
            for _ in range(200)
        ]
    outcomes = [task.result().outcome for task in all_at_once]
    assert (outcomes.count("done"), outcomes.count("seen")) == (1, 199)
    read = await store.work(GM, "look", clock.now).get(Person, "anna")
    assert read is not None
    assert read.requests == ("one",)


async def test_what_keeps_changing_is_tried_until_it_holds(
    store: Store, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    tries = 0

    async def decide(work: Work) -> Decision:
        nonlocal tries
        tries += 1
        await work.get(Person, "anna")
        if tries <= SAID_EVERY:
            await commit(store, Decision(keep=(anna(clock),)), f"meanwhile-{tries}", clock)
        return NOTHING

    settled = await settle(lambda: store.work(GM, "op", clock.now), decide)
    assert (settled.outcome, tries) == ("done", SAID_EVERY + 1)
    assert "decided 100 times" in caplog.text


async def test_a_deed_is_done_once_for_its_actor_with_its_arguments(
    store: Store, context: Context, clock: Clock
) -> None:
    async def greet(work: Work, context: Context, actor: Actor, *, name: str) -> Decision:
        return Decision(keep=(replace(anna(clock), name=name, phone=actor.who),))

    outcomes = [
        (
            await perform(
                partial(store.work, GM, "op", clock.now),
                context,
                {"greet": greet},
                deed=Deed("greet", {"name": "An"}),
                actor=CLOCK,
            )
        ).outcome
        for _ in range(2)
    ]
    assert outcomes == ["done", "seen"]
    read = await store.work(GM, "look", clock.now).get(Person, "anna")
    assert read is not None
    assert (read.name, read.phone) == ("An", "clock")


async def test_a_timer_of_something_done_before_is_taken_away(store: Store, clock: Clock) -> None:
    due = Timer("look:1", clock.now, deeds.look_by(request="1"))
    await commit(store, Decision(), "op", clock)
    await commit(store, Decision(later=(due,)), "set", clock)

    async def decide(_: Work) -> Decision:
        raise AssertionError("it was done before")

    (this,) = await store.timers(GM).due(clock.now)
    settled = await settle(lambda: store.work(GM, "op", clock.now, consumes=this), decide)
    assert settled.outcome == "seen"
    assert await store.timers(GM).due(clock.now) == []
