"""Words of staff that wait for a press are not forgotten: they are asked about once more."""

import pytest

from buurtbot.domain import deeds
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.features.desk.test_desk import a_case
from tests.scenes.desk_street import OMAR, DeskStreet
from tests.scenes.street import Clock

SARA = Actor("moderator", "sara", "moerwijk", "Sara")
ASIDE = "Is dit niet die van vorige week? Laat maar gaan"


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def test_who_holds_the_case_is_reminded_once_of_what_waits(street: DeskStreet) -> None:
    case = await a_case(street)
    await street.takes()
    await street.writes(ASIDE, case=case, user=OMAR, message=41)
    waiting = await street.store.timers("gm0518").due(street.clock.forward(minutes=11))
    (due,) = [one for one in waiting if one.deed.name == "remind_unsent"]
    await street.do(due.deed)
    assert "Dit wacht nog. Kies wat ermee gebeurt." in (await street.desk())[-1]
    await street.press("Alleen voor ons")
    before = len(await street.desk())
    await street.do(due.deed)
    assert len(await street.desk()) == before


async def test_what_waits_ends_with_its_case(street: DeskStreet) -> None:
    case = await a_case(street)
    await street.takes()
    await street.writes(ASIDE, case=case, user=OMAR, message=41)
    await street.do(deeds.close_as(case=case.id, outcome="other", sure="yes"), actor=SARA)
    assert any("Niet doorgestuurd: de melding is afgesloten." in s for s in await street.desk())
    assert (await street.case()).unsent == ()
