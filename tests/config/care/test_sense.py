"""A net that was touched by hand is not believed."""

from pathlib import Path

import pytest

from config.care.sense import SENSE, load_sense
from config.core.mistakes import WrongConfig
from tests.care.texts_of import learnt_from

GOOD = "# made by hand\n!start\t1\t2\n1\t10\t-20\t30\n2\t4\t5\t6\n"


def test_the_cells_are_read_as_they_stand(tmp_path: Path) -> None:
    (tmp_path / "s.tsv").write_text(GOOD, encoding="utf-8")
    net = load_sense(tmp_path / "s.tsv")
    assert (net.made, net.start) == (("made by hand",), (1, 2))
    assert net.cells == ((10, -20, 30), (4, 5, 6))


@pytest.mark.parametrize("wrong", ["", "1\t1\t2\n", GOOD + "3\tx\n", GOOD + "3\n"])
def test_what_is_no_row_of_weights_is_named(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "s.tsv").write_text(wrong, encoding="utf-8")
    with pytest.raises(WrongConfig, match=r"no row of weights"):
        load_sense(tmp_path / "s.tsv")


def test_the_net_in_use_was_learnt_from_the_texts_beside_it() -> None:
    assert learnt_from() in " ".join(load_sense().made), "train anew: make screen-train"
    assert SENSE.stat().st_size < 500_000
