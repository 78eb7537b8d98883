"""A typed address becomes a point, or an honest "not found": asked of the geocoder, once."""

from dataclasses import dataclass

from geo.addresses import house_number, postcode_and_number, street_and_number
from geo.geocoding import Found, Geocoder, NotFound, Unavailable
from geo.point import parse
from handlers.guide import Label, choice_in
from handlers.talk import Answer, NoPlace, Place, Question, Scene, Words


@dataclass(frozen=True)
class Places:
    """Looks up addresses for the talks."""

    geocoder: Geocoder

    async def look_up(self, typed: str, *, town: str) -> Place | NoPlace:
        """Where this is; a bare street and number is looked for in this town."""
        point = parse(typed)
        if point is not None:
            return Place(point)
        match await self._ask(typed, town):
            case Found(point=found, label=label):
                return Place(found, label)
            case NotFound(suggestions=suggestions):
                return NoPlace(typed, suggestions)
            case Unavailable():
                return NoPlace(typed, unavailable=True)

    async def _ask(self, typed: str, town: str) -> Found | NotFound | Unavailable:
        coded = postcode_and_number(typed)
        if coded is not None:
            code, number = coded
            if number is None:
                return await self.geocoder.find_street(code)
            return await self.geocoder.find(code, number)
        street = street_and_number(typed)
        if street is None or house_number(typed) is not None:
            return NotFound()
        place = street.place or town
        number_part = f" {street.number}" if street.number else ""
        return await self.geocoder.find_street(f"{street.street}{number_part}, {place}")


async def understand_place(
    places: Places, question: Question, said: Words, label: Label, scene: Scene
) -> Answer:
    """An answer to a question about a place: one of its choices, or an address looked up."""
    if choice_in(question, said.text, label) is not None:
        return said
    return await places.look_up(said.text, town=scene.neighbourhood.municipality_name)
