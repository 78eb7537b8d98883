"""What words mean is known in every language, and what they mean together."""

import pytest

from buurtbot.domain.care.screened.meanings import NEAR, Lexicon, pairs
from buurtbot.domain.words.plain_words import letters_of
from config.meaning.concepts import Concepts, load_concepts

LEXICON = Lexicon.from_concepts(
    Concepts.model_validate(
        {
            "checked_on": "2026-11-28",
            "of": {
                "die": {"nl": "dood sterv*", "ar": "موت"},
                "kill": {"nl": "*moord*"},
                "nomore": {"nl": "niet_meer", "en": "had_enough"},
            },
        }
    )
)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("dood", [{"die"}]),
        ("DÓOD", [{"die"}]),
        ("doodgewoon", [set()]),
        ("stervende", [{"die"}]),
        ("zelfmoordenaar", [{"kill"}]),
        ("niet meer", [set(), {"nomore"}]),
        ("niet nu meer", [set(), set(), set()]),
        ("niet meerdere", [set(), set()]),
        ("والموت", [{"die"}]),
        ("الموت", [{"die"}]),
        ("وموت", [{"die"}]),
        ("", []),
    ],
)
def test_a_word_means_what_it_says(text: str, meant: list[set[str]]) -> None:
    assert LEXICON.each(letters_of(text)) == meant


def test_meanings_that_stand_near_are_told_once_for_both_orders() -> None:
    die, want = frozenset({"die"}), frozenset({"want", "self"})
    assert set(pairs(die, [want])) == {("die", "want"), ("die", "self")}
    assert set(pairs(want, [die])) == {("die", "want"), ("die", "self"), ("self", "want")}
    assert pairs(die, [die]) == []
    assert NEAR >= 3


@pytest.mark.parametrize(
    "said",
    [
        "ik wil niet meer leven",
        "i do not want to live anymore",
        "artık yaşamak istemiyorum",
        "nie chcę już żyć",
        "я не хочу більше жити",
        "ما بدي اعيش بعد اليوم",
        "ma bghitch n3ich",
    ],
)
def test_the_table_in_use_reads_the_same_wish_in_six_languages(said: str) -> None:
    lexicon = Lexicon.from_concepts(load_concepts())
    meant = set().union(*lexicon.each(letters_of(said)))
    assert {"live", "no"} <= meant or {"live", "nomore"} <= meant
