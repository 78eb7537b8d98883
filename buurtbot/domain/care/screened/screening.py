"""The first screening of free text: does it hold something that a person must see now?

Recall goes before precision. What it finds is a reason to look, never a diagnosis, and what it
does not find proves nothing. Denials are listed one by one as harmless: a general rule for "not"
would silence "I cannot go on, he hits me".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Final

from buurtbot.domain.care.for_another import only_worries
from buurtbot.domain.care.screened.learnt import Learnt
from buurtbot.domain.care.screened.phrasebook import NUMBERS, Finding, Hint, Phrasebook
from buurtbot.domain.words.plain_words import LONGEST
from config.care.screening import CONCERNS, LABEL_OF, LABELS, Concern, Label, Quiet, Said

LEARNT_AS: Final[dict[Label, Concern]] = {
    "emergency": "acute_danger",
    "suicide": "suicide",
    "abuse": "violence",
}
LEARNT_QUIET: Final[dict[Label, Quiet]] = {"distress": "distress", "loneliness": "loneliness"}
SURE: Final = 0.5
LEARNT_WHY: Final = "learnt: "
OVERLAP, MOST_PIECES = 512, 4  # of a text that is longer than any that people type


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
    heard = book.heard(text)
    if AN_ANSWER in heard.said:
        return Screening(said=heard.said, scores=SILENT)
    findings = tuple(sorted(heard.findings, key=_urgency))
    by_phrases = Screening(findings, heard.grief, heard.said, heard.hints)
    if book.cries is None:
        return by_phrases
    is_read = by_phrases.alarm or "wants_person" in heard.said or only_worries(text)
    return _with(by_phrases, heard.doubted, book.cries.learnt(heard.left, text), is_read=is_read)


def _with(
    found: Screening, doubted: Iterable[Finding], more: Learnt, *, is_read: bool
) -> Screening:
    """What was learnt adds what is more urgent; phrases name the same more exactly.

    Doubted ones too, once it is an alarm. Beside what is plainly read, an alarm, the wish for a
    person or nothing but a worry about somebody, what was learnt must be sure of its own label,
    not of danger alone. Who says in so many words to kill somebody else needs 112, not 113.
    """
    found = replace(found, scores=more.scores)
    if more.label in LEARNT_AS:
        named = sorted((*found.findings, *doubted), key=_urgency)
        found = replace(found, findings=tuple(named))
    if more.label == "suicide" and found.concerns[:1] == ("threat_to_others",):
        return found
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
