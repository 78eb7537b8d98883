"""The words by which people say a day or an hour, from time_words.toml; read once, when needed."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from config.core.mistakes import read_toml

HERE: Final = Path(__file__).parent
FORGIVEN: Final = 7  # letters; in a shorter word one letter makes too often another word
Meaning = tuple[str, str]  # a kind of word, and which: ("weekday", "5")
PHRASES, AROUND = "phrases", "around"
# "Vandaan" and "zorgen" are a letter away from a day, and are words of their own.
OTHER_WORDS: Final = frozenset({"vandaan", "evenings", "volgens", "middagen", "eerste", "laatste"})


@dataclass(frozen=True)
class TimeWords:
    """Words and what they mean; a word may be of several kinds ("voor": before, and until)."""

    meanings: Mapping[str, tuple[Meaning, ...]]
    slips: Mapping[str, str]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]  # by their first word
    around: frozenset[str]

    def meaning(self, word: str) -> tuple[Meaning, ...]:
        """What a word of small letters means, also with a slip in it; empty for any other."""
        return self.meanings.get(self.mended(word), ())

    def mended(self, word: str) -> str:
        """The word that is meant, when it is one of ours with a slip in it; else itself."""
        if word in self.meanings or len(word) < FORGIVEN - 1 or word in OTHER_WORDS:
            return word
        return next((self.slips[slip] for slip in one_less(word) if slip in self.slips), word)


def one_less(word: str) -> list[str]:
    """The word, also without each letter but the first: two that share one differ by a slip."""
    return [word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))]


@cache
def time_words(path: Path = HERE / "time_words.toml") -> TimeWords:
    """All words of the file."""
    tables = read_toml(path)
    phrases, around = tables.pop(PHRASES), tables.pop(AROUND)
    meanings: dict[str, tuple[Meaning, ...]] = {}
    for kind, table in tables.items():
        for which, words in table.items():
            for word in words.split():
                meanings[word] = (*meanings.get(word, ()), (kind, which))
    long = [word for word in meanings if len(word) >= FORGIVEN]
    slips = {slip: word for word in reversed(long) for slip in one_less(word)}
    return TimeWords(meanings, slips, _by_first(phrases), frozenset(around["words"].split()))


def _by_first(
    phrases: Mapping[str, list[str]],
) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The phrases by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for meaning, said in phrases.items():
        for words in (tuple(phrase.split()) for phrase in said):
            found.setdefault(words[0], []).append((words, meaning))
    return {first: tuple(sorted(of, key=lambda p: -len(p[0]))) for first, of in found.items()}
