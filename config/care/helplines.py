"""The helplines, from helplines.toml. Frozen once loaded; every line says who checked it when."""

from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from config.care.screening import CONCERNS, QUIET, Worry
from config.core.mistakes import Mistake, WrongConfig, from_validation, line_of, read_toml

HELPLINES = Path(__file__).parent / "helplines.toml"
Number = Annotated[str, Field(pattern=r"^(1\d\d|0\d{2,3}-\d{4,7})$")]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Helpline(_Frozen):
    """One line. `hours` is "always", "see the site", or days and times in Amsterdam time."""

    key: Annotated[str, Field(pattern=r"^[a-z][a-z-]{1,30}$")]
    name: str = Field(min_length=1)
    called: str = ""
    number: Number
    also: tuple[Number, ...] = ()
    chat: Annotated[str, Field(pattern=r"^https://[^\s]+$")] | None = None
    free: bool
    hours: str = Field(min_length=1)
    concerns: tuple[Worry, ...] = Field(alias="for")
    first_for: tuple[Worry, ...] = ()
    checked_on: date
    source: str = Field(min_length=1)
    sure: bool = True

    @property
    def short(self) -> str:
        """What people call it."""
        return self.called or self.name

    @property
    def always(self) -> bool:
        """Whether somebody answers day and night."""
        return self.hours == "always"


class Helplines(_Frozen):
    """All lines, in the order to show them."""

    helpline: tuple[Helpline, ...] = Field(min_length=1)

    def of(self, concern: Worry) -> tuple[Helpline, ...]:
        """The confirmed lines for a concern, best first; there is always one."""
        return tuple(line for line in self.shown if concern in line.concerns)

    def first(self, concern: Worry) -> tuple[Helpline, ...]:
        """The lines that somebody with this worry reads at once; there is always one."""
        return tuple(line for line in self.shown if concern in line.first_for)

    @property
    def shown(self) -> tuple[Helpline, ...]:
        """The lines that have been confirmed: only these are shown to people."""
        return tuple(line for line in self.helpline if line.sure)

    def named(self, key: str) -> Helpline:
        """The line with this key. Raises KeyError."""
        return {line.key: line for line in self.helpline}[key]

    def unchecked_since(self, day: date) -> tuple[Helpline, ...]:
        """The lines that nobody has checked since that day, or that are not sure."""
        return tuple(line for line in self.helpline if line.checked_on < day or not line.sure)


def load_helplines(path: Path = HELPLINES) -> Helplines:
    """Read helplines.toml. Raises WrongConfig that names file, line and entry."""
    try:
        helplines = Helplines.model_validate(read_toml(path))
    except ValidationError as error:
        raise from_validation(path, error) from None
    mistakes = [*_same_key_twice(path, helplines), *_nobody_for(path, helplines)]
    if mistakes:
        raise WrongConfig(mistakes)
    return helplines


def _same_key_twice(path: Path, helplines: Helplines) -> list[Mistake]:
    keys = [line.key for line in helplines.helpline]
    source = path.read_text(encoding="utf-8").splitlines()
    return [
        Mistake(
            str(path),
            line_of(source, ["key"]),
            f"key {key!r} is used twice",
            "Give each helpline its own key.",
        )
        for key in sorted({key for key in keys if keys.count(key) > 1})
    ]


def _nobody_for(path: Path, helplines: Helplines) -> list[Mistake]:
    return [
        Mistake(
            str(path),
            1,
            f"no confirmed helpline for {concern!r}",
            f"Add {concern!r} to the `for` and `first_for` of a line that is sure.",
        )
        for concern in (*CONCERNS, *QUIET)
        if not helplines.of(concern) or not helplines.first(concern)
    ]
