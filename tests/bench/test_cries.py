"""`make bench-care` works, and every cry comes to its desk; its times mean nothing."""

from pathlib import Path

import pytest

from tests.bench.cries import Night, run


async def test_each_cry_among_others_is_queued_and_delivered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    night = Night(busy=10, cries=8, seconds=2.0, groups=4, gap=0.2)
    (heard,) = await run(tmp_path, night)
    assert heard.lost == 0
    assert len(heard.queued) == len(heard.delivered) == 8
    for name, queued in heard.queued.items():
        assert queued > 0
        assert heard.delivered[name] > 0
    assert "queued within 2 s" in capsys.readouterr().out
