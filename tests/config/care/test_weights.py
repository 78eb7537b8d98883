"""A file of weights that was touched by hand is not believed."""

from pathlib import Path

import pytest

from config.care.screening import load_screening
from config.care.weights import DOUBTED, WEIGHTS, load_weights
from config.core.mistakes import WrongConfig
from tests.care.texts_of import learnt_from

HEAD = "# made by hand\n!start\t1\t2\t3\t4\t5\n!raise\t50\t50\t50\t50\t50\n"
DOUBTS = "# made by hand\n9\t4\twil dood\n0\t1\thij & slaat|schopt\n"
GOOD = HEAD + "=dood\t0\t900\t0\t0\t-1\n"


def test_the_rows_are_read_as_they_stand(tmp_path: Path) -> None:
    (tmp_path / "w.tsv").write_text(GOOD, encoding="utf-8")
    (tmp_path / DOUBTED).write_text(DOUBTS, encoding="utf-8")
    weights = load_weights(tmp_path / "w.tsv")
    assert weights.made == ("made by hand",)
    assert weights.start == (1, 2, 3, 4, 5)
    assert {part: weights.row(part) for part in weights.of} == {"=dood": (0, 900, 0, 0, -1)}
    assert weights.doubted == {"wil dood", "hij & slaat|schopt"}


def test_what_is_no_row_of_doubted_phrases_is_named(tmp_path: Path) -> None:
    (tmp_path / "w.tsv").write_text(GOOD, encoding="utf-8")
    (tmp_path / DOUBTED).write_text(DOUBTS + "5\twil dood\n", encoding="utf-8")
    with pytest.raises(WrongConfig, match=rf"{DOUBTED}.*no row of weights"):
        load_weights(tmp_path / "w.tsv")


def test_each_phrase_that_is_doubted_stands_in_the_table() -> None:
    known = set(load_screening().phrases())
    assert load_weights().doubted
    assert load_weights().doubted <= known


@pytest.mark.parametrize(
    "wrong", ["", "=dood\t0\t9\n", GOOD + "=dood\n", GOOD + "=dood\t1\t2\tx\t4\t5\n"]
)
def test_what_is_no_row_of_weights_is_named(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "w.tsv").write_text(wrong, encoding="utf-8")
    with pytest.raises(WrongConfig, match=r"no row of weights"):
        load_weights(tmp_path / "w.tsv")


def test_the_weights_in_use_were_learnt_from_the_texts_beside_them() -> None:
    weights = load_weights()
    made = " ".join(weights.made)
    assert learnt_from() in made, "train anew: make screen-train"
    assert 1000 < len(weights.of) < 150_000
    assert WEIGHTS.stat().st_size < 3_500_000
