"""Has anything in the lock a known vulnerability? `make audit`, which is a part of `make check`.

It fails on one that is not excepted, and on an exception whose last day went by. Where nobody can
be asked it says so, and passes: a machine without the internet is no reason to stop a check.
"""

import json
import subprocess
import sys
import tempfile
import tomllib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field

from tests.dependencies.lock import one_spelling, versions

LOCK: Final = "requirements-dev.lock"  # what runs is a part of it
EXCEPTIONS: Final = Path(__file__).parent / "exceptions.toml"
SERVICES: Final = ("pypi", "osv")  # the second where the first does not answer
PATIENCE_S: Final = 90
Version = tuple[str, str]  # a package and its version
Report = dict[str, Any]
Ask = Callable[[str, Iterable[Version]], Report | None]


class KnownException(BaseModel):
    """One vulnerability that may stay for a while."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(min_length=5)
    package: str = Field(min_length=1)
    reason: str = Field(min_length=20)
    until: date


@dataclass(frozen=True)
class Weakness:
    """One known vulnerability in one version of a package; `ids` are all its numbers."""

    package: str
    version: str
    ids: tuple[str, ...]
    mended_in: tuple[str, ...]

    def __str__(self) -> str:
        """One line for who ran the check."""
        mended = ", ".join(self.mended_in) or "no release yet"
        return f"{self.package} {self.version}: {', '.join(self.ids)}; mended in {mended}"


@dataclass(frozen=True)
class Known:
    """What the services told: the weaknesses, and of what they told nothing."""

    weaknesses: tuple[Weakness, ...]
    untold: frozenset[Version]


def ask_pip_audit(service: str, asked: Iterable[Version]) -> Report | None:
    """Ask one service about these, each package once; None when it cannot be reached."""
    with tempfile.TemporaryDirectory() as folder:
        named, out = Path(folder) / "named.txt", Path(folder) / "report.json"
        named.write_text("".join(f"{name}=={version}\n" for name, version in asked))
        command = [sys.executable, "-m", "pip_audit", "--vulnerability-service", service]
        command += ["--disable-pip", "--no-deps", "--requirement", str(named)]
        command += ["--progress-spinner", "off", "--format", "json", "--output", str(out)]
        try:
            subprocess.run(command, capture_output=True, timeout=PATIENCE_S, check=False)
            report: Report = json.loads(out.read_text(encoding="utf-8"))
        except (subprocess.TimeoutExpired, OSError, ValueError):
            return None
        return report


def ask_about(lock: Iterable[Version], ask: Ask = ask_pip_audit) -> Known:
    """Ask about every version; where a service tells nothing of one, the next is asked."""
    untold, weaknesses = frozenset(lock), list[Weakness]()
    for service in SERVICES:
        for layer in _layers(untold):
            told = ask(service, layer) or {"dependencies": []}
            answered = [one for one in told["dependencies"] if "vulns" in one]
            untold -= {(one_spelling(one["name"]), one["version"]) for one in answered}
            weaknesses += [weak for one in answered for weak in _weaknesses(one)]
    return Known(tuple(weaknesses), untold)


def _layers(of: Iterable[Version]) -> list[list[Version]]:
    """In each layer every package once: Pythons of different age get different versions."""
    layers: dict[int, list[Version]] = defaultdict(list)
    seen: dict[str, int] = defaultdict(int)
    for name, version in sorted(of):
        layers[seen[name]].append((name, version))
        seen[name] += 1
    return list(layers.values())


def _weaknesses(told: Report) -> Iterator[Weakness]:
    for one in told["vulns"]:
        ids = (one["id"], *one.get("aliases", ()))
        mended = tuple(one.get("fix_versions", ()))
        yield Weakness(one_spelling(told["name"]), told["version"], ids, mended)


def read_exceptions(file: Path = EXCEPTIONS) -> list[KnownException]:
    """Read the exceptions. Raises ValueError for one without its reason or last day."""
    stated = tomllib.loads(file.read_text(encoding="utf-8"))
    return [KnownException.model_validate(one) for one in stated.get("exception", [])]


def verdict(
    known: Known, exceptions: Iterable[KnownException], today: date, asked: int
) -> tuple[bool, list[str]]:
    """Whether the check passes, and what to tell."""
    lines, passes = [], True
    for weakness in known.weaknesses:
        excepted = next((e for e in exceptions if _is_about(e, weakness)), None)
        if excepted is None:
            lines.append(f"{weakness}. Renew it (make lock), or except it in {EXCEPTIONS.name}.")
        elif excepted.until < today:
            lines.append(f"{weakness}. Its exception ended on {excepted.until}: look again.")
        else:
            lines.append(f"{weakness}. Excepted until {excepted.until}: {excepted.reason}")
            continue
        passes = False
    return passes, [*lines, _told_of(known, asked)]


def _is_about(exception: KnownException, weakness: Weakness) -> bool:
    same = one_spelling(exception.package) == weakness.package
    return same and exception.id in weakness.ids


def _told_of(known: Known, asked: int) -> str:
    if known.untold:
        return (
            f"Known vulnerabilities could not be asked (offline) for {len(known.untold)}"
            f" of {asked} packages."
        )
    return f"Known vulnerabilities were asked for all of {asked} packages."


def main() -> int:
    """Ask about the lock, tell what was found; the exit status."""
    lock = versions(LOCK)
    today = datetime.now(UTC).date()  # noqa: TID251  the day of the check itself
    passes, lines = verdict(ask_about(lock), read_exceptions(), today, len(lock))
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if passes else 1


if __name__ == "__main__":
    sys.exit(main())
