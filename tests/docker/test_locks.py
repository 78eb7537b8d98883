"""What runs is a part of what is tested, and holds nothing that only builds, draws or plays."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = ("requirements.lock", "requirements-demo.lock", "requirements-dev.lock")
Pins = dict[str, list[str]]  # "aiohttp==3.14.5 ; marker" and its hashes


def pins(lock: str) -> Pins:
    """Everything that a lock names, with its hashes."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    split = [line.partition(" --hash=") for line in lines]
    return {named.strip(): re.findall(r"sha256:[0-9a-f]{64}", rest) for named, _, rest in split}


def name(requirement: str) -> str:
    """The package that a requirement is about, in the one spelling."""
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def names(lock: str) -> set[str]:
    """The packages of a lock."""
    return set(map(name, pins(lock)))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_everything_and_names_no_place(lock: str) -> None:
    for pin, hashes in pins(lock).items():
        assert re.match(r"[A-Za-z0-9._-]+(\[[a-z,]+\])?==[^=\s]+( ; .*)?$", pin)
        assert hashes
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


@pytest.mark.parametrize("lock", LOCKS[:-1])
def test_what_runs_is_a_part_of_what_is_tested(lock: str) -> None:
    assert pins(lock).items() <= pins("requirements-dev.lock").items()


def test_a_lock_holds_what_the_project_asks_for() -> None:
    extras = PROJECT["optional-dependencies"]
    assert set(map(name, PROJECT["dependencies"])) <= names("requirements.lock")
    assert {name(one) for one in extras["demo"] + extras["streets"]} <= names(LOCKS[1])
    assert {name(one) for one in extras["dev"]} - {"buurtbot"} <= names(LOCKS[2])


@pytest.mark.parametrize("extra", ["demo", "streets", "pictures", "dev"])
def test_no_extra_is_in_the_production_image(extra: str) -> None:
    extras = {name(one) for one in PROJECT["optional-dependencies"][extra]}
    assert not extras & names("requirements.lock")
    dockerfile = (ROOT / "docker" / "Dockerfile").read_text(encoding="utf-8")
    assert "ARG LOCK=requirements.lock\n" in dockerfile
