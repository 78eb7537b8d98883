"""Phrases made ready to search with, and where they are found among words.

The work to find one is bounded by the phrase, not by the text.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, reduce
from itertools import chain, product, repeat
from operator import or_
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
        each = (one.words | {f"{start}*" for start in one.starts} for one in further)
        return tuple(dict.fromkeys(each))

    def places(self, words: list[str], at: int) -> tuple[int, ...]:
        """Which words it takes when it starts at this one; empty when it does not fit.

        The work is bounded by the phrase and NEAR, not by the text.
        """
        places = _way(self.parts[0], words, at)
        for part in self.parts[1:]:
            further = places and _near(part, words, at)
            places = (*places, *further) if further else ()
        return places


# A pattern that may start here, of which name, and what else it needs.
Starting = tuple[Name, Pattern, int]


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
class Needs:
    """What further steps ask for, a bit for each; and which of them a word meets.

    A text that does not meet all that a pattern needs has it not, whatever stands where.
    """

    bits: Mapping[frozenset[str], int]
    by_word: Mapping[str, int]
    by_start: Mapping[str, int]

    @classmethod
    def of(cls, patterns: Iterable[Pattern]) -> "Needs":
        each = dict.fromkeys(chain.from_iterable(pattern.needs for pattern in patterns))
        bits = {need: 1 << at for at, need in enumerate(each)}
        by_word: dict[str, int] = {}
        by_start: dict[str, int] = {}
        for need, bit in bits.items():
            for written in need:
                of, word = (by_start, written[:-1]) if written[-1] == "*" else (by_word, written)
                of[word] = of.get(word, 0) | bit
        return cls(bits, by_word, by_start)

    def met(self, word: str, begins: Iterable[str]) -> int:
        """Those that this word meets, or one of its beginnings."""
        return reduce(or_, map(self.by_start.get, begins, repeat(0)), self.by_word.get(word, 0))

    def all_of(self, pattern: Pattern) -> int:
        """Those of a pattern."""
        return reduce(or_, map(self.bits.__getitem__, pattern.needs), 0)


@dataclass(frozen=True, eq=False)
class Sets(Generic[Name]):
    """Several patterns by name, searched in one go: each word is looked up once for all.

    Made ready at once, with `Sets.by_name`: else the first who writes waits for it.
    """

    names: tuple[Name, ...]
    by_word: Mapping[str, list[Starting[Name]]]
    by_start: Mapping[str, list[Starting[Name]]]
    needs: Needs

    @classmethod
    def by_name(cls, patterns: Mapping[Name, Patterns]) -> "Sets[Name]":
        each = chain.from_iterable((one.by_word, one.by_start) for one in patterns.values())
        listed = chain.from_iterable(chain.from_iterable(one.values()) for one in each)
        needs = Needs.of(listed)
        by_word = _together({name: each.by_word for name, each in patterns.items()}, needs)
        by_start = _together({name: each.by_start for name, each in patterns.items()}, needs)
        return cls(tuple(patterns), by_word, by_start, needs)

    def found(self, words: list[str]) -> dict[Name, Found]:
        """Per name what is found of it; names of which nothing is found are left out."""
        found: dict[Name, Found] = {}
        known = list(map(self._known, words))
        missing = ~reduce(or_, [met for _, met in known], 0)
        likely = [
            (name, pattern, at)
            for at, (starting, _) in enumerate(known)
            for name, pattern, needs in starting
            if not needs & missing
        ]
        for name, pattern, at in likely:
            places = pattern.places(words, at)
            if places:
                of_name = found.setdefault(name, {})
                of_name[pattern.phrase] = (*of_name.get(pattern.phrase, ()), *places)
        return found

    @lru_cache(KNOWN)  # noqa: B019 - a table lives as long as the process
    def _known(self, word: str) -> tuple[tuple[Starting[Name], ...], int]:
        """The patterns that may start with a word; and what it meets of what others need."""
        begins = [word[:end] for end in range(1, len(word) + 1)]
        starts = chain.from_iterable(map(self.by_start.get, begins, repeat(())))
        return (*self.by_word.get(word, ()), *starts), self.needs.met(word, begins)


def _together(
    by_name: Mapping[Name, Mapping[str, tuple[Pattern, ...]]], needs: Needs
) -> Mapping[str, list[Starting[Name]]]:
    """The patterns of all names under the words, or beginnings, that they begin with."""
    together: dict[str, list[Starting[Name]]] = {}
    for name, by_word in by_name.items():
        for word, patterns in by_word.items():
            each = ((name, pattern, needs.all_of(pattern)) for pattern in patterns)
            together.setdefault(word, []).extend(each)
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
