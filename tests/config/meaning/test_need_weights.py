"""What was learnt about needs is read from a file that a person can read too."""

from pathlib import Path

import pytest

from config.core.mistakes import WrongConfig
from config.meaning.need_weights import COLUMNS, load_need_weights
from tests.meaning.texts_of import learnt_from

HEAD = "# made by: hand\n!start\task -100\n!raise\task 60\n!agree\task 30\n"


def test_the_weights_that_come_with_it_are_right() -> None:
    weights = load_need_weights()
    assert len(weights.of) > 1000
    assert any("texts:" in line for line in weights.made)


def test_a_row_names_only_the_columns_that_have_a_weight(tmp_path: Path) -> None:
    path = tmp_path / "weights.tsv"
    path.write_text(f"{HEAD}_bro\task 53 kind:groceries 120\n", encoding="utf-8")
    weights = load_need_weights(path)
    row = weights.row("_bro")
    assert (row[COLUMNS.index("ask")], row[COLUMNS.index("kind:groceries")]) == (53, 120)
    assert sum(map(bool, row)) == 2
    assert weights.made == ("made by: hand",)


@pytest.mark.parametrize(
    "wrong",
    ["", HEAD + "_bro\n", HEAD + "_bro\task x\n", HEAD + "_bro\twish 5\n", HEAD + "b\task\n"],
)
def test_a_line_that_is_no_row_is_named(tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "weights.tsv"
    path.write_text(wrong, encoding="utf-8")
    with pytest.raises(WrongConfig, match="Train anew"):
        load_need_weights(path)


def test_the_weights_in_use_were_learnt_from_the_texts_and_the_words_beside_them() -> None:
    made = " ".join(load_need_weights().made)
    assert learnt_from() in made, "train anew: make need-train"
