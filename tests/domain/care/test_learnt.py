"""What was learnt raises what no phrase names, says by which parts of words, and stays quick."""

import pytest

from buurtbot.domain.care.learnt import learnt, parts, pieces
from buurtbot.domain.care.screening import Phrasebook, screen
from config.screening import LABELS, Label, load_screening
from config.weights import Weights

# Dood is danger, eenzaam is not, lach takes the danger away.
WEIGHTS = Weights(
    made=(),
    start=(-300, -300, -300, -300, -300),
    raises=(50, 50, 50, 50, 50),
    of={
        "=dood": (0, 20000, 0, 0, 0),
        "=lach dood": (0, -20000, 0, 0, 0),
        "=gas": (4000, 0, 0, 0, 0),
        "=huur": (0, 0, 0, 4000, 0),
        "=stil": (0, 0, 0, 0, 4000),
        "_slaa": (0, 0, 4000, 0, 0),
    },
)
BOOK = Phrasebook.of(load_screening(), WEIGHTS)


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
        ("", "none", ()),
    ],
)
def test_it_raises_what_it_learnt_and_says_by_what(
    text: str, label: Label, why: tuple[str, ...]
) -> None:
    found = learnt(text, WEIGHTS)
    assert (found.label, found.why) == (label, why)
    assert tuple(found.scores) == LABELS
    assert sum(found.scores.values()) == pytest.approx(1, abs=0.01)


def test_danger_in_the_middle_of_something_long_is_not_drowned() -> None:
    everyday = "brood en melk en kaas graag " * 40
    assert learnt(f"{everyday} dood {everyday}", WEIGHTS).label == "suicide"
    assert learnt(everyday, WEIGHTS).label == "none"


@pytest.mark.parametrize("words", [0, 1, 29, 30, 31, 45, 200])
def test_every_word_is_in_a_piece_and_every_piece_is_within_the_text(words: int) -> None:
    cut = pieces(words)
    assert {at for begin, end in cut for at in range(begin, end)} == set(range(words))
    assert all(0 <= begin <= end <= words for begin, end in cut)


def test_the_work_grows_with_the_length_of_the_text_and_no_faster() -> None:
    """Counted, not timed: what is weighed, and the pieces that it is weighed in."""
    thousands = [20_000, 100_000]
    weighed = [sum(map(len, parts(("schoenen " * (long // 9)).split()))) for long in thousands]
    cut = [len(pieces(long // 9)) for long in thousands]
    assert weighed[1] <= 5.01 * weighed[0]
    assert cut[1] <= 5.01 * cut[0]
    assert learnt("x" * 100_000, WEIGHTS).label == "none"


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
