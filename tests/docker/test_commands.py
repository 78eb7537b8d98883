"""docker/make-secrets takes what `buurtbot` made; docker/buurtbot has the same commands."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.docker.shipped import DOCKER

ENV = """\
# ours
BUURTBOT_MASTER_KEYS=k1:abc+/=
BUURTBOT_PEPPER='salt'
BUURTBOT_WEBHOOK_SECRET=hook
BUURTBOT_TOKEN_DESK=12345:balie
BUURTBOT_TOKEN_MOERWIJK=
BUURTBOT_SMTP_URL=smtp://bot:geheim@mail.voorbeeld.nl
BUURTBOT_MAIL_FROM=Buurt <buurt@voorbeeld.nl>
"""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The docker folder of a new clone, beside a network."""
    (tmp_path / "docker").mkdir()
    (tmp_path / "my-network").mkdir()
    for name in ("make-secrets", "users.acl", "buurtbot"):
        shutil.copy(DOCKER / name, tmp_path / "docker")
    return tmp_path


def made(clone: Path) -> subprocess.CompletedProcess[str]:
    """Make the secrets."""
    return subprocess.run(
        [clone / "docker" / "make-secrets"],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def kept(clone: Path) -> dict[str, str]:
    """What the bot would read."""
    return {
        path.name: path.read_text().strip()
        for path in (clone / "docker" / "secrets" / "bot").iterdir()
    }


def test_the_secrets_of_the_network_are_those_of_the_containers(clone: Path) -> None:
    env = clone / "my-network" / ".env"
    env.write_text(ENV, encoding="utf-8")
    assert made(clone).returncode == 0
    first = kept(clone)
    assert first.pop("BUURTBOT_REDIS_URL").startswith("redis://buurtbot:")
    assert first == {
        "BUURTBOT_MASTER_KEYS": "k1:abc+/=",
        "BUURTBOT_PEPPER": "salt",
        "BUURTBOT_WEBHOOK_SECRET": "hook",
        "BUURTBOT_TOKEN_DESK": "12345:balie",
        "BUURTBOT_SMTP_URL": "smtp://bot:geheim@mail.voorbeeld.nl",
        "BUURTBOT_MAIL_FROM": "Buurt <buurt@voorbeeld.nl>",
    }
    env.write_text(ENV.replace("12345:balie", "12345:new"), encoding="utf-8")
    said = made(clone)
    assert (said.returncode, kept(clone)["BUURTBOT_TOKEN_DESK"]) == (0, "12345:new")
    assert "12345" not in said.stdout


def test_another_key_than_that_of_the_data_is_refused(clone: Path) -> None:
    assert made(clone).returncode == 0
    before = kept(clone)
    (clone / "my-network" / ".env").write_text(ENV, encoding="utf-8")
    said = made(clone)
    assert said.returncode == 1
    assert "BUURTBOT_MASTER_KEYS in docker/secrets/bot is another one" in said.stderr
    assert kept(clone) == before


def test_who_has_no_python_types_the_same_commands(clone: Path) -> None:
    docker = clone / "bin" / "docker"
    docker.parent.mkdir()
    docker.write_text(
        '#!/bin/sh\necho "$@" >> "$LOG"\n[ "$1" = build ] && echo sha256:1\nexit 0\n'
    )
    docker.chmod(0o755)
    log = clone / "log"
    subprocess.run(
        [clone / "docker" / "buurtbot", "new-neighbourhood", "--name", "Moerwijk Oost"],
        env={"PATH": f"{docker.parent}:{os.defpath}", "LOG": str(log)},
        cwd=clone,
        check=True,
        timeout=30,
        stdin=subprocess.DEVNULL,
    )
    build, run = log.read_text().splitlines()
    assert build.endswith(f"--target bot {clone}")
    assert f"--user {os.getuid()}:{os.getgid()} --volume {clone}:/here" in run
    assert run.endswith("sha256:1 new-neighbourhood --name Moerwijk Oost")


def test_where_umask_is_strict_the_containers_read_what_they_must_and_no_secret(
    clone: Path,
) -> None:
    for name in ("redis.conf", "Caddyfile", "back-up"):
        shutil.copy(DOCKER / name, clone / "docker")
        (clone / "docker" / name).chmod(0o600)
    neighbourhoods = clone / "my-network" / "neighbourhoods"
    neighbourhoods.mkdir(mode=0o700)
    for file in (neighbourhoods / "moerwijk.toml", clone / "my-network" / ".env"):
        file.touch(mode=0o600)
    assert made(clone).returncode == 0
    docker = [clone / "docker" / name for name in ("redis.conf", "Caddyfile", "back-up")]
    for path in (neighbourhoods, neighbourhoods / "moerwijk.toml", *docker):
        assert path.stat().st_mode & 0o004, path
    assert (clone / "my-network" / ".env").stat().st_mode & 0o777 == 0o600
    assert (clone / "docker" / "secrets").stat().st_mode & 0o777 == 0o700
