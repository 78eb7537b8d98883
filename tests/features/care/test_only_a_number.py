"""Who types 112 here, as if it were dialled, may be in danger; who says where they live is not."""

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Words
from tests.scenes.helping_street import riet
from tests.scenes.lines_street import LinesStreet
from tests.scenes.street import Clock
from tests.scenes.two_at_once import RIET, agreed


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> LinesStreet:
    return LinesStreet(store, context, clock)


async def alarms(street: LinesStreet) -> list[Case]:
    work = street.work()
    opened = await work.look(Case, await work.open_cases())
    return [one for one in opened.values() if one.reason == "sensitive"]


@pytest.mark.parametrize(
    ("typed", "what", "line"), [("112", "acute_danger", "112"), ("113!", "suicide", "113")]
)
async def test_at_the_menu_it_reaches_the_desk_and_the_number_is_shown(
    street: LinesStreet, typed: str, what: str, line: str
) -> None:
    await street.put(agreed(riet(), street, RIET))
    await street.types(RIET, typed)
    (case,) = await alarms(street)
    assert case.what == what
    assert line in street.reads(RIET)
    assert "begrijp ik niet" not in street.reads(RIET)


async def test_from_somebody_whom_nobody_knows_too(street: LinesStreet) -> None:
    await street.types(72, "112")
    assert len(await alarms(street)) == 1


async def test_in_a_talk_that_asks_for_something_else_too(street: LinesStreet) -> None:
    await street.put(agreed(riet(), street, RIET))
    await street.types(RIET, "Ik zoek hulp")
    await street.types(RIET, "112")
    assert len(await alarms(street)) == 1


async def test_who_is_called_so_in_telegram_cries_nothing(street: LinesStreet) -> None:
    await street.sends(72, Words("goedemorgen"), name="911")
    assert await alarms(street) == []


async def test_as_the_number_of_a_house_it_is_no_alarm(street: LinesStreet) -> None:
    await street.put(agreed(riet(), street, RIET))
    await street.types(RIET, "Ik zoek hulp")
    for label in ("Boodschappen", "Voor mijzelf"):
        await street.presses(RIET, label)
    await street.types(RIET, "112")
    assert await alarms(street) == []
    assert "nummer" in street.reads(RIET)
    await street.types(RIET, "bel 112")
    assert len(await alarms(street)) == 1
