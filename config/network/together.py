"""What is wrong with values that are right by themselves: a centre outside, two with one bot.

It looks at what the files say, so that it is told beside whatever else is wrong with them.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from config.core.mistakes import Mistake, line_of
from config.core.written import read_text
from geo.borders.boundaries import Area, Outline
from geo.borders.crossing import crossing
from geo.point import Point, in_netherlands

Raw = Mapping[str, Any]  # a file, as TOML gives it
Found = tuple[tuple[str, ...], str, str]  # the names of the setting, what is wrong, what to do
Seen = dict[tuple[str, object], str]  # in which file a value stood first
Place = tuple[float, float]
SHARED: Final = (
    "Give each its own group. Is it one desk for both? Then say shares_group = true under [desk] "
    "in {files}."
)
DRAWN_AGAIN: Final = "Draw it again, corner by corner along the border."


class _Lies(BaseModel):
    """Where a neighbourhood lies."""

    centre: Place
    outline: tuple[Place, ...]
    outlines: tuple[tuple[Place, ...], ...] = ()
    holes: tuple[tuple[Place, ...], ...] = ()

    def area(self) -> Area:
        """All outlines and holes. Raises ValueError where one is none."""
        outlines = (self.outline, *self.outlines)
        return Area(tuple(map(Outline.of, outlines)), tuple(map(Outline.of, self.holes)))


def mistakes_together(read: Mapping[Path, Raw], desk_bot: str) -> Iterator[Mistake]:
    """All of them, in the order of the files."""
    seen: Seen = {("bot", desk_bot.casefold()): "network.toml, as desk_bot"}
    for path, raw in read.items():
        source = read_text(path).splitlines()
        for names, what, remedy in (*_of_place(raw), *_twice(raw, seen, path)):
            yield Mistake(str(path), line_of(source, list(names)), what, remedy)


def _of_place(raw: Raw) -> Iterator[Found]:
    try:
        lies = _Lies.model_validate(raw)
        area = lies.area()
    except (ValidationError, ValueError):
        return  # told of each value by itself
    yield from _crossings("outline", (lies.outline,))
    yield from _crossings("outlines", lies.outlines)
    yield from _crossings("holes", lies.holes)
    if all(in_netherlands(Point(*corner)) for corner in lies.outline):
        yield from _centre(lies.centre, area)


def _crossings(name: str, rings: Iterable[tuple[Place, ...]]) -> Iterator[Found]:
    for ring in rings:
        cut = crossing([Point(*corner) for corner in ring])
        if cut:
            first, second = (f"{number + 1} ({list(ring[number])})" for number in cut)
            what = f"{name}: the line from corner {first} crosses that from corner {second}"
            yield (name,), what, DRAWN_AGAIN


def _centre(centre: Place, area: Area) -> Iterator[Found]:
    here = Point(*centre)
    if not in_netherlands(here):
        what = f"centre: {list(centre)} is not in the Netherlands"
        yield ("centre",), what, "Give latitude first, then longitude: centre = [52.05, 4.30]."
    elif not area.contains(here):
        what = f"centre: {list(centre)} lies {area.outside_m(here):.0f} m outside the outline"
        yield ("centre",), what, "Give a place within it, or mend the outline."


def _twice(raw: Raw, seen: Seen, path: Path) -> Iterator[Found]:
    for names, value, shown in _own(raw):
        first = seen.setdefault((names[-1], value), path.name)
        if first != path.name:
            what = f"{names[-1]} {shown} is also used in {first}"
            yield names, what, f"Give each its own {names[-1]}."
    yield from _group_twice(raw, seen, path)


def _group_twice(raw: Raw, seen: Seen, path: Path) -> Iterator[Found]:
    """One desk may serve several neighbourhoods in one group, when each of their files says so."""
    desk = raw.get("desk")
    if not isinstance(desk, Mapping) or not isinstance(desk.get("group"), int):
        return
    group = desk["group"]
    first = seen.setdefault(("group", group), path.name)
    if desk.get("shares_group") is not True:
        seen.setdefault(("alone in group", group), path.name)
    if group < 0 and first != path.name and ("alone in group", group) in seen:
        what = f"group {group} is also used in {first}"
        yield ("desk", "group"), what, SHARED.format(files=f"{first} and {path.name}")


def _own(raw: Raw) -> Iterator[tuple[tuple[str, ...], object, str]]:
    """What no other neighbourhood may have: its names, what is compared, how it is shown."""
    for name in ("slug", "bot"):
        if isinstance(raw.get(name), str) and raw[name]:
            yield (name,), raw[name].casefold(), repr(raw[name])
    outline = raw.get("outline")
    if isinstance(outline, list) and len(outline) > 2:
        yield ("outline",), frozenset(map(str, outline)), f"of {len(outline)} corners"
