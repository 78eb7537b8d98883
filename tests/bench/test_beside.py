"""`make bench` works: a small one, of which the times mean nothing."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.bench import picture, report
from tests.bench.beside import A_MILLION, Plan, by_size, compared, that_fit

SMALL = Plan(
    rounds=1,
    bots=2,
    pause=0.05,
    fewest=4,
    most=4,
    warm_up=2,
    asks_at_size=2,
    rounds_at_size=1,
    thinks=(0.05, 0.3),
    from_nothing=False,
)


async def test_everybody_is_helped_on_both_sides_and_the_table_is_whole(tmp_path: Path) -> None:
    outcome, sizes = await asyncio.gather(
        compared(tmp_path, SMALL), by_size(tmp_path, SMALL, (30,))
    )
    outcome = replace(outcome, sizes=sizes)
    for side in (outcome.ours, outcome.peer):
        (one,) = side
        assert (one.requests, one.finished, one.refused) == (4, 4, 0)
        assert one.updates >= 4 * 13  # /start and twelve answers
        assert 0 < one.webhook_p50 <= one.webhook_p99
        assert 0 < one.heard_p50 <= one.heard_p99
        assert one.round_trips > 1
        assert one.commands > 1
        assert one.calls > 1
    assert (outcome.inner["peer"], outcome.inner["ours"] > 1) == (0, True)
    assert [(size.people, size.rounds[0].finished) for size in outcome.sizes] == [(30, 2)]

    lines = [line for line in report.table(outcome).splitlines() if line.count(" | ") == 3]
    assert len(lines) == len(report.ROWS) + 3  # the head is two, and what is within scripts
    assert all(cell.strip() for line in lines[1:] for cell in line.split("|")[1:4])
    told = json.loads(report.as_json(outcome))
    assert told["targets"]["everybody is helped, on both sides"] is True
    picture.draw(outcome, tmp_path / "bench.svg")
    assert (tmp_path / "bench.svg").read_text(encoding="utf-8").rstrip().endswith("</svg>")


def test_the_table_goes_where_the_markers_are() -> None:
    readme = report.README.read_text(encoding="utf-8")
    assert readme.count(report.BEGIN) == readme.count(report.END) == 1
    assert readme.index(report.BEGIN) < readme.index(report.END)


def test_without_the_memory_a_million_is_left_out_and_said_so() -> None:
    sizes, said = that_fit((10_000, A_MILLION), free=3.0)
    assert sizes == (10_000,)
    assert "1,000,000 people are left out: 3.0 GB free" in said
    assert that_fit((10_000, A_MILLION), free=12.0) == ((10_000, A_MILLION), "")
    with pytest.raises(ValueError, match="no place for the table"):
        report.put_in("no markers", None)  # type: ignore[arg-type]  # never looked at
