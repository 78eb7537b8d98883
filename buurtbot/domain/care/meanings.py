"""What the words of a text mean, in whichever language, and which meanings meet.

Meanings that stand near one another say more than each alone: to want, and to die.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from buurtbot.domain.words.plain_words import KNOWN, letters_of
from config.meaning.concepts import Concepts

NEAR: Final = 6  # words back
Meanings = frozenset[str]
NONE: Final[Meanings] = frozenset()
# What Arabic writes in one word with the next: and, so, with, for, this, on; the.
JOINED, THE = frozenset("وفبلهع"), "ال"


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The names of meanings, by the letters that have them; _ where a word begins or ends."""

    of: Mapping[str, Meanings]
    two: Mapping[
        str, Mapping[str, Meanings]
    ]  # of two words together: the first, and how the second begins
    lengths: Mapping[str, tuple[int, ...]]  # of all that begins with these two letters

    @classmethod
    def from_concepts(cls, concepts: Concepts) -> "Lexicon":
        of: dict[str, set[str]] = {}
        for name, languages in concepts.of.items():
            for word in (each for words in languages.values() for each in words):
                of.setdefault(_key(word), set()).add(name)
        named = {key: frozenset(names) for key, names in of.items()}
        two: dict[str, dict[str, Meanings]] = {}
        for key, names in named.items():
            first, _, second = key.partition(" ")
            if second and first[0] == "_":
                two.setdefault(first[1:], {})[second] = names
        lengths: dict[str, set[int]] = {}
        for key in named:
            lengths.setdefault(key[:2], set()).add(len(key))
        return cls(named, two, {key: tuple(each) for key, each in lengths.items()})

    def each(self, words: list[str]) -> list[Meanings]:
        """Per word what it means, also together with the word before it."""
        before = ["", *words]
        return [
            self._word(word) | self._two(last, word) if last in self.two else self._word(word)
            for last, word in zip(before, words, strict=False)
        ]

    @lru_cache(KNOWN)  # noqa: B019 - a lexicon lives as long as the process
    def _word(self, word: str) -> Meanings:
        found: set[str] = set()
        for form in _forms(word):
            whole = f"_{form}_"
            for at in range(len(whole) - 1):
                for length in self.lengths.get(whole[at : at + 2], ()):
                    found |= self.of.get(whole[at : at + length], NONE)
        return frozenset(found)

    def _two(self, last: str, word: str) -> Meanings:
        seconds, whole = self.two[last], f"{word}_"
        begins = (whole[:end] for end in range(1, len(whole) + 1))
        return NONE.union(*(seconds[begin] for begin in begins if begin in seconds))


def pairs(now: Meanings, before: Iterable[Meanings]) -> list[tuple[str, str]]:
    """The meanings of a word with one another and with those of the words just before it."""
    met = [(one, other) for one in now for other in now if one < other]
    for earlier in before:
        met += [
            (one, other) if one < other else (other, one)
            for one in earlier
            for other in now
            if one != other
        ]
    return met


def _key(word: str) -> str:
    letters = " ".join(letters_of(word.strip("*").replace("_", " ")))
    begin, end = "" if word[0] == "*" else "_", "" if word[-1] == "*" else "_"
    return f"{begin}{letters}{end}"


def _forms(word: str) -> list[str]:
    """The word, and what is left of it without what Arabic writes before it in one."""
    forms = [word]
    if word[0] in JOINED and len(word) > 3:
        forms.append(word[1:])
    bare = [form[2:] for form in forms if form.startswith(THE) and len(form) > 4]
    return forms + bare
