"""`buurtbot screen` answers every line with one line of JSON, whatever was piped into it."""

import json
import subprocess
import sys
from pathlib import Path

from config.care.screening import LABELS

ROOT = Path(__file__).parents[1]


def test_each_line_gets_one_answer_also_an_empty_a_torn_and_an_endless_one() -> None:
    lines = [b"ik wil niet meer leven", b"", b"\xff\xfe12\x00", b"x" * 250_000]
    lines += [b"brood en melk graag\r", b"ik ben zo eenzaam"]
    ended = subprocess.run(
        [sys.executable, "-m", "buurtbot", "screen"],
        input=b"\n".join(lines),
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    told = [json.loads(line) for line in ended.stdout.decode().splitlines()]
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert len(told) == len(lines)
    assert all(set(one) == {"label", "scores", "why"} for one in told)
    assert all(tuple(one["scores"]) == LABELS for one in told)
    assert [one["label"] for one in told] == ["suicide", *["none"] * 4, "loneliness"]
    assert told[0]["why"]
    assert not any("ik wil niet meer leven" in why for one in told for why in one["why"])
