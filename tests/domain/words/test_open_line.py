"""Words are passed on whole and clean: any text in, valid messages out, nothing ordinary lost."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from buurtbot.domain.core.messages import Hidden, Media, Say
from buurtbot.domain.core.said import Said
from buurtbot.domain.lines.relaying import relay
from buurtbot.domain.words.letters import shows_nothing, units
from buurtbot.domain.words.open_line import CAPTION_ROOM, cleaned, one_line, parts
from tests.scenes.helping_street import riet, shown, soup, together

# What Telegram takes, in UTF-16 units (Bot API: sendMessage, sendPhoto).
MESSAGE, CAPTION = 4096, 1024
ORDINARY = st.text(
    st.characters(categories=("L", "M", "N", "P", "S"), include_characters=" \n"), max_size=6000
)
ANY = st.text(
    st.one_of(
        st.characters(codec=None),
        st.sampled_from("\u202e\u200b\ufeff\u2066\u00ad\U000e0041\ud83d\udc1f\r\n\u2028\x00"),
        st.sampled_from("👩‍👩‍👧🇳🇱é"),
    ),
    max_size=6000,
)


@given(ANY)
def test_every_part_is_a_valid_message_with_room_for_a_name(words: str) -> None:
    for part in parts(cleaned(words)):
        assert 0 < len(part.encode("utf-16-le")) // 2 <= MESSAGE - 200
        part.encode("utf-8")


@given(ANY)
def test_no_sign_is_left_that_nobody_sees(words: str) -> None:
    clean = cleaned(words)
    hidden = {sign for sign in clean if unicodedata.category(sign) in {"Cc", "Cf", "Cs"}}
    assert hidden <= set("\n\t\u200c\u200d")
    assert cleaned(clean) == clean


@given(ORDINARY)
def test_ordinary_words_stay_exactly_as_they_were(words: str) -> None:
    shown = "" if shows_nothing(words) else words.strip()
    assert "".join(parts(cleaned(words))) == shown


@given(ORDINARY, st.sampled_from([CAPTION_ROOM, 10, 1]))
def test_the_first_part_may_be_shorter(words: str, first: int) -> None:
    pieces = parts(cleaned(words), first=first)
    if first > 1:  # one unit cannot hold a sign of two
        assert all(units(piece) <= first for piece in pieces[:1])
    assert "".join(pieces) == ("" if shows_nothing(words) else words.strip())


@given(ANY, st.integers(2, 60))
def test_a_name_is_one_line_of_bounded_length(words: str, most: int) -> None:
    name = one_line(words, most)
    assert units(name) <= most
    assert "\n" not in name


def test_a_family_stays_a_family_and_a_split_number_becomes_whole() -> None:
    assert cleaned("👩‍👩‍👧 می‌خواهم") == "👩‍👩‍👧 می‌خواهم"
    assert cleaned("48\u200d21 a\u200cb") == "4821 ab"


def test_the_end_of_a_name_cannot_turn_the_text_around() -> None:
    assert one_line("An\u202ena\n\nde  Vries", 40) == "Anna de Vries"
    assert cleaned("een\r\ntwee\rdrie\u2028vier") == "een\ntwee\ndrie\nvier"


def test_a_long_text_breaks_at_a_space_and_a_long_word_anywhere() -> None:
    first, second = parts("a" * 2000 + " " + "b" * 2000)
    assert (first, second) == ("a" * 2000 + " ", "b" * 2000)
    assert "".join(parts("c" * 4096)) == "c" * 4096
    assert len(parts("c" * 4096)) == 2


@given(words=ANY, with_photo=st.booleans())
def test_whatever_is_said_reaches_the_other_side_as_messages_telegram_takes(
    *, words: str, with_photo: bool
) -> None:
    photo = Media("photo", "moerwijk", Hidden("riet", "file")) if with_photo else None
    long_named = together(soup(), riet(name="W" * 64))
    passed = relay(long_named, "resident", Said(words, photo, message=1))
    for say in passed.decision.tell:
        assert isinstance(say, Say)
        for language in ("nl", "en"):
            length = len(shown(say, language=language).encode("utf-16-le")) // 2
            assert 0 < length <= (CAPTION if say.media else MESSAGE)


def test_a_photo_goes_along_with_its_words_and_cannot_be_passed_on_further() -> None:
    photo = Media("photo", "moerwijk", Hidden("riet", "file"))
    for words in ("", "zo ziet de deur eruit", "lang " * 400):
        passed = relay(together(soup(), riet()), "resident", Said(words, photo, message=1))
        first, *more = passed.decision.tell
        assert isinstance(first, Say)
        assert (first.media, first.protect) == (photo, True)
        assert first.name, "an edit of its words must find it"
        assert all(isinstance(say, Say) and say.media is None for say in more)
