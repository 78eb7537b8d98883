"""Canaries: names, numbers, addresses and ailments that nobody has, said through every door.

A canary that turns up where it should not be has flown: then something leaks there.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

OF_EACH: Final = 340
ROOM: Final = 700  # letters of one message; an answer may be 1000
KINDS: Final[Mapping[str, str]] = {
    "name": "Zqnaam{0:04d}",
    "phone": "061699{0:04d}",
    "address": "Zqstraat{0:04d}",
    "health": "zqkwaal{0:04d}",
}
LOOKS_LIKE_ONE: Final = re.compile(
    r"zq(?:naam|straat|kwaal)\d{4}|6(?:[ .-]?[169]){4}(?:[ .-]?\d){4}", re.IGNORECASE
)
BETWEEN: Final = str.maketrans("", "", " .-")  # as a number is set apart: +31 6 1699 0012


@dataclass
class Aviary:
    """All of them, and where each was let go."""

    waiting: dict[str, list[str]] = field(
        default_factory=lambda: {
            kind: [one.format(n) for n in range(OF_EACH)] for kind, one in KINDS.items()
        }
    )
    said: set[str] = field(default_factory=set)

    def one(self, kind: str) -> str:
        """The next of this kind: it is said somewhere."""
        canary = self.waiting[kind].pop()
        self.said.add(canary)
        return canary

    def flock(self, most: int = ROOM) -> str:
        """As many as go in one message, of each kind but numbers: those are asked about."""
        words: list[str] = []
        while sum(map(len, words)) + len(words) < most and self.left:
            words += [self.one(kind) for kind in ("name", "address", "health")]
        return " ".join(words)

    @property
    def left(self) -> int:
        """How many words still wait to be said."""
        return min(len(self.waiting[kind]) for kind in ("name", "address", "health"))

    def flown_in(self, found: str | bytes) -> set[str]:
        """Which of those that were said stand there."""
        text = found if isinstance(found, str) else found.decode("utf-8", errors="replace")
        return set(_seen(LOOKS_LIKE_ONE.findall(text))) & {plain(one) for one in self.said}


def _seen(found: Iterable[str]) -> Iterator[str]:
    return (plain(one) for one in found)


def plain(canary: str) -> str:
    """However it is written: with a capital, in groups, with or without the 0 or the country."""
    return canary.casefold().translate(BETWEEN).removeprefix("0")
