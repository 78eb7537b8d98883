"""What words mean in the languages that people write to us in, from concepts.toml. Frozen."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from config.core.mistakes import from_validation, read_toml

CONCEPTS = Path(__file__).parent / "concepts.toml"
Language = Literal["nl", "en", "tr", "pl", "uk", "ar"]


def _words(typed: object) -> object:
    return tuple(typed.split()) if isinstance(typed, str) else typed


# The first of two words is whole: "*last_van" would match nothing.
Word = Annotated[str, Field(pattern=r"^(\*?[^*_\s]+|[^*_\s]+_[^*_\s]+)\*?$", max_length=40)]
Words = Annotated[tuple[Word, ...], BeforeValidator(_words), Field(min_length=1)]


class Concepts(BaseModel):
    """By the name of a meaning and a language: the words that have it, as the file tells."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    checked_on: date
    of: Mapping[str, dict[Language, Words]] = Field(min_length=1)


def load_concepts(path: Path = CONCEPTS) -> Concepts:
    """Read concepts.toml. Raises WrongConfig that names file, line and word."""
    read = read_toml(path)
    checked = read.pop("checked_on", None)
    try:
        return Concepts.model_validate({"checked_on": checked, "of": read})
    except ValidationError as error:
        raise from_validation(path, error) from None
