"""Moerwijk looks after its volunteers; Noor is one of them, and Anna asks for help."""

import pytest

from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.services.core.context import Context
from tests.scenes.asking_street import Street, a_volunteer


@pytest.fixture
async def noor(street: Street, context: Context) -> str:
    """Noor has offered help for two months, and was never asked."""
    context.switches["moerwijk"] = Switches("moerwijk", on=(Activity.STAYING,))
    await street.lives_here(a_volunteer("noor", metres=200))
    return "noor"
