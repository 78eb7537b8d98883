"""Clocks that differ, and clocks that jump: nothing twice, nothing early, nothing an hour late."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.clock import steady
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.messages import Deed, Outgoing, Say, ToDesk, text
from buurtbot.outbox.worker import OutboxWorker
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.due_timers import TimersWorker
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from buurtbot.storage.wire.town_clock import TownClock
from tests.outbox.office import GM, Kept, Office, a_person, to
from tests.scenes.street import Clock
from tests.storage.machine import Machine

HOUR = 3600.0


@pytest.fixture
def machine(store: Store) -> Machine:
    return Machine(store)


async def _tell(post: Office, now: TownClock, *told: Outgoing, op: str = "op") -> None:
    people = (a_person("anna", Clock(now())),)
    work = post.store.work(GM, op, now())
    assert await work.commit(Decision(keep=people, tell=told)) == "done"


def _on(post: Office, now: TownClock) -> OutboxWorker:
    return replace(post.worker, now=now)


def urgent(words: str) -> Say:
    return Say(ToDesk("moerwijk", urgent=True), text("say", words=words))


async def test_two_hosts_fifteen_seconds_apart_send_nothing_twice(
    post: Office, machine: Machine
) -> None:
    here = await machine.starts()
    there = await machine.starts(lambda: steady() + 15)
    other = _on(post, there)

    async def meanwhile(_: Kept) -> None:
        post.neighbours.before_each = None
        await other.send_due()

    post.neighbours.before_each = meanwhile
    await _tell(post, here, to("anna", "een"), to("anna", "twee"))
    await _on(post, here).send_due()
    await other.send_due()
    assert post.neighbours.texts == ["Dag een", "Dag twee"]


@pytest.mark.parametrize("jump", [HOUR, -HOUR])
async def test_an_urgent_line_does_not_wait_for_a_clock_that_jumps_and_comes_back(
    post: Office, machine: Machine, jump: float
) -> None:
    """Before it, in it and after it: each is sent at the first look."""
    now = await machine.starts()
    worker = _on(post, now)
    for number, by in enumerate((0, jump, -jump)):
        await machine.is_set(by)
        await _tell(post, now, urgent(f"{number}"), to("anna", f"{number}"), op=f"op{number}")
        await worker.send_due()
    assert post.desk.texts == ["Dag 0", "Dag 1", "Dag 2"]
    assert post.neighbours.texts == ["Dag 0", "Dag 1", "Dag 2"]


async def test_what_was_written_an_hour_ahead_does_not_wait_for_that_hour(
    post: Office, machine: Machine
) -> None:
    """Nobody ran while the clock was set back, so nobody could mend it."""
    machine.ahead = HOUR
    early = await machine.starts()
    await _tell(post, early, urgent("1"), op="op1")
    await _on(post, early).send_due()
    await _tell(post, early, urgent("2"), op="op2")
    machine.processes.clear()
    machine.ahead = 0
    await _on(post, await machine.starts()).send_due()
    assert post.desk.texts == ["Dag 1", "Dag 2"]


@pytest.mark.parametrize("minutes", [5, 30])
async def test_a_call_of_the_desk_comes_when_it_would_have_come(
    store: Store, context: Context, machine: Machine, minutes: int
) -> None:
    """Not an hour early when the clock jumps ahead, not an hour late when it comes back."""
    now = await machine.starts()
    called: list[str] = []

    async def call(_work: Work, _context: Context, _actor: Actor) -> Decision:
        called.append("moerwijk")
        return Decision()

    worker = TimersWorker(store, context, {"call": call}, now, asyncio.Event())
    at = now() + timedelta(minutes=minutes)
    await store.work(GM, "op", now()).commit(Decision(later=(Timer("c", at, Deed("call")),)))
    for by in (HOUR, -HOUR, -HOUR, HOUR):
        await machine.is_set(by)
        await worker.do_due()
    assert called == []
    now._began += minutes * 60  # that time has passed
    for _ in range(2):
        await worker.do_due()
    assert called == ["moerwijk"]


async def test_a_timer_that_fell_due_in_the_jump_is_done_once(
    store: Store, context: Context, machine: Machine
) -> None:
    """By a process that started in it, and when the clock comes back not again."""
    before = await machine.starts()
    done: list[str] = []

    async def note(_work: Work, _context: Context, _actor: Actor) -> Decision:
        done.append("note")
        return Decision()

    at = before() + timedelta(minutes=30)
    await store.work(GM, "op", before()).commit(Decision(later=(Timer("n", at, Deed("note")),)))
    machine.processes.clear()
    machine.ahead = HOUR
    started_in_it = await machine.starts()
    for by in (0, -HOUR, HOUR):
        await machine.is_set(by)
        worker = TimersWorker(store, context, {"note": note}, started_in_it, asyncio.Event())
        await worker.do_due()
    assert done == ["note"]
