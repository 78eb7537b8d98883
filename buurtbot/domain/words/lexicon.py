"""Words with a meaning, and which of them stand in a text and where. Linear in its length."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from buurtbot.domain.words.plain_words import KNOWN, letters_of
from buurtbot.domain.words.slips import Slips


class Found(NamedTuple):
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

    @property
    def exact(self) -> bool:
        """Whether it is one word only."""
        return not (self.begins or self.inside)

    def __call__(self, word: str) -> bool:
        if self.inside:
            return self.letters in word
        return word.startswith(self.letters) if self.begins else word == self.letters


@dataclass(frozen=True, slots=True)
class _Entry:
    means: str
    first: _Fits
    further: tuple[_Fits, ...]

    def goes_on(self, words: Sequence[str], at: int) -> bool:
        """Whether its further words follow on the one at this place."""
        end = at + 1 + len(self.further)
        return end <= len(words) and all(map(_fits_word, self.further, words[at + 1 : end]))


@dataclass(frozen=True, slots=True)
class _Starting:
    """What may begin with one word: meanings of it alone, and longer entries by the next word."""

    alone: tuple[str, ...]
    by_next: Mapping[str, tuple[_Entry, ...]]
    loose: tuple[_Entry, ...]  # of which the next word may be several

    @classmethod
    def of(cls, entries: Sequence[_Entry]) -> "_Starting":
        by_next: dict[str, tuple[_Entry, ...]] = {}
        loose = []
        for entry in entries:
            if entry.further and entry.further[0].exact:
                word = entry.further[0].letters
                by_next[word] = (*by_next.get(word, ()), entry)
            elif entry.further:
                loose.append(entry)
        alone = tuple(entry.means for entry in entries if not entry.further)
        return cls(alone, by_next, tuple(loose))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Make it once, with `Lexicon.of`."""

    starting: Callable[[str], _Starting]
    slips: Slips

    @classmethod
    def of(cls, table: Mapping[str, Sequence[str]], *, forgiving: Iterable[str] = ()) -> "Lexicon":
        """Per meaning its words: `word`, `begin*`, `*part*`, and `a_b` for one after the other.

        Where none of the meanings in `forgiving` is surely found, a long word may be a slip away.
        """
        entries = [_entry(means, word) for means, words in table.items() for word in words]
        by_letters: dict[str, list[_Entry]] = {}
        inside = [entry for entry in entries if entry.first.inside]
        for entry in entries:
            by_letters.setdefault(entry.first.letters, []).append(entry)

        @lru_cache(KNOWN)
        def starting(word: str) -> _Starting:
            begins = (word[:end] for end in range(1, len(word) + 1))
            near = [entry for begin in begins for entry in by_letters.get(begin, ())]
            fits = [entry for entry in near if not entry.first.inside and entry.first(word)]
            return _Starting.of([*fits, *(entry for entry in inside if entry.first(word))])

        return cls(starting, Slips.of({means: table[means] for means in forgiving}))

    def found(self, words: Sequence[str]) -> list[Found]:
        """Every meaning in these words (as `letters_of` gives them), also those that overlap."""
        found: list[Found] = []
        for at, word in enumerate(words):
            starting = self.starting(word)
            found += [Found(means, at, at + 1) for means in starting.alone]
            near = starting.by_next.get(words[at + 1], ()) if at + 1 < len(words) else ()
            found += [
                Found(entry.means, at, at + 1 + len(entry.further))
                for entry in (*near, *starting.loose)
                if entry.goes_on(words, at)
            ]
        is_sure = any(one.means in self.slips.meanings for one in found)
        return found if is_sure else [*found, *self._mended(words, found)]

    def _mended(self, words: Sequence[str], found: Sequence[Found]) -> list[Found]:
        """What is a slip away, of the words that mean nothing else."""
        taken = {at for one in found for at in range(one.start, one.end)}
        mended = [(at, self.slips.mended(w)) for at, w in enumerate(words) if at not in taken]
        return [Found(means, at, at + 1) for at, means in mended if means]


def _fits_word(fits: _Fits, word: str) -> bool:
    return fits(word)


def _entry(means: str, written: str) -> _Entry:
    first, *further = (_fits(part) for part in written.split("_"))
    return _Entry(means, first, tuple(further))


def _fits(written: str) -> _Fits:
    letters = "".join(letters_of(written)) or written.strip("*")
    return _Fits(letters, written.endswith("*"), written.startswith("*"))
