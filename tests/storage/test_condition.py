"""What ails Redis is told once, then each minute, with what is to be done; and when it is over."""

import pytest
from redis.exceptions import ConnectionError as Gone
from redis.exceptions import OutOfMemoryError

from buurtbot.storage.wire.away import WHAT_TO_DO
from buurtbot.storage.wire.condition import Condition


class Passing:
    """Seconds, as told."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_trouble_is_told_once_then_each_minute_and_once_when_it_is_over(
    caplog: pytest.LogCaptureFixture,
) -> None:
    passing = Passing()
    condition = Condition(seconds=passing)
    for _ in range(150):
        condition.failed(OutOfMemoryError())
        passing.now += 1
    assert condition.lasts == 150
    condition.works()
    condition.works()
    told = [record.getMessage() for record in caplog.records]
    assert [line.startswith(WHAT_TO_DO["full"]) for line in told] == [True, True, True, False]
    assert told[-1] == "Redis is well again after 150 s; what waited goes on"
    assert condition.lasts == 0


def test_another_trouble_is_told_at_once_and_two_that_alternate_are_not_told_each_second(
    caplog: pytest.LogCaptureFixture,
) -> None:
    passing = Passing()
    condition = Condition(seconds=passing)
    for _ in range(20):
        for error in (Gone(), OutOfMemoryError()):
            condition.failed(error)
            passing.now += 1
    assert [record.getMessage().split(":")[0] for record in caplog.records] == [
        WHAT_TO_DO["gone"].split(":")[0],
        WHAT_TO_DO["full"].split(":")[0],
    ]


def test_a_mistake_of_ours_is_no_trouble_of_redis(caplog: pytest.LogCaptureFixture) -> None:
    condition = Condition()
    condition.failed(ValueError())
    assert condition.cause is None
    assert caplog.records == []


@pytest.mark.parametrize(
    ("fill", "room"), [(0, "enough"), (0.79, "enough"), (0.8, "nearly full"), (0.9, "short")]
)
def test_how_much_room_there_is(fill: float, room: str) -> None:
    condition = Condition(fill=fill)
    assert condition.room == room
    assert condition.is_short == (room == "short")
    condition.failed(OutOfMemoryError())
    assert condition.room == "none"
    assert condition.is_short
