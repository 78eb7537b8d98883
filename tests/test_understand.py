"""`buurtbot understand` shows a coordinator what was read, whatever was piped into it."""

import argparse
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from buurtbot.commands.understand import moment
from tests.scenes import forked

ROOT = Path(__file__).parents[1]
FIELDS = {"postcode", "number", "suffix", "street", "place", "rest"}


def asked(*arguments: str, lines: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return forked.run("buurtbot", "understand", *arguments, given=lines)


def test_each_line_gets_one_answer_also_an_empty_a_torn_and_an_endless_one() -> None:
    lines = [b"2531AA 12", b"", b"\xff\xfe12\x00", b"x" * 250_000, b"Erasmusweg 3\r"]
    ended = asked("address", lines=b"\n".join(lines))
    told = [json.loads(line) for line in ended.stdout.decode().splitlines()]
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert len(told) == len(lines)
    assert told[0] == {**dict.fromkeys(FIELDS), "postcode": "2531AA", "number": 12}
    assert told[1] is None
    assert told[4]["street"] == "Erasmusweg"


def test_it_asks_nothing_of_the_bot_libraries() -> None:
    line = "import sys, buurtbot.commands.understand as u; u.READERS['address']()"
    line += "; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", line], capture_output=True, check=True, cwd=ROOT, text=True
    ).stdout.split()
    assert "geo.addresses" in loaded
    assert {"aiogram", "telegram", "redis", "numpy"}.isdisjoint(loaded)


@pytest.mark.parametrize("wrong", [["nothing"], [], ["address", "--now", "yesterday"]])
def test_what_it_cannot_do_is_told_in_the_usual_way(wrong: list[str]) -> None:
    ended = asked(*wrong)
    assert ended.returncode == 2
    assert b"usage: buurtbot understand" in ended.stderr


def test_a_time_is_seen_from_the_moment_that_is_told() -> None:
    lines = "vrijdag half drie\nvanavond\nmaakt niet uit\nelke dinsdag\nbus 12\n"
    told = [
        json.loads(line)
        for line in asked(
            "time", "--now", "2026-11-28T10:00", lines=lines.encode()
        ).stdout.splitlines()
    ]
    nothing = {"day": None, "part": None, "at": None, "any": False, "weekly": False}
    assert told[0] == nothing | {"day": "2026-12-04", "part": "afternoon", "at": "14:30"}
    assert told[1] == nothing | {"day": "2026-11-28", "part": "evening"}
    assert told[2] == nothing | {"any": True}
    assert told[3] == nothing | {"day": "2026-12-01", "weekly": True}
    assert told[4] is None


def test_a_phone_is_told_in_one_form_and_what_was_said_with_it() -> None:
    lines = "06-12345678 (na 18u)\n0031 6 12345678 of 14070\n112\n"
    told = [json.loads(line) for line in asked("phone", lines=lines.encode()).stdout.splitlines()]
    assert told == [
        {"numbers": ["+31612345678"], "note": "na 18u"},
        {"numbers": ["+31612345678", "14070"], "note": None},
        None,
    ]


def test_now_is_a_time_of_amsterdam_unless_it_says_otherwise() -> None:
    assert moment("2026-07-01T09:30") == datetime(2026, 7, 1, 7, 30, tzinfo=UTC)
    assert moment("2026-07-01T09:30Z") == datetime(2026, 7, 1, 9, 30, tzinfo=UTC)
    with pytest.raises(argparse.ArgumentTypeError, match="tomorrow: write"):
        moment("tomorrow")


def test_a_need_is_told_with_all_that_was_said_of_it() -> None:
    line = "kan iemand vrijdag voor mijn moeder op de Erasmusweg 12 koken\nlaat maar\n"
    asked_, taken_back = [
        json.loads(line)
        for line in asked(
            "need", "--now", "2026-11-28T10:00", lines=line.encode()
        ).stdout.splitlines()
    ]
    assert set(asked_) == {"intent", "kinds", "who", "when", "where", "rest", "why"}
    assert (asked_["intent"], asked_["kinds"], asked_["who"]) == ("ask", ["meal"], "other")
    assert asked_["when"]["day"] == "2026-12-04"
    assert asked_["where"]["street"] == "Erasmusweg"
    assert asked_["where"].keys() == FIELDS
    assert taken_back["intent"] == "withdraw"
    assert (taken_back["when"], taken_back["where"], taken_back["who"]) == (None, None, None)
