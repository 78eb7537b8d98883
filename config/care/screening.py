"""The phrases by which free text is screened, from screening.toml. Frozen once loaded."""

import re
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from config.core.mistakes import from_validation, read_toml

Concern = Literal[
    "acute_danger",
    "suicide",
    "child",
    "violence",
    "sexual_violence",
    "threat_to_others",
    "lost",
    "scam",
]
Label = Literal["emergency", "suicide", "abuse", "distress", "loneliness", "none"]
Quiet = Literal["distress", "loneliness"]
Worry = Concern | Quiet  # whatever we have a line for
Said = Literal["wants_person", "wants_somebody", "not_safe", "an_answer", "only_112", "only_113"]
CONCERNS: tuple[Concern, ...] = get_args(Concern)  # the most urgent first
QUIET: tuple[Quiet, ...] = get_args(Quiet)
LABELS: tuple[Label, ...] = get_args(Label)  # the most urgent first
LABEL_OF: Mapping[Concern, Label] = {
    "acute_danger": "emergency",
    "suicide": "suicide",
    "child": "abuse",
    "violence": "abuse",
    "sexual_violence": "abuse",
    "threat_to_others": "abuse",
    "lost": "distress",
    "scam": "abuse",
}
# A gap, &, or words, beginnings and groups with | between: "{family} .. pakt|steelt geld*".
STEP = re.compile(r"&|\.\.\.?|(?:\{[a-z]+\}|\w+\*?)(?:\|(?:\{[a-z]+\}|\w+\*?))*")
SCREENING = Path(__file__).parent / "screening.toml"
JOINS = {"..", "...", "&"}
GROUP = re.compile(r"\{([a-z]+)\}")


def _phrase(text: str) -> str:
    steps = text.split()
    if not steps or not all(map(STEP.fullmatch, steps)):
        raise ValueError("a phrase is words, a|b, begin*, {group}, .., ... and & with spaces")
    joins = [step in JOINS for step in steps]
    if joins[0] or joins[-1] or (True, True) in pairwise(joins):
        raise ValueError("a gap or & stands between two words")
    return text


Phrase = Annotated[str, AfterValidator(_phrase)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Phrases(_Frozen):
    """What raises one concern: always, or unless a context is in the text."""

    always: tuple[Phrase, ...]
    unless: dict[str, tuple[Phrase, ...]] = {}


class Saying(_Frozen):
    """What people say to us in few words: these phrases, and at most so many other words."""

    phrases: tuple[Phrase, ...]
    others: int = Field(ge=0, le=10)


class Forgiving(_Frozen):
    """Words in which one slip of the finger is forgiven."""

    words: tuple[str, ...]


class PhraseTable(_Frozen):
    """See config/care/screening.toml for what each part means and how a phrase is written."""

    checked_on: date
    harmless: tuple[Phrase, ...]
    grief: tuple[Phrase, ...]
    fixes: dict[str, str]
    forgiving: Forgiving
    contexts: dict[str, tuple[Phrase, ...]]
    words: dict[str, tuple[str, ...]]
    around: tuple[str, ...]
    said: dict[Said, tuple[Saying, ...]] = Field(min_length=len(get_args(Said)))
    concerns: dict[Concern, Phrases] = Field(min_length=len(CONCERNS))
    quiet: dict[Quiet, tuple[Phrase, ...]] = Field(min_length=len(get_args(Quiet)))

    @model_validator(mode="after")
    def _names_are_known(self) -> "PhraseTable":
        named = {name for phrase in self.phrases() for name in GROUP.findall(phrase)}
        contexts = {name for each in self.concerns.values() for name in each.unless}
        unknown = sorted((named - set(self.words)) | (contexts - set(self.contexts)))
        if unknown:
            raise ValueError(f"not listed under [words] or [contexts]: {', '.join(unknown)}")
        return self

    def phrases(self) -> tuple[str, ...]:
        """Every phrase in the table, in no order that matters."""
        listed = [self.harmless, self.grief, *self.contexts.values(), *self.quiet.values()]
        listed += [saying.phrases for sayings in self.said.values() for saying in sayings]
        for concern in self.concerns.values():
            listed += [concern.always, *concern.unless.values()]
        return tuple(phrase for phrases in listed for phrase in phrases)


def load_screening(path: Path = SCREENING) -> PhraseTable:
    """Read screening.toml. Raises WrongConfig that names file, line and phrase."""
    try:
        return PhraseTable.model_validate(read_toml(path))
    except ValidationError as error:
        raise from_validation(path, error) from None
