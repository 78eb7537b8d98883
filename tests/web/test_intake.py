"""Every update is taken in, parked or "not now"; nothing it holds makes the intake raise."""

import logging
from typing import Any

import pytest
from redis.exceptions import (
    BusyLoadingError,
    ClusterDownError,
    OutOfMemoryError,
    ReadOnlyError,
    RedisClusterException,
    ResponseError,
)
from redis.exceptions import ConnectionError as Away
from redis.exceptions import TimeoutError as TooSlow

from buurtbot.safe_log import Quiet
from buurtbot.storage.wire.away import is_away
from buurtbot.web.intake import Intake

UPDATE = {"update_id": 7}
AWAY = [
    Away(),
    TooSlow(),
    BusyLoadingError(),
    ClusterDownError("down"),
    OutOfMemoryError(),
    ReadOnlyError(),
    RedisClusterException("no node answers"),
    ConnectionRefusedError(),
    ResponseError("ERR Error running script: @user_script: 35: -OOM command not allowed"),
    ResponseError("MISCONF Errors writing to the AOF file"),
]
OUR_FAULT = [
    ValueError("Anna"),
    KeyError("Anna"),
    RecursionError(),
    ResponseError("WRONGTYPE Operation against a key holding the wrong kind of value"),
    AssertionError(),
]


class Scene:
    """An intake whose deeds fail as told."""

    def __init__(self, *fails: BaseException, park_fails: BaseException | None = None) -> None:
        self.fails = list(fails)
        self.park_fails = park_fails
        self.parked: list[tuple[str, int, str]] = []
        self.taken: list[dict[str, Any]] = []
        self.intake = Intake(self.take_in, self.park)

    async def take_in(self, _slug: str, raw: dict[str, Any]) -> None:
        if self.fails:
            raise self.fails.pop(0)
        self.taken.append(raw)

    async def park(self, slug: str, raw: dict[str, Any], error: str) -> None:
        if self.park_fails:
            raise self.park_fails
        self.parked.append((slug, raw["update_id"], error))


async def test_an_update_is_taken_in() -> None:
    scene = Scene()
    assert await scene.intake("moerwijk", UPDATE) == "taken"
    assert scene.parked == []


async def test_half_a_sign_is_replaced_before_anybody_reads_it() -> None:
    scene = Scene()
    raw = {"update_id": 7, "message": {"text": "hulp \ud83d 😀", "entities": [{"url": "\udc1f"}]}}
    assert await scene.intake("moerwijk", raw) == "taken"
    message = {"text": "hulp \ufffd 😀", "entities": [{"url": "\ufffd"}]}
    assert scene.taken == [{"update_id": 7, "message": message}]


@pytest.mark.parametrize("error", AWAY, ids=lambda error: type(error).__name__)
async def test_while_redis_is_away_it_must_be_brought_again(error: Exception) -> None:
    scene = Scene(error, ExceptionGroup("press", [ExceptionGroup("inner", [error])]))
    assert await scene.intake("moerwijk", UPDATE) == "not_now"
    assert await scene.intake("moerwijk", UPDATE) == "not_now"
    assert await scene.intake("moerwijk", UPDATE) == "taken"
    assert scene.parked == []


@pytest.mark.parametrize("error", OUR_FAULT, ids=lambda error: type(error).__name__)
async def test_an_update_that_makes_us_fail_is_parked_and_not_brought_again(
    error: Exception,
) -> None:
    assert not is_away(error)
    scene = Scene(error, ExceptionGroup("press", [ExceptionGroup("inner", [error])]))
    assert await scene.intake("moerwijk", UPDATE) == "parked"
    assert await scene.intake("moerwijk", UPDATE) == "parked"
    assert scene.parked == [("moerwijk", 7, type(error).__name__)] * 2


async def test_when_it_cannot_be_parked_now_it_must_be_brought_again() -> None:
    assert await Scene(ValueError(), park_fails=Away()).intake("moerwijk", UPDATE) == "not_now"


async def test_when_parking_itself_is_broken_it_is_said_loudly_and_nothing_stalls(
    caplog: pytest.LogCaptureFixture,
) -> None:
    scene = Scene(ValueError(), park_fails=KeyError("Anna"))
    assert await scene.intake("moerwijk", UPDATE) == "parked"
    assert "could not even be parked" in caplog.text
    assert caplog.records[-1].levelno == logging.CRITICAL


async def test_what_it_held_is_in_no_line_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    scene = Scene(ValueError("Jan Luykenlaan 12"), Away("Jan Luykenlaan 12"))
    for _ in range(2):
        await scene.intake("moerwijk", UPDATE)
    lines = "".join(Quiet("%(message)s").format(record) for record in caplog.records)
    assert "ValueError" in lines
    assert "Luykenlaan" not in lines
