"""A long word with one wrong letter is read, when it can mean one thing only."""

import pytest

from buurtbot.domain.words.lexicon import Lexicon
from buurtbot.domain.words.plain_words import letters_of

TABLE = {
    "groceries": ["boodschap*", "aardappels"],
    "company": ["wandelingetje"],
    "chores": ["aardappelt", "kast"],
    "past": ["gisteren"],
}
LEXICON = Lexicon.of(TABLE, forgiving=["groceries", "company", "chores"])


def means(text: str) -> list[str]:
    return [one.means for one in LEXICON.found(letters_of(text))]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("bodschappen", ["groceries"]),
        ("boodsschapen", ["groceries"]),
        ("wandlingetje", ["company"]),
        ("wandelingtje", ["company"]),
        ("hoodschappen", []),  # the first letter is seldom wrong
        ("wandelingetjes", ["company"]),
        ("aardappelz", []),  # two meanings are as near
        ("kasst", []),  # too short: too many words are near
        ("gistern", []),  # not one of those that are forgiven
        ("wandelingetje", ["company"]),
        ("kast wandlingetje", ["chores"]),  # one is sure: no other is guessed
        ("gisteren wandlingetje", ["past", "company"]),
    ],
)
def test_one_letter_may_be_wrong(typed: str, meant: list[str]) -> None:
    assert means(typed) == meant
