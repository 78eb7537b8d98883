"""A text that is too long goes in pieces, each of which fits, and nothing of it is lost."""

from hypothesis import given
from hypothesis import strategies as st

from buurtbot.outbox.pieces import pieces


def test_a_text_that_fits_stays_whole() -> None:
    assert pieces("x" * 4096, 4096) == ["x" * 4096]
    assert pieces("", 10) == [""]


def test_it_is_split_at_a_line_else_at_a_space_else_anywhere() -> None:
    assert pieces("een twee\ndrie vier", 12) == ["een twee", "drie vier"]
    assert pieces("een twee drie", 9) == ["een twee", "drie"]
    assert pieces("eentweedrie", 4) == ["eent", "weed", "rie"]


def test_emoji_count_double_as_telegram_counts_them() -> None:
    assert pieces("😀" * 3, 4) == ["😀😀", "😀"]


@given(st.text(min_size=1, max_size=200), st.integers(min_value=2, max_value=40))
def test_every_piece_fits_and_no_word_is_lost(text: str, most: int) -> None:
    found = pieces(text, most)
    assert all(len(piece.encode("utf-16-le")) // 2 <= most for piece in found)
    assert "".join("".join(found).split()) == "".join(text.split())
