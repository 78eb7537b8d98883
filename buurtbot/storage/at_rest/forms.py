"""In which form things are stored: each carries a mark, and each version reads those before.

A mark is "<number>.<program>". The number is that of the form: who renames what is stored
raises NUMBER and adds a line to MOVES. The program says which version wrote it, so that what we
cannot read is told apart: of a later version it waits for that one, of an earlier one it is a
mistake of ours. What is a bare word, number or list has no mark; changed, it gets a new key.
"""

import hashlib
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final, TypeVar

from pydantic import TypeAdapter, ValidationError

from buurtbot.storage.at_rest.dangers import Dangers
from buurtbot.storage.at_rest.moved import Moved, Plain

log = logging.getLogger(__name__)
T = TypeVar("T")
NUMBER: Final = 1
MOVES: Final[Mapping[int, Moved]] = {}  # number -> what it calls otherwise than the one before
# The lowest form whose version may still write beside this one. Raise it when no such version runs
# any more and something can no longer be done in a way it would respect.
BESIDE: Final = 0

CODE: Final = ("buurtbot/domain", "buurtbot/services", "buurtbot/storage", "handlers")
LATER: Final = (
    "A later version of buurtbot wrote things that this one cannot read. They wait for that "
    "version, and nothing of them is thrown away. While versions are changed this passes by "
    "itself; else start the later version again. `buurtbot check-data` counts them"
)
TOO_OLD: Final = (
    "This version of buurtbot is too old for this data: it writes form %d, and a version that ran "
    "here said that forms as old as ours may not be written any more. Start that version again. "
    "What comes in waits with Telegram meanwhile, and nothing is lost"
)


class Later(Exception):
    """Written by a later version, in a way we cannot read: it waits for that version."""


@cache
def program() -> str:
    """A short name of this version: made of the code that decides what is stored."""
    root, made_of = Path(__file__).parents[3], hashlib.sha256()
    for file in sorted(path for folder in CODE for path in (root / folder).rglob("*.[pl][yu]*")):
        if file.suffix in {".py", ".lua"}:
            made_of.update(file.read_bytes())
    return made_of.hexdigest()[:8]


def number_of(mark: str) -> int:
    """The number in a mark; 0 for what was written before there were any."""
    number = mark.partition(".")[0]
    return int(number) if number.isdecimal() else 0


@dataclass(eq=False)
class Forms:
    """The form this version writes, and all it reads. `earlier`: marks known from before."""

    number: int = NUMBER
    moves: Mapping[int, Moved] = field(default_factory=lambda: MOVES)
    beside: int = BESIDE
    program: str = field(default_factory=program)
    dangers: Dangers = field(default_factory=Dangers)
    earlier: set[str] = field(default_factory=set)

    @property
    def mark(self) -> str:
        """What everything is marked with that we write."""
        return f"{self.number}.{self.program}"

    def is_later(self, mark: str) -> bool:
        """Whether a version wrote it that was not here before us."""
        if mark == self.mark or number_of(mark) < self.number:
            return False
        return mark not in self.earlier

    def today(self, kind: str, mark: str, plain: Plain) -> Plain:
        """Stored JSON as we would write it. Raises Later for a form after ours."""
        written = number_of(mark)
        if written > self.number:
            raise self.left(kind)
        for number in range(written + 1, self.number + 1):
            if number in self.moves:
                plain = self.moves[number].applied(kind, plain)
        return plain

    def sealed(self, kind: str, mark: str, names: tuple[str, ...]) -> tuple[str, ...]:
        """What is private, by the names it had when it was sealed; `names` are those of today."""
        for number in range(self.number, number_of(mark), -1):
            if number in self.moves:
                names = self.moves[number].sealed_before(kind, names)
        return names

    def read(self, kind: str, mark: str, plain: Plain, adapter: TypeAdapter[T]) -> T:
        """A value from stored JSON. Raises Later, and ValidationError for what is damaged.

        Of a later version a field that we do not know is a reason to wait as well: we would write
        the rest without it. We considered keeping such a field as it is; after a decision that
        knew nothing of it, it may say what is not so any more.
        """
        plain, is_later = self.today(kind, mark, plain), self.is_later(mark)
        try:
            return adapter.validate_python(plain, extra="forbid" if is_later else None)
        except ValidationError:
            if is_later:
                raise self.left(kind) from None
            raise

    def left(self, kind: str) -> Later:
        """It is left to a later version: told once a minute, and on /readyz."""
        self.dangers.met(LATER, LATER)
        return Later(kind)

    @property
    def refusal(self) -> str:
        """Why we may not write any more, in words."""
        return TOO_OLD % self.number


@dataclass
class Met:
    """What one operation read: of a `later` version, and which keys in another form than ours."""

    forms: Forms = field(default_factory=Forms)
    later: bool = False
    marks: dict[str, str] = field(default_factory=dict)

    def note(self, mark: str, key: str = "") -> None:
        """Something with this mark was read, under this key."""
        self.later |= self.forms.is_later(mark)
        if key and number_of(mark) != self.forms.number:
            self.marks[key] = mark

    def written(self, key: str, kind: str) -> None:
        """It is kept: of what stood there in an earlier form the log tells that it is in ours."""
        before = self.marks.pop(key, None)
        if before is not None:
            log.info("a %s of form %d is form %d now", kind, number_of(before), self.forms.number)
