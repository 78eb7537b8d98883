"""Yes, no and choices among other words; what takes it back is no clear answer."""

import pytest

from handlers.talking.worded import named_in, yes_or_no

PARTS = {"morning": "Ochtend", "afternoon": "Middag", "any": "Maakt niet uit", "tv": "Tv"}


@pytest.mark.parametrize(
    "said",
    [
        "ja hoor dat mag",
        "Ja, dat vindt ze goed.",
        "prima hoor",
        "ok dan",
        "doe maar",
        "ja doe maar",
        "jazeker, ze weet ervan",
        "yes that is fine",
        "sure, no problem",
        "geen probleem",
        "👍",
        "👍🏽",
        "ja!",
    ],
)
def test_a_yes_in_more_words(said: str) -> None:
    assert yes_or_no(said) == "yes"


@pytest.mark.parametrize("said", ["nee", "nee hoor", "nee, ze weet het nog niet", "no not yet"])
def test_a_no_in_more_words(said: str) -> None:
    assert yes_or_no(said) == "no"


@pytest.mark.parametrize(
    "said",
    [
        "ja maar niet vandaag",
        "ja, als ze thuis is",
        "nee maar ze vindt het vast goed",
        "nee, jawel",
        "ja?",
        "ja ik ben 12",
        "goed is het niet",
        "ok wat bedoelt u",
        "",
        "😀",
        "ja en dan wil ik u ook nog vertellen over de buurvrouw van hiernaast",
        "graag een andere dag",
    ],
)
def test_what_is_no_clear_answer(said: str) -> None:
    assert yes_or_no(said) is None


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("in de ochtend graag", ("morning",)),
        ("in de ochtend of de middag", ("morning", "afternoon")),
        ("het maakt niet uit hoor", ("any",)),
        ("niet in de ochtend", ()),
        ("iets met tv", ()),
        ("de ochtend " * 20, ()),
        ("geen idee", ()),
    ],
)
def test_labels_among_other_words(said: str, named: tuple[str, ...]) -> None:
    assert named_in(said, PARTS) == named
