"""Ready config files from published borders: `buurtbot geo neighbourhoods --from FILE --out DIR`.

What a file of borders cannot know (the bot, the staff group, the phone) is left empty on purpose:
`buurtbot check-config` names each of them until it is filled in. A file that is there already is
never written over.
"""

import json
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from shapely import get_coordinates
from shapely.geometry import MultiPolygon

from config.core.mistakes import Mistake, WrongConfig
from geo.borders.boundary_files import Boundaries, Feature, Skipped, read_boundaries
from geo.borders.rd import degrees, to_wgs84
from geo.borders.simplify import Simplified, simplified

WITHIN_M = 10.0
FORMULA_M = 0.6  # the conversion from RD, and six decimals
LONGEST_SLUG = 31
NAMED_OF_EACH = 3
MUNICIPALITY = re.compile(r"GM\d{4}", re.IGNORECASE)

TEMPLATE = """\
# {name} in {town}. {origin}
# The border is drawn with fewer corners: no corner of the true one lies more than {off} m off.
# Lines with FILL IN are for you; `buurtbot check-config` names what is still empty.
slug = {slug}
name = {quoted}
municipality = {municipality}            # the CBS code; one town's neighbourhoods share data
municipality_name = {quoted_town}
bot = ""                           # FILL IN: the username that BotFather gave (buurtbot connect)
organisation = ""                  # FILL IN: who is responsible for the data
centre = {centre}
outline = {outline}
{more}languages = ["nl", "en"]
activities = []                    # what neighbours do together (/activities)
closed = false                     # true: it ends, and its people hear so

[desk]
group = 0                          # FILL IN: the chat id of the staff group (buurtbot connect)
moderators = []                    # FILL IN: Telegram numbers of staff (buurtbot connect)
admins_may = false                 # true: any administrator of the group may act, listed or not
phone = ""                         # FILL IN: where people can call
on_duty = ""                       # who is called outside the hours, as staff know them
second_channel = ""                # a web address that rings a phone when nobody answers
alarm_mail = []                    # and mail addresses that are written to then
day_mail = []                      # who gets what is open by mail, each day that the desk opens

[desk.hours]                       # Amsterdam time; 1 = Monday
days = [1, 2, 3, 4, 5]
begin = 09:00:00
end = 17:00:00
"""


@dataclass(frozen=True)
class Report:
    """What came of it. `str(report)` is for people; `skipped` has every single one."""

    written: tuple[Path, ...]
    skipped: tuple[Skipped, ...]
    elsewhere: int
    corners: tuple[int, int]
    worst_m: float
    fits: bool

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> list[str]:
        before, after = self.corners
        told = [f"{len(self.written)} neighbourhoods written, {len(self.skipped)} left out."]
        if self.elsewhere:
            told.append(f"{self.elsewhere} are in other municipalities.")
        if self.written:
            told.append(f"Corners: {before} became {after}; at most {self.worst_m:.1f} m off.")
            shared = "Borders that neighbours share still fit."
            alone = "The borders do not fit together in the file: gaps or overlaps are possible."
            told.append(shared if self.fits else alone)
            told.append("Fill in every FILL IN, then: buurtbot check-config --config DIR")
        return told + self._reasons()

    def _reasons(self) -> list[str]:
        told = []
        for why, count in Counter(each.why for each in self.skipped).most_common():
            named = [each.what for each in self.skipped if each.why == why][:NAMED_OF_EACH]
            more = f" and {count - len(named)} more" if count > len(named) else ""
            told.append(f"Left out, {why}: {', '.join(named)}{more}")
        return told


def write_neighbourhoods(
    source: Path, out: Path, *, municipality: str = "", within_m: float = WITHIN_M
) -> Report:
    """Write OUT/neighbourhoods/*.toml for each neighbourhood in `source`; tell what was left out.

    `municipality` ("GM0233") takes only those of one town; no border moves more than `within_m`
    metres. Raises WrongConfig for a file that cannot be read or a code that is none.
    """
    read = _read(source, municipality)
    wanted = [f for f in read.features if _is_of(f, municipality)]
    drawn = _drawn([f.shape for f in wanted], within_m)
    folder = out / "neighbourhoods"
    folder.mkdir(parents=True, exist_ok=True)
    slugs, written = _slugs(wanted), []
    for feature, shape in zip(wanted, drawn.shapes, strict=True):
        path = folder / f"{slugs[feature.code]}.toml"
        if path.exists():
            read.skip(f"{feature.code} {path.name}", "the file is there already")
            continue
        origin = f"{feature.code}: made by `buurtbot geo neighbourhoods` from {source.name}."
        off, slug = drawn.worst_m, path.stem
        _write(path, toml_of(feature, shape, slug=slug, origin=origin, off_m=off))
        written.append(path)
    return Report(
        written=tuple(written),
        skipped=tuple(read.skipped),
        elsewhere=len(read.features) - len(wanted),
        corners=(_corners(f.shape for f in wanted), _corners(drawn.shapes)),
        worst_m=drawn.worst_m,
        fits=drawn.fits,
    )


