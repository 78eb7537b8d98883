"""The street where most journeys begin."""

from collections.abc import AsyncIterator

import pytest

from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.asking_street import Street, a_person
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> AsyncIterator[Street]:
    """Anna lives here; who else, each scene says. All that is told can be said."""
    street = Street(store, context, clock)
    await street.lives_here(a_person("anna"))
    yield street
    await street.can_all_be_said()
