"""What would start, and yet serve nobody: values of the sample still there, secrets too short.

`check-config` refuses it and the log at the start names it. The demo and the tests play with it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from config.core.mistakes import Mistake, line_of, read_toml
from config.core.written import read_text
from config.environment.settings import secret
from config.network.directory import FILE, load_directory

HERE: Final = Path(__file__).parents[1]
TO_FILL_IN: Final = "FILL IN"
MADE_UP: Final = "made up"  # how the source of an example begins
SECRETS: Final = ("BUURTBOT_PEPPER", "BUURTBOT_WEBHOOK_SECRET")
FEWEST_SIGNS: Final = 16
OF_ONE: Final = frozenset({"bot", "desk_bot", "desk.group", "desk.phone", "desk.moderators"})
Values = Mapping[str, Any]  # by its name with those of its tables before it: desk.phone


def not_for_real(folder: Path, env: Mapping[str, str]) -> Iterator[Mistake]:
    """Each value that nobody can be served with, of a folder and secrets that can be read."""
    for path in (folder / "network.toml", *_neighbourhoods(folder)):
        source = read_text(path).splitlines()
        for name, what, remedy in _in(_values(read_toml(path))):
            line = line_of(source, name.split("."))
            yield Mistake(str(path), line, f"{name}: {what}", remedy)
    yield from _examples(folder)
    for name in SECRETS:
        if 0 < len(secret(name, env)) < FEWEST_SIGNS:
            what = f"{name} has fewer than {FEWEST_SIGNS} signs, and can be guessed"
            remedy = (
                "Before the first person writes: make one of docker/make-secrets. After: keep it."
            )
            yield Mistake("environment", 0, what, remedy)


def _examples(folder: Path) -> Iterator[Mistake]:
    """Entries of a directory that were made up: nobody can go there."""
    for path in sorted((folder / "neighbourhoods").glob(f"*/{FILE}")):
        for number, one in enumerate(load_directory(path).initiative):
            if one.source.casefold().startswith(MADE_UP):
                line = line_of(read_text(path).splitlines(), ["initiative", number, "source"])
                what = f"{one.name} is an example, and nobody can go there"
                yield Mistake(str(path), line, what, "Take it out, or put a place of yours there.")


def _in(values: Values) -> Iterator[tuple[str, str, str]]:
    for name, value in values.items():
        if isinstance(value, str) and TO_FILL_IN in value:
            yield name, f"still to be filled in; there is {value!r}", "Fill it in."
        elif name in OF_ONE and (taken := _taken(value) & _sample()[name]):
            shown = ", ".join(map(str, sorted(taken)))
            yield name, f"{shown} comes from the sample, and is nobody's", "Put your own there."


@cache
def _sample() -> Mapping[str, frozenset[Any]]:
    """Every value of the files that come with buurtbot, by its name."""
    found: dict[str, frozenset[Any]] = defaultdict(frozenset)
    for path in (HERE / "network.toml", *_neighbourhoods(HERE)):
        for name, value in _values(read_toml(path)).items():
            found[name] |= _taken(value) if name in OF_ONE else frozenset()
    return found


def _taken(value: Any) -> frozenset[Any]:
    return frozenset(value) if isinstance(value, list) else frozenset([value])


def _neighbourhoods(folder: Path) -> list[Path]:
    return sorted((folder / "neighbourhoods").glob("*.toml"))


def _values(table: Mapping[str, Any], before: str = "") -> Values:
    found: dict[str, Any] = {}
    for name, value in table.items():
        inner = _values(value, f"{before}{name}.") if isinstance(value, dict) else None
        found |= {f"{before}{name}": value} if inner is None else inner
    return found
