"""Volunteers around a point: where they live, and what matching must know of them."""

from typing import NamedTuple

from buurtbot.domain.core.people.card import Card
from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed import cards, records
from buurtbot.storage.wire.script import Client, Script
from geo.cells import points
from geo.point import Point


class Found(NamedTuple):
    """A volunteer on the map."""

    place: Point
    card: Card


class Circle(NamedTuple):
    """Who is in it: where each is, the cards that could be read, and their etags."""

    where: dict[str, Point]
    cards: dict[str, Card]
    etags: dict[str, str]


async def circle_around(
    redis: Client, script: Script, keys: Keys, point: Point, radius_m: float, forms: Forms
) -> Circle:
    """Everybody within a radius in metres. A card that is missing or unreadable is not in it."""
    args = [str(point.lon), str(point.lat), str(radius_m)]
    prefixes = [keys.volunteers, keys.card(""), keys.asked("")]
    names, cells, written, asked = await script.run(redis, prefixes, args)
    ids = names.split()
    texts, times = (lines.split("\n") if ids else [] for lines in (written, asked))
    both = zip(texts, times, strict=True)
    read = dict(zip(ids, (cards.load(*one, forms) for one in both), strict=True))
    known = {id_: card for id_, card in read.items() if card}
    etags = {id_: records.etag_of(text) for id_, text in zip(ids, texts, strict=True)}
    return Circle(dict(zip(ids, points(cells.split()), strict=True)), known, etags)
