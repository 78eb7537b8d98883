"""What people type all day rings for nobody, and a plain cry rings, about whomever it is.

Both are put together, many more than anybody would write: a figure over texts that somebody wrote
said nothing of "mevrouw de Vries, achterdeur".
"""

import tomllib
from itertools import cycle
from pathlib import Path

import pytest

from buurtbot.domain.care.screened.screening import screen
from tests.care.everyday import everyday
from tests.scenes.phone_street import BOOK

CRIES = tomllib.loads(Path(__file__).with_name("plain_cries.toml").read_text(encoding="utf-8"))


def test_an_address_a_name_and_an_errand_ring_for_nobody() -> None:
    """Of streets, names, doors and errands that nothing was learnt from: one in five hundred."""
    typed = everyday(1, 2_300)
    rang = [text for text in typed if screen(text, BOOK).alarm]
    assert len(typed) > 2_000
    assert len(rang) * 500 <= len(typed), rang


@pytest.mark.parametrize("language", list(CRIES))
def test_a_plain_cry_rings_about_whomever_and_beside_whatever(language: str) -> None:
    """Ninety-eight in a hundred; which did not is told."""
    said = CRIES[language]
    cries = [*said["own"], *(about.format(who) for about in said["about"] for who in said["who"])]
    beside = cycle(said["beside"])
    texts = [next(beside).format(cry) for cry in cries for _ in range(5)]
    missed = [text for text in texts if not screen(text, BOOK).alarm]
    assert len(missed) * 50 <= len(texts), missed


def test_nothing_but_a_worry_about_somebody_is_no_alarm() -> None:
    assert not screen("ik maak me zorgen om een buur", BOOK).alarm


@pytest.mark.parametrize(
    "text",
    [
        "ik maak me zorgen om mijn buurman, hij wil dood",
        "ik ben bezorgd om mijn zus, haar man slaat haar",
        "I'm worried about my neighbour, he is not breathing",
    ],
)
def test_a_worry_about_somebody_rings_for_what_is_said_of_them(text: str) -> None:
    assert screen(text, BOOK).alarm


@pytest.mark.parametrize(
    "text",
    [
        "mijn opa slaat mij altijd met dammen",
        "ik wil stoppen",
        "I would like to stop",
        "ik maak me zorgen om mijn kat",
        "ik maak me zorgen over de kerst",
        "ik maak me zorgen om de bovenbuurvrouw",
        "ik wil een zorgsignaal geven",
        "Het is stil in huis",
        "mijn geheim",
        "I want to talk to a person",
    ],
)
def test_what_rang_once_is_quiet(text: str) -> None:
    assert not screen(text, BOOK).alarm


@pytest.mark.parametrize("text", ["ik ben de weg kwijt", "I am lost, I do not know where I am"])
def test_who_is_lost_is_met_as_lost_and_not_as_who_wants_to_die(text: str) -> None:
    assert screen(text, BOOK).label == "distress"


@pytest.mark.parametrize("text", ["ik wil stoppen met leven", "i want to stop living"])
def test_who_wants_to_stop_with_everything_is_heard(text: str) -> None:
    assert screen(text, BOOK).alarm


@pytest.mark.xfail(strict=True, reason="rings still; who teaches it better takes it from here")
@pytest.mark.parametrize(
    "text",
    [
        "zelfmoord film.mp4",
        "birisi ölmek istiyorum derse ne yapmalıyım",
        "co odpowiedzieć komuś kto mówi że nie chce żyć, będzie to na szkoleniu?",
    ],
)
def test_what_is_harmless_and_known_to_ring_will_not(text: str) -> None:
    assert not screen(text, BOOK).alarm
