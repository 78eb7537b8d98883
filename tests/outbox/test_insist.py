"""An album that Telegram does not take as one goes picture by picture, and nothing of it lacks."""

import pytest

from buurtbot.outbox.letters.channel import Attached, Delivered, Letter, Refused, TryLater
from buurtbot.outbox.letters.insist import MOST_BYTES, Insisting
from tests.outbox.office import Shelf
from tests.scenes.street import Clock

FIRST, SECOND, THIRD = (Attached("photo", content=name) for name in (b"1", b"2", b"3"))
ALBUM = Letter("kijk", attached=FIRST, others=(SECOND, THIRD), thread=7)


@pytest.fixture
def shelf(clock: Clock) -> Shelf:
    return Shelf(clock)


def sent(shelf: Shelf) -> list[tuple[str, Attached | None, int]]:
    """What was sent: words, file, and how many beside it."""
    return [(k.text, k.letter.attached, len(k.letter.others)) for k in shelf.kept]


async def test_an_album_goes_as_one(shelf: Shelf) -> None:
    shelf.answers["kijk"] = [Delivered(11, (12, 13))]
    result = await Insisting(shelf, "desk", -1, {"file": "kwijt"}).send(ALBUM)
    assert result == Delivered(11, (12, 13))
    assert sent(shelf) == [("kijk", FIRST, 2)]


async def test_an_album_that_is_refused_goes_one_by_one(shelf: Shelf) -> None:
    shelf.answers["kijk"] = [Refused("Bad Request: MEDIA_INVALID")]
    result = await Insisting(shelf, "desk", -1, {"file": "kwijt"}).send(ALBUM)
    assert sent(shelf)[1:] == [("kijk", FIRST, 0), ("", SECOND, 0), ("", THIRD, 0)]
    assert isinstance(result, Delivered)
    assert {result.message, *result.others} == {102, 103, 104}


async def test_pictures_one_by_one_begin_with_the_reference_each(shelf: Shelf) -> None:
    shelf.answers["M-1\nkijk"] = [Refused("Bad Request: MEDIA_INVALID")]
    await Insisting(shelf, "desk", -1, {"file": "kwijt"}, label="M-1").send(ALBUM)
    assert [words for words, _, _ in sent(shelf)[1:]] == ["M-1\nkijk", "M-1", "M-1"]


async def test_an_album_that_is_too_large_goes_one_by_one(shelf: Shelf) -> None:
    large = Attached("document", content=bytes(MOST_BYTES // 2 + 1))
    letter = Letter("kijk", attached=large, others=(large,))
    await Insisting(shelf, "desk", -1, {"file": "kwijt"}).send(letter)
    assert [(words, others) for words, _, others in sent(shelf)] == [("kijk", 0), ("", 0)]


async def test_a_picture_that_is_refused_is_told_and_the_others_come(shelf: Shelf) -> None:
    shelf.answers["kijk"] = [Refused("a"), Refused("b")]
    await Insisting(shelf, "desk", -1, {"file": "kwijt"}).send(ALBUM)
    assert sent(shelf)[1:] == [
        ("kijk", FIRST, 0),
        ("kijk\n\nkwijt", None, 0),
        ("", SECOND, 0),
        ("", THIRD, 0),
    ]


async def test_an_album_waits_as_a_whole(shelf: Shelf) -> None:
    shelf.answers["kijk"] = [TryLater(3)]
    assert await Insisting(shelf, "desk", -1, {"file": "kwijt"}).send(ALBUM) == TryLater(3)
    assert len(shelf.kept) == 1


async def test_words_too_long_for_an_album_go_before_it(shelf: Shelf) -> None:
    words = "woord " * 200
    letter = Letter(words, attached=FIRST, others=(SECOND,))
    await Insisting(shelf, "desk", -1, {"file": "kwijt"}, label="M-1").send(letter)
    first, album = shelf.kept
    assert first.text.startswith("M-1\nwoord")
    assert (first.letter.attached, album.text) == (None, "M-1")
    assert (album.letter.attached, album.letter.others) == (FIRST, (SECOND,))
