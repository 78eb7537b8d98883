"""The table of promises, `locales/promises.toml`: what we say will happen, and what keeps it.

A text with a time, a "we" or a "you will hear" stands in it, in every language: as a promise with
what keeps it and the scene that shows it, or as words that promise nothing, with the reason.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from config.core.mistakes import Mistake, from_validation, read_toml
from config.words.locale_files import Entry

# Arguments that are a time at which, until which or in which something happens.
TIMES: Final = frozenset({"at", "at_call", "by", "by_when", "until", "hours"})
WORDS: Final[Mapping[str, str]] = {
    "nl": r"we|wij|u hoort|hoort (?:u|het|iets)|u krijgt|krijgt (?:u|het)|straks|binnen|uiterlijk"
    r"|zodra|altijd|meteen|over een (?:minuut|tijdje|dag)|volgende week|ik (?:vraag|zoek|roep)"
    r"|(?:mens|medewerkers?|team|balie)(?: van \S+)? (?:kijkt|leest|zoekt|vraagt|belt)"
    r"|(?:mens|medewerkers?|team|balie)(?: van \S+)? (?:helpt|hoort)"
    r"|(?:kijkt|leest|belt|helpt|antwoordt)(?: er| weer| nu| eerst| dan)* (?:iemand|een me)\w*",
    "en": r"we|we'll|will|you hear|within|at the latest|as soon as|always|at once|next week"
    r"|(?:person|staff|team|desk|someone|somebody)(?: of \S+)?"
    r" (?:looks|reads|asks|calls|hears|answers)",
}
SCENE: Final = re.compile(r"^(?:async )?def (test_\w+)\(", re.MULTILINE)
TIMER_NAME: Final = re.compile(r'f"([a-z_]+):\{')
DONE: Final = re.compile(r"^@does\(deeds\.(\w+)\)", re.MULTILINE)
SAID: Final = {
    language: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for language, words in WORDS.items()
}


class _Row(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Promise(_Row):
    """What some texts promise. One of `timer`, `deed` and `commit` keeps it.

    A timer by the first word of its name; a deed by its name; a commit (it is so already, in the
    same step as the words) by the file that decides it. `scene` is "file::test".
    """

    texts: tuple[str, ...] = Field(min_length=1)
    says: str = Field(min_length=1)
    timer: str = ""
    deed: str = ""
    commit: str = ""
    scene: str = Field(pattern=r"^tests/[\w/]+\.py::test_\w+$")

    @model_validator(mode="after")
    def _is_kept_by_one(self) -> "Promise":
        if sum(map(bool, (self.timer, self.deed, self.commit))) != 1:
            raise ValueError("exactly one of timer, deed and commit keeps a promise")
        return self


class OnlyWords(_Row):
    """Texts that sound like a promise and are none, with the reason."""

    texts: tuple[str, ...] = Field(min_length=1)
    why: str = Field(min_length=1)


class Promises(_Row):
    """The whole table."""

    promise: tuple[Promise, ...]
    only_words: tuple[OnlyWords, ...] = ()


@dataclass(frozen=True)
class Project:
    """What the table is held against: the root, the Python of the service, the scenes."""

    root: Path
    code: tuple[Path, ...]


def load_promises(path: Path) -> Promises:
    """Read the table. Raises WrongConfig."""
    try:
        return Promises.model_validate(read_toml(path))
    except ValidationError as error:
        raise from_validation(path, error) from None


def promises_to_mend(
    path: Path, read: Mapping[str, Mapping[str, Entry]], project: Project
) -> list[Mistake]:
    """What is not in the table, and what in the table is not so. Raises WrongConfig."""
    table = load_promises(path)
    rows: list[Promise | OnlyWords] = [*table.promise, *table.only_words]
    named = [key for row in rows for key in row.texts]
    mistakes = [_not_in(entry, language) for language, entry in _unlisted(read, set(named))]
    mistakes += [_wrong(path, key, *about) for key, about in _wrong_keys(table, named, read)]
    return mistakes + list(_not_kept(path, table, project))


# -- the texts


def sounds_like_one(language: str, entry: Entry) -> bool:
    """Whether this text says that something will happen, by itself or at a time."""
    return bool(entry.args & TIMES) or SAID[language].search(entry.words) is not None


def _unlisted(
    read: Mapping[str, Mapping[str, Entry]], named: set[str]
) -> Iterator[tuple[str, Entry]]:
    for language, locale in read.items():
        for key, entry in locale.items():
            if key not in named and sounds_like_one(language, entry):
                yield language, entry


def _not_in(entry: Entry, language: str) -> Mistake:
    found = SAID[language].search(entry.words)
    what = f"{entry.key!r} promises something ({found[0] if found else 'a time'})"
    remedy = "Say in locales/promises.toml what keeps it, or change the words."
    return Mistake(entry.file, entry.line, what, remedy)


def _wrong_keys(
    table: Promises, named: list[str], read: Mapping[str, Mapping[str, Entry]]
) -> Iterator[tuple[str, tuple[str, str]]]:
    for key in sorted(set(named)):
        there = [(language, locale[key]) for language, locale in read.items() if key in locale]
        if not there:
            yield key, ("is no text", "Take it out, or write the text.")
        elif named.count(key) > 1:
            yield key, ("stands twice in the table", "Keep one of the two.")
        elif _is_only_words(table, key) and not any(sounds_like_one(*one) for one in there):
            yield key, ("does not sound like a promise any more", "Take it out.")


def _is_only_words(table: Promises, key: str) -> bool:
    return any(key in row.texts for row in table.only_words)


def _wrong(path: Path, key: str, what: str, remedy: str) -> Mistake:
    return Mistake(str(path), _line(path, key), f"{key!r} {what}", remedy)


def _line(path: Path, key: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if f'"{key}"' in line), 1)


# -- what keeps them


def _not_kept(path: Path, table: Promises, project: Project) -> Iterator[Mistake]:
    made = _Made.of(project.code)
    for promise in table.promise:
        for what in _lacking(promise, made, project):
            yield Mistake(str(path), _line(path, promise.texts[0]), what, "Name what is there.")


def _lacking(promise: Promise, made: "_Made", project: Project) -> Iterator[str]:
    if promise.timer and promise.timer not in made.timers:
        yield f"no timer is called {promise.timer!r}"
    if promise.deed and promise.deed not in made.deeds:
        yield f"there is no deed {promise.deed!r}"
    if promise.commit and not (project.root / promise.commit).is_file():
        yield f"there is no file {promise.commit!r}"
    file, _, test = promise.scene.partition("::")
    if test not in _tests_of(project.root / file):
        yield f"there is no scene {promise.scene!r}"


def _tests_of(path: Path) -> frozenset[str]:
    if not path.is_file():
        return frozenset()
    return frozenset(SCENE.findall(path.read_text(encoding="utf-8")))


@dataclass(frozen=True)
class _Made:
    """The timers and the deeds that stand in the code."""

    timers: frozenset[str]
    deeds: frozenset[str]

    @classmethod
    def of(cls, code: Iterable[Path]) -> "_Made":
        """Timers by how their name begins, `Timer(f"look_by:...")`; deeds by what does them."""
        timers: set[str] = set()
        deeds: set[str] = set()
        for path in code:
            source = path.read_text(encoding="utf-8")
            if "Timer(" in source or path.name.startswith("timers"):
                timers.update(TIMER_NAME.findall(source))
            deeds.update(DONE.findall(source))
        return cls(frozenset(timers), frozenset(deeds))
