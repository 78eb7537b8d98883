"""The first screening of free text: does it hold something that a person must see now?

Recall goes before precision. What it finds is a reason to look, never a diagnosis, and what it
does not find proves nothing. Denials are listed one by one as harmless: a general rule for "not"
would silence "I cannot go on, he hits me".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product

from buurtbot.domain.words.plain_words import LONGEST, Spelling
from config.screening import CONCERNS, JOINS, Concern, PhraseTable, Said, Saying

GAPS = {"..": 3, "...": 7}
NEAR = 10  # words to either side, for the parts around &
LONGEST_START = 20
OVERLAP, MOST_PIECES = 512, 4  # of a text that is longer than any that people type


@dataclass(frozen=True, slots=True)
class Finding:
    """One concern and the phrase of the table that raised it; never the person's own words."""

    concern: Concern
    phrase: str


@dataclass(frozen=True, slots=True)
class Screening:
    """What was found, most urgent first. `grief`: the text speaks of a loss, which is no alarm.

    `said`: what else is plainly meant, in any language of the table, such as wanting a person.
    """

    findings: tuple[Finding, ...] = ()
    grief: bool = False
    said: frozenset[Said] = frozenset()

    @property
    def concerns(self) -> tuple[Concern, ...]:
        """Each concern once, most urgent first; empty when there is nothing to look at."""
        return tuple(dict.fromkeys(finding.concern for finding in self.findings))

    @property
    def alarm(self) -> bool:
        """Whether a person must look."""
        return bool(self.findings)


@dataclass(frozen=True, slots=True)
class _Step:
    """The next word must be one of these, or start so, at most `gap` words further on."""

    words: frozenset[str]
    starts: tuple[str, ...]
    gap: int

    def fits(self, word: str) -> bool:
        return word in self.words or word.startswith(self.starts)


@dataclass(frozen=True, slots=True)
class _Pattern:
    """Parts that must all be near the first one, in any order; mostly there is one part only."""

    phrase: str
    parts: tuple[tuple[_Step, ...], ...]

    def places(self, words: list[str], at: int) -> tuple[int, ...]:
        """Which words it takes when it starts at this one; empty when it does not fit.

        The work is bounded by the phrase and NEAR, not by the text.
        """
        places = _way(self.parts[0], words, at)
        for part in self.parts[1:]:
            further = places and _near(part, words, at)
            places = (*places, *further) if further else ()
        return places


def _near(part: tuple[_Step, ...], words: list[str], at: int) -> tuple[int, ...]:
    around = range(max(0, at - NEAR), min(len(words), at + NEAR + 1))
    ways = (_way(part, words, place) for place in around if part[0].fits(words[place]))
    return next(filter(None, ways), ())


def _way(steps: tuple[_Step, ...], words: list[str], at: int) -> tuple[int, ...]:
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
class _Patterns:
    """Patterns by their first word, so that a word is tried against few of them."""

    by_word: Mapping[str, tuple[_Pattern, ...]]
    by_start: Mapping[str, tuple[_Pattern, ...]]

    @classmethod
    def of(cls, patterns: Iterable[_Pattern]) -> "_Patterns":
        by_word: dict[str, tuple[_Pattern, ...]] = {}
        by_start: dict[str, tuple[_Pattern, ...]] = {}
        for pattern in patterns:
            for word in pattern.parts[0][0].words:
                by_word[word] = (*by_word.get(word, ()), pattern)
            for start in pattern.parts[0][0].starts:
                by_start[start] = (*by_start.get(start, ()), pattern)
        return cls(by_word, by_start)

    def found(self, words: list[str]) -> dict[str, tuple[int, ...]]:
        """Every phrase in these words, with the places of the words it takes anywhere."""
        found: dict[str, tuple[int, ...]] = {}
        for at, word in enumerate(words):
            for pattern in self._starting(word):
                places = pattern.places(words, at)
                if places:
                    found[pattern.phrase] = (*found.get(pattern.phrase, ()), *places)
        return found

    def _starting(self, word: str) -> list[_Pattern]:
        patterns = list(self.by_word.get(word, ()))
        for end in range(1, min(len(word), LONGEST_START) + 1):
            patterns += self.by_start.get(word[:end], ())
        return patterns


