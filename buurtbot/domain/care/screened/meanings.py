"""What the words of a text mean, in whichever language, and which meanings meet.

Meanings that stand near one another say more than each alone: to want, and to die.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise
from typing import Final

from buurtbot.domain.words.plain_words import KNOWN, letters_of
from config.meaning.concepts import Concepts

NEAR: Final = 6  # words back
Meanings = frozenset[str]
Seconds = tuple[tuple[str, Meanings], ...]  # how a word may begin, and what it means then
NONE: Final[Meanings] = frozenset()
NO_SECOND: Final[Mapping[str, Seconds]] = {}
# What Arabic writes in one word with the next: and, so, with, for, this, on; the.
JOINED, THE = frozenset("وفبلهع"), "ال"


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The names of meanings, by the letters that have them; _ where a word begins or ends."""

    of: Mapping[str, Meanings]
    # Of two words together: the first, the letter that the second begins with, and how it begins.
    two: Mapping[str, Mapping[str, Seconds]]
    lengths: Mapping[str, tuple[int, ...]]  # of all that begins with these two letters

    @classmethod
    def from_concepts(cls, concepts: Concepts) -> "Lexicon":
        of: dict[str, set[str]] = {}
        for name, languages in concepts.of.items():
            for word in (each for words in languages.values() for each in words):
                of.setdefault(_key(word), set()).add(name)
        named = {key: frozenset(names) for key, names in of.items()}
        two: dict[str, dict[str, Seconds]] = {}
        for key, names in named.items():
            first, _, second = key.partition(" ")
            if second and first[0] == "_":
                of_first = two.setdefault(first[1:], {})
                of_first[second[0]] = (*of_first.get(second[0], ()), (second, names))
        lengths: dict[str, set[int]] = {}
        for key in named:
            lengths.setdefault(key[:2], set()).add(len(key))
        return cls(named, two, {key: tuple(each) for key, each in lengths.items()})

    def each(self, words: list[str]) -> list[Meanings]:
        """Per word what it means, also together with the word before it."""
        alone = list(map(self._word, words))
        for at, (last, word) in enumerate(pairwise(words), start=1):
            seconds = self.two.get(last, NO_SECOND).get(word[:1])
            if seconds:
                alone[at] |= NONE.union(*_begun(seconds, f"{word}_"))
        return alone

    @lru_cache(KNOWN)  # noqa: B019 - a lexicon lives as long as the process
    def _word(self, word: str) -> Meanings:
        found: set[str] = set()
        for form in _forms(word):
            whole = f"_{form}_"
            for at in range(len(whole) - 1):
                for length in self.lengths.get(whole[at : at + 2], ()):
                    found |= self.of.get(whole[at : at + length], NONE)
        return frozenset(found)


def _begun(seconds: Seconds, whole: str) -> Iterator[Meanings]:
    return (names for second, names in seconds if whole.startswith(second))


def pairs(now: Meanings, before: Iterable[Meanings]) -> list[tuple[str, str]]:
    """The meanings of a word with one another and with those of the words just before it."""
    met = [(one, other) for one in now for other in now if one < other]
    return [*met, *chain.from_iterable(between(now, earlier) for earlier in before)]


def between(now: Meanings, earlier: Meanings) -> list[tuple[str, str]]:
    """The meanings of a word with those of an earlier one."""
    return [
        (one, other) if one < other else (other, one)
        for one in earlier
        for other in now
        if one != other
    ]


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