def _read(source: Path, municipality: str) -> Boundaries:
    if municipality and not MUNICIPALITY.fullmatch(municipality):
        raise _wrong(source, f"{municipality!r} is no municipality", "Give it as GM0233.")
    try:
        return read_boundaries(source)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        remedy = "Give a GeoPackage, GeoJSON or TopoJSON of CBS or PDOK (Wijk- en Buurtkaart)."
        raise _wrong(source, why, remedy) from None


def _drawn(shapes: list[MultiPolygon], within_m: float) -> Simplified:
    try:
        return simplified(shapes, within_m=within_m)
    except ValueError as error:
        raise _wrong(Path("--within"), str(error), "Give metres, such as 10.") from None


def _wrong(source: Path, what: str, remedy: str) -> WrongConfig:
    return WrongConfig([Mistake(str(source), 0, what, remedy)])


def _is_of(feature: Feature, municipality: str) -> bool:
    return not municipality or feature.municipality.casefold() == municipality.casefold()


def _corners(shapes: Iterable[MultiPolygon]) -> int:
    return sum(len(get_coordinates(shape)) for shape in shapes)


# -- names


def _slugs(features: list[Feature]) -> dict[str, str]:
    """A slug for each code; of namesakes each has its code behind it."""
    plain = {f.code: _plain(f.name or f.code) for f in features}
    used = Counter(slug[:LONGEST_SLUG] for slug in plain.values())
    return {
        code: _fitting(slug, code[2:].casefold() if used[slug[:LONGEST_SLUG]] > 1 else "")
        for code, slug in plain.items()
    }


def _plain(name: str) -> str:
    """ "'s-Gravenzande" becomes "s-gravenzande"; a slug begins with a letter and has two signs."""
    ascii_only = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", ascii_only.casefold()).strip("-")
    return slug if re.match(r"[a-z][a-z0-9-]", slug) else f"buurt-{slug}".rstrip("-")


def slug_of(name: str) -> str:
    """The slug for a name that has no namesake here."""
    return _fitting(_plain(name), "")


def _fitting(slug: str, tail: str) -> str:
    room = LONGEST_SLUG - len(tail) - 1 if tail else LONGEST_SLUG
    return "-".join(filter(None, (slug[:room].rstrip("-"), tail)))


# -- writing


def _write(path: Path, text: str) -> None:
    """All of it or nothing: who stops us half-way finds no half neighbourhood."""
    half = path.with_suffix(".half")
    half.write_text(text, encoding="utf-8")
    half.replace(path)


def toml_of(feature: Feature, shape: MultiPolygon, *, slug: str, origin: str, off_m: float) -> str:
    """Its file, with FILL IN where only people know; `shape` is its border, `off_m` metres off."""
    parts = sorted(shape.geoms, key=lambda part: -part.area)
    holes = [list(hole.coords) for part in parts for hole in part.interiors]
    middle = to_wgs84(*parts[0].representative_point().coords[0])
    name = feature.name or feature.code
    return TEMPLATE.format(
        name=_one_line(name),
        town=_one_line(feature.municipality_name or feature.municipality),
        origin=_one_line(origin),
        off=math.ceil(off_m + FORMULA_M),
        slug=_quoted(slug),
        quoted=_quoted(name),
        municipality=_quoted(feature.municipality.casefold()),
        quoted_town=_quoted(feature.municipality_name),
        centre=f"[{middle.lat:.5f}, {middle.lon:.5f}]",
        outline=_ring(list(parts[0].exterior.coords)),
        more=_more("outlines", [list(part.exterior.coords) for part in parts[1:]])
        + _more("holes", holes),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _quoted(text: str) -> str:
    """A string of JSON without line ends is one of TOML."""
    return json.dumps(_one_line(text), ensure_ascii=False)


def _more(key: str, rings: list[list[tuple[float, float]]]) -> str:
    return f"{key} = [{', '.join(map(_ring, rings))}]\n" if rings else ""


def _ring(corners: list[tuple[float, float]]) -> str:
    """Latitude and longitude, to a decimetre; the last corner, which is the first, is left out."""
    places = [degrees(east, north) for east, north in corners[:-1]]
    lines = "".join(f"    [{lat:.6f}, {lon:.6f}],\n" for lat, lon in places)
    return f"[\n{lines}]"