@dataclass(frozen=True, slots=True)
class _Saying:
    """Something people say to us, with few words beside it that say anything else."""

    patterns: _Patterns
    around: frozenset[str]
    others: int

    def is_said(self, words: list[str]) -> bool:
        found = self.patterns.found(words)
        taken = {place for places in found.values() for place in places}
        beside = [w for at, w in enumerate(words) if at not in taken and w not in self.around]
        return bool(found) and len(beside) <= self.others


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """A phrase table made ready to search with. Make it once, with `Phrasebook.of`."""

    spelling: Spelling
    harmless: _Patterns
    grief: _Patterns
    contexts: Mapping[str, _Patterns]
    concerns: Mapping[tuple[Concern, str], _Patterns]
    said: Mapping[Said, tuple["_Saying", ...]]

    @classmethod
    def of(cls, table: PhraseTable) -> "Phrasebook":
        """Compile a table: about 0.1 s, so once at the start."""
        reader = _Reader(table)
        listed = {(concern, ""): each.always for concern, each in table.concerns.items()}
        for concern, each in table.concerns.items():
            listed |= {(concern, context): more for context, more in each.unless.items()}
        return cls(
            spelling=reader.spelling,
            harmless=reader.patterns(table.harmless),
            grief=reader.patterns(table.grief),
            contexts={name: reader.patterns(each) for name, each in table.contexts.items()},
            concerns={key: reader.patterns(each) for key, each in listed.items()},
            said={
                name: tuple(map(reader.saying, sayings)) for name, sayings in table.said.items()
            },
        )


def screen_each(texts: Iterable[str], book: Phrasebook) -> Screening:
    """Screen texts that stand beside one another: what is harmless in one excuses no other.

    Read are the first 32,768 characters of each, in pieces. What somebody says to us is in the
    first text.
    """
    screened = [screen(piece, book) for text in texts for piece in _pieces(text)]
    found = dict.fromkeys(each for one in screened for each in one.findings)
    findings = sorted(found, key=lambda finding: CONCERNS.index(finding.concern))
    grief = any(one.grief for one in screened)
    return Screening(tuple(findings), grief, screened[0].said if screened else frozenset())


def _pieces(text: str) -> list[str]:
    """The text in pieces that overlap, so that no phrase is cut in all of them."""
    step = LONGEST - OVERLAP
    ends = min(len(text), MOST_PIECES * step)
    return [text[at : at + LONGEST] for at in range(0, max(ends - OVERLAP, 1), step)]


def screen(text: str, book: Phrasebook) -> Screening:
    """Screen one text, Dutch or English, of any length (the first 8192 characters count).

    Pure; never raises; the same for any case, accents or invisible signs.
    """
    words = list(book.spelling.words(text))
    loose = _without(words, book.harmless.found(words))
    contexts = {name for name, patterns in book.contexts.items() if patterns.found(words)}
    findings = [
        Finding(concern, phrase)
        for (concern, context), patterns in book.concerns.items()
        if context not in contexts
        for phrase in patterns.found(loose)
    ]
    findings.sort(key=lambda finding: CONCERNS.index(finding.concern))
    said = frozenset(
        name for name, sayings in book.said.items() if any(s.is_said(words) for s in sayings)
    )
    return Screening(tuple(findings), grief=bool(book.grief.found(words)), said=said)


def _without(words: list[str], found: Mapping[str, tuple[int, ...]]) -> list[str]:
    """The words, with those of harmless phrases made empty: they fit nowhere any more."""
    taken = {place for places in found.values() for place in places}
    return ["" if place in taken else word for place, word in enumerate(words)]


class _Reader:
    """Reads phrases as written in the table, with the table's own spelling."""

    def __init__(self, table: PhraseTable) -> None:
        self._groups = table.words
        self._around = table.around
        plainly = Spelling.of((), table.fixes, ())
        said = {word for phrase in table.phrases() for word in self._known(phrase)}
        mended = {each for word in said for each in plainly.words(word)}
        self.spelling = Spelling.of(mended, table.fixes, table.forgiving.words)
        self._spelt = cache(self.spelling.words)  # most words stand in many phrases

    def patterns(self, phrases: Iterable[str]) -> _Patterns:
        return _Patterns.of(
            _Pattern(phrase, tuple(map(self._steps, variant.split("&"))))
            for phrase in phrases
            for variant in _variants(phrase)
        )

    def saying(self, saying: Saying) -> _Saying:
        spelt = {word for each in self._around for word in self._spelt(each)}
        return _Saying(self.patterns(saying.phrases), frozenset(spelt), saying.others)

    def _steps(self, phrase: str) -> tuple[_Step, ...]:
        steps: list[_Step] = []
        gap = 0
        for written in phrase.split():
            if written in GAPS:
                gap = GAPS[written]
                continue
            steps.append(self._step(written, gap))
            gap = 0
        return tuple(steps)

    def _step(self, written: str, gap: int) -> _Step:
        either = self._either(written)
        starts = tuple(word[:-1] for word in either if word[-1] == "*")
        spelt = (self._spelt(word) for word in either if word[-1] != "*")
        return _Step(frozenset(words[0] for words in spelt), starts, gap)

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
