"""A typed address becomes a point, one of the choices, or an honest "not found"."""

from dataclasses import dataclass, field

import pytest

from buurtbot.domain.core.messages import Text, text
from buurtbot.services.core.context import Context
from geo.addresses import HouseNumber
from geo.lookup.geocoding import Answer, Found, NotFound, Unavailable
from geo.point import Point
from handlers.neighbours.places import Places, understand_place
from handlers.talking.talk import Choice, NoPlace, Place, Question, Scene, Words
from tests.scenes.street import TUESDAY

HOME = Point(52.05, 4.29)
LABELS = {"button-back": "← Terug", "button-stop": "Stoppen", "button-person": "Ik wil een mens"}


@dataclass
class Map:
    """Whoever knows addresses: answers as told, and keeps what was asked."""

    answer: Answer = field(default_factory=lambda: Found(HOME, "Moerweg 12, Den Haag"))
    asked: list[tuple[str, str]] = field(default_factory=list)

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """A postcode and a number."""
        self.asked.append((postcode, str(number)))
        return self.answer

    async def find_street(self, text: str) -> Answer:
        """A street."""
        self.asked.append(("street", text))
        return self.answer


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("2532 AB 12", ("2532AB", "12")),
        ("2532ab12a", ("2532AB", "12A")),
        ("2532 AB", ("street", "2532AB")),
        ("Moerweg 12", ("street", "Moerweg 12, Den Haag")),
        ("Moerweg 12a, Rijswijk", ("street", "Moerweg 12A, Rijswijk")),
        ("moerweg", ("street", "moerweg, Den Haag")),
    ],
)
async def test_an_address_is_asked_once_as_it_was_meant(
    typed: str, asked: tuple[str, str]
) -> None:
    known = Map()
    found = await Places(known).look_up(typed, town="Den Haag")
    assert found == Place(HOME, "Moerweg 12, Den Haag")
    assert known.asked == [asked]


@pytest.mark.parametrize("typed", ["", "?", "🏠", "x" * 5000, "ik voel me zo alleen", "om 12 uur"])
async def test_what_is_no_address_is_asked_of_nobody(typed: str) -> None:
    known = Map(NotFound())
    found = await Places(known).look_up(typed, town="Den Haag")
    assert found == NoPlace(typed, lacks="address")
    assert known.asked == []


@pytest.mark.parametrize("typed", ["12", "\u202e12", "nummer twaalf"])
async def test_of_a_number_alone_the_street_is_lacking(typed: str) -> None:
    known = Map(NotFound())
    found = await Places(known).look_up(typed, town="Den Haag")
    assert found == NoPlace("nr 12", lacks="street")
    assert known.asked == []


@pytest.mark.parametrize(
    ("earlier", "typed", "asked"),
    [
        ("Moerweg", "12", [("street", "Moerweg 12, Den Haag")]),
        ("2532AB", "nr 12", [("2532AB", "12")]),
        ("nr 12", "2532 ab", [("2532AB", "12")]),
        ("nr 12", "moerweg", [("street", "moerweg 12, Den Haag")]),
        ("Moreweg 12", "moerweg", [("street", "moerweg 12, Den Haag")]),
        ("Moerweg 21, Delft", "12", [("street", "Moerweg 12, Delft")]),
        ("2532AB 12", "Erasmusweg 3", [("street", "Erasmusweg 3, Den Haag")]),
        (
            "Moerweg 12, 2532AA Den Haag",
            "14",
            [("2532AA", "14"), ("street", "Moerweg 14, Den Haag")],
        ),
    ],
)
async def test_what_was_understood_before_is_kept(
    earlier: str, typed: str, asked: list[tuple[str, str]]
) -> None:
    known = Map(NotFound())
    await Places(known).look_up(typed, town="Den Haag", earlier=earlier)
    assert known.asked == asked


async def test_words_that_are_no_address_undo_nothing() -> None:
    found = await Places(Map()).look_up("eens kijken", town="Den Haag", earlier="Moerweg")
    assert found == NoPlace("Moerweg", lacks="number")
    found = await Places(Map()).look_up("eens kijken", town="Den Haag", earlier="Moreweg 3")
    assert found == NoPlace("Moreweg 3", lacks="address")


