"""What every scene starts from: a real Redis, an empty store, a fictional network, a clock."""

import gc
import json
import signal
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store, open_store, rules_of
from tests.scenes.sealed import look_at_all, nothing_private_readable, told
from tests.scenes.street import SOCKET, Clock, a_context, fresh_secrets, running_redis

LONGEST_SOCKET = 100  # letters: a longer path is no address of a socket everywhere

# A machine that is busy is no failure: examples may take as long as they take.
settings.register_profile("house", settings(deadline=None))
settings.load_profile("house")


def _stops(number: int, _frame: object) -> None:
    raise KeyboardInterrupt(number)


# In place of Python's own handler, for which asyncio puts up one of its own around each fixture
# and each test; `signal` then writes out all that they hold, up to a whole town, for an error
# that nobody sees.
signal.signal(signal.SIGINT, _stops)


look_at_all()
# What is imported and what tests are found stays to the end. Looking through it for what may go
# was a third of finding them, and done again and again while they run.
gc.disable()


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop() -> None:
    """From here on what may go is looked for again, among what the tests make themselves."""
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)
    gc.enable()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """What this worker's scenes sealed, and did meanwhile: `tests.covered` looks at all of it."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["sealed"] = json.dumps(told())


@pytest.fixture(scope="session")
def redis_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the Redis of these tests is."""
    return tmp_path_factory.mktemp("redis")


@pytest.fixture(scope="session")
def redis_url(redis_folder: Path) -> Iterator[str]:
    """The address of a real Redis, started for these tests and stopped after them."""
    with running_redis(redis_folder) as url:
        yield url


@pytest.fixture(scope="session")
def redis_near(redis_url: str, redis_folder: Path) -> str:
    """The same Redis by its socket: a command takes a fifth less of the processor than by TCP."""
    path = str(redis_folder / SOCKET)
    return f"unix://{path}?db=0" if len(path) < LONGEST_SOCKET else redis_url


@pytest.fixture
async def store(redis_near: str) -> AsyncIterator[Store]:
    """An empty store."""
    with nothing_private_readable():
        opened = await open_store(redis_near, fresh_secrets(), rules=rules_of(a_context().network))
        await opened.redis.flushall()
        yield opened
        await opened.close()


@pytest.fixture
def context() -> Context:
    """Three neighbourhoods: Moerwijk and Spoorwijk in gm0518, and Rijswijk-Noord in gm0603."""
    return a_context()


@pytest.fixture
def clock() -> Clock:
    """Tuesday 24 November 2026, 10:00 in Amsterdam; `clock.forward(minutes=10)` moves it."""
    return Clock()
