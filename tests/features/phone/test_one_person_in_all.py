"""Whatever who rings takes part in, they stay one person; two who share a number stay two."""

from collections.abc import Awaitable, Callable

import pytest

from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.domain.core.together.buddy import BuddySeeker
from buurtbot.domain.core.together.circle import CircleMember, Circles
from buurtbot.domain.core.together.share import Sharing
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.phone.test_one_person import ASKS, NUMBER, OnePersonDesk
from tests.scenes.helper_desk import PIET
from tests.scenes.street import Clock

HERE = "moerwijk"
AGREES = "Ja, de beller zegt ja"
IT_IS_PIET, ANOTHER = "Ja, dit is Piet Bos", "Nee, iemand anders"


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> OnePersonDesk:
    """Piet helps by phone, and all is on."""
    context.switches[HERE] = Switches(HERE, on=tuple(Activity))
    desk = OnePersonDesk(store, context, clock)
    await desk.opens()
    return desk


async def check_ins(desk: OnePersonDesk, name: str, *answer: str) -> list[str]:
    """Who rings wants to be asked how they are. Who takes part then."""
    await desk.command("/nabellen")
    await desk.press("Iemand aan de telefoon doet mee")
    await desk.presses(AGREES)
    await desk.types(name, NUMBER)
    await asked(desk, answer)
    await desk.presses("maandag", "Klaar", "09:30 uur", "Ja")
    return await desk._work().listed(CheckIn, HERE)


async def circles(desk: OnePersonDesk, name: str, *answer: str) -> list[str]:
    """Who rings wants to be in a circle."""
    await desk.command("/cirkel")
    await desk.press("Iemand aan de telefoon wil meedoen")
    await desk.types(name, NUMBER)
    await asked(desk, answer)
    await desk.presses("Ja")
    return [*(await desk.get(Circles, HERE)).wishes]


async def buddies(desk: OnePersonDesk, name: str, *answer: str) -> list[str]:
    """Who rings looks for somebody to ring with."""
    await desk.command("/maatjes")
    await desk.press("Iemand aan de telefoon")
    await desk.types(name, NUMBER)
    await asked(desk, answer)
    await desk.presses("Bellen", "Klaar", "Klaar", "Ja, dat is goed")
    ids = [str(key).rpartition(":")[2] for key in await desk.store.redis.keys("*:buddy_seeker:*")]
    return [one.id for one in (await desk._work().look(BuddySeeker, ids)).values()]


async def sharing(desk: OnePersonDesk, name: str, *answer: str) -> list[str]:
    """Who rings asks what is shared."""
    await desk.command("/delen")
    await desk.press("Iemand aan de telefoon")
    await desk.types(name, NUMBER)
    await asked(desk, answer)
    await desk.presses(AGREES)
    return [*(await desk.get(Sharing, HERE)).callers]


async def asked(desk: OnePersonDesk, answer: tuple[str, ...]) -> None:
    """The worker is asked who it is, where there is something to answer."""
    assert (ASKS in (await desk.own())[-1]) == bool(answer)
    await desk.presses(*answer)


Rings = Callable[..., Awaitable[list[str]]]
EACH = pytest.mark.parametrize("rings", [check_ins, circles, buddies, sharing])


@EACH
async def test_by_name_and_number_they_are_who_we_know(desk: OnePersonDesk, rings: Rings) -> None:
    assert await rings(desk, "Piet") == [PIET]
    assert (await desk.piet()).offer is not None
    assert await desk.by_phone() == ["Piet Bos"]


@EACH
async def test_of_a_name_with_a_typo_it_is_asked(desk: OnePersonDesk, rings: Rings) -> None:
    assert await rings(desk, "Pit Bosch", IT_IS_PIET) == [PIET]
    assert await desk.by_phone() == ["Piet Bos"]


@EACH
async def test_who_lives_in_the_same_house_is_somebody_else(
    desk: OnePersonDesk, rings: Rings
) -> None:
    [riet] = await rings(desk, "Riet", ANOTHER)
    assert riet != PIET
    assert (await desk.get(Person, riet)).name == "Riet"
    assert await desk.by_phone() == ["Piet Bos", "Riet"]


async def test_two_of_a_house_are_both_asked_how_they_are(desk: OnePersonDesk) -> None:
    await check_ins(desk, "Riet", ANOTHER)
    assert len(await check_ins(desk, "Piet Bos")) == 2
    desk.clock.forward(minutes=1)
    assert len(await check_ins(desk, "Riet")) == 2


async def test_whoever_agreed_to_sharing_before_is_not_asked_that_again(
    desk: OnePersonDesk,
) -> None:
    await sharing(desk, "Piet")
    await desk.command("/delen")
    await desk.press("Iemand aan de telefoon")
    await desk.types("Pit", NUMBER)
    await desk.presses(IT_IS_PIET)
    assert (await desk.get(Sharing, HERE)).callers == (PIET,)
    assert AGREES not in str(await desk.last(desk.own_queue()))


async def test_a_corrected_number_asks_anew(desk: OnePersonDesk) -> None:
    await desk.command("/cirkel")
    await desk.press("Iemand aan de telefoon wil meedoen")
    await desk.types("Riet", NUMBER)
    assert ASKS in (await desk.own())[-1]
    await desk.presses("← Terug")
    await desk.types("06 12 34 56 78")
    assert ASKS not in (await desk.own())[-1]
    await desk.presses("Ja")
    [riet] = (await desk.get(Circles, HERE)).wishes
    assert riet != PIET


async def a_circle(desk: OnePersonDesk, *fourth: str, named: str) -> list[str]:
    """Sara sets up a circle of three, with who has this number."""
    await desk.command("/cirkel")
    await desk.press("Nieuwe cirkel")
    await desk.types("Ochtendcirkel")
    await desk.presses("Klaar", "09:30 uur", "Ja")
    await desk.presses("Binnen 60")
    for name, number, labels in (
        ("Ans", "070 111 11 11", ()),
        ("Bep", "070 111 11 12", ()),
        (named, NUMBER, fourth),
    ):
        await desk.types(name)
        await desk.presses("Ja")
        await desk.types(number)
        await desk.presses(*labels, "Overslaan", "Overslaan")
        if name != named:
            await desk.presses("Nog iemand")
    await desk.presses("Klaar", "Maak de cirkel")
    ids = [str(key).rpartition(":")[2] for key in await desk.store.redis.keys("*:circle_member:*")]
    return [one.id for one in (await desk._work().look(CircleMember, ids)).values()]


async def test_a_circle_that_is_set_up_has_who_we_know(desk: OnePersonDesk) -> None:
    assert PIET in await a_circle(desk, IT_IS_PIET, named="Pit")
    assert await desk.by_phone() == ["Ans", "Bep", "Piet Bos"]


async def test_a_circle_that_is_set_up_has_who_is_new(desk: OnePersonDesk) -> None:
    assert PIET not in await a_circle(desk, ANOTHER, named="Riet")
    assert await desk.by_phone() == ["Ans", "Bep", "Piet Bos", "Riet"]
