"""What was learnt raises what no phrase names, says by which parts of words, and stays quick."""

from dataclasses import replace

import pytest

from buurtbot.domain.care.screened.learnt import Cries, Learnt, pieces, raised, without_names
from buurtbot.domain.care.screened.screening import screen
from buurtbot.domain.words.plain_words import words_of
from buurtbot.domain.words.weighing import packed, parts, unpacked
from config.care.screening import LABELS, Label
from config.care.weights import Weights
from config.meaning.concepts import Concepts
from tests.scenes.phrases import PHRASES

CONCEPTS = Concepts.model_validate(
    {
        "checked_on": "2026-11-28",
        "of": {
            "want": {"nl": "wil", "pl": "chcę", "ar": "بدي"},
            "die": {"nl": "doodgaan", "pl": "umrzeć", "ar": "موت*"},
        },
    }
)
# Dood is danger, eenzaam is not, lach takes the danger away; to want and to die is danger.
WEIGHTS = Weights(
    made=(),
    start=(-300, -300, -300, -300, -300),
    raises=(50, 50, 50, 50, 50),
    of={
        "=dood": "0\t20000\t0\t0\t0",
        "=lach dood": "0\t-20000\t0\t0\t0",
        "=gas": "4000\t0\t0\t0\t0",
        "=huur": "0\t0\t0\t4000\t0",
        "=stil": "0\t0\t0\t0\t4000",
        "_slaa": "0\t0\t4000\t0\t0",
        "#die": "0\t200\t0\t0\t0",
        "#die+want": "0\t3000\t0\t0\t0",
    },
)
CRIES = Cries.of(WEIGHTS, CONCEPTS)
BOOK = replace(PHRASES, cries=CRIES)


def learnt(text: str) -> Learnt:
    return CRIES.learnt(words_of(text), text)


@pytest.mark.parametrize(
    ("text", "label", "why"),
    [
        ("dood", "suicide", ("=dood",)),
        ("GÁÁÁÁS!", "emergency", ("=gas",)),
        ("d o o d", "suicide", ("=dood",)),
        ("gas", "emergency", ("=gas",)),
        ("slaapt", "abuse", ("_slaa",)),
        ("huur", "distress", ("=huur",)),
        ("stil", "loneliness", ("=stil",)),
        ("lach dood", "none", ()),
        ("brood", "none", ()),
        ("ik wil soms gewoon doodgaan", "suicide", ("#die+want", "#die")),
        ("chce umrzec", "suicide", ("#die+want", "#die")),
        ("بدي الموت", "suicide", ("#die+want", "#die")),
        ("doodgaan", "none", ()),
        ("wil jij melk halen want de hele oude plant van opa is aan het doodgaan", "none", ()),
        ("", "none", ()),
    ],
)
def test_it_raises_what_it_learnt_and_says_by_what(
    text: str, label: Label, why: tuple[str, ...]
) -> None:
    found = learnt(text)
    assert (found.label, found.why) == (label, why)
    assert tuple(found.scores) == LABELS
    assert sum(found.scores.values()) == pytest.approx(1, abs=0.01)


def test_danger_in_the_middle_of_something_long_is_not_drowned() -> None:
    everyday = "brood en melk en kaas graag " * 40
    assert learnt(f"{everyday} dood {everyday}").label == "suicide"
    assert learnt(everyday).label == "none"


@pytest.mark.parametrize("words", [0, 1, 29, 30, 31, 45, 200])
def test_every_word_is_in_a_piece_and_every_piece_is_within_the_text(words: int) -> None:
    cut = pieces(words)
    assert {at for begin, end in cut for at in range(begin, end)} == set(range(words))
    assert all(0 <= begin <= end <= words for begin, end in cut)


