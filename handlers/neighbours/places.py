"""A typed address becomes a point, or an honest "not found": asked of the geocoder, once."""

from collections.abc import Mapping
from dataclasses import dataclass

from geo.lookup.geocoding import MOST_SUGGESTIONS, Found, Geocoder, NotFound, Unavailable
from geo.point import parse
from geo.typed.address import TypedAddress, read_address
from handlers.conversations.places.where import so_far
from handlers.talking.meant import Label, choice_in
from handlers.talking.talk import Answer, NoPlace, Place, Question, Scene, Words


@dataclass(frozen=True)
class Places:
    """Looks up addresses for the talks. What was said of the door is asked of nobody."""

    geocoder: Geocoder

    async def look_up(self, typed: str, *, town: str, earlier: str = "") -> Place | NoPlace:
        """Where this is; a bare street and number is looked for in this town.

        What is not said now is taken from `earlier`, where it was.
        """
        point = parse(typed)
        if point is not None:
            return Place(point)
        said, before = read_address(typed), read_address(earlier)
        if said is None:
            lacks = (before and before.lacks) or "address"
            return NoPlace(str(before) if before else typed, lacks=lacks)
        said = said.after(before) if before else said
        match await self._ask(said, town):
            case Found(point=found, label=label):
                return Place(found, label, rest=said.rest or "")
            case NotFound(suggestions=suggestions):
                return NoPlace(str(said), suggestions, lacks=said.lacks)
            case Unavailable():
                return NoPlace(str(said), unavailable=True)

    async def _ask(self, said: TypedAddress, town: str) -> Found | NotFound | Unavailable:
        if not said.postcode:
            return await self._in_street(said, town)
        if said.number is None:
            return await self.geocoder.find_street(said.postcode)
        found = await self.geocoder.find(said.postcode, said.number)
        if not isinstance(found, NotFound) or not said.street:
            return found
        return _either(await self._in_street(said, town), found)

    async def _in_street(self, said: TypedAddress, town: str) -> Found | NotFound | Unavailable:
        if not said.street:
            return NotFound()
        door = f"{said.street} {said.number}" if said.number else said.street
        return await self.geocoder.find_street(f"{door}, {said.place or town}")


def _either(
    by_street: Found | NotFound | Unavailable, by_postcode: NotFound
) -> Found | NotFound | Unavailable:
    """A street with another postcode than was typed: what is found, or what either suggests."""
    if not isinstance(by_street, NotFound):
        return by_street
    both = dict.fromkeys((*by_street.suggestions, *by_postcode.suggestions))
    return NotFound(tuple(both)[:MOST_SUGGESTIONS])


async def understand_place(
    places: Places,
    question: Question,
    said: Words,
    label: Label,
    scene: Scene,
    draft: Mapping[str, str],
) -> Answer:
    """An answer to a question about a place: one of its choices, or an address looked up."""
    if choice_in(question, said.text, label) is not None:
        return said
    town = scene.neighbourhood.municipality_name
    return await places.look_up(said.text, town=town, earlier=so_far(draft))
