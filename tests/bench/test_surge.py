"""`make bench-surge` works, and a small surge loses nobody; its times mean nothing."""

from pathlib import Path

import pytest

from tests.bench.crowd import Surge
from tests.bench.surge import run


async def test_sixty_who_press_at_once_are_all_heard_and_volunteers_are_asked_evenly(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (row,) = await run(tmp_path, Surge(60, 1, bots=3, volunteers=20))
    assert (row.lost, row.alone) == (0, 0)
    assert len(row.heard) == 60
    assert sum(row.asked) == 60 * 7
    assert row.most_again <= 5
    assert row.gini <= 0.05
    assert "decided again five times at most" in capsys.readouterr().out
