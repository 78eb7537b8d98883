"""Who is excluded does not come in by telephone: not in a circle, nor as a buddy, nor to share."""

from contextlib import suppress
from dataclasses import replace

import pytest

from buurtbot.domain.core.people.ban import Ban
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.domain.core.together.buddy import BuddySeeker
from buurtbot.domain.core.together.circle import CircleMember
from buurtbot.domain.core.together.share import Sharing
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.phone.test_one_person import NUMBER, OnePersonDesk
from tests.features.phone.test_one_person_in_all import ANOTHER, HERE, Rings, a_circle
from tests.features.phone.test_one_person_in_all import buddies as looks_for_buddy
from tests.features.phone.test_one_person_in_all import circles as wants_circle
from tests.features.phone.test_one_person_in_all import sharing as shares
from tests.scenes.desk_street import mina
from tests.scenes.helper_desk import PIET
from tests.scenes.street import Clock

REFUSED = "dit nummer is van iemand die is uitgesloten"
EACH = pytest.mark.parametrize("rings", [wants_circle, looks_for_buddy, shares])


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> OnePersonDesk:
    """Piet, whom the desk excluded."""
    context.switches[HERE] = Switches(HERE, on=tuple(Activity))
    desk = OnePersonDesk(store, context, clock)
    await desk.opens()
    await desk.keep(replace(await desk.piet(), ban=Ban(clock.now, "threat", "omar")))
    return desk


async def take_part(desk: OnePersonDesk) -> set[str]:
    """All who take part in something, by their ids."""
    redis, work = desk.store.redis, desk._work()
    ids = [str(key).rpartition(":")[2] for key in await redis.keys("{gm0518}:person:*")]
    there = {*await work.look(CircleMember, ids), *await work.look(BuddySeeker, ids)}
    here = (await work.look(Sharing, [HERE])).get(HERE)
    return there | {*(here.callers if here else ())}


@EACH
async def test_they_are_not_noted_and_the_worker_reads_why(
    desk: OnePersonDesk, rings: Rings
) -> None:
    with suppress(AssertionError):  # where nobody ever took part there is no list
        await rings(desk, "Piet Bos")
    assert REFUSED in (await desk.own())[-1]
    assert await take_part(desk) == set()


@EACH
async def test_who_lives_with_them_is_somebody_else(desk: OnePersonDesk, rings: Rings) -> None:
    [riet] = await rings(desk, "Riet", ANOTHER)
    assert riet != PIET
    assert await take_part(desk) == {riet}


async def test_of_who_only_has_the_bot_the_number_is_known_too(desk: OnePersonDesk) -> None:
    barred = mina(desk.clock, id="lars", chat=55, name="Lars", phone="+31 6 12345678")
    await desk.keep(replace(barred, ban=Ban(desk.clock.now, "threat", "omar")))
    await desk.command("/cirkel")
    await desk.press("Iemand aan de telefoon wil meedoen")
    await desk.types("Lars", "06 12 34 56 78")
    await desk.presses("Ja")
    assert REFUSED in (await desk.own())[-1]


async def test_a_circle_that_is_set_up_is_without_them(desk: OnePersonDesk) -> None:
    assert len(await a_circle(desk, named="Piet Bos")) == 2
    assert "Die persoon doet niet mee" in (await desk.own())[-1]
    await desk.command("/cirkel")
    await desk.press("Ochtendcirkel")
    await desk.presses("Lid erbij")
    await desk.types("Piet Bos")
    await desk.presses("Ja")
    await desk.types(NUMBER)
    await desk.presses("Overslaan", "Overslaan", "Ja, erbij")
    assert REFUSED in (await desk.own())[-1]
    assert PIET not in await take_part(desk)
