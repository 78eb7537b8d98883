"""Worrying words about somebody else are told from a wish of who writes; in doubt it is theirs."""

import pytest

from buurtbot.domain.care.about_another import is_about_another
from buurtbot.domain.care.screened.screening import screen
from buurtbot.domain.words.of_whom import may_be_about_another
from tests.scenes.phone_street import BOOK

OF_ANOTHER = (
    "ze zegt dat ze zelfmoord wil plegen",
    "Mijn buurvrouw zegt dat ze dood wil",
    "Mijn moeder wil dood",
    "mijn buurman wil zelfmoord plegen",
    "Ik maak me zorgen om mevrouw, ze wil niet meer leven",
    "Ik sta bij Riet en ze zegt dat ze een einde aan haar leven wil maken",
    "de buurvrouw zegt dat ze niet meer wil leven, wat moet ik doen",
    "mijn man wil scheiden en wil niet meer leven",
    "Zij zegt: ik wil dood",
    'Ze zei "ik wil niet meer leven"',
    "She says she wants to kill herself",
    "my friend told me she wants to kill herself",
)
DOUBTFUL = (
    "mijn man wil scheiden, wil niet meer leven",
    "mijn man wil scheiden wil niet meer leven",
    "ze wil scheiden wil dood",
    "mijn man gaat vreemd. Zelfmoord",
    "my husband wants a divorce, want to die",
)
THEIR_OWN = (
    "ik wil dood",
    "wil niet meer leven",
    "zelfmoord",
    "hij slaat mij",
    "hij wil mij dood",
    "zij wil dat ik zelfmoord pleeg",
    "mijn man is dood en ik wil ook dood",
    "mijn vrouw is dood, wil niet meer leven",
    "Mijn moeder wil niet meer leven en ik ook niet",
    "Zij zegt: ik wil dood. En ik ook.",
    "my husband died and I want to die",
    *DOUBTFUL,
)


def about_another(words: str, *, known: bool = False) -> bool:
    return is_about_another(words, screen(words, BOOK), BOOK, known=known)


@pytest.mark.parametrize("words", OF_ANOTHER)
def test_who_tells_of_somebody_else_is_understood_so(words: str) -> None:
    assert about_another(words)


@pytest.mark.parametrize("words", THEIR_OWN)
def test_in_doubt_it_is_the_wish_of_who_writes(words: str) -> None:
    assert not about_another(words)


def test_when_somebody_else_is_spoken_of_it_needs_no_name() -> None:
    assert about_another("wil niet meer leven", known=True)
    assert not about_another("ik wil niet meer leven", known=True)


@pytest.mark.parametrize("words", DOUBTFUL)
def test_what_is_doubtful_may_be_of_another(words: str) -> None:
    assert may_be_about_another(words)


@pytest.mark.parametrize("words", ["ik wil dood", "zelfmoord", "zij wil dat ik zelfmoord pleeg"])
def test_what_names_who_writes_or_nobody_is_not(words: str) -> None:
    assert not may_be_about_another(words)