@pytest.mark.parametrize(
    ("certain", "label"),
    [
        ((0.13, 0.01, 0.0, 0.002, 0.003, 0.855), "distress"),
        ((0.05, 0.01, 0.0, 0.002, 0.103, 0.835), "loneliness"),
        ((0.05, 0.01, 0.0, 0.002, 0.003, 0.935), "none"),
        ((0.15, 0.10, 0.0, 0.002, 0.003, 0.745), "emergency"),
    ],
)
def test_what_might_be_danger_is_not_met_as_loneliness(
    certain: tuple[float, ...], label: Label
) -> None:
    """ "De buizerd is blauw" was: too unsure for an alarm, and nobody in it was alone."""
    assert raised(certain, (19, 19, 20, 11, 11)) == label


def test_the_work_grows_with_the_length_of_the_text_and_no_faster() -> None:
    """Counted, not timed: what is weighed, and the pieces that it is weighed in."""
    thousands = [20_000, 100_000]
    weighed = [len(parts("schoenen", "schoenen")) * (long // 9) for long in thousands]
    cut = [len(pieces(long // 9)) for long in thousands]
    assert weighed[1] <= 5.01 * weighed[0]
    assert cut[1] <= 5.01 * cut[0]
    assert learnt("x" * 100_000).label == "none"


def test_what_was_learnt_adds_to_the_phrases_and_takes_nothing_away() -> None:
    phrase = screen("mijn man slaat me", BOOK)
    assert phrase.concerns == ("violence",)
    assert not any(why.startswith("learnt") for why in phrase.why)
    graver = screen("mijn man slaat me, gas gas gas", BOOK)
    assert graver.concerns[0] == "acute_danger"
    assert graver.label == "emergency"
    assert graver.why[0] == "learnt: =gas"


@pytest.mark.parametrize(("text", "label"), [("huur", "distress"), ("stil", "loneliness")])
def test_quiet_labels_that_were_learnt_ring_no_alarm(text: str, label: Label) -> None:
    found = screen(text, BOOK)
    assert found.label == label
    assert not found.alarm
    assert found.why
    assert found.scores[label] > 0.5


@pytest.mark.parametrize(
    "each", [(0, 0, 0, 0, 0), (1, -1, 32000, -32000, 7), (-1, -1, -1, -1, -1)]
)
def test_a_row_in_one_number_adds_up_as_five_would(each: tuple[int, ...]) -> None:
    assert unpacked(packed(each), 5) == each
    assert unpacked(sum([packed(each)] * 1000), 5) == tuple(1000 * one for one in each)


def test_who_says_that_they_kill_another_needs_112_also_where_the_words_are_of_dying() -> None:
    found = screen("ik maak hem dood", BOOK)
    assert learnt("ik maak hem dood").label == "suicide"
    assert found.concerns == ("threat_to_others",)


def test_what_is_harmless_by_itself_is_not_weighed() -> None:
    """A whole talk in short answers: "voor mijzelf", an address, yes."""
    weights = replace(WEIGHTS, of={"=mijzelf": "0\t20000\t0\t0\t0"})
    book = replace(PHRASES, cries=Cries.of(weights, CONCEPTS))
    assert screen("mijzelf zoekt", book).label == "suicide"
    assert screen("voor mijzelf\nErasmusweg 12\nja", book).label == "none"


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("riet de vries ademt niet", "riet ademt niet"),
        ("mevrouw van der berg ligt op de vloer", "mevrouw ligt op de vloer"),
        ("mevrouw ligt op de vloer", "mevrouw ligt op de vloer"),
        ("ik lig op de vloer zichtenburglaan 12 achter", "ik lig op de vloer 12 achter"),
        ("ik woon aan de weg 5 huizen verder", "ik woon aan de weg 5 huizen verder"),
        ("hij springt van de dijk van", "hij springt van de dijk van"),
        ("", ""),
    ],
)
def test_a_surname_and_a_street_are_not_weighed_and_all_else_is(said: str, left: str) -> None:
    assert " ".join(without_names(said.split())) == left
