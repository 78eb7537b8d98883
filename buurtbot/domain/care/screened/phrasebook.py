"""The phrases by which free text is screened, made ready to search with, and what they hear."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Final

from buurtbot.domain.care.screened.learnt import Cries
from buurtbot.domain.care.screened.phrases import Found, Reader, SayingPatterns, Sets
from buurtbot.domain.words.plain_words import Spelling, words_of
from config.care.screening import QUIET, Concern, PhraseTable, Quiet, Said

NUMBERS: Final[dict[Said, Concern]] = {"only_112": "acute_danger", "only_113": "suicide"}
BARE: Final = 2  # words beside a phrase
GRIEF, HARMLESS = "!grief", "!harmless"  # no context is called so


@dataclass(frozen=True, slots=True)
class Finding:
    """One concern and what raised it: a phrase of the table, or parts of words that were learnt.

    Never the person's own words.
    """

    concern: Concern
    phrase: str


@dataclass(frozen=True, slots=True)
class Hint:
    """What is no alarm, and yet should be met by a person: hard times, or being alone."""

    label: Quiet
    phrase: str


@dataclass(frozen=True, slots=True)
class Heard:
    """What phrases hear in a text, what they raise, and `doubted` what they would if trusted.

    `bare`: phrases that are nearly all of it. Who types "zelfmoord" and no more tells no story.

    `left`: the words as typed, without those of harmless phrases. `grief`: it speaks of a loss.
    """

    said: frozenset[Said]
    left: list[str]
    grief: bool
    findings: tuple[Finding, ...]
    hints: tuple[Hint, ...]
    bare: frozenset[str]
    doubted: tuple[Finding, ...] = ()

    def doubting(self, doubted: Container[str]) -> "Heard":
        """The same, when these phrases raise nothing on their own."""
        doubts = [
            one for one in self.findings if one.phrase in doubted and one.phrase not in self.bare
        ]
        sure = (one for one in self.findings if one not in doubts)
        return replace(self, findings=tuple(sure), doubted=tuple(doubts))


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """A phrase table made ready to search with. Make it once, with `Phrasebook.of`."""

    spelling: Spelling
    said: Mapping[Said, tuple[SayingPatterns, ...]]
    beside: Sets[str | tuple[Said, int]]  # what is harmless, grief, contexts, and what is said
    worries: Sets[tuple[Concern, str] | Quiet]
    cries: Cries | None = None

    @classmethod
    def of(cls, table: PhraseTable, cries: Cries | None = None) -> "Phrasebook":
        """Compile a table: half a second, so once, at the start. Nothing learnt: phrases alone."""
        reader = Reader(table)
        listed = {(concern, ""): each.always for concern, each in table.concerns.items()}
        for concern, each in table.concerns.items():
            listed |= {(concern, context): more for context, more in each.unless.items()}
        beside = {**table.contexts, GRIEF: table.grief, HARMLESS: table.harmless}
        said = {name: tuple(map(reader.saying, each)) for name, each in table.said.items()}
        sayings = {
            (name, at): saying.patterns
            for name, each in said.items()
            for at, saying in enumerate(each)
        }
        return cls(
            spelling=reader.spelling,
            said=said,
            beside=Sets.by_name(
                {name: reader.patterns(each) for name, each in beside.items()} | sayings
            ),
            worries=Sets.by_name(
                {key: reader.patterns(each) for key, each in (listed | table.quiet).items()}
            ),
            cries=cries,
        )

    def heard(self, text: str) -> Heard:
        """What phrases hear in a text. Pure; never raises."""
        typed = words_of(text)
        mended = list(map(self.spelling.mended_word, typed))
        words = list(chain.from_iterable(mended))
        beside = self.beside.found(words)
        said = _said(words, beside, self)
        loose = _without(words, beside.get(HARMLESS, {}))
        worries = self.worries.found(loose)
        heard = Heard(
            said=said,
            left=_left(typed, mended, loose),
            grief=GRIEF in beside,
            findings=(*_findings(worries, beside, self), *_numbers(said)),
            bare=_bare(worries, sum(map(bool, loose))),
            hints=tuple(Hint(label, one) for label in QUIET for one in worries.get(label, ())),
        )
        return heard.doubting(self.cries.weights.doubted) if self.cries else heard


def _findings(
    worries: Mapping[tuple[Concern, str] | Quiet, Found],
    beside: Container[str | tuple[Said, int]],
    book: Phrasebook,
) -> Iterator[Finding]:
    """What phrases name, but those that what stands beside them makes harmless."""
    for key in book.worries.names:
        if isinstance(key, tuple) and key[1] not in beside:
            yield from (Finding(key[0], phrase) for phrase in worries.get(key, ()))


def _bare(worries: Mapping[tuple[Concern, str] | Quiet, Found], words: int) -> frozenset[str]:
    each = chain.from_iterable(found.items() for found in worries.values())
    return frozenset(phrase for phrase, places in each if words - len(set(places)) <= BARE)


def _numbers(said: Container[Said]) -> Iterator[Finding]:
    return (Finding(NUMBERS[name], name) for name in NUMBERS if name in said)


def _left(typed: list[str], mended: list[tuple[str, ...]], loose: list[str]) -> list[str]:
    """The words as typed, without those of harmless phrases: what was learnt weighs the rest."""
    if all(loose) and all(mended):
        return typed
    left = iter(loose)
    each = zip(typed, mended, strict=True)
    return [word for word, read in each if any(list(islice(left, len(read))))]


def _said(
    words: list[str], beside: Mapping[str | tuple[Said, int], Found], book: Phrasebook
) -> frozenset[Said]:
    sayings = [(key, found) for key, found in beside.items() if isinstance(key, tuple)]
    return frozenset(
        name for (name, at), found in sayings if book.said[name][at].is_said(words, found)
    )


def _without(words: list[str], found: Mapping[str, tuple[int, ...]]) -> list[str]:
    """The words, with those of harmless phrases made empty: they fit nowhere any more."""
    if not found:
        return words
    taken = {place for places in found.values() for place in places}
    return ["" if place in taken else word for place, word in enumerate(words)]
