"""Which lines and branches tests went through: `-n 2 -p tests.covered`; three gates at the end.

SlipCover puts marks in the code itself and takes each out again once it was passed often, so that
a scene of a thousand updates costs hardly more than without. A tracer, which hears of each line
each time, made the suite half as slow again.
"""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, Final

import pytest
from slipcover import FileMatcher, ImportManager, Slipcover, merge_coverage
from xdist.workermanage import WorkerController

from tests.marks import keep_marks, prepare

SOURCES: Final = ["buurtbot", "handlers", "geo", "config"]
PURE: Final = ("buurtbot/domain/*", "handlers/conversations/*")  # what decides: all of it
ENOUGH: Final = 90.0  # per cent of all together
CANARIES: Final = 1000  # private words of scenes, looked for in what was sent to Redis and logged
NOTHING_TO_RUN: Final = [r"^\s*\.\.\.$"]  # the body of a protocol
# A mark that was passed so often goes, with all others that were passed: looking through all code
# for them costs a fifth of a second. At fifty, as it comes, that was done hundreds of times.
SO_OFTEN: Final = 20_000
LACKS: Final = pytest.StashKey[list[str]]()


def measuring(source: list[str] | None = None) -> Slipcover:
    """What notes lines and branches; with `source` also those of files that nobody imported."""
    return Slipcover(
        branch=True, d_miss_threshold=SO_OFTEN, source=source, exclude_also=NOTHING_TO_RUN
    )


MEASURE: Final = measuring()
A_WORKER: Final = "PYTEST_XDIST_WORKER" in os.environ  # noqa: TID251 - settings.py is measured too
if A_WORKER:  # from here on, before anything of ours is imported
    keep_marks()
    ImportManager(MEASURE, FileMatcher(sources=SOURCES)).__enter__()
TOGETHER: Final[dict[str, Any]] = {}
SEALED: Final[list[dict[str, Any]]] = []  # by worker; see tests/scenes/sealed.py


def pytest_configure() -> None:
    """What the workers will import is prepared before they start, and not by each of them."""
    if not A_WORKER:
        prepare(SOURCES)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: WorkerController) -> None:
    """A worker is done: what it went through is put with that of the others."""
    if covered := getattr(node, "workeroutput", {}).get("covered"):
        put_together(json.loads(covered))
    if sealed := getattr(node, "workeroutput", {}).get("sealed"):
        SEALED.append(json.loads(sealed))


def put_together(more: dict[str, Any]) -> None:
    """With what is there."""
    if TOGETHER:
        merge_coverage(TOGETHER, more)
    else:
        TOGETHER.update(more)


def of_the_rest(files: Mapping[str, Any]) -> dict[str, Any]:
    """Of the files that no worker imported, and of these only: looking at one takes a while."""
    rest = measuring(SOURCES)
    rest.code_lines.update((str(Path(file).absolute()), set()) for file in files)
    found: dict[str, Any] = rest.get_coverage()
    found["files"] = {file: told for file, told in found["files"].items() if file not in files}
    return found


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker gives what it has; whoever started them looks at all of it."""
    if A_WORKER:
        output: dict[str, str] = session.config.workeroutput  # type: ignore[attr-defined]  # from xdist
        output["covered"] = json.dumps(MEASURE.get_coverage())
        return
    put_together(of_the_rest(TOGETHER.get("files", {})))
    lacks = [*lacking(TOGETHER), *unlooked(SEALED)]
    session.config.stash[LACKS] = lacks
    if lacks and not session.exitstatus:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What no test went through, or that the gates held."""
    lacks = terminalreporter.config.stash.get(LACKS, [])
    for line in lacks or ["Every branch of what decides was tried, and enough of the rest."]:
        terminalreporter.write_line(line)


def unlooked(sealed: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Deeds of which nobody knows whether they tell, or that too few words were looked for."""
    declared = {deed for one in sealed for deed in one["deeds"]}
    done = {deed for one in sealed for deed in one["done"]}
    for deed in sorted(declared - done):
        yield f"{deed}: in no scene it is looked whether what is private can be read."
    if sealed and (words := sum(one["words"] for one in sealed)) < CANARIES:
        yield f"Only {words} private words were looked for in Redis and the log, of {CANARIES}."


def lacking(covered: Mapping[str, Any]) -> Iterator[str]:
    """What the gates ask and is not there, a line each; nothing when they hold."""
    for file, found in sorted(covered["files"].items()):
        if not any(fnmatch(file, pattern) for pattern in PURE):
            continue
        if lines := found["missing_lines"]:
            yield f"{file}: no test goes through line {', '.join(map(str, lines))}"
        missed = [(a, b) for a, b in found["missing_branches"] if {a, b}.isdisjoint(lines)]
        for begin, end in missed:
            yield f"{file}: no test goes from line {begin} to {end or 'the end'}"
    percent = covered["summary"]["percent_covered"]
    if percent < ENOUGH:
        yield f"Of all together {percent:.2f} % is gone through; {ENOUGH:.0f} is asked."
