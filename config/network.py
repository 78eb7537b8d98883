"""The network: neighbourhoods, their bots and their desks, from a folder of TOML files. Frozen.

DIR/network.toml            the desk bot and what all neighbourhoods share
DIR/neighbourhoods/*.toml   one file per neighbourhood
DIR/policy.toml             optional: what differs from the one that comes with buurtbot
"""

from datetime import date, time
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import (
    BaseModel,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)

from config.activities import Activity
from config.contact import is_phone, why_no_address
from config.frozen import Frozen
from config.holidays import holidays_of
from config.mistakes import Mistake, WrongConfig, from_validation, read_toml
from config.policy import Policy, load_policy
from config.shared import Shared
from config.together import mistakes_together
from geo.area_index import AreaIndex
from geo.boundaries import Area, Outline
from geo.point import Point, in_netherlands

LONGEST_NIGHT = 16  # hours; more is a begin and an end that changed places
M = TypeVar("M", bound=BaseModel)
Corners = tuple[tuple[float, float], ...]
Slug = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,30}$")]


def _hours(clock: time) -> float:
    return clock.hour + clock.minute / 60


class Hours(Frozen):
    """When someone is at the desk, Amsterdam time. Days: 1 = Monday.

    One that ends before it begins goes on after midnight, and belongs to the day on which it
    begins. `again` and `until` are a second shift on the same days, behind the first. Nobody is
    there on the days that are `closed`, nor, with `not_on_holidays`, on those of the country.
    """

    days: tuple[Annotated[int, Field(ge=1, le=7)], ...] = Field((1, 2, 3, 4, 5), min_length=1)
    begin: time = time(9)
    end: time = time(17)
    again: time | None = None
    until: time | None = None
    closed: tuple[date, ...] = ()
    not_on_holidays: bool = False

    @field_validator("end")
    @classmethod
    def _lasts(cls, end: time, told: ValidationInfo) -> time:
        begin = told.data.get("begin", time())
        if end <= begin and _hours(end) + 24 - _hours(begin) > LONGEST_NIGHT:
            more = f"a shift over midnight lasts {LONGEST_NIGHT} hours at most"
            raise ValueError(f"the desk must end later on the day than it begins; {more}")
        return end

    @model_validator(mode="after")
    def _is_a_second_shift(self) -> Self:
        if (self.again is None) != (self.until is None):
            raise ValueError("`again` and `until` belong together: the second shift")
        if self.again and self.until and not self.begin < self.end <= self.again != self.until:
            raise ValueError("the second shift begins when the first is over, on the same day")
        return self

    @property
    def shifts(self) -> tuple[tuple[time, time], ...]:
        """From when to when, on a day that it is open."""
        first = (self.begin, self.end)
        return (first, (self.again, self.until)) if self.again and self.until else (first,)

    def opens_on(self, day: date) -> bool:
        """Whether a shift begins on this day."""
        if day.isoweekday() not in self.days or day in self.closed:
            return False
        return not (self.not_on_holidays and day in holidays_of(day.year))


class Desk(Frozen):
    """The staff group of a neighbourhood, and who may act in it.

    A moderator must be on the list AND be a member of the group at that moment. With `admins_may`
    an administrator of the group need not be on the list.
    """

    group: int = Field(lt=0)  # Telegram's ids of groups are negative
    shares_group: bool = False  # with other neighbourhoods, whose files say so too
    admins_may: bool = False
    moderators: tuple[int, ...] = Field((), validate_default=True)
    language: Literal["nl", "en"] = "nl"
    phone: str
    hours: Hours = Hours()
    on_duty: str = ""  # who is called outside the hours, as staff know them
    second_channel: str = ""  # a web address that is called when nobody answers

    @property
    def who_may_act(self) -> str:
        """Who may act in the group, as the operator is told."""
        listed = f"{len(self.moderators)} listed moderators"
        admins = ", AND ANY ADMINISTRATOR OF THE GROUP (admins_may), listed or not"
        return f"{listed}{admins if self.admins_may else ''}, while they are in the group"

    @field_validator("moderators")
    @classmethod
    def _somebody_may_act(
        cls, moderators: tuple[int, ...], told: ValidationInfo
    ) -> tuple[int, ...]:
        if not moderators and not told.data.get("admins_may"):
            raise ValueError("nobody may act: list staff, or set admins_may = true")
        return moderators

    @field_validator("phone")
    @classmethod
    def _can_be_dialled(cls, phone: str) -> str:
        if not is_phone(phone):
            raise ValueError("is no telephone number")
        return phone

    @field_validator("second_channel")
    @classmethod
    def _can_be_called(cls, address: str) -> str:
        if address and (why := why_no_address(address)):
            raise ValueError(why)
        return address


