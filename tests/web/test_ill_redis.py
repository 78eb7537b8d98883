"""A Redis that takes no writes: nothing is lost, nothing is said twice, all goes on by itself.

What ails Redis is real here, each in its own way.
"""

import asyncio
import logging
import os
import signal
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from redis.exceptions import OutOfMemoryError

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.outbox.door_notes import DoorNotes
from buurtbot.outbox.letters.channel import Delivered, Result
from buurtbot.services.core.context import Context, person_id
from buurtbot.services.running.park import parking
from buurtbot.storage.store import Store, open_store
from buurtbot.storage.wire.away import WHAT_TO_DO, Cause
from buurtbot.web.intake import Intake
from handlers.neighbours_aiogram.bots import NeighbourBots, make_bots
from tests.outbox.office import Shelf, a_person
from tests.scenes.phone_street import BOOK, Phone
from tests.scenes.street import Clock, all_texts, fresh_secrets
from tests.scenes.waiting import until
from tests.storage.ill import ILLNESSES, Patient, a_patient, full

GM = "gm0518"


@dataclass
class Bot:
    """The bot of the Moerwijk, from the raw update on."""

    store: Store
    context: Context
    clock: Clock
    patient: Patient
    parked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        reception = Phone(self.store, self.context, self.clock).reception
        bots = make_bots({"moerwijk": "111:AAA"}, api_base="http://127.0.0.1:9")

        async def hear(heard: Any) -> None:
            await reception.hear(heard)

        self.neighbours = NeighbourBots.of(bots, hear, self.clock)
        park = parking(self.store, self.context, BOOK, self.clock)

        async def parks(slug: str, raw: dict[str, Any], error: str) -> None:
            self.parked.append(error)
            await park(slug, raw, error)

        self.intake = Intake(self.neighbours.take_in, parks, self.store.condition)

    async def hears(self, number: int, words: str, *, user: int = 4711) -> str:
        """Somebody writes; what becomes of it."""
        sender = {"id": user, "is_bot": False, "first_name": "Mieke", "language_code": "nl"}
        chat = {"id": user, "type": "private", "first_name": "Mieke"}
        message = {"message_id": number, "date": 1, "chat": chat, "from": sender, "text": words}
        return await self.intake("moerwijk", {"update_id": number, "message": message})

    async def knows(self, user: int = 4711) -> bool:
        """Whether somebody is known."""
        work = self.store.work(GM, "look", self.clock.now)
        return bool(await work.look(Person, [person_id(work, "moerwijk", user)]))

    async def waiting(self) -> set[str]:
        """For whom something waits to be sent."""
        queues = await self.store.redis.zrange(self.store.outbox(GM).keys.outbox, 0, -1)
        return {queue.partition(":")[0] + ":urgent" * (":urgent" in queue) for queue in queues}


@pytest.fixture
async def patient(tmp_path: Path) -> AsyncIterator[Patient]:
    async with a_patient(tmp_path) as patient:
        yield patient


@pytest.fixture
async def bot(patient: Patient, context: Context, clock: Clock) -> AsyncIterator[Bot]:
    store = await open_store(patient.url, fresh_secrets())
    bot = Bot(store, context, clock, patient)
    yield bot
    await bot.neighbours.close()
    await store.close()


@pytest.mark.parametrize("cause", ILLNESSES)
async def test_what_comes_in_meanwhile_is_not_now_and_is_done_when_it_is_over(
    bot: Bot, cause: Cause, caplog: pytest.LogCaptureFixture
) -> None:
    assert await bot.hears(1, "/start") == "taken"
    async with ILLNESSES[cause](bot.patient):
        for _ in range(3):  # Telegram brings it again
            assert await bot.hears(2, "hallo", user=4712) == "not_now"
        assert bot.store.condition.cause == cause
    assert await bot.hears(2, "hallo", user=4712) == "taken"
    assert await bot.knows(4712)
    assert bot.parked == []
    told = [r.getMessage() for r in caplog.records if r.levelno >= logging.WARNING]
    assert len(told) == 1
    assert told[0].startswith(WHAT_TO_DO[cause])


async def test_an_ordinary_word_waits_when_redis_is_full_and_a_cry_for_help_does_not(
    bot: Bot,
) -> None:
    assert await bot.hears(1, "/start") == "taken"
    await bot.store.redis.delete(bot.store.outbox(GM).keys.outbox)
    async with full(bot.patient):
        await bot.store.measure()
        assert await bot.hears(2, "ik wil boodschappen", user=4712) == "not_now"
        assert await bot.hears(3, "ik wil niet meer leven", user=4713) == "taken"
        assert await bot.hears(4, "ik wil dood") == "taken"
        assert not await bot.knows(4712)
        assert await bot.waiting() == {"person", "desk:urgent"}
    assert await bot.hears(2, "ik wil boodschappen", user=4712) == "taken"


async def test_when_it_is_fuller_than_full_nothing_is_forced_in(bot: Bot) -> None:
    """The memory of the machine is not ours to fill."""
    await bot.patient.is_filled(1.2)
    await bot.store.measure()
    assert await bot.hears(1, "ik wil dood") == "not_now"
    await bot.patient.is_emptied()
    await bot.store.measure()
    assert await bot.hears(1, "ik wil dood") == "taken"
    assert bot.parked == []


async def test_who_is_forgotten_makes_room_also_when_there_is_none(bot: Bot) -> None:
    person = a_person("anna", bot.clock)
    work = bot.store.work(GM, "op1", bot.clock.now)
    await work.commit(Decision(keep=(person,)))
    async with full(bot.patient):
        again = bot.store.work(GM, "op2", bot.clock.now)
        assert await again.commit(Decision(drop=(person,), shred=("anna",))) == "done"
        third = bot.store.work(GM, "op3", bot.clock.now)
        with pytest.raises(OutOfMemoryError):
            await third.commit(Decision(keep=(person,)))


async def test_a_redis_that_hangs_keeps_nobody_in_danger_waiting(bot: Bot) -> None:
    """It says nothing at all; who only asks something waits, until it is known what it is."""
    shelf = Shelf(bot.clock)

    async def ring(*_: Any) -> Result:
        return Delivered()

    door = DoorNotes(bot.context, all_texts(), BOOK, shelf, shelf, ring, bot.store.condition)
    bot.intake = replace(bot.intake, door=door, patience=0.2)
    os.kill(bot.patient.process.pid, signal.SIGSTOP)
    async with asyncio.TaskGroup() as group:
        cry = group.create_task(bot.hears(1, "ik wil dood"))
        word = group.create_task(bot.hears(2, "hallo", user=4712))

        async def both_are_told() -> bool:
            await door.say_all()
            return {4711, -1001} <= {kept.chat for kept in shelf.kept}

        await until(both_are_told)
        assert {kept.chat for kept in shelf.kept} == {4711, -1001}
        assert "113" in shelf.texts[0] + shelf.texts[1]
        os.kill(bot.patient.process.pid, signal.SIGCONT)
    assert (cry.result(), word.result()) == ("taken", "taken")
