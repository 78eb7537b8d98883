"""The town of the snapshots: Moerwijk, and Crabbehof laid beside it across a municipal border."""

import json
from base64 import b64encode
from pathlib import Path

from buurtbot.demo.ready.people import demo_people
from buurtbot.demo.start import CONFIG
from config.network.network import Neighbourhood, Network, load_network

SNAPSHOTS = Path(__file__).parent
PEPPER = "the pepper of the snapshots"
MASTER_KEY = b64encode(b"k" * 32).decode()
SLUGS = ("moerwijk", "crabbehof")
NORTH, EAST = 0.25824, -0.33646  # degrees that Crabbehof moves: 450 m east of Moerwijk


def town_network() -> Network:
    """Two neighbourhoods of two municipalities, with the desks of the demo."""
    whole = load_network(CONFIG)
    moerwijk, crabbehof = (whole.neighbourhood(slug) for slug in SLUGS)
    two = whole.model_copy(update={"neighbourhoods": (moerwijk, _beside(crabbehof))})
    desks = demo_people(two)

    def staffed(n: Neighbourhood) -> Neighbourhood:
        ours = (p for p in desks if (p.neighbourhood, p.role) == (n.slug, "moderator"))
        desk = n.desk.model_copy(update={"moderators": tuple(p.id for p in ours)})
        return n.model_copy(update={"desk": desk})

    return two.model_copy(update={"neighbourhoods": tuple(map(staffed, two.neighbourhoods))})


def _beside(n: Neighbourhood) -> Neighbourhood:
    outline = tuple((lat + NORTH, lon + EAST) for lat, lon in n.outline)
    centre = (n.centre[0] + NORTH, n.centre[1] + EAST)
    return n.model_copy(update={"centre": centre, "outline": outline})


def write_keys(folder: Path) -> None:
    """The keys and tokens of the snapshots: they open nothing else, and never change."""
    folder.mkdir(parents=True, exist_ok=True)
    slugs = sorted((*SLUGS, "desk"))
    tokens = {slug: f"{7_000_000_001 + at}:{'x' * 35}" for at, slug in enumerate(slugs)}
    keys = {"key": MASTER_KEY, "pepper": PEPPER}
    (folder / "secrets.json").write_text(json.dumps(keys | tokens), encoding="utf-8")
