"""What the page draws around the phones: outlines, streets and water, and whom to begin with."""

import tomllib
from collections.abc import Collection
from typing import Any, Final

from buurtbot.demo.ready.people import DATA, ROLES, DemoPerson
from buurtbot.demo.stories import stories
from config.network.network import Neighbourhood, Network
from geo.point import Point
from geo.streets.drawing import StreetLine
from geo.streets.rules import Kind
from geo.streets.walking import TownsWalks
from geo.walking import crow_m

OUTLINES_FILE: Final = DATA / "outlines.toml"
FIRST: Final = "moerwijk"  # where the page begins when there are no streets anywhere
CREDIT: Final = "© OpenStreetMap contributors"
AROUND: Final = 0.002  # degrees north and south of the outline that are drawn too: 220 m
MOST_POINTS: Final = 6000  # about 110 kB of JSON for each neighbourhood
WIDE: Final = 1.6  # a degree of longitude is so much shorter here
NAMES: Final[dict[Kind, str]] = {"street": "streets", "steps": "steps", "ferry": "ferries"}
Drawn = dict[str, list[Any]]


async def scenery(
    network: Network, people: Collection[DemoPerson], streets: TownsWalks | None = None
) -> dict[str, Any]:
    """As `GET /sim/map` tells it; `streets` gives what is drawn under the outlines."""
    listed: dict[str, Any] = tomllib.loads(OUTLINES_FILE.read_text(encoding="utf-8"))
    drawn = [
        _neighbourhood(n, listed.get(n.slug, {})) | await _streets(n, streets)
        for n in network.neighbourhoods
    ]
    known = [
        n.slug for n, one in zip(network.neighbourhoods, drawn, strict=True) if one["streets"]
    ]
    return {
        "neighbourhoods": drawn,
        "suggested": _suggested(network, list(people), known[0] if known else FIRST),
        "stories": stories(network, people),
        "credit": CREDIT if known else "",
    }


def told_of_streets(network: Network, drawn: dict[str, Any], folder: str) -> str:
    """Say in one line whether walks are measured, and where; `folder` takes street networks."""
    pairs = zip(network.neighbourhoods, drawn["neighbourhoods"], strict=True)
    known = [f"{n.name} in {n.municipality_name}" for n, one in pairs if one["streets"]]
    if known:
        return f"Real streets: {', '.join(known)}. Elsewhere distances are estimates."
    return (
        "Distances are estimates. For real streets, those of Delft for one: "
        f"buurtbot geo build delft.osm.pbf --out {folder}/delft.streets, and start again."
    )


def _neighbourhood(n: Neighbourhood, listed: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": n.name,
        "municipality": n.municipality_name,
        "centre": {"lat": n.centre[0], "lon": n.centre[1]},
        "outlines": [n.outline, *n.outlines],
        "holes": n.holes,
        "landmarks": listed.get("landmarks", []),
        "water": listed.get("water", []),
    }


async def _streets(n: Neighbourhood, streets: TownsWalks | None) -> Drawn:
    drawn: Drawn = {name: [] for name in NAMES.values()}
    if streets is not None:
        south, west, north, east = n.area.box()
        box = (south - AROUND, west - AROUND * WIDE, north + AROUND, east + AROUND * WIDE)
        for line in _most(await streets.lines(Point(*n.centre), box)):
            drawn[NAMES[line.kind]].append(line.points)
    return drawn


def _most(lines: list[StreetLine]) -> list[StreetLine]:
    """All of them, or in a dense town those with most corners, as far as there is room."""
    room = MOST_POINTS
    kept = []
    for line in sorted(lines, key=lambda line: -len(line.points)):
        room -= len(line.points)
        if room < 0:
            break
        kept.append(line)
    return kept


def _suggested(network: Network, people: list[DemoPerson], slug: str) -> dict[str, int | str]:
    """Whom to begin with: a resident, the volunteer who lives nearest, somebody of the desk."""
    here = [person for person in people if person.neighbourhood == slug]
    by_role = {role: [p for p in here if p.role == role] for role in ROLES}
    asks = by_role["resident"][0]
    nearest = min(by_role["volunteer"], key=lambda p: crow_m(p.point, asks.point))
    return {
        "resident": asks.id,
        "volunteer": nearest.id,
        "moderator": by_role["moderator"][0].id,
        "staff_group": network.neighbourhood(slug).desk.group,
        "bot": network.neighbourhood(slug).bot,
    }
