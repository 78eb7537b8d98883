"""What neighbours may like: interests.toml for all, and what a neighbourhood adds in its own file.

Frozen once loaded.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Annotated, Final

from pydantic import Field, ValidationError

from config.core.frozen import Frozen
from config.core.mistakes import from_validation, read_toml

INTERESTS: Final = Path(__file__).parent / "interests.toml"
Key = Annotated[str, Field(pattern=r"^[a-z][a-z_]{1,20}$")]
Label = Annotated[str, Field(max_length=30, pattern=r"^[^\n]*$")]  # of a button


class Interest(Frozen):
    """One that a neighbourhood added, in Dutch and if it likes in English."""

    key: Key
    nl: Annotated[Label, Field(min_length=1)]
    en: Label = ""

    def in_(self, language: str) -> str:
        """As who speaks this language reads it; else in Dutch."""
        return (self.en if language == "en" else "") or self.nl


class Interests(Frozen):
    """Those of all, in the order in which they are asked."""

    keys: tuple[Key, ...] = Field(min_length=1, max_length=20)


def load_interests(path: Path = INTERESTS) -> Interests:
    """Read interests.toml. Raises WrongConfig."""
    try:
        return Interests.model_validate(read_toml(path))
    except ValidationError as error:
        raise from_validation(path, error) from None


@cache
def for_all() -> tuple[str, ...]:
    """Ours, read once."""
    return load_interests().keys


def not_twice(own: Iterable[Interest]) -> None:
    """Raises ValueError when one that was added has a key that is there already."""
    seen = {*for_all()}
    for one in own:
        if one.key in seen:
            raise ValueError(f'the key "{one.key}" is there already: give it another')
        seen.add(one.key)
