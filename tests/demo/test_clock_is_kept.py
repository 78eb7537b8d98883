"""Who moved the clock of the demo finds it so at the next start, also after a kill."""

from datetime import datetime
from pathlib import Path

from buurtbot.demo.folder import DemoFolder
from config.words.texts import AMSTERDAM

TUESDAY_AT_TWO = datetime(2026, 11, 24, 14, tzinfo=AMSTERDAM).timestamp()
HOUR = 3600.0


def local(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, AMSTERDAM)


def test_the_hour_to_which_it_was_moved_is_there_after_a_kill(tmp_path: Path) -> None:
    moved = DemoFolder(tmp_path / "new").clock(lambda: TUESDAY_AT_TWO)
    moved.advance(6 * HOUR)
    again = DemoFolder(tmp_path / "new").clock(lambda: TUESDAY_AT_TWO + 60)
    assert local(again()).strftime("%a %H:%M") == "Tue 20:01"
    again.advance(HOUR)
    third = DemoFolder(tmp_path / "new").clock(lambda: TUESDAY_AT_TWO + 120)
    assert local(third()).strftime("%a %H:%M") == "Tue 21:02"


def test_who_comes_back_the_next_day_begins_by_day(tmp_path: Path) -> None:
    folder = DemoFolder(tmp_path)
    folder.clock(lambda: TUESDAY_AT_TWO).advance(6 * HOUR)
    later = folder.clock(lambda: TUESDAY_AT_TWO + 3 * HOUR)
    assert local(later()).strftime("%a %H:%M") == "Wed 10:00"


def test_an_orderly_stop_keeps_the_hour_too(tmp_path: Path) -> None:
    folder = DemoFolder(tmp_path)
    clock = folder.clock(lambda: TUESDAY_AT_TWO)
    clock.advance(6 * HOUR)
    folder.remember(clock, lambda: TUESDAY_AT_TWO)
    assert local(folder.clock(lambda: TUESDAY_AT_TWO + 60)()).strftime("%H:%M") == "20:01"


def test_what_an_earlier_demo_kept_is_read(tmp_path: Path) -> None:
    (tmp_path / "ahead.json").write_text("3600.0")
    clock = DemoFolder(tmp_path).clock(lambda: TUESDAY_AT_TWO - 3 * HOUR)
    assert local(clock()).strftime("%a %H:%M") == "Tue 12:00"
