"""Real addresses, spelled in twenty-odd ways: what went in comes out. Needs the shared geodata."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import osmium
import pytest

from geo.addresses import house_number, postcode
from geo.typed.address import TypedAddress, read_address

DATA = Path(__file__).parents[3].parent / "shared" / "geodata"
UTRECHT = DATA / "addresses" / "utrecht_rivierenwijk.geojson"
DELFT = DATA / "osm" / "delft_merged.osm.pbf"
LEAST_RIGHT = 0.99
TOLD = ("street", "housenumber", "postcode", "city")


@dataclass(frozen=True)
class Real:
    """One address as the register has it."""

    street: str
    number: str
    code: str
    town: str

    @property
    def spaced(self) -> str:
        """The postcode as it stands on an envelope."""
        return f"{self.code[:4]} {self.code[4:]}"


def wide(text: str) -> str:
    """As some keyboards write it."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def spellings(real: Real) -> Iterator[tuple[str, set[str], str | None]]:
    """Each way to type it, the parts that were said beside the number, and the rest."""
    s, n, c, t = real.street, real.number, real.code, real.town
    yield f"{c}{n}", {"postcode"}, None
    yield f"{real.spaced} {n}", {"postcode"}, None
    yield f"{c.lower()} {n.lower()}", {"postcode"}, None
    yield f"{c[:4]} {c[4].lower()} {c[5].lower()} {n}", {"postcode"}, None
    yield f"NL-{c} nr. {n}", {"postcode"}, None
    yield f"{c}, {n}", {"postcode"}, None
    yield f"{c} / {n}", {"postcode"}, None
    yield f"mijn postcode is {c.lower()} en huisnummer {n}", {"postcode"}, None
    yield f"{c} {t}, {n}", {"postcode", "place"}, None
    yield f"{c} {n} beneden", {"postcode"}, "beneden"
    yield f"{s} {n}", {"street"}, None
    yield f"{s.upper()} {n} {t.upper()}", {"street", "place"}, None
    yield f"{s.lower()} {n.lower()} {t.lower()}", {"street", "place"}, None
    yield wide(f"{s} {n}"), {"street"}, None
    yield f"{s}, {n}", {"street"}, None
    yield f"{n} {s}", {"street"}, None
    yield f"ik woon op de {s} {n}", {"street"}, None
    yield f"I live at {s} {n}, {t}", {"street", "place"}, None
    yield f"{s} {n} in {t}", {"street", "place"}, None
    yield f"{t}, {s} {n}", {"street", "place"}, None
    yield f"{s} {n}, {real.spaced} {t}", {"street", "postcode", "place"}, None
    yield f"{s} {n} {c}", {"street", "postcode"}, None
    yield f"{c} {s} {n}", {"street", "postcode"}, None
    yield f"{s.lower()} {n} 3 hoog", {"street"}, "3 hoog"
    yield f"{s} {n}, 2e verdieping", {"street"}, "2e verdieping"
    yield f"{s} {n} - bel 2x", {"street"}, "bel 2x"


def is_right(read: TypedAddress | None, real: Real, said: set[str], rest: str | None) -> bool:
    if read is None or read.number != house_number(real.number) or read.rest != rest:
        return False
    street = real.street if "street" in said else ""
    town = real.town if "place" in said else ""
    return (
        read.postcode == (real.code if "postcode" in said else None)
        and (read.street or "").casefold() == street.casefold()
        and (read.place or "").casefold() == town.casefold()
    )


def in_utrecht() -> Iterator[Real]:
    for feature in json.loads(UTRECHT.read_text(encoding="utf-8"))["features"]:
        told = feature["properties"]
        yield Real(*(told[key] or "" for key in TOLD))


def in_delft() -> Iterator[Real]:
    tagged = osmium.FileProcessor(str(DELFT)).with_filter(osmium.filter.KeyFilter("addr:street"))
    for each in tagged:
        told = {key: each.tags.get(f"addr:{key}") or "" for key in TOLD}
        code = told["postcode"].replace(" ", "")
        yield Real(told["street"], told["housenumber"], code, told["city"])


def a_house(real: Real) -> bool:
    """Whether the register has all of it: some of OpenStreetMap is of several houses at once."""
    whole = bool(real.street and real.town and postcode(real.code))
    return whole and re.fullmatch(r"\d+[\w-]*", real.number) is not None


@pytest.mark.skipif(not UTRECHT.exists(), reason=f"no real addresses: {UTRECHT} is not there")
@pytest.mark.parametrize(("town", "every"), [(in_utrecht, 4), (in_delft, 40)])
def test_real_addresses_are_read_back_however_they_were_typed(
    town: Callable[[], Iterator[Real]], every: int
) -> None:
    houses = sorted({house for house in town() if a_house(house)}, key=repr)
    typed = [
        (text, is_right(read_address(text), house, said, rest))
        for house in islice(houses, 0, None, every)
        for text, said, rest in spellings(house)
    ]
    wrong = [text for text, right in typed if not right]
    share = 1 - len(wrong) / len(typed)
    print(f"{share:.4%} of {len(typed):,} ways to type an address were read right")
    assert len(typed) > 4_000
    assert share >= LEAST_RIGHT, wrong[:20]
