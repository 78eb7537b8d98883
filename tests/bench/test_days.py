"""`make bench-days` works: each day is played to its end, and costs something."""

from pathlib import Path

import pytest

from tests.bench.day import Cost, Day, cost_of, cost_of_sending
from tests.bench.days import BEGIN, END, put_in, table
from tests.bench.days_played import DAYS
from tests.bench.report import README


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.play.__name__)
async def test_each_day_is_played_and_costs_something(redis_url: str, day: Day) -> None:
    cost = await cost_of(redis_url, day)
    assert cost.commands > 0
    assert (cost.messages > 0) == ("nobody fits" not in day.name)


async def test_what_sending_costs_comes_on_top(redis_url: str, tmp_path: Path) -> None:
    sending = await cost_of_sending(redis_url, tmp_path)
    assert sending > 3
    assert f"| a day | 10 | 2 | {10 + 2 * sending:,.0f} |" in table(
        [Cost("a day", 10, 2)], sending
    )


def test_the_readme_has_room_for_it() -> None:
    assert put_in(README.read_text(encoding="utf-8"), "| a table |").count("| a table |") == 1
    with pytest.raises(ValueError, match="is not there"):
        put_in(f"{BEGIN} {END}"[:9], "")
