"""Mieke and Riet live near each other, where buddies are found for who looks."""

import pytest

from buurtbot.domain.core.together.activities import Switches
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.buddies.test_buddies import lives
from tests.scenes.people_street import Street
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    on = Switches("moerwijk", on=("buddies",))
    context.switches["moerwijk"] = on
    street = Street(store, context, clock)
    await street.put(on, lives("mieke", "Mieke", 0), lives("riet", "Riet", 300))
    return street
