"""What runs by night, what watches, and the way to a new version and back, as the files say."""

import configparser
import os
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

from buurtbot.cli import COMMANDS
from config.environment.settings import environment
from tests.docker.test_compose import DOCKER, DOCKERFILE, ROOT, compose

SERVICES = compose("compose.yaml")["services"]
STAY = {name: one for name, one in SERVICES.items() if "profiles" not in one}
UNITS = sorted((DOCKER / "systemd").iterdir())
# A secret is a file in secrets/bot; nobody gives these by a variable of compose.
SECRET = re.compile(
    r"TOKEN|MASTER_KEYS|PEPPER|WEBHOOK_SECRET|REDIS_(URL|USER|PASSWORD)|(SMTP|IMAP)_URL"
)


@pytest.mark.parametrize("name", STAY)
def test_each_service_that_stays_is_looked_after(name: str) -> None:
    service = STAY[name]
    assert service["restart"] == "unless-stopped"
    assert service["healthcheck"]["test"][0] in {"CMD", "CMD-SHELL"}
    assert service["healthcheck"]["retries"] > 1
    assert service["logging"]["options"] == {"max-size": "10m", "max-file": "5"}
    assert service["logging"]["driver"] == "json-file"


def test_the_bot_is_asked_whether_it_is_ready_and_is_heard_also_when_it_is_not() -> None:
    test = SERVICES["bot"]["healthcheck"]["test"]
    assert test == ["CMD", "python", "-m", "buurtbot", "healthcheck", "--ready"]
    assert SERVICES["web"]["depends_on"]["bot"] == {"condition": "service_started"}


@pytest.mark.parametrize("name", SERVICES)
def test_every_image_carries_a_version(name: str) -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert SERVICES[name]["image"].endswith(f":${{BUURTBOT_VERSION:-{version['version']}}}")


def test_the_version_stands_in_the_image() -> None:
    assert "org.opencontainers.image.version=$VERSION" in DOCKERFILE
    assert "VERSION" in SERVICES["bot"]["build"]["args"]


def settings_read() -> set[str]:
    """Every variable that the code knows."""
    found: set[str] = set()
    for package in ("buurtbot", "config", "geo", "handlers"):
        for path in (ROOT / package).rglob("*.py"):
            found |= set(re.findall(r'"(BUURTBOT_[A-Z_]+[A-Z])"', path.read_text("utf-8")))
    return {name for name in found if not SECRET.search(name)}


@pytest.mark.parametrize("name", sorted(settings_read()))
def test_every_setting_reaches_the_container(name: str) -> None:
    assert name in SERVICES["bot"]["environment"]
    assert name in SERVICES["backup"]["environment"]


def test_what_is_built_of_a_map_is_written_where_the_bot_reads_it() -> None:
    streets, bot = SERVICES["streets"], SERVICES["bot"]
    (built,) = streets["volumes"]
    assert f"{built}:ro" in bot["volumes"]
    assert built.endswith(":/network")
    assert bot["command"] == ["run", "--config", "/network"]
    assert streets["build"]["args"] == {"LOCK": "requirements-demo.lock"}
    lock = (ROOT / "requirements-demo.lock").read_text(encoding="utf-8")
    assert re.search(r"^osmium==", lock, re.MULTILINE)
    assert streets["profiles"], "it is not started by `up`"


def test_copies_are_made_apart_and_can_be_laid_back() -> None:
    backup, bot = SERVICES["backup"], SERVICES["bot"]
    (kept,) = (volume for volume in backup["volumes"] if volume.endswith(":/backups"))
    assert f"{kept}:ro" in bot["volumes"]
    assert backup["networks"] == ["inside"], "it needs no way out"
    assert "/backups" in DOCKERFILE


# -- the scripts


