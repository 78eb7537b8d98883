"""An update costs few round trips to Redis, with all that it sends, and nobody adds one unseen.

Counted where redis-py sends: what leaves together is one round trip. The commands are those that
Redis carried out, also within our scripts. For the desk what is sent is not counted here.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, fields, replace
from typing import Any

import pytest
from redis.asyncio import BlockingConnectionPool, Connection, Redis

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.matching.invitation import invitation
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Command, Heard
from tests.scenes.helping_street import riet, samir, soup
from tests.scenes.lines_street import LinesStreet
from tests.scenes.street import Clock
from tests.scenes.two_at_once import RIET, SAMIR, agreed

FATIMA = 44


class Counted(Connection):
    """A connection to Redis that counts how often something is sent."""

    sent = 0

    async def send_packed_command(self, *args: Any, **more: Any) -> None:
        """Everything leaves here; several commands at once are one sending."""
        Counted.sent += 1
        await super().send_packed_command(*args, **more)


@dataclass
class Counting:
    """In the place of a reception: what the newest update cost."""

    hears: Callable[[Heard], Awaitable[object]]
    sends: Callable[[], Awaitable[object]]
    redis: Redis
    cost: tuple[int, int] = (0, 0)

    async def hear(self, heard: Heard) -> None:
        """Take it in, send what it leads to, and see what that cost."""
        commands, sent = await self._commands(), Counted.sent
        await self.hears(heard)
        await self.sends()
        trips = Counted.sent - sent
        self.cost = trips, await self._commands() - commands - 1  # without our own question

    async def _commands(self) -> int:
        stats = await self.redis.info("commandstats")
        return sum(one["calls"] for one in stats.values())


@pytest.fixture
async def street(
    store: Store, redis_url: str, context: Context, clock: Clock
) -> AsyncIterator[LinesStreet]:
    """Moerwijk, where every sending is counted."""
    pool = BlockingConnectionPool.from_url(
        redis_url, connection_class=Counted, decode_responses=True
    )
    counted = Redis.from_pool(pool)
    street = LinesStreet(replace(store, redis=counted), context, clock)
    street.reception = Counting(  # type: ignore[assignment]  # it hears in its place
        street.reception.hear, street.sends_at_once, store.redis
    )
    street.staff = Counting(street.staff.hear, street.sends_at_once, store.redis)  # type: ignore[assignment]  # it hears in its place
    for field in fields(store.scripts):  # else whoever uses them first loads them
        await counted.script_load(getattr(store.scripts, field.name).source)
    yield street
    await counted.aclose()


def cost(reception: Any) -> tuple[int, int]:
    """Round trips and commands of the newest update."""
    assert isinstance(reception, Counting)
    return reception.cost


def is_at_most(spent: tuple[int, int], trips: int, commands: int) -> None:
    """Both bounds at once, so that a failure tells both."""
    assert all(a <= b for a, b in zip(spent, (trips, commands), strict=True)), spent


async def test_whoever_is_new_begins_answers_and_presses(street: LinesStreet) -> None:
    await street.sends(FATIMA, Command("start"))
    is_at_most(cost(street.reception), 3, 20)
    await street.presses(FATIMA, "Nederlands")
    await street.presses(FATIMA, "Ja, dat is goed")
    is_at_most(cost(street.reception), 3, 16)
    await street.presses(FATIMA, "Ja")
    await street.presses(FATIMA, "Ik zoek hulp")
    await street.types(FATIMA, "Boodschappen")
    is_at_most(cost(street.reception), 3, 16)


async def test_a_volunteer_takes_a_request_and_the_two_write(street: LinesStreet) -> None:
    offer = samir().offer
    assert offer is not None
    helper = agreed(samir(offer=replace(offer, busy_with=())), street, SAMIR)
    asks = agreed(riet(), street, RIET)
    waits = replace(soup().invited[0], person=helper.id, reply="waiting")
    request = soup(resident=asks.id, holder="", state="open", taken_at=None, invited=(waits,))
    await street.put(helper, replace(asks, lines=()), request)
    told = Decision(tell=(invitation(request, waits, now=street.clock.now),))
    assert await street.work().commit(told) == "done"
    await street.delivers()
    await street.presses(SAMIR, "Ik help")
    assert "Riet" in street.reads(SAMIR)
    is_at_most(cost(street.reception), 5, 33)
    await street.types(SAMIR, "Ik kom om twee uur")
    assert "Ik kom om twee uur" in street.reads(RIET)
    is_at_most(cost(street.reception), 4, 26)


async def test_a_moderator_answers(street: LinesStreet) -> None:
    await street.put(replace(agreed(riet(), street, RIET), lines=()))
    await street.does("want_person", street.who(RIET))
    [case] = await street.work().open_cases()
    await street.staff_type("Goedemorgen Riet", case)
    is_at_most(cost(street.staff), 3, 13)
