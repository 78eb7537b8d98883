"""Which of several addresses was meant, and what is shown when none of them is for sure."""

import pytest

from geo.addresses import street_and_number
from geo.lookup.geocoding import Answer, Found, NotFound
from geo.lookup.houses import House, choose_in_street, door_meant
from geo.point import Point

HERE = Point(52.01, 4.36)


def a_house(street: str, number: int, postcode: str = "2611CD") -> House:
    """A house in Delft."""
    return House(HERE, f"{street} {number}, {postcode} Delft", street, number, "", postcode)


def chosen(typed: str, *houses: House) -> Answer:
    """What is chosen of these for what was typed."""
    wanted = street_and_number(typed)
    assert wanted is not None
    return choose_in_street(houses, wanted)


def test_the_house_of_that_street_and_number_is_found() -> None:
    answer = chosen("oude delft 12", a_house("Oude Delft", 1), a_house("Oude Delft", 12))
    assert answer == Found(HERE, "Oude Delft 12, 2611CD Delft")


def test_of_a_street_with_another_name_the_wanted_number_is_suggested() -> None:
    answer = chosen("Oude Delf 12", a_house("Oude Delft", 1), a_house("Oude Delft", 12))
    assert answer == NotFound(("Oude Delft 12, 2611CD Delft",))


def test_a_number_that_is_not_there_brings_those_of_the_street_itself_first() -> None:
    answer = chosen("Oude Delft 12", a_house("Oude Delft", 1), a_house("Nieuwe Delft", 12))
    assert answer == NotFound(("Oude Delft 1, 2611CD Delft",))


def test_without_that_number_anywhere_all_are_suggested() -> None:
    answer = chosen("Oude Delf 12", a_house("Oude Delft", 1), a_house("Oude Delft", 3))
    assert answer == NotFound(("Oude Delft 1, 2611CD Delft", "Oude Delft 3, 2611CD Delft"))


@pytest.mark.parametrize(
    "typed", ["Burg. Elsenstr. 12", "burgemeester elsenstraat 12", "de Burg Elsenstraat 12"]
)
def test_a_name_that_is_written_short_is_the_same_name(typed: str) -> None:
    elsen = a_house("Burgemeester Elsenstraat", 12)
    assert chosen(typed, elsen, a_house("Elsenstraat", 12)) == Found(HERE, elsen.label)


@pytest.mark.parametrize(
    ("said", "there", "meant"),
    [
        ("A", ["", "A", "B"], "A"),
        ("BIS", ["", "BS", "BSA"], "BS"),
        ("BISA", ["", "BS", "BSA"], "BSA"),
        ("HS", ["H", "1", "2"], "H"),
        ("HUIS", ["HS", "1"], "HS"),
        ("II", ["H", "1", "2", "3"], "2"),
        ("2HOOG", ["1", "2"], "2"),
        ("ROOD", ["RD", "ZW"], "RD"),
        ("HS", ["A", "B", "C", "D", "E", "F", "G", "H"], None),
        ("C", ["A", "B"], None),
        ("46", [""], None),
    ],
)
def test_a_door_is_known_by_what_people_call_it(
    said: str, there: list[str], meant: str | None
) -> None:
    assert door_meant(said, there) == meant
