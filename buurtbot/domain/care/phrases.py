"""Phrases made ready to search with, and where they are found among words.

The work to find one is bounded by the phrase, not by the text.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import chain, product, repeat
from typing import Generic, TypeVar

from buurtbot.domain.words.plain_words import KNOWN, Spelling
from config.care.screening import JOINS, PhraseTable, Saying

GAPS = {"..": 3, "...": 7}
NEAR = 10  # words to either side, for the parts around &
Name = TypeVar("Name")
Found = dict[str, tuple[int, ...]]  # phrases, with the places of the words that they take


@dataclass(frozen=True, slots=True)
class Step:
    """The next word must be one of these, or start so, at most `gap` words further on."""

    words: frozenset[str]
    starts: tuple[str, ...]
    gap: int

    def fits(self, word: str) -> bool:
        return word in self.words or word.startswith(self.starts)


@dataclass(frozen=True, eq=False)
class Pattern:
    """Parts that must all be near the first one, in any order; mostly there is one part only."""

    phrase: str
    parts: tuple[tuple[Step, ...], ...]

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Of each step but the first the words, and beginnings*: a text without any has it not."""
        further = list(chain.from_iterable(self.parts))[1:]
        either = {each.words | {f"{start}*" for start in each.starts} for each in further}
        return tuple(sorted(either, key=len))

    def places(self, words: list[str], at: int) -> tuple[int, ...]:
        """Which words it takes when it starts at this one; empty when it does not fit.

        The work is bounded by the phrase and NEAR, not by the text.
        """
        places = _way(self.parts[0], words, at)
        for part in self.parts[1:]:
            further = places and _near(part, words, at)
            places = (*places, *further) if further else ()
        return places


def _near(part: tuple[Step, ...], words: list[str], at: int) -> tuple[int, ...]:
    around = range(max(0, at - NEAR), min(len(words), at + NEAR + 1))
    ways = (_way(part, words, place) for place in around if part[0].fits(words[place]))
    return next(filter(None, ways), ())


def _way(steps: tuple[Step, ...], words: list[str], at: int) -> tuple[int, ...]:
    """The words taken in order from this one; one way is kept to each word reached."""
    ways: dict[int, tuple[int, ...]] = {at: (at,)}
    for step in steps[1:]:
        further: dict[int, tuple[int, ...]] = {}
        for last, way in ways.items():
            for place in range(last + 1, min(last + 2 + step.gap, len(words))):
                if step.fits(words[place]):
                    further.setdefault(place, (*way, place))
        ways = further
    return next(iter(ways.values()), ())


@dataclass(frozen=True, slots=True)
class Patterns:
    """Patterns by their first word, so that a word is tried against few of them."""

    by_word: Mapping[str, tuple[Pattern, ...]]
    by_start: Mapping[str, tuple[Pattern, ...]]

    @classmethod
    def of(cls, patterns: Iterable[Pattern]) -> "Patterns":
        by_word: dict[str, tuple[Pattern, ...]] = {}
        by_start: dict[str, tuple[Pattern, ...]] = {}
        for pattern in patterns:
            for word in pattern.parts[0][0].words:
                by_word[word] = (*by_word.get(word, ()), pattern)
            for start in pattern.parts[0][0].starts:
                by_start[start] = (*by_start.get(start, ()), pattern)
        return cls(by_word, by_start)


@dataclass(frozen=True, eq=False)
class Sets(Generic[Name]):
    """Several patterns by name, searched in one go: each word is looked up once for all.

    Made ready at once, with `Sets.by_name`: else the first who writes waits for it.
    """

    names: tuple[Name, ...]
    by_word: Mapping[str, list[tuple[Name, Pattern]]]
    by_start: Mapping[str, list[tuple[Name, Pattern]]]
    asked: frozenset[str]  # all that any step needs, and beginnings*

    @classmethod
    def by_name(cls, patterns: Mapping[Name, Patterns]) -> "Sets[Name]":
        by_word = _together({name: each.by_word for name, each in patterns.items()})
        by_start = _together({name: each.by_start for name, each in patterns.items()})
        each = chain.from_iterable(chain(by_word.values(), by_start.values()))
        asked = chain.from_iterable(chain.from_iterable(one.needs) for _, one in each)
        return cls(tuple(patterns), by_word, by_start, frozenset(asked))

    def found(self, words: list[str]) -> dict[Name, Found]:
        """Per name what is found of it; names of which nothing is found are left out."""
        found: dict[Name, Found] = {}
        known = list(map(self._known, words))
        begun = chain.from_iterable([begins for _, begins in known])
        is_missing = frozenset((*words, *begun)).isdisjoint
        for at, (starting, _) in enumerate(known):
            for name, pattern in starting:
                if any(map(is_missing, pattern.needs)):
                    continue
                places = pattern.places(words, at)
                if places:
                    of_name = found.setdefault(name, {})
                    of_name[pattern.phrase] = (*of_name.get(pattern.phrase, ()), *places)
        return found

    @lru_cache(KNOWN)  # noqa: B019 - a table lives as long as the process
    def _known(self, word: str) -> tuple[tuple[tuple[Name, Pattern], ...], tuple[str, ...]]:
        """The patterns that may start with a word; and its beginnings that any step asks for."""
        begins = [word[:end] for end in range(1, len(word) + 1)]
        starts = chain.from_iterable(map(self.by_start.get, begins, repeat(())))
        asked = (begin for begin in (f"{each}*" for each in begins) if begin in self.asked)
        return (*self.by_word.get(word, ()), *starts), tuple(asked)


