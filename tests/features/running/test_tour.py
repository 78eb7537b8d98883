"""The tour is a promise of its own: the scripted day ends with every promise kept."""

import pytest

from buurtbot.demo.stage import Promises
from buurtbot.demo.tour import run_tour


async def test_the_scripted_day_keeps_every_promise(capsys: pytest.CaptureFixture[str]) -> None:
    assert await run_tour() == 0
    told = capsys.readouterr().out
    assert "Every promise was kept." in told
    assert "1 of 20" in told


def test_a_broken_promise_is_told_and_seen_in_the_result() -> None:
    promises = Promises()
    promises.check("one winner", "2 of 20", holds=False)
    assert not promises.all_kept
    assert "BROKEN  one winner  2 of 20" in promises.table()