def run(script: str, *words: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run one of docker/."""
    return subprocess.run(
        [DOCKER / script, *words],
        env={"PATH": environment()["PATH"], **env},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def pretend(folder: Path, name: str, body: str) -> str:
    """A program of this name that notes what it is asked."""
    program = folder / name
    program.write_text(f'#!/bin/sh\necho "$*" >> "$0.asked"\n{body}\n', encoding="ascii")
    program.chmod(0o755)
    return str(program)


def asked(program: str) -> list[str]:
    """What it was asked."""
    return Path(f"{program}.asked").read_text(encoding="ascii").splitlines()


def test_a_night_makes_one_copy_and_takes_away_the_old_ones(tmp_path: Path) -> None:
    old, young = tmp_path / "2026-01-01.copy", tmp_path / "2026-11-27.copy"
    for path, days in ((old, 40), (young, 2)):
        path.touch()
        at = path.stat().st_mtime - days * 86400
        os.utime(path, (at, at))
    program = pretend(tmp_path, "buurtbot", 'for file; do :; done; : > "$file"')
    how = {"BUURTBOT_BACKUPS_FOLDER": str(tmp_path), "BUURTBOT_COMMAND": program}
    assert run("back-up", "check", **how).returncode == 1
    assert run("back-up", "now", **how).returncode == 0
    assert asked(program)[0].startswith(f"backup --config /network {tmp_path}/")
    assert not old.exists()
    assert young.exists()
    assert len(list(tmp_path.glob("*.copy"))) == 2
    assert run("back-up", "check", **how).returncode == 0
    assert run("back-up", **how).returncode == 2


def test_where_no_copy_was_made_no_old_one_goes(tmp_path: Path) -> None:
    old = tmp_path / "2026-01-01.copy"
    old.touch()
    os.utime(old, (0, 0))
    program = pretend(tmp_path, "buurtbot", "exit 3")
    how = {"BUURTBOT_BACKUPS_FOLDER": str(tmp_path), "BUURTBOT_COMMAND": program}
    assert run("back-up", "now", **how).returncode != 0
    assert old.exists()


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder with an older version that runs, and the new one beside it."""
    (tmp_path / "docker").mkdir()
    upgrade = tmp_path / "docker" / "upgrade"
    upgrade.write_text((DOCKER / "upgrade").read_text(encoding="utf-8"), encoding="utf-8")
    upgrade.chmod(0o755)
    (tmp_path / "pyproject.toml").write_text('version = "0.2.0"\n', encoding="ascii")
    (tmp_path / "docker" / ".env").write_text(
        "BUURTBOT_HOST=bot.example.org\nBUURTBOT_VERSION=0.1.0\n", encoding="ascii"
    )
    return tmp_path


def upgraded(folder: Path, body: str) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """What docker/upgrade says, and what it asked of docker."""
    docker = pretend(folder, "pretend-docker", f'echo "$BUURTBOT_VERSION" > "$0.as"\n{body}')
    env = {"PATH": environment()["PATH"], "DOCKER": docker}
    done = subprocess.run(
        [folder / "docker" / "upgrade"], env=env, capture_output=True, text=True, check=False
    )
    words = [line.removeprefix("compose -f docker/compose.yaml ") for line in asked(docker)]
    return done, words


def test_a_new_version_reads_all_before_it_takes_over_and_there_is_a_way_back(
    installed: Path,
) -> None:
    done, words = upgraded(installed, "")
    assert done.returncode == 0, done.stderr
    assert words == [
        "run --rm backup now",
        "build",
        "run --rm bot check-data --config /network",
        "run --rm bot check-config --config /network",
        "up -d --no-build",
    ]
    assert "BUURTBOT_VERSION=0.2.0" in (installed / "docker" / ".env").read_text("ascii")
    assert "put BUURTBOT_VERSION=0.1.0 in docker/.env" in done.stdout


def test_a_new_version_that_cannot_read_the_data_changes_nothing(installed: Path) -> None:
    done, words = upgraded(installed, 'case "$*" in *check-data*) exit 1;; esac')
    assert done.returncode == 1
    assert "0.1.0 runs on" in done.stderr
    assert not any(word.startswith("up") for word in words)
    assert "BUURTBOT_VERSION=0.1.0" in (installed / "docker" / ".env").read_text("ascii")


# -- without Docker


def unit(path: Path) -> dict[str, Any]:
    """Read a unit."""
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[method-assign,assignment]  # names keep their capitals
    parser.read(path, encoding="utf-8")
    return {section: dict(parser[section]) for section in parser.sections()}


@pytest.mark.parametrize(
    "path", [p for p in UNITS if p.suffix == ".service"], ids=lambda p: p.name
)
def test_a_unit_has_no_more_rights_than_it_needs(path: Path) -> None:
    service = unit(path)["Service"]
    assert service["DynamicUser"] == service["NoNewPrivileges"] == "yes"
    assert service["ProtectSystem"] == "strict"
    assert service["CapabilityBoundingSet"] == ""
    assert service["MemoryMax"]
    assert service["EnvironmentFile"] == "/etc/buurtbot/settings.env"


def test_the_units_start_what_exists() -> None:
    lines = "\n".join(path.read_text(encoding="utf-8") for path in UNITS)
    used = set(re.findall(r"/bin/buurtbot ([a-z-]+)", lines))
    assert used == {"run", "backup"}
    assert used <= set(COMMANDS)
    run_unit = unit(DOCKER / "systemd" / "buurtbot.service")
    assert run_unit["Service"]["ExecReload"] == "/bin/kill -HUP $MAINPID"
    assert run_unit["Service"]["Restart"] == "always"
    timer = unit(DOCKER / "systemd" / "buurtbot-backup.timer")["Timer"]
    assert timer["Persistent"] == "yes"