class Neighbourhood(Frozen):
    """One bot, one boundary, one desk.

    The boundary is `outline`; where the neighbourhood lies in several pieces, `outlines` are the
    other ones, and `holes` are what lies in it and belongs to somebody else. One that is `closed`
    ends: its people hear so, and its desk finishes what is open.
    """

    slug: Slug
    name: str = Field(min_length=1)
    municipality: Annotated[str, Field(pattern=r"^gm\d{4}$")]
    municipality_name: str = Field(min_length=1)
    bot: Annotated[str, Field(pattern=r"^[A-Za-z0-9_]{4,32}$")]
    organisation: str = Field(min_length=1)
    centre: tuple[float, float]
    outline: Corners = Field(min_length=3)
    outlines: tuple[Corners, ...] = ()
    holes: tuple[Corners, ...] = ()
    languages: tuple[Literal["nl", "en"], ...] = Field(("nl", "en"), min_length=1)
    closed: bool = False
    activities: tuple[Activity, ...] = ()  # until its desk switches one on or off
    desk: Desk

    @field_validator("outline")
    @classmethod
    def _is_a_border(cls, outline: Corners) -> Corners:
        Outline.of(outline)
        if not all(in_netherlands(Point(lat, lon)) for lat, lon in outline):
            raise ValueError("a corner is [latitude, longitude] in the Netherlands: [52.05, 4.30]")
        return outline

    @field_validator("outlines", "holes")
    @classmethod
    def _are_borders(cls, outlines: tuple[Corners, ...]) -> tuple[Corners, ...]:
        return tuple(cls._is_a_border(outline) for outline in outlines)

    @property
    def token_name(self) -> str:
        """The name of the secret that holds the token: BUURTBOT_TOKEN_MOERWIJK."""
        return f"BUURTBOT_TOKEN_{self.slug.replace('-', '_').upper()}"

    @cached_property
    def area(self) -> Area:
        """All its outlines and holes together; made once."""
        outlines = (self.outline, *self.outlines)
        return Area(tuple(map(Outline.of, outlines)), tuple(map(Outline.of, self.holes)))

    def holds(self, point: Point) -> bool:
        """Whether a point lies in this neighbourhood; on the border counts as in."""
        return self.area.contains(point)

    def outside_m(self, point: Point) -> float:
        """How many metres a point lies outside this neighbourhood; 0 when it is in."""
        return self.area.outside_m(point)


class Network(Frozen):
    """Everything that is configured, checked together.

    `former` are known from before: their file is gone, and something of them is left.
    """

    shared: Shared
    policy: Policy
    neighbourhoods: tuple[Neighbourhood, ...]
    former: tuple[Neighbourhood, ...] = ()

    def neighbourhood(self, slug: str) -> Neighbourhood:
        """The neighbourhood with this slug, also a former one. Raises KeyError."""
        return self._by_slug[slug]

    @property
    def with_former(self) -> tuple[Neighbourhood, ...]:
        """Every neighbourhood that has a desk, configured or former."""
        return (*self.neighbourhoods, *self.former)

    @property
    def ending(self) -> tuple[Neighbourhood, ...]:
        """Those that are closed, and those whose file is gone."""
        return (*(n for n in self.neighbourhoods if n.closed), *self.former)

    @cached_property
    def _index(self) -> AreaIndex[str]:
        """Made at the first question and never again: a network does not change."""
        return AreaIndex({n.slug: n.area for n in self.neighbourhoods if not n.closed})

    @cached_property
    def _by_slug(self) -> dict[str, Neighbourhood]:
        return {n.slug: n for n in reversed(self.with_former)}

    def serving(self, point: Point) -> Neighbourhood | None:
        """Which neighbourhood a point lies in, if any; on a shared border the first one.

        One that is closed serves nobody any more.
        """
        found = self._index.containing(point)
        return self.neighbourhood(found[0]) if found else None

    @property
    def municipalities(self) -> tuple[str, ...]:
        """Each municipality once, in the order of the files."""
        return tuple(dict.fromkeys(n.municipality for n in self.with_former))


def load_network(folder: Path) -> Network:
    """Read and check a config folder. Raises WrongConfig with every mistake in it."""
    mistakes: list[Mistake] = []
    file = folder / "network.toml"
    shared = _gather(mistakes, file, Shared, _data(mistakes, file))
    files = sorted((folder / "neighbourhoods").glob("*.toml"))
    if not files:
        where = str(folder / "neighbourhoods")
        mistakes.append(Mistake(where, 0, "no neighbourhoods", "Add one .toml file for each."))
    raw = {path: data for path in files if (data := _data(mistakes, path)) is not None}
    read = [_gather(mistakes, path, Neighbourhood, raw[path]) for path in raw]
    mistakes += mistakes_together(raw, shared.desk_bot if shared else "")
    policy = _policy(mistakes, folder / "policy.toml")
    if mistakes or shared is None or policy is None:
        raise WrongConfig(mistakes)
    neighbourhoods = tuple(filter(None, read))
    return Network(shared=shared, policy=policy, neighbourhoods=neighbourhoods)


def _data(mistakes: list[Mistake], path: Path) -> dict[str, Any] | None:
    try:
        return read_toml(path)
    except WrongConfig as wrong:
        mistakes += wrong.mistakes
        return None


def _gather(
    mistakes: list[Mistake], path: Path, kind: type[M], data: dict[str, Any] | None
) -> M | None:
    if data is None:
        return None
    try:
        return kind.model_validate(data)
    except ValidationError as error:
        mistakes += from_validation(path, error, kind).mistakes
        return None


def _policy(mistakes: list[Mistake], path: Path) -> Policy | None:
    try:
        return load_policy(path) if path.exists() else load_policy()
    except WrongConfig as wrong:
        mistakes += wrong.mistakes
    return None
