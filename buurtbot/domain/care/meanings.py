"""What the words of a text mean, in whichever language, and which meanings meet.

Meanings that stand near one another say more than each alone: to want, and to die.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from buurtbot.domain.words.plain_words import KNOWN, letters_of
from config.concepts import Concepts

NEAR: Final = 6  # words back
Meanings = frozenset[str]
NONE: Final[Meanings] = frozenset()
# What Arabic writes in one word with the next: and, so, with, for, this, on; the.
JOINED, THE = frozenset("وفبلهع"), "ال"


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The names of meanings, by the letters that have them; _ where a word begins or ends."""

    of: Mapping[str, Meanings]
    firsts: frozenset[str]  # of two words that mean something together
    longest: int

    @classmethod
    def from_concepts(cls, concepts: Concepts) -> "Lexicon":
        of: dict[str, set[str]] = {}
        for name, languages in concepts.of.items():
            for word in (each for words in languages.values() for each in words):
                of.setdefault(_key(word), set()).add(name)
        named = {key: frozenset(names) for key, names in of.items()}
        firsts = frozenset(key.split(" ")[0].lstrip("_") for key in named if " " in key)
        return cls(named, firsts, max(map(len, named), default=0))

    def each(self, words: list[str]) -> list[Meanings]:
        """Per word what it means, also together with the word before it."""
        before = ["", *words]
        return [
            self._word(word) | (self._two(last, word) if last in self.firsts else NONE)
            for last, word in zip(before, words, strict=False)
        ]

    @lru_cache(KNOWN)  # noqa: B019 - a lexicon lives as long as the process
    def _word(self, word: str) -> Meanings:
        found: set[str] = set()
        for form in _forms(word):
            whole = f"_{form}_"
            for begin in range(len(whole)):
                ends = range(begin + 2, min(len(whole), begin + self.longest) + 1)
                found.update(*(self.of.get(whole[begin:end], NONE) for end in ends))
        return frozenset(found)

    def _two(self, last: str, word: str) -> Meanings:
        whole = f"_{last} {word}_"
        ends = range(len(last) + 3, min(len(whole), self.longest) + 1)
        return NONE.union(*(self.of.get(whole[:end], NONE) for end in ends))


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
