"""A row packed in one number adds up as the row does."""

from hypothesis import given
from hypothesis import strategies as st

from buurtbot.domain.words.weighing import Scales, column, packed, parts, unpacked


def scales_of(rows: dict[str, int]) -> Scales:
    return Scales.of(rows, lambda part: [rows[part]])


ROWS = st.lists(st.lists(st.integers(-9999, 9999), min_size=3, max_size=3), max_size=50)


@given(ROWS)
def test_packed_rows_add_up_column_by_column(rows: list[list[int]]) -> None:
    total = sum(map(packed, rows))
    sums = [sum(row[at] for row in rows) for at in range(3)]
    assert unpacked(total, 3) == tuple(column([total], at)[0] for at in range(3))
    assert list(unpacked(total, 3)) == sums


def test_a_word_is_weighed_by_its_parts_and_with_the_word_before_it() -> None:
    assert parts("ja", "nou") == ["_j", "ja", "a_", "_ja", "ja_", "_ja_", "=ja", "=nou ja"]
    scales = scales_of({"=ja": 5, "=nou ja": 7, "_j": 1})
    assert scales.words(["nou", "ja"]) == (13, len(parts("nou")) + len(parts("ja", "nou")))
    assert scales.words([]) == (0, 0)
    assert scales.named(["=ja", "=nee"]) == 5


def test_a_number_is_not_weighed_by_itself_nor_beside_a_word() -> None:
    """House numbers, hours and ages say nothing of how somebody is."""
    assert parts("41") == parts("41", "bericht") == []
    assert parts("uur", "3") == parts("uur")
    scales = scales_of({"=41": 5, "_4": 1, "=bericht 41": 7, "=3 uur": 7, "=uur": 2})
    assert scales.words(["bericht", "41", "3", "uur"]) == (
        2,
        len(parts("bericht")) + len(parts("uur")),
    )


def test_what_weighs_most_comes_first_and_what_weighs_nothing_is_not_told() -> None:
    scales = scales_of({"=ja": 5, "_j": 1, "ja": 5, "=nee": -9, "ne": 0})
    assert scales.most({"=ja", "_j", "ja", "=nee", "ne", "=nooit"}, 0, 2) == ("=ja", "ja")
    assert scales.most({"=nee", "ne"}, 0, 2) == ()