@pytest.mark.parametrize("typed", ["2532AB 12, 2e verdieping", "Moerweg 12 2e verdieping"])
async def test_what_is_said_of_the_door_is_kept_and_asked_of_nobody(typed: str) -> None:
    known = Map()
    found = await Places(known).look_up(typed, town="Den Haag")
    assert found == Place(HOME, "Moerweg 12, Den Haag", rest="2e verdieping")
    assert "verdieping" not in str(known.asked)


async def test_the_door_is_kept_while_the_address_is_looked_for() -> None:
    lost = await Places(Map(NotFound())).look_up("Moreweg 12, achterom", town="Den Haag")
    assert lost == NoPlace("Moreweg 12, achterom")
    found = await Places(Map()).look_up(
        "Moerweg 12", town="Den Haag", earlier="Moreweg 12, achterom"
    )
    assert found == Place(HOME, "Moerweg 12, Den Haag", rest="achterom")


async def test_a_postcode_that_belongs_to_another_street_is_no_dead_end() -> None:
    @dataclass
    class OnlyTheStreet(Map):
        async def find(self, postcode: str, number: HouseNumber) -> Answer:
            await super().find(postcode, number)
            return NotFound(("Erasmusweg 12, 2532AA Den Haag",))

    known = OnlyTheStreet()
    found = await Places(known).look_up("Moerweg 12, 2532 AA", town="Den Haag")
    assert found == Place(HOME, "Moerweg 12, Den Haag")
    known.answer = NotFound(("Moerweg 12, 2532AB Den Haag",))
    both = await Places(known).look_up("Moerweg 12, 2532 AA", town="Den Haag")
    suggested = ("Moerweg 12, 2532AB Den Haag", "Erasmusweg 12, 2532AA Den Haag")
    assert both == NoPlace("Moerweg 12, 2532AA", suggested)


async def test_a_typed_point_needs_no_map() -> None:
    known = Map(Unavailable("timed_out"))
    assert await Places(known).look_up("52,05 4,29", town="Den Haag") == Place(HOME)
    assert known.asked == []


async def test_several_of_that_name_are_suggested() -> None:
    known = Map(NotFound(("Moerweg, Den Haag", "Moerweg, Bergen")))
    found = await Places(known).look_up("Moerweg 12", town="Den Haag")
    assert found == NoPlace("Moerweg 12", ("Moerweg, Den Haag", "Moerweg, Bergen"))


async def test_a_map_that_does_not_answer_is_said_so() -> None:
    known = Map(Unavailable("timed_out"))
    found = await Places(known).look_up("Moerweg 12", town="Den Haag")
    assert found == NoPlace("Moerweg 12", unavailable=True)


@pytest.mark.parametrize(
    "typed", ["Stoppen", "terug", "mens", "stopppen", "liever een mens zeg ik t"]
)
async def test_one_of_the_choices_is_not_looked_up(context: Context, typed: str) -> None:
    known = Map()
    said = Words(typed)
    assert await _understood(context, known, said) == said
    assert known.asked == []


@pytest.mark.parametrize("typed", ["1", "3", "Stopweg 3", "Mensinge 12"])
async def test_a_number_or_a_street_is_not_taken_for_a_button(
    context: Context, typed: str
) -> None:
    understood = await _understood(context, Map(NotFound()), Words(typed))
    assert isinstance(understood, NoPlace)
    assert understood.text.endswith(typed)


async def _understood(context: Context, known: Map, said: Words) -> object:
    moerwijk = context.neighbourhood("moerwijk")
    scene = Scene(TUESDAY, "nl", moerwijk, context.network, None)
    question = Question(
        text("where"), (Choice("rather", text("rather")),), wants=frozenset({"address"})
    )

    def label(shown: Text) -> str:
        return LABELS.get(shown.key, "Liever een mens zeg ik het")

    return await understand_place(Places(known), question, said, label, scene, {})
