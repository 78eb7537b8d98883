"""Long words of which one letter may be wrong: what is meant, when no other meaning is as near.

Only long ones: of short words too many others, that are right, are a slip away.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from buurtbot.domain.words.plain_words import KNOWN, letters_of

FORGIVEN: Final = 8  # letters


@dataclass(frozen=True, slots=True)
class _Word:
    means: str
    letters: str
    begins: bool


@dataclass(frozen=True, slots=True)
class Slips:
    """Make it once, with `Slips.of`. `mended`: what a word means that is a slip away, or ""."""

    meanings: frozenset[str]
    mended: Callable[[str], str]

    @classmethod
    def of(cls, table: Mapping[str, Iterable[str]]) -> "Slips":
        """Per meaning its words: `word` and `begin*`; the other forms are not forgiven."""
        near: dict[str, list[_Word]] = {}
        for word in _forgiving(table):
            for slip in _one_less(word.letters):
                near.setdefault(slip, []).append(word)

        @lru_cache(KNOWN)
        def mended(word: str) -> str:
            ends = range(FORGIVEN - 1, len(word) + 1) if len(word) >= FORGIVEN else ()
            found = {
                one.means
                for end in ends
                for slip in _one_less(word[:end])
                for one in near.get(slip, ())
                if one.letters[0] == word[0] and (one.begins or end == len(word))
            }
            return found.pop() if len(found) == 1 else ""

        return cls(frozenset(table), mended)


def _forgiving(table: Mapping[str, Iterable[str]]) -> Iterator[_Word]:
    for means, words in table.items():
        for word in words:
            letters = "".join(letters_of(word))
            if len(letters) >= FORGIVEN and not word.startswith("*") and "_" not in word:
                yield _Word(means, letters, word.endswith("*"))


def _one_less(word: str) -> Iterator[str]:
    """The word, and it without each of its letters: two that share one differ by a slip."""
    yield word
    yield from (word[:at] + word[at + 1 :] for at in range(len(word)))
