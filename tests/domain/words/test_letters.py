"""Letters as people see them, as Telegram counts them: nothing is lost, no sign is cut in two."""

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from buurtbot.domain.words.letters import beside, cut, shows_nothing, split, units, whole

BY_MARKS = ["e\u0301\u0323", "한국", "शिक्षा"]
FAMILY, FLAG, THUMB = "👩‍👩‍👧‍👦", "🇳🇱", "👍🏽"
SIGNS = st.lists(
    st.one_of(
        st.characters(codec="utf-8"),
        st.sampled_from([FAMILY, FLAG, THUMB, *BY_MARKS, " ", "\n", "\r\n"]),
    ),
    max_size=120,
).map("".join)
LONGEST_SIGN = 40  # units; what is longer is no sign people write


def as_telegram_counts(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def between_signs(text: str) -> set[int]:
    """The places in a text where no sign is cut."""
    return {0, *(sign.end() for sign in regex.finditer(r"\X", text))}


@given(text=SIGNS, most=st.integers(LONGEST_SIGN, 120), first=st.integers(0, 80))
@example(text="😀" * 2049, most=4096, first=0)
@example(text=FAMILY * 700, most=4096, first=1024)
@example(text=FLAG * 1500, most=4095, first=0)
@example(text="a " * 5000, most=4096, first=0)
def test_the_pieces_together_are_the_text_and_each_fits(text: str, most: int, first: int) -> None:
    first = max(first, LONGEST_SIGN) if first else 0
    pieces = split(text, most, first=first)
    assert "".join(pieces) == text
    assert all(0 < as_telegram_counts(piece) <= most for piece in pieces[1:])
    assert all(as_telegram_counts(piece) <= (first or most) for piece in pieces[:1])
    if all(as_telegram_counts(sign) <= LONGEST_SIGN for sign in regex.findall(r"\X", text)):
        places, at = between_signs(text), 0
        for piece in pieces:
            at += len(piece)
            assert at in places, piece


@given(text=SIGNS, most=st.integers(0, 60))
def test_a_cut_is_a_beginning_that_fits(text: str, most: int) -> None:
    begun = cut(text, most)
    assert text.startswith(begun)
    assert as_telegram_counts(begun) <= most
    assert begun == text or units(text) > most


def test_a_flag_a_family_and_a_skin_stay_whole() -> None:
    assert cut(f"{FLAG}{FLAG}", 7) == FLAG
    assert cut(f"ja {FAMILY}", 9) == "ja "
    assert cut(f"{THUMB}{THUMB}", 6) == THUMB
    assert split(f"{FAMILY}{FAMILY}", 12) == [FAMILY, FAMILY]


def test_what_is_one_sign_without_end_is_cut_all_the_same() -> None:
    zalgo = "a" + "\u0301" * 9000
    assert "".join(split(zalgo, 4096)) == zalgo
    assert split("😀😀", 1) == ["😀", "😀"]


def test_it_is_broken_after_a_line_else_at_a_space_else_anywhere() -> None:
    assert split("een twee\ndrie vier", 12) == ["een twee\n", "drie vier"]
    assert split("een twee drie", 9) == ["een twee ", "drie"]
    assert split("eentweedrie", 4) == ["eent", "weed", "rie"]
    assert split("x" * 4096, 4096) == ["x" * 4096]
    assert split("", 10) == []


@pytest.mark.parametrize(
    "text", ["", " ", "\u2800", "\u200b\u200d", "\u3164", "\u202e\u2066", "\n"]
)
def test_what_shows_nothing_is_seen_as_nothing(text: str) -> None:
    assert shows_nothing(text)
    assert not shows_nothing(text + "A")


@given(st.text(st.characters(codec=None), max_size=60))
def test_what_is_whole_can_be_written_down(text: str) -> None:
    whole(text).encode("utf-8")
    assert whole("é😀 \ud83d") == "é😀 \ufffd"


def test_what_is_read_from_the_right_stays_in_itself() -> None:
    assert beside("Anna") == "Anna"
    assert beside("דוד (3)\n\nשלום") == "\u2068דוד (3)\u2069\n\n\u2068שלום\u2069"


@pytest.mark.parametrize("turning", ["\u202e", "\u2067", "\u200f", "\u061c"])
def test_what_only_turns_the_words_round_is_left_out_beside_others(turning: str) -> None:
    assert beside(f"Anna{turning} is onderweg") == "Anna is onderweg"
    assert beside(f"{turning}שלום") == "\u2068שלום\u2069"
    assert beside(beside("שלום")) == "\u2068שלום\u2069"
