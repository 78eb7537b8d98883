"""Moerwijk shares. Truus cooks, and Anna, Bram, Cor and Dina live around the corner."""

from collections.abc import AsyncIterator

import pytest

from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.asking_street import a_volunteer
from tests.scenes.sharing_desk import SharingDesk
from tests.scenes.sharing_street import SharingStreet, lives_near
from tests.scenes.street import Clock

NEAR = ("anna", "bram", "cor", "dina")


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> AsyncIterator[SharingStreet]:
    """Four who want to hear of it, the nearest first, and Truus whom the desk knows."""
    context.switches["moerwijk"] = Switches("moerwijk", on=(Activity.SHARING,))
    street = SharingStreet(store, context, clock)
    await street.lives_here(a_volunteer("truus"))
    for number, who in enumerate(NEAR):
        await street.lives_here(lives_near(who, metres=100 * (number + 1)))
        await street.does(who, "hear_offers", consent="yes")
    yield street
    await street.can_all_be_said()


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> SharingDesk:
    """Noor and Mina, who have Telegram; Riet has not, and rings the desk."""
    desk = SharingDesk(store, context, clock)
    await desk.opens()
    return desk
