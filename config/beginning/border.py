"""The border of a new neighbourhood: out of a file, or around postcodes."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from geopy.exc import GeopyError

from config.beginning.answers import Refused
from config.beginning.files import Found, Place
from config.environment.geocoding import PLACES
from geo.borders.drawing import Drawn, around, read_drawing, together
from geo.lookup.pdok_postcodes import PdokPostcodes
from geo.lookup.place_file import PlaceFile, is_place_file
from geo.lookup.place_rows import read_rows
from geo.point import Point

MOST_NAMES: Final = 12
MOST_POSTCODES: Final = 60


@dataclass(frozen=True)
class Several(Found):
    """A file that holds more than one neighbourhood, and none of the name that was asked."""

    drawn: tuple[Drawn, ...]
    origin: str

    @property
    def names(self) -> tuple[str, ...]:
        """What they are called, each once."""
        return tuple(dict.fromkeys(each.name for each in self.drawn if each.name))

    def like(self, name: str) -> tuple[str, ...]:
        """The names to show, those that are like this one first."""
        near = get_close_matches(name, self.names, n=MOST_NAMES, cutoff=0.3)
        return tuple(dict.fromkeys((*near, *self.names)))[:MOST_NAMES]

    def called(self, name: str) -> Place | Refused:
        """The border of the one with this name."""
        same = [d for d in self.drawn if d.name.casefold() == name.strip().casefold()]
        if same:
            return Place(together(same), self.origin)
        return Refused("begin-no-area", {"names": ", ".join(self.like(name))})


async def around_postcodes(codes: Sequence[str], env: Mapping[str, str]) -> Place | Refused:
    """A border around these. PDOK is asked where they are, unless there is a table of places."""
    if len(codes) > MOST_POSTCODES:
        return Refused("begin-many-postcodes", {"most": str(MOST_POSTCODES)})
    try:
        found = await _places(codes, env)
    except (GeopyError, OSError, ValueError):
        return Refused("begin-postcodes-away")
    empty = [code for code in codes if not found[code]]
    if empty:
        return Refused("begin-no-postcode", {"postcodes": ", ".join(empty)})
    every = [place for places in found.values() for place in places]
    return Place(around(every), f"Its border is drawn around the postcodes {', '.join(codes)}.")


def border_in(said: str, name: str) -> Found | Refused:
    """The border in the file that is named. `name` is that of the neighbourhood."""
    path = Path(said.strip().strip("\"'")).expanduser()
    return _in_file(path, name) if path.is_file() else Refused("begin-no-border")


def _in_file(path: Path, name: str) -> Found | Refused:
    try:
        drawn = read_drawing(path)
    except (OSError, ValueError):
        return Refused("begin-border-unreadable", {"file": path.name})
    if not drawn:
        return Refused("begin-border-empty", {"file": path.name})
    several = Several(tuple(drawn), f"Its border is that in {path.name}.")
    if len(several.names) <= 1:  # a drawing, in one piece or more
        return Place(together(drawn), several.origin)
    found = several.called(name)
    return several if isinstance(found, Refused) else found


async def _places(codes: Sequence[str], env: Mapping[str, str]) -> dict[str, list[Point]]:
    table = env.get(PLACES, "").strip()
    if table:
        return {code: _in_table(Path(table), code) for code in codes}
    async with PdokPostcodes() as postcodes:
        return {code: await postcodes.places(code) for code in codes}


def _in_table(path: Path, begin: str) -> list[Point]:
    if is_place_file(path):
        with closing(PlaceFile(path)) as file:
            return [row.point for row in file.in_postcodes(begin)]
    return [row.point for row in read_rows(path) if row.postcode.startswith(begin)]
