"""A Redis that is full: what was accepted goes out, which makes room; what calls goes first."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from buurtbot.domain.cases.card.sheet import in_topic, line
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.messages import Deed
from buurtbot.outbox.letters.channel import TryLater, Unreachable
from buurtbot.services.cases.hand_to_desk import file_of
from buurtbot.services.core.context import Actor, Context, Deeds
from buurtbot.services.core.due_timers import CAN_WAIT, NO_ROOM_AGAIN, TimersWorker
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sending.hand import LEASE
from buurtbot.storage.store import open_store
from tests.outbox.office import GM, Kept, Office, a_case, a_person, few_texts, office, to, to_desk
from tests.scenes.street import Clock, fresh_secrets
from tests.storage.ill import Patient, a_patient, full, is_a_copy


@pytest.fixture
async def patient(tmp_path: Path) -> AsyncIterator[Patient]:
    async with a_patient(tmp_path) as patient:
        yield patient


@pytest.fixture
async def post(
    patient: Patient, context: Context, clock: Clock, tmp_path: Path
) -> AsyncIterator[Office]:
    store = await open_store(patient.url, fresh_secrets())
    (tmp_path / "texts").mkdir()
    yield office(store, context, clock, few_texts(tmp_path / "texts"))
    await store.close()


async def test_what_was_accepted_goes_out_each_once(post: Office, patient: Patient) -> None:
    """To people and to the desk, also after Telegram said "later"; and then nothing waits."""
    people = tuple(a_person(name, post.clock, chat=n) for n, name in enumerate("abc", 1))
    await post.tell(*(to(person.id, person.id) for person in people), keep=people)
    await post.tell(to_desk("1", case="case"), to_desk("2", case="case"))
    post.neighbours.answers["Dag b"].append(TryLater(2))
    async with full(patient):
        for _ in range(3):
            await post.worker.send_due()
            post.clock.forward(seconds=3)
    assert sorted(post.neighbours.texts) == ["Dag a", "Dag b", "Dag b", "Dag c"]
    assert post.desk.texts == ["Dag 1", "Dag 2"]
    assert [kept.what for kept in post.desk.kept].count("open_topic") == 1
    assert await post.worker.send_due() == 0


async def test_a_person_who_blocked_us_waits_until_that_can_be_noted(
    post: Office, patient: Patient
) -> None:
    await post.tell(to("anna", "1"), keep=(a_person("anna", post.clock),))
    post.neighbours.answers["Dag 1"] += [Unreachable("blocked")] * 2
    async with full(patient):
        await post.worker.send_due()
    assert await post.waits("person:anna") == 1
    post.clock.forward(seconds=2)
    await post.worker.send_due()
    assert post.done == ["sending anna", "sending anna"]
    assert await post.waits("person:anna") == 0


async def test_a_redis_that_takes_nothing_is_not_asked_to_send(
    post: Office, patient: Patient
) -> None:
    """Else a message would go out again and again: that it went could not be noted."""
    await post.tell(to("anna", "1"), keep=(a_person("anna", post.clock),))
    async with is_a_copy(patient):
        assert await post.worker.send_due() == 0
        assert post.store.condition.cause == "read_only"
    await post.worker.send_due()
    assert post.neighbours.texts == ["Dag 1"]


async def test_what_arrived_while_redis_fell_away_is_not_sent_again(
    post: Office, patient: Patient
) -> None:
    """Telegram took it, and that could not be noted."""
    await post.tell(to("anna", "1"), to("anna", "2"), keep=(a_person("anna", post.clock),))
    async with AsyncExitStack() as stack:

        async def falls_away(_: Kept) -> None:
            post.neighbours.before_each = None
            await stack.enter_async_context(is_a_copy(patient))

        post.neighbours.before_each = falls_away
        await post.worker.send_due()
        assert await post.waits("person:anna") == 2
    post.clock.now += LEASE
    await post.worker.send_due()
    assert post.neighbours.texts == ["Dag 1", "Dag 2"]
    assert await post.waits("person:anna") == 0


# -- timers


def _deeds(done: list[str]) -> Deeds:
    async def calls_the_desk(_work: Work, context: Context, _actor: Actor) -> Decision:
        done.append("calls")
        case = Case("c", "M-4K7P", "moerwijk", "sensitive", _work.now, _work.now, urgent=True)
        return Decision(tell=(line(file_of(context, case, None, None)),))

    async def writes(work: Work, _context: Context, _actor: Actor) -> Decision:
        done.append("writes")
        return Decision(keep=(a_person("anna", Clock(work.now)),))

    return {"calls": calls_the_desk, "writes": writes, **dict.fromkeys(CAN_WAIT, writes)}


def _timers(post: Office, context: Context, done: list[str]) -> TimersWorker:
    return TimersWorker(post.store, context, _deeds(done), post.clock, asyncio.Event())


async def _set(post: Office, *names: str) -> None:
    later = tuple(Timer(f"{n}", post.clock.now, Deed(name)) for n, name in enumerate(names))
    await post.store.work(GM, "set", post.clock.now).commit(Decision(later=later))


async def test_a_call_of_the_desk_does_not_stand_behind_what_has_no_room(
    post: Office, context: Context, patient: Patient
) -> None:
    done: list[str] = []
    worker = _timers(post, context, done)
    await _set(post, "writes", "calls", "writes")
    async with full(patient):
        await worker.do_due()
        assert await post.waits("desk:moerwijk:urgent") == 1
        assert await worker.do_due() == 0
    done.clear()
    post.clock.now += NO_ROOM_AGAIN
    assert await worker.do_due() == 2
    assert done == ["writes", "writes"]


@pytest.mark.parametrize(("part", "waits"), [(0.85, False), (0.95, True)])
async def test_what_can_wait_waits_while_room_is_short(
    post: Office, context: Context, patient: Patient, part: float, *, waits: bool
) -> None:
    done: list[str] = []
    worker = _timers(post, context, done)
    await _set(post, *CAN_WAIT, "writes")
    await patient.is_filled(part)
    await post.store.measure()
    await worker.do_due()
    assert len(done) == (1 if waits else len(CAN_WAIT) + 1)
    await patient.is_emptied()
    await post.store.measure()
    post.clock.now += NO_ROOM_AGAIN
    await worker.do_due()
    assert len(done) == len(CAN_WAIT) + 1


async def test_a_message_in_a_topic_that_could_be_opened_is_no_second_topic(
    post: Office, patient: Patient
) -> None:
    """The topic of a case that is made while Redis is full is known from then on."""
    async with full(patient):
        work = post.store.work(GM, "op", post.clock.now, goes_first=True)
        case = a_case(post.clock)
        await work.commit(Decision(keep=(case,), tell=(in_topic(case, to_desk("1").text),)))
        await post.worker.send_due()
    await post.tell(to_desk("2", case="case"))
    await post.worker.send_due()
    assert [kept.what for kept in post.desk.kept] == ["open_topic", "send", "send"]
