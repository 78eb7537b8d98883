"""Redis did it and we did not hear so: what is repeated then has no second effect."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace

from redis.exceptions import ConnectionError as Away

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Hidden, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.settle import settle
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store, open_store
from tests.scenes.street import Clock, fresh_secrets
from tests.storage.conftest import Server
from tests.storage.losing_replies import losing_every
from tests.storage.scenes import GM, anna, commit

OPERATIONS = 300
AT_ONCE = 6


async def test_300_operations_over_a_wire_that_loses_every_third_answer(
    store: Store, server: Server, clock: Clock
) -> None:
    await commit(store, Decision(keep=(anna(clock),)), "op1", clock)
    async with losing_every(3, server.url) as wire:
        # Not as a cluster: its client is told the real address and would go around the wire.
        over_the_wire = await open_store(wire.address, fresh_secrets())
        try:
            numbers = iter(range(OPERATIONS))
            async with asyncio.TaskGroup() as group:
                tries = [
                    group.create_task(_one_after_another(over_the_wire, clock, numbers))
                    for _ in range(AT_ONCE)
                ]
        finally:
            await over_the_wire.close()
        assert wire.lost >= OPERATIONS / 4
        # Each is heard as an error: the client itself repeats nothing behind our back.
        assert sum(task.result() for task in tries) >= OPERATIONS + wire.lost
    read = await store.work(GM, "look", clock.now).get(Person, "anna")
    assert read is not None
    assert len(read.requests) == OPERATIONS
    assert len(set(read.requests)) == OPERATIONS
    assert await store.outbox(GM).length("person:anna") == OPERATIONS


async def _one_after_another(store: Store, clock: Clock, numbers: Iterator[int]) -> int:
    """Do each until it is heard that it was done; how often was tried."""
    tries = 0
    for number in numbers:
        tries += 1
        while not await _done(store, clock, f"request-{number}"):
            tries += 1
    return tries


async def _done(store: Store, clock: Clock, request: str) -> bool:
    """Once more until it is heard that it was done, as Telegram does with an update."""

    def new_work() -> Work:
        return store.work(GM, f"op-{request}", clock.now)

    async def decide(work: Work) -> Decision:
        person = await work.get(Person, "anna")
        assert person is not None
        told = Say(ToPerson("anna"), text("asked", name=Hidden("anna", request)))
        return Decision(
            keep=(replace(person, requests=(*person.requests, request)),), tell=(told,)
        )

    try:
        await settle(new_work, decide)
    except Away:
        return False
    return True
