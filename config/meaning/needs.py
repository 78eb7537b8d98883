"""What words mean of what somebody wants, from needs.toml. Frozen once loaded."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Final, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from config.core.mistakes import from_validation, read_toml

Intent = Literal[
    "ask",
    "offer",
    "yes",
    "no",
    "status",
    "withdraw",
    "done",
    "thanks",
    "human",
    "data",
    "forget",
    "pause",
    "greeting",
    "other",
]
INTENTS: Final[tuple[Intent, ...]] = get_args(Intent)
Asked = Literal[
    "groceries",
    "medicines",
    "meal",
    "dog",
    "company",
    "chores",
    "escort",
    "papers",
    "other",
]
ASKED: Final[tuple[Asked, ...]] = get_args(Asked)
Language = Literal["nl", "en", "tr", "pl", "uk", "ar"]
KIND: Final = "kind"  # stands for any kind in a rule
NEEDS: Final = Path(__file__).parent / "needs.toml"
WORD: Final = re.compile(r"\*?[^\s*_]+\*?(_[^\s*_]+\*?)*")


def _words(line: str) -> str:
    wrong = [word for word in line.split() if not WORD.fullmatch(word)]
    if wrong:
        raise ValueError(f"words, begin*, *part* and a_b with spaces between, not {wrong[0]}")
    return line


Words = Annotated[str, AfterValidator(_words)]
Table = Mapping[Language, Words]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Rule(_Frozen):
    """What a text means that has these marks, none of the others, and few words beside them."""

    is_: Intent = Field(alias="is")
    has: tuple[str, ...] = Field(min_length=1)
    without: tuple[str, ...] = ()
    others: int = Field(ge=0, le=40)


class NeedTable(_Frozen):
    """See config/meaning/needs.toml for what each part means and how a word is written."""

    kinds: dict[Asked, Table] = Field(min_length=len(ASKED))
    marks: dict[str, Table]
    rules: tuple[Rule, ...]

    @model_validator(mode="after")
    def _marks_are_known(self) -> "NeedTable":
        named = {mark for rule in self.rules for mark in (*rule.has, *rule.without)}
        unknown = sorted(named - {*self.marks, KIND})
        if unknown:
            raise ValueError(f"not listed under [marks]: {', '.join(unknown)}")
        return self


def load_needs(path: Path = NEEDS) -> NeedTable:
    """Read needs.toml. Raises WrongConfig that names file, line and word."""
    try:
        return NeedTable.model_validate(read_toml(path))
    except ValidationError as error:
        raise from_validation(path, error) from None
