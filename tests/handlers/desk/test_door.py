"""Who shouts at the desk's bot keeps nobody waiting, and is told what is so."""

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Command, Words
from tests.handlers.desk.test_reception import a_case, a_taken_case
from tests.scenes.desk_street import GROUP, OMAR, STRANGER, DeskStreet
from tests.scenes.street import Clock


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def test_who_is_not_listed_hears_so_once_and_again_tomorrow(street: DeskStreet) -> None:
    case = await a_case(street)
    for _ in range(5):
        await street.writes("Ik help wel", case=case, user=STRANGER)
        street.clock.forward(minutes=5)
    told = [line for line in await street.desk() if "Fijn dat u meeleest, Piet" in line]
    assert len(told) == 1
    assert "niet op de lijst" in told[0]
    street.clock.forward(hours=12)
    await street.writes("Ik help wel", case=case, user=STRANGER)
    told = [line for line in await street.desk() if "Fijn dat u meeleest, Piet" in line]
    assert len(told) == 2


async def test_a_moderator_who_sends_very_much_hears_that_it_does_not_go_on(
    street: DeskStreet,
) -> None:
    case = await a_taken_case(street)
    street.clock.forward(minutes=1)
    before = len(await street.reads())
    for number in range(100):
        await street.writes(f"bericht {number}", case=case)
        street.clock.forward(seconds=0.2)
    reads = (await street.reads())[before:]
    assert sum("\nbericht " in read for read in reads) == 60
    assert sum("Wat u nu stuurt, gaat niet door" in told for told in await street.desk()) == 1
    await street.writes("// Omar hoort dit niet", case=case, user=OMAR)
    assert (await street.get(Case, case.id)).notes == 1
    street.clock.forward(minutes=1)
    await street.writes("bericht 101", case=case)
    assert "bericht 101" in (await street.reads())[-1]


async def test_a_stranger_who_shouts_is_answered_once_an_hour_and_keeps_nothing_here(
    street: DeskStreet,
) -> None:
    await street.hear(Words("Help"), chat=STRANGER, user=STRANGER)
    keys = sorted(await street.store.redis.keys("*"))
    for _ in range(50):
        await street.hear(Words("Help"), chat=STRANGER, user=STRANGER)
        await street.hear(Command("start"), chat=STRANGER, user=STRANGER)
    assert sorted(await street.store.redis.keys("*")) == keys
    (queue,) = await street.store.redis.keys("{gm0518}:out:person:passing:*")
    assert await street.store.redis.llen(queue) == 1
    street.clock.forward(hours=1)
    await street.hear(Words("Help"), chat=STRANGER, user=STRANGER)
    assert await street.store.redis.llen(queue) == 2


async def test_a_crowd_of_strangers_is_answered_sixty_a_minute_at_most(
    street: DeskStreet,
) -> None:
    for number in range(200):
        await street.hear(Words("Help"), chat=5000 + number, user=5000 + number)
    queues = await street.store.redis.keys("{gm0518}:out:person:passing:*")
    assert len(queues) == 60
    street.clock.forward(minutes=1)
    await street.hear(Words("Help"), chat=5199, user=5199)
    assert len(await street.store.redis.keys("{gm0518}:out:person:passing:*")) == 61


async def test_a_strange_group_costs_a_look_a_minute_however_much_is_said_in_it(
    street: DeskStreet,
) -> None:
    async def looks() -> int:
        told = await street.store.redis.info("commandstats")
        return int(told["cmdstat_get"]["calls"])

    await street.hear(Words("hoi"), chat=-7777)
    assert await street.store.redis.keys("*") == []
    before = await looks()
    for _ in range(50):
        assert await street.reception.groups.served(-7777, street.clock.now) == ()
    assert await looks() == before
    street.clock.forward(minutes=1)
    assert await street.reception.groups.served(-7777, street.clock.now) == ()
    assert await looks() == before + len(street.context.network.neighbourhoods)


async def test_who_is_told_is_told_also_when_the_update_is_decided_anew(
    street: DeskStreet,
) -> None:
    """What was read may change before it is written; then the same update is decided again."""
    door = street.reception.door
    for tells in (door.tells_not_listed, door.tells_too_much):
        assert tells(GROUP, STRANGER, "update-1", street.clock.now)
        assert tells(GROUP, STRANGER, "update-1", street.clock.now)
        assert not tells(GROUP, STRANGER, "update-2", street.clock.now)
    assert door.answers_stranger(STRANGER, "update-1", street.clock.now)
    assert door.answers_stranger(STRANGER, "update-1", street.clock.now)
    assert not door.answers_stranger(STRANGER, "update-2", street.clock.now)
