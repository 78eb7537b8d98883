"""`make bench-desk` works, on a few loads; its times mean nothing."""

from pathlib import Path

import pytest

from tests.bench.desk import LABELS, measure, put_in, table
from tests.bench.report import README


async def test_each_page_is_loaded_and_stands_in_the_table(tmp_path: Path) -> None:
    times = await measure(tmp_path, cases=20, loads=2)
    assert times.keys() == LABELS.keys()
    told = table(times, cases=20)
    assert "| list of 20 open cases |" in told
    assert "| 500 |" in told, "what we want"
    readme = README.read_text(encoding="utf-8")
    assert put_in(put_in(readme, told), told).count(told) == 1


def test_without_its_place_nothing_is_written() -> None:
    with pytest.raises(ValueError, match="no "):
        put_in("no place", "figures")
