"""The gates of coverage: what is lacking is named, and nothing else."""

from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

import pytest

from tests.covered import CANARIES, SOURCES, lacking, of_the_rest, unlooked
from tests.marks import prepared

DECIDES, WRITES = "buurtbot/domain/core/case.py", "buurtbot/storage/commit/work.py"


def covered(percent: float, **files: Any) -> dict[str, Any]:
    """What was gone through, of `decides` and of `writes`."""
    names = {"decides": DECIDES, "writes": WRITES}
    whole: dict[str, Any] = {"missing_lines": [], "missing_branches": []}
    found = {names[name]: whole | file for name, file in files.items()}
    return {"files": found, "summary": {"percent_covered": percent}}


def test_when_all_that_decides_was_gone_through_nothing_lacks() -> None:
    assert list(lacking(covered(90.0, decides={}, writes={"missing_lines": [3]}))) == []


@pytest.mark.parametrize(
    ("missed", "said"),
    [
        ({"missing_lines": [7, 8]}, "no test goes through line 7, 8"),
        ({"missing_branches": [[4, 9]]}, "no test goes from line 4 to 9"),
        ({"missing_branches": [[4, 0]]}, "no test goes from line 4 to the end"),
    ],
)
def test_a_line_or_a_branch_of_what_decides_that_nobody_tried_is_named(
    missed: dict[str, Any], said: str
) -> None:
    assert list(lacking(covered(99.9, decides=missed))) == [f"{DECIDES}: {said}"]


def test_a_branch_to_a_line_that_is_named_is_not_named_as_well() -> None:
    missed = {"missing_lines": [9], "missing_branches": [[4, 9]]}
    assert len(list(lacking(covered(99.9, decides=missed)))) == 1


def test_too_little_of_all_together_is_said() -> None:
    [said] = lacking(covered(89.96, decides={}))
    assert said == "Of all together 89.96 % is gone through; 90 is asked."


def test_of_what_no_worker_imported_all_lines_lack_and_of_the_rest_nothing_is_said() -> None:
    every = {str(file) for source in SOURCES for file in Path(source).rglob("*.py")}
    found = of_the_rest(dict.fromkeys(every - {WRITES}))["files"]
    assert list(found) == [WRITES]
    assert found[WRITES]["missing_lines"]


def test_what_is_kept_of_a_file_is_what_is_made_of_it_anew(tmp_path: Path) -> None:
    file = tmp_path / "street.py"
    file.write_text("def cross(red):\n    if red:\n        return 'wait'\n    return 'go'\n")
    made, kept = prepared(file), prepared(file)
    assert kept == made
    assert set(made[1]) == {1, 2, 3, 4}
    assert set(made[2]) == {(2, 3), (2, 4)}


def test_of_a_file_that_changed_or_was_spoilt_it_is_made_anew(tmp_path: Path) -> None:
    file = tmp_path / "street.py"
    file.write_text("red = True\n")
    prepared(file)
    file.write_text("red = True\ngreen = False\n")
    both = prepared(file)
    assert set(both[1]) == {1, 2}
    kept = Path(cache_from_source(file, optimization="marks"))
    kept.write_bytes(kept.read_bytes()[:40])
    assert prepared(file) == both


def test_a_deed_that_no_scene_did_while_it_was_looked_is_named() -> None:
    both = ["take_request", "withdraw"]
    first = {"deeds": both, "done": ["withdraw"], "words": CANARIES}
    second = {"deeds": both, "done": [], "words": 0}
    [said] = unlooked([first, second])
    assert said.startswith("take_request: ")
    assert list(unlooked([first, {**second, "done": ["take_request"]}])) == []
    assert list(unlooked([])) == [], "one process alone has no gates"


def test_too_few_words_that_were_looked_for_are_said() -> None:
    [said] = unlooked([{"deeds": [], "done": [], "words": CANARIES - 1}])
    assert said.startswith("Only 999 ")
