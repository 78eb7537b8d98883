"""Whoever writes that they are too young is seen, in Dutch and English; other numbers are not."""

import pytest

from buurtbot.domain.care.age import says_too_young
from config.network.policy import load_policy
from tests.scenes.street import CONFIG, TUESDAY, all_texts

TOO_YOUNG = (
    "ik ben 15 jaar",
    "Ik ben 15",
    "ik ben pas vijftien",
    "ik ben nog maar 14 hoor",
    "Ik ben 15, maar ik kan goed helpen",
    "ik ben een meisje van 13",
    "ik ben een jongen van 15 jaar",
    "ben pas 15",
    "ik ben nog geen 16",
    "ik word volgende week 16",
    "ik ben jonger dan 16",
    "I am 15",
    "I'm 15 years old",
    "i\u2019m only fifteen",
    "im 14 yo",
    "I'm a 15-year-old boy",
    "I am turning 16 in May",
    "I'm not 16 yet",
    "I'm under 16",
    "Ik ben 15 jaar en zit op school",
    "ik ben in 2012 geboren",
    "ik ben van 2012",
    "ik ben geboren in 2013",
    "I was born in 2012",
    "Hoi, met Bram! Trouwens ik ben 15jr",
    "ik ben minderjarig",
    "Ik ben 15 dus mag ik dit?",
    "mijn leeftijd is 15",
    "ik ben bijna 16",
    "ik ben al 15 hoor",
    "(ik ben 12 jaar)",
    "ik ben twaalf jaar oud",
    "ben ik 15 jaar oud",
    "IK BEN 15 JAAR!!",
)
SOMETHING_ELSE = (
    "ik ben er over 15 minuten",
    "Ik ben 15 minuten later",
    "ik ben 15 min te laat",
    "Ik ben 15 jaar geleden verhuisd",
    "ik ben 15 jaar getrouwd geweest",
    "ik ben al 15 jaar vrijwilliger",
    "ik ben om 15 uur bij u",
    "ik ben 10 over 3 bij u",
    "mijn zoon is 15 jaar",
    "ik ben 16",
    "ik ben 75 jaar",
    "ik ben zestien jaar",
    "I am 15 minutes away",
    "I'm 15 years in this street",
    "I am 34 years old",
    "ik ben op nummer 12",
    "ik ben 12 keer geweest",
    "ik ben 5 minuten weg",
    "ik word 16 december geopereerd",
    "ik word om 15.00 uur gehaald",
    "ik ben 12 km verderop",
    "Ik ben geboren in 1950",
    "ik ben nog geen 10 minuten weg",
    "I am under 10 minutes away",
    "ik word volgende week 76",
    "Mijn kleindochter zegt: over 15 minuten",
    "ik ben in 2 minuten bij u",
    "ik ben al 15 jaar hier",
    "ik ben bijna 10 minuten te laat",
    "ik ben 8 uur thuis",
)


@pytest.mark.parametrize("words", TOO_YOUNG)
def test_too_young(words: str) -> None:
    assert says_too_young(words, 16, TUESDAY)
    assert says_too_young(f"Dag mevrouw.\n{words}", 16, TUESDAY)


@pytest.mark.parametrize("words", SOMETHING_ELSE)
def test_something_else(words: str) -> None:
    assert not says_too_young(words, 16, TUESDAY)


def test_the_age_is_that_of_the_policy() -> None:
    assert says_too_young("Ik ben 17", 18, TUESDAY)
    assert not says_too_young("Ik ben 17", 16, TUESDAY)


def test_the_texts_name_the_age_of_the_policy() -> None:
    minimum = load_policy(CONFIG / "policy.toml").minimum_age
    texts = all_texts()
    for language in ("nl", "en"):
        for key in ("welcome-of-age", "data-of-age", "case-reason-under_age"):
            assert str(minimum) in texts.say(language, key, {}), (language, key)