def _together(
    by_name: Mapping[Name, Mapping[str, tuple[Pattern, ...]]],
) -> Mapping[str, list[tuple[Name, Pattern]]]:
    """The patterns of all names under the words, or beginnings, that they begin with."""
    together: dict[str, list[tuple[Name, Pattern]]] = {}
    for name, by_word in by_name.items():
        for word, patterns in by_word.items():
            together.setdefault(word, []).extend((name, pattern) for pattern in patterns)
    return together


@dataclass(frozen=True, slots=True)
class SayingPatterns:
    """Something people say to us, with few words beside it that say anything else."""

    patterns: Patterns
    around: frozenset[str]
    others: int

    def is_said(self, words: list[str], found: Found) -> bool:
        """Whether that is what these words say; `found`: what the words hold of the patterns."""
        taken = {place for places in found.values() for place in places}
        beside = [w for at, w in enumerate(words) if at not in taken and w not in self.around]
        return bool(found) and len(beside) <= self.others


class Reader:
    """Reads phrases as written in the table, with the table's own spelling."""

    def __init__(self, table: PhraseTable) -> None:
        self._groups = table.words
        self._around = table.around
        plainly = Spelling.of((), table.fixes, ())
        said = {word for phrase in table.phrases() for word in self._known(phrase)}
        mended = {each for word in said for each in plainly.words(word)}
        self.spelling = Spelling.of(mended, table.fixes, table.forgiving.words)
        self._spelt = cache(self.spelling.words)  # most words stand in many phrases

    def patterns(self, phrases: Iterable[str]) -> Patterns:
        return Patterns.of(
            Pattern(phrase, tuple(map(self._steps, variant.split("&"))))
            for phrase in phrases
            for variant in _variants(phrase)
        )

    def saying(self, saying: Saying) -> SayingPatterns:
        spelt = {word for each in self._around for word in self._spelt(each)}
        return SayingPatterns(self.patterns(saying.phrases), frozenset(spelt), saying.others)

    def _steps(self, phrase: str) -> tuple[Step, ...]:
        steps: list[Step] = []
        gap = 0
        for written in phrase.split():
            if written in GAPS:
                gap = GAPS[written]
                continue
            steps.append(self._step(written, gap))
            gap = 0
        return tuple(steps)

    def _step(self, written: str, gap: int) -> Step:
        either = self._either(written)
        starts = tuple(word[:-1] for word in either if word[-1] == "*")
        spelt = (self._spelt(word) for word in either if word[-1] != "*")
        return Step(frozenset(words[0] for words in spelt), starts, gap)

    def _either(self, written: str) -> list[str]:
        words: list[str] = []
        for word in written.split("|"):
            words += self._groups[word[1:-1]] if word[0] == "{" else [word]
        return words

    def _known(self, phrase: str) -> list[str]:
        steps = [step for step in phrase.replace("_", " ").split() if step not in JOINS]
        return [word for step in steps for word in self._either(step) if word[-1] != "*"]


def _variants(phrase: str) -> list[str]:
    """The phrase with each of its words-together (b_c) on its own: at most a few dozen."""
    each = [_either_together(step) for step in phrase.split(" ")]
    return [" ".join(chosen) for chosen in product(*each)]


def _either_together(step: str) -> list[str]:
    words = step.split("|")
    together = [word.replace("_", " ") for word in words if "_" in word]
    alone = "|".join(word for word in words if "_" not in word)
    return [*together, alone] if alone else together
