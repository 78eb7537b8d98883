"""Who was on the list and is forgotten, and what they can read of it before."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.messages import SendFile
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.passing import passes, timers_of
from tests.scenes.street import Clock

MINA = Actor("person", "mina", "moerwijk", "Mina")


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    street = DeskStreet(store, context, clock)
    call = Call(
        "mina",
        "moerwijk",
        at=clock.now,
        since=clock.now,
        whys=(Why("check_in", clock.now, words="Ik slaap slecht"),),
        phone="+31 6 12345678",
        notes="Belt liever na tienen",
        holder="sara",
    )
    await street.keep(mina(clock), call)
    return street


async def test_they_read_what_was_noted_and_nothing_of_who_called(street: DeskStreet) -> None:
    await street.do(deeds.my_data(), actor=MINA)
    files = [waiting.outgoing for waiting in await street.waiting("person:mina")]
    content = next(file.content.value for file in files if isinstance(file, SendFile))
    assert "Belt liever na tienen" in content
    assert "Ik slaap slecht" in content
    assert "sara" not in content


async def test_forgotten_they_are_off_the_list_at_once(street: DeskStreet) -> None:
    await street.do(deeds.forget_sure(), actor=MINA)
    await street.do(deeds.call_moves(call="mina"))
    await passes(street, hours=3)
    assert not await street.store.redis.exists("{gm0518}:call:mina")
    assert not await street.store.redis.exists("{gm0518}:list:call:moerwijk")
    assert not [name for name in await timers_of(street) if name.startswith("call_")]
