"""A mere thank you opens nothing again; whatever may be more than that does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtbot.domain.words.only_thanks import only_thanks


@pytest.mark.parametrize(
    "words",
    [
        "dank u wel!",
        "Bedankt hoor",
        "ok",
        "OK 👍",
        "❤️",
        "👍🏽👍🏽",
        "heel erg bedankt voor alle moeite",
        "Dank je wel Sara",
        "hartelijk dank voor de hulp, groetjes Riet",
        "thank you so much for all the help",
        "Thanks, it was great!",
        "teşekkür ederim",
        "dziękuję bardzo",
        "Дуже дякую",
        "شكرا",
    ],
)
def test_a_mere_thank_you(words: str) -> None:
    assert only_thanks(words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "  ",
        "?",
        "😢",
        "🙏😢",
        "help",
        "toch nog iets",
        "ok ik val steeds",
        "ok vallen",
        "dank u, maar mijn deur is nog steeds kapot",
        "dank u maar",
        "bedankt, niet",
        "top, en wanneer komt er iemand voor de medicijnen",
        "fijn. mijn man slaat mij",
        "dank dank " * 10,
        "dag",
    ],
)
def test_what_may_be_more(words: str) -> None:
    assert not only_thanks(words)


@given(st.text(max_size=400))
def test_no_text_is_too_strange(words: str) -> None:
    assert only_thanks(words) in {True, False}
