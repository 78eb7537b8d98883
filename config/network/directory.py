"""Where else people can go: neighbourhoods/<slug>/directory.toml, beside the neighbourhood itself.

Frozen once loaded; every entry says when it was checked, and by what.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Final, Literal, Self

from pydantic import Field, ValidationError, field_validator, model_validator

from config.core.contact import is_phone, why_no_address
from config.core.frozen import Frozen
from config.core.hours import Hours
from config.core.kinds import Kind
from config.core.mistakes import Mistake, WrongConfig, from_validation, read_toml
from config.core.written import read_text

FILE: Final = "directory.toml"
Spoken = Literal["nl", "en", "tr", "ar", "pl", "uk", "pap", "srn"]
Line = Annotated[str, Field(max_length=120, pattern=r"^[^\n]*$")]


class Words(Frozen):
    """Words of a neighbourhood, in Dutch and if it likes in English."""

    nl: Annotated[Line, Field(min_length=1)]
    en: Line = ""

    def in_(self, language: str) -> str:
        """As who speaks this language reads them, without the last full stop; else in Dutch."""
        return ((self.en if language == "en" else "") or self.nl).rstrip(". ")


class Away(Frozen):
    """Closed from the first day until and with the last: a holiday, a move."""

    first: date
    last: date

    @model_validator(mode="after")
    def _ends(self) -> Self:
        if self.last < self.first:
            raise ValueError("`last` lies before `first`")
        return self


class Initiative(Frozen):
    """One place or line: what it is, for whom, when and how to reach it.

    Without `hours` one rings for an appointment; `always` is by day and by night.
    """

    key: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,30}$")]
    name: Annotated[str, Field(min_length=1, max_length=60)]
    kinds: tuple[Kind, ...] = Field(min_length=1)
    what: Words
    for_whom: Words | None = None
    languages: tuple[Spoken, ...] = Field(("nl",), min_length=1)
    phone: str = ""
    website: str = ""
    where: Line = ""
    hours: tuple[Hours, ...] = ()
    away: tuple[Away, ...] = ()
    always: bool = False
    checked_on: date
    source: Annotated[str, Field(min_length=1)]

    @field_validator("phone")
    @classmethod
    def _can_be_rung(cls, phone: str) -> str:
        if phone and not is_phone(phone):
            raise ValueError("is no telephone number")
        return phone

    @field_validator("website")
    @classmethod
    def _can_be_read(cls, address: str) -> str:
        if address and (why := why_no_address(address)):
            raise ValueError(why)
        return address

    @model_validator(mode="after")
    def _can_be_found(self) -> Self:
        if not (self.phone or self.website or self.where):
            raise ValueError("nobody can go there: give its phone, website or where it is")
        if not (self.hours or self.always or self.phone):
            raise ValueError("nobody knows when: give its hours, or a phone for an appointment")
        if self.hours and self.always:
            raise ValueError("hours and always = true: one of the two")
        return self

    def is_away(self, day: date) -> bool:
        """Whether it is closed on this day, whatever its hours say."""
        return any(one.first <= day <= one.last for one in self.away)


class Directory(Frozen):
    """All entries of one neighbourhood, in the order in which they are shown."""

    initiative: tuple[Initiative, ...] = Field((), max_length=60)

    def named(self, key: str) -> Initiative | None:
        """The one with this key, if it is still there."""
        return next((one for one in self.initiative if one.key == key), None)

    def of(self, kind: str) -> tuple[Initiative, ...]:
        """Those for this kind of help; with an empty kind all."""
        return tuple(one for one in self.initiative if not kind or kind in one.kinds)

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of help that there is something for, as the file names them first."""
        return tuple(dict.fromkeys(kind for one in self.initiative for kind in one.kinds))

    def unchecked_since(self, day: date) -> tuple[Initiative, ...]:
        """Those that nobody has checked since that day."""
        return tuple(one for one in self.initiative if one.checked_on < day)


def load_directory(path: Path) -> Directory:
    """Read directory.toml. Raises WrongConfig that names file, line and entry."""
    raw = read_toml(path)
    try:
        directory = Directory.model_validate(raw)
    except ValidationError as error:
        raise from_validation(path, error, Directory) from None
    if twice := list(_same_key_twice(path, directory)):
        raise WrongConfig(twice)
    return directory


def with_directories(
    raw: Mapping[Path, Mapping[str, Any]], folder: Path, mistakes: list[Mistake]
) -> dict[Path, dict[str, Any]]:
    """The files of neighbourhoods, each with its directory; what is wrong goes with `mistakes`."""
    slugs = {str(data.get("slug")) for data in raw.values()}
    there = {path.parent.name: path for path in sorted(folder.glob(f"*/{FILE}"))}
    mistakes += [_of_nobody(path) for slug, path in there.items() if slug not in slugs]
    read: dict[str, Directory] = {}
    for slug in there.keys() & slugs:
        try:
            read[slug] = load_directory(there[slug])
        except WrongConfig as wrong:
            mistakes += wrong.mistakes
    return {path: dict(data) | _directory(read, data) for path, data in raw.items()}


def _directory(read: Mapping[str, Directory], data: Mapping[str, Any]) -> dict[str, Directory]:
    found = read.get(str(data.get("slug")))
    return {"directory": found} if found else {}


def _of_nobody(path: Path) -> Mistake:
    what = f"there is no neighbourhood {path.parent.name!r}"
    return Mistake(str(path), 0, what, "Call this folder by the slug of a neighbourhood.")


def _same_key_twice(path: Path, directory: Directory) -> Iterator[Mistake]:
    keys = [one.key for one in directory.initiative]
    source = read_text(path).splitlines()
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        line = max(n for n, words in enumerate(source, 1) if f'"{key}"' in words)
        yield Mistake(
            str(path), line, f"key {key!r} is used twice", "Give each entry its own key."
        )
