"""`make bench-geo` works: a small one, of which the times mean nothing."""

from pathlib import Path

import pytest

from tests.bench.streets import run


async def test_the_table_is_printed_with_what_was_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await run(tmp_path, stored=500, times=1)
    told = capsys.readouterr().out
    rows = [line.split("|") for line in told.splitlines() if line.count("|") == 9]
    assert [int(row[0]) for row in rows[1:]] == [50, 200, 500]
    for row in rows[1:]:
        in_circle, in_reach, asked = (int(cell) for cell in row[:3])
        assert 0 < in_reach < in_circle
        assert 0 < asked <= 7
    assert "match of 200 at most 4 x bare GEOSEARCH" in told
