"""The first screening of free text: does it hold something that a person must see now?

Recall goes before precision. What it finds is a reason to look, never a diagnosis, and what it
does not find proves nothing. Denials are listed one by one as harmless: a general rule for "not"
would silence "I cannot go on, he hits me".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import Final

from buurtbot.domain.care.learnt import Cries, Learnt
from buurtbot.domain.care.phrases import Found, Reader, SayingPatterns, Sets
from buurtbot.domain.words.plain_words import LONGEST, Spelling, words_of
from config.care.screening import (
    CONCERNS,
    LABEL_OF,
    LABELS,
    QUIET,
    Concern,
    Label,
    PhraseTable,
    Quiet,
    Said,
)
from config.care.weights import Weights
from config.meaning.concepts import Concepts

LEARNT_AS: Final[dict[Label, Concern]] = {
    "emergency": "acute_danger",
    "suicide": "suicide",
    "abuse": "violence",
}
LEARNT_QUIET: Final[dict[Label, Quiet]] = {"distress": "distress", "loneliness": "loneliness"}
SURE: Final = 0.5
LEARNT_WHY: Final = "learnt: "
NUMBERS: Final[dict[Said, Concern]] = {"only_112": "acute_danger", "only_113": "suicide"}
GRIEF, HARMLESS = "!grief", "!harmless"  # no context is called so
OVERLAP, MOST_PIECES = 512, 4  # of a text that is longer than any that people type


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
class Screening:
    """What was found, most urgent first. `grief`: the text speaks of a loss, which is no alarm.

    `said`: what else is plainly meant, in any language of the table, such as wanting a person.
    `hints`: what the team may read in office hours. `scores`: how certain of each label what was
    learnt is, from 0 to 1.
    """

    findings: tuple[Finding, ...] = ()
    grief: bool = False
    said: frozenset[Said] = frozenset()
    hints: tuple[Hint, ...] = ()
    scores: Mapping[Label, float] = field(default_factory=dict, compare=False)

    @property
    def concerns(self) -> tuple[Concern, ...]:
        """Each concern once, most urgent first; empty when there is nothing to look at."""
        return tuple(dict.fromkeys(finding.concern for finding in self.findings))

    @property
    def alarm(self) -> bool:
        """Whether a person must look now."""
        return bool(self.findings)

    @property
    def why(self) -> tuple[str, ...]:
        """The phrases and learnt parts of words by which it was raised, most urgent first."""
        alarms = [finding.phrase for finding in self.findings]
        return tuple(dict.fromkeys([*alarms, *(hint.phrase for hint in self.hints)]))

    @property
    def by_phrase(self) -> bool:
        """Whether a phrase raised it."""
        return any(not one.phrase.startswith(LEARNT_WHY) for one in self.findings)

    @property
    def only_number(self) -> bool:
        """Whether it is nothing but a number for danger, which may be that of a house."""
        return self.alarm and all(one.phrase in NUMBERS for one in self.findings)

    @property
    def is_sure(self) -> bool:
        """Whether a phrase raised it, or what was learnt is sure of this very label."""
        return self.by_phrase or self.scores.get(self.label, 0) >= SURE

    @property
    def label(self) -> Label:
        """The most urgent of all that was found; `none` when that is nothing."""
        labels = [LABEL_OF[concern] for concern in self.concerns]
        return min((*labels, *(hint.label for hint in self.hints), "none"), key=LABELS.index)


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """A phrase table made ready to search with. Make it once, with `Phrasebook.of`."""

    spelling: Spelling
    said: Mapping[Said, tuple[SayingPatterns, ...]]
    beside: Sets[str | tuple[Said, int]]  # what is harmless, grief, contexts, and what is said
    worries: Sets[tuple[Concern, str] | Quiet]
    cries: Cries | None = None

    @classmethod
    def of(
        cls, table: PhraseTable, learnt: tuple[Weights, Concepts] | None = None
    ) -> "Phrasebook":
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
            cries=Cries.of(*learnt) if learnt else None,
        )


AN_ANSWER: Final[Said] = "an_answer"  # all that is written is an everyday one
SILENT: Final[Mapping[Label, float]] = {label: float(label == "none") for label in LABELS}


def screen_each(texts: Iterable[str], book: Phrasebook) -> Screening:
    """Screen texts that stand beside one another: what is harmless in one excuses no other.

    Read are the first 32,768 characters of each, in pieces. What somebody says to us is in the
    first text.
    """
    each_text = [[screen(piece, book) for piece in _pieces(text)] for text in texts]
    screened = list(chain.from_iterable(each_text))
    found = dict.fromkeys(each for one in screened for each in one.findings)
    findings = sorted(found, key=_urgency)
    grief = any(one.grief for one in screened)
    hints = tuple(dict.fromkeys(each for one in screened for each in one.hints))
    said = each_text[0][0].said if each_text and each_text[0] else frozenset()
    scores = max((one.scores for one in screened), key=_gravity, default=SILENT)
    return Screening(tuple(findings), grief, said, hints, scores)


def _gravity(scores: Mapping[Label, float]) -> float:
    return -scores.get("none", 1)


def _pieces(text: str) -> list[str]:
    """The text in pieces that overlap, so that no phrase is cut in all; none of an empty one."""
    if not text:
        return []
    step = LONGEST - OVERLAP
    ends = min(len(text), MOST_PIECES * step)
    return [text[at : at + LONGEST] for at in range(0, max(ends - OVERLAP, 1), step)]


def screen(text: str, book: Phrasebook) -> Screening:
    """Screen one text, Dutch or English, of any length (the first 8192 characters count).

    Pure; never raises; the same for any case, accents or invisible signs.
    """
    typed = words_of(text)
    mended = list(map(book.spelling.mended_word, typed))
    words = list(chain.from_iterable(mended))
    beside = book.beside.found(words)
    said = _said(words, beside, book)
    if AN_ANSWER in said:
        return Screening(said=said, scores=SILENT)
    loose = _without(words, beside.get(HARMLESS, {}))
    worries = book.worries.found(loose)
    findings = [
        Finding(key[0], phrase)
        for key in book.worries.names
        if isinstance(key, tuple) and key[1] not in beside
        for phrase in worries.get(key, ())
    ]
    findings += [Finding(NUMBERS[name], name) for name in NUMBERS if name in said]
    findings.sort(key=_urgency)
    hints = tuple(Hint(label, phrase) for label in QUIET for phrase in worries.get(label, ()))
    by_phrases = Screening(tuple(findings), GRIEF in beside, said, hints)
    if book.cries is None:
        return by_phrases
    return _with(by_phrases, book.cries.learnt(_left(typed, mended, loose)))


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


def _with(found: Screening, more: Learnt) -> Screening:
    """What was learnt adds what is more urgent; phrases name the same more exactly.

    Beside what phrases find, an alarm or the wish for a person, it must be sure of its own label,
    not of danger alone. Who says in so many words to kill somebody else needs 112, not 113.
    """
    found = replace(found, scores=more.scores)
    if more.label == "suicide" and found.concerns[:1] == ("threat_to_others",):
        return found
    is_read = found.alarm or "wants_person" in found.said
    unsure = is_read and more.scores[more.label] < SURE
    if unsure or LABELS.index(more.label) >= LABELS.index(found.label):
        return found
    why = LEARNT_WHY + " ".join(more.why)
    quiet = LEARNT_QUIET.get(more.label)
    if quiet:
        return replace(found, hints=(Hint(quiet, why), *found.hints))
    findings = (Finding(LEARNT_AS[more.label], why), *found.findings)
    return replace(found, findings=tuple(sorted(findings, key=_urgency)))


def _urgency(finding: Finding) -> int:
    return CONCERNS.index(finding.concern)


def _without(words: list[str], found: Mapping[str, tuple[int, ...]]) -> list[str]:
    """The words, with those of harmless phrases made empty: they fit nowhere any more."""
    if not found:
        return words
    taken = {place for places in found.values() for place in places}
    return ["" if place in taken else word for place, word in enumerate(words)]
