"""The network: neighbourhoods, their bots and their desks, from a folder of TOML files. Frozen.

DIR/network.toml            the desk bot and what all neighbourhoods share
DIR/neighbourhoods/*.toml   one file per neighbourhood
DIR/neighbourhoods/*/directory.toml   optional: where else its people can go
DIR/policy.toml             optional: what differs from the one that comes with buurtbot
"""

from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import (
    BaseModel,
    Field,
    ValidationError,
    field_validator,
)

from config.core.frozen import Frozen
from config.core.mistakes import Mistake, WrongConfig, from_validation, read_toml
from config.network.activities import Activity
from config.network.desk import Desk
from config.network.directory import Directory, with_directories
from config.network.interests import Interest, not_twice
from config.network.pages import desk_page
from config.network.policy import Policy, load_policy
from config.network.shared import Shared
from config.network.together import mistakes_together
from geo.borders.area_index import AreaIndex
from geo.borders.boundaries import Area, Outline
from geo.point import Point, in_netherlands

M = TypeVar("M", bound=BaseModel)
Corners = tuple[tuple[float, float], ...]
Slug = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,30}$")]


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
    page: bool = False  # whether its people may come in at /b/<slug>, without Telegram
    activities: tuple[Activity, ...] = ()  # until its desk switches one on or off
    interests: tuple[Interest, ...] = Field((), max_length=12)  # beside those of interests.toml
    desk: Desk
    directory: Directory = Field(Directory(), exclude=True)  # from its own file, beside this one

    @field_validator("outline")
    @classmethod
    def _is_a_border(cls, outline: Corners) -> Corners:
        Outline.of(outline)
        if not all(in_netherlands(Point(lat, lon)) for lat, lon in outline):
            raise ValueError("a corner is [latitude, longitude] in the Netherlands: [52.05, 4.30]")
        return outline

    @field_validator("interests")
    @classmethod
    def _are_new(cls, interests: tuple[Interest, ...]) -> tuple[Interest, ...]:
        not_twice(interests)
        return interests

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

    @property
    def staff_chat(self) -> int:
        """The chat of its desk: the group in Telegram, or the web desk where there is none."""
        return self.desk.group or desk_page(self.slug)

    @property
    def staff_chats(self) -> tuple[int, ...]:
        """Every chat of its desk: both, where staff may use either."""
        page = (desk_page(self.slug),) if self.desk.workers else ()
        return tuple(dict.fromkeys((self.staff_chat, *page)))

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
    whole = with_directories(raw, folder / "neighbourhoods", mistakes)
    read = [_gather(mistakes, path, Neighbourhood, whole[path]) for path in whole]
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
