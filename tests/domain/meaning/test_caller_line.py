"""One line of a worker: who rings, on which number, where, what and when."""

import pytest

from buurtbot.domain.meaning.caller_line import read_caller_line, with_name_before_street
from tests.scenes.phone_street import NEEDS
from tests.scenes.street import TUESDAY


@pytest.mark.parametrize(
    ("line", "name", "phone", "kinds", "where"),
    [
        (
            "mevrouw de vries 0612345678 erasmusweg 12 brood en melk vrijdagmiddag",
            *("mevrouw de vries", "+31 6 12345678", ("groceries",), "erasmusweg 12"),
        ),
        (
            "mevrouw de vries erasmusweg 12 brood en melk vrijdagmiddag 0612345678",
            *("mevrouw de vries", "+31 6 12345678", ("groceries",), "erasmusweg 12"),
        ),
        (
            "0612345678 meneer Bakker erasmusweg 12 gordijn ophangen",
            *("meneer Bakker", "+31 6 12345678", ("chores",), "erasmusweg 12"),
        ),
        (
            "dhr van der berg, boodschappen, morgenochtend, melissekade 4, 06-12345678",
            *("dhr van der berg", "+31 6 12345678", ("groceries",), "melissekade 4"),
        ),
        (
            "Sjaan de Wit 0612345678 (na 18 uur) soep koken zaterdag",
            *("Sjaan de Wit", "+31 6 12345678 (na 18 uur)", ("cooking",), "None"),
        ),
        (
            "mevrouw de vries 0612345678 erasmusweg 12 ze wil graag brood en de bel is stuk",
            *("mevrouw de vries", "+31 6 12345678", ("groceries",), "erasmusweg 12"),
        ),
        ("brood en melk vrijdag", "", "", ("groceries",), "None"),
        (
            "Annie Erasmusweg 12 hond uitlaten 0612345678",
            *("", "+31 6 12345678", ("dog",), "Annie Erasmusweg 12"),  # which the map tells
        ),
        ("a b c d e f 0612345678", "", "+31 6 12345678", (), "None"),
    ],
)
def test_each_part_is_read(
    line: str, name: str, phone: str, kinds: tuple[str, ...], where: str
) -> None:
    read = read_caller_line(line, TUESDAY, NEEDS)
    if not kinds:
        assert read is None
        return
    assert read is not None
    assert (read.name, read.phone, read.need.kinds) == (name, phone, kinds)
    assert str(read.need.where) == where


@pytest.mark.parametrize("line", ["Jansen", "mevrouw de vries", "0612345678", "", "x " * 300])
def test_one_answer_alone_is_no_line(line: str) -> None:
    assert read_caller_line(line, TUESDAY, NEEDS) is None


@pytest.mark.parametrize(
    ("line", "others"),
    [
        (
            "Annie de Wit Erasmusweg 12 hond uitlaten",
            [
                ("Annie", "de Wit Erasmusweg 12"),
                ("Annie de", "Wit Erasmusweg 12"),
                ("Annie de Wit", "Erasmusweg 12"),
            ],
        ),
        ("Erasmusweg 12 hond uitlaten", []),
        ("mevrouw de Wit Annie Erasmusweg 12 hond uitlaten", []),
        ("Annie, hond uitlaten", []),
    ],
)
def test_the_first_words_of_a_street_may_be_a_name(
    line: str, others: list[tuple[str, str]]
) -> None:
    read = read_caller_line(line, TUESDAY, NEEDS)
    assert read is not None
    told = [(other.name, str(other.need.where)) for other in with_name_before_street(read)]
    assert told == others
