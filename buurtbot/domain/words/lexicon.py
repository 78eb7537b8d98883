"""Words with a meaning, and which of them stand in a text and where. Linear in its length."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from buurtbot.domain.words.plain_words import letters_of

REMEMBERED: Final = 8192  # words; people use the same ones again and again


@dataclass(frozen=True, slots=True)
class Found:
    """A meaning, and the words that carry it: from, and up to."""

    means: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Fits:
    """A word that is this, begins so, or has it inside."""

    letters: str
    begins: bool
    inside: bool

    def __call__(self, word: str) -> bool:
        if self.inside:
            return self.letters in word
        return word.startswith(self.letters) if self.begins else word == self.letters


@dataclass(frozen=True, slots=True)
class _Entry:
    means: str
    first: _Fits
    further: tuple[_Fits, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Make it once, with `Lexicon.of`."""

    starting: Callable[[str], tuple[_Entry, ...]]

    @classmethod
    def of(cls, table: Mapping[str, Iterable[str]]) -> "Lexicon":
        """Per meaning its words: `word`, `begin*`, `*part*`, and `a_b` for one after the other."""
        entries = [_entry(means, word) for means, words in table.items() for word in words]
        by_letters: dict[str, list[_Entry]] = {}
        inside = [entry for entry in entries if entry.first.inside]
        for entry in entries:
            by_letters.setdefault(entry.first.letters, []).append(entry)

        @lru_cache(REMEMBERED)
        def starting(word: str) -> tuple[_Entry, ...]:
            begins = (word[:end] for end in range(1, len(word) + 1))
            near = [entry for begin in begins for entry in by_letters.get(begin, ())]
            fits = [entry for entry in near if not entry.first.inside and entry.first(word)]
            return (*fits, *(entry for entry in inside if entry.first(word)))

        return cls(starting)

    def found(self, words: Sequence[str]) -> Iterator[Found]:
        """Every meaning in these words (as `letters_of` gives them), also those that overlap."""
        for at, word in enumerate(words):
            for entry in self.starting(word):
                end = at + 1 + len(entry.further)
                if end <= len(words) and _goes_on(entry, words, at):
                    yield Found(entry.means, at, end)


def _goes_on(entry: _Entry, words: Sequence[str], at: int) -> bool:
    return all(fits(words[at + n]) for n, fits in enumerate(entry.further, start=1))


def _entry(means: str, written: str) -> _Entry:
    first, *further = (_fits(part) for part in written.split("_"))
    return _Entry(means, first, tuple(further))


def _fits(written: str) -> _Fits:
    letters = "".join(letters_of(written)) or written.strip("*")
    return _Fits(letters, written.endswith("*"), written.startswith("*"))
