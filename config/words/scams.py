"""How swindlers ask, in the languages that people write in, from scams.toml. Frozen."""

from collections.abc import Mapping
from pathlib import Path
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from config.core.mistakes import from_validation, read_toml

HERE = Path(__file__).parent
Language = Literal["nl", "en", "tr", "pl", "uk", "ar"]
Asked = Literal["asks_code", "gives_card", "pay_first", "other_app"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Rules(_Frozen):
    """What one thing that is asked sounds like, and what makes it harmless."""

    rules: tuple[str, ...] = Field(min_length=1)
    harmless: tuple[str, ...] = Field((), alias="not")
    groups: Mapping[str, str] = Field(default_factory=dict)


class OfLanguage(_Frozen):
    """The groups of words of a language, and what is asked in it."""

    groups: Mapping[str, str]
    asks_code: Rules
    gives_card: Rules | None = None
    pay_first: Rules
    other_app: Rules

    def asked(self) -> Mapping[Asked, Rules]:
        """By what is asked: how. Not every language has all."""
        all_of: dict[Asked, Rules | None] = {
            "asks_code": self.asks_code,
            "gives_card": self.gives_card,
            "pay_first": self.pay_first,
            "other_app": self.other_app,
        }
        return {asked: rules for asked, rules in all_of.items() if rules is not None}


class _Scams(_Frozen):
    of: Mapping[Language, OfLanguage] = Field(min_length=len(get_args(Language)))


def load_scams(path: Path = HERE / "scams.toml") -> tuple[OfLanguage, ...]:
    """Read scams.toml, language by language. Raises WrongConfig that names file, line and word."""
    try:
        read = _Scams.model_validate({"of": read_toml(path)})
    except ValidationError as error:
        raise from_validation(path, error) from None
    return tuple(read.of.values())
