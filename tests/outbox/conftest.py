"""A post office on an empty Redis."""

from pathlib import Path

import pytest

from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.outbox.office import Office, few_texts, office
from tests.scenes.street import Clock


@pytest.fixture
def post(store: Store, context: Context, clock: Clock, tmp_path: Path) -> Office:
    """The office."""
    return office(store, context, clock, few_texts(tmp_path))
