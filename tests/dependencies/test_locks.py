"""What runs is a part of what is tested, and holds nothing that only builds, draws or plays."""

import re
import tomllib

import pytest

from tests.dependencies.lock import LOCKS, PIN, ROOT, one_spelling, pins, versions

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def name(requirement: str) -> str:
    """The package that a requirement is about."""
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found
    return one_spelling(found[0])


def names(lock: str) -> set[str]:
    """The packages of a lock."""
    return {package for package, _ in versions(lock)}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_everything_and_names_no_place(lock: str) -> None:
    for pin, hashes in pins(lock).items():
        assert PIN.fullmatch(pin)
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
