"""What went in several parts is not told twice, and what lost its file says so to both sides."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.messages import Media, Origin, Say, ToDesk, ToPerson, text
from buurtbot.outbox.deliver import FILE_AGAIN_SECONDS
from buurtbot.outbox.letters.channel import Delivered, Refused, Result, TryLater
from tests.outbox.office import GM, Office, a_case, a_person, hidden, to, to_desk

PLACE = Media("location", "moerwijk", hidden("52.05,4.3"))
VOICE = Media("voice", "moerwijk", hidden("VOICE1"))
ANNA = Origin(ToPerson("anna"), 7)
SARA = Origin(ToDesk("moerwijk", "case"), 31)
FORBIDDEN = Refused("Bad Request: VOICE_MESSAGES_FORBIDDEN")


@pytest.fixture
async def street(post: Office) -> Office:
    """Anna (chat 1) and Bram (chat 2), and a case about Anna."""
    people = a_person("anna", post.clock), a_person("bram", post.clock, chat=2)
    await post.tell(keep=(*people, a_case(post.clock, "anna")))
    return post


async def goes_on(post: Office, *, seconds: float) -> None:
    """Time passes, and what may be sent then is sent; also what follows from it."""
    post.clock.forward(seconds=seconds)
    for _ in range(3):
        await post.worker.send_due()


def what(post: Office) -> list[tuple[str, str]]:
    """All that was sent to neighbours: what was attached, and the words."""
    sent = (kept.letter for kept in post.neighbours.kept if kept.what == "send")
    return [(one.attached.kind if one.attached else "", one.text) for one in sent]


async def test_words_beside_a_place_are_not_repeated_however_often_the_place_must_wait(
    street: Office,
) -> None:
    answers: list[Result | Exception] = [TryLater(3), TryLater(3), TryLater(3)]
    street.neighbours.answers[""] = answers
    await street.tell(to("anna", "hier", media=PLACE, name="relay:1"))
    for _ in range(5):
        await goes_on(street, seconds=3)
    assert what(street) == [("", "Dag hier"), *[("location", "")] * 4]
    outbox = street.store.outbox(GM)
    assert await street.waits("person:anna") == 0
    where = await outbox.where("relay:1")
    assert where is not None
    assert where.message == 101, "the words are what can be changed later, not the place"


async def test_of_a_long_letter_each_piece_comes_once_also_after_a_restart(
    street: Office,
) -> None:
    a, b, c = (text("say", words=letter * 4000) for letter in "abc")
    said = text("two-lines", first=a, rest=text("two-lines", first=b, rest=c))
    await street.tell(Say(ToPerson("anna"), said))
    street.neighbours.answers["send"] = [Delivered(1), TryLater(5), Delivered(2), TryLater(5)]
    for _ in range(4):
        await goes_on(street, seconds=5)
        street.worker._arrived.clear()
    assert [words.strip()[-1] for _, words in what(street)] == ["a", "b", "b", "c", "c"]


async def test_a_piece_that_became_another_one_is_told_again(street: Office) -> None:
    """Better twice than not at all: she chose another language in between."""
    await street.tell(to("anna", "x" * 5000))
    street.neighbours.answers["send"] = [Delivered(1), TryLater(5)]
    await goes_on(street, seconds=0)
    await street.tell(keep=(a_person("anna", street.clock, language="en"),))
    await goes_on(street, seconds=5)
    assert [words[:3] for _, words in what(street)] == ["Dag", "xxx", "Hel", "xxx"]
    assert sum(words.count("x") for _, words in what(street)[2:]) == 5000


async def test_pictures_that_go_one_by_one_go_on_where_they_were(street: Office) -> None:
    photos = tuple(Media("photo", "moerwijk", hidden(f"PHOTO{n}")) for n in range(3))
    await street.tell(to("anna", "kijk", media=photos[0], others=photos[1:]))
    refused = Refused("Bad Request: wrong file")
    street.neighbours.answers["send"] = [refused, Delivered(1), TryLater(5), refused]
    for _ in range(2):
        await goes_on(street, seconds=5)
    sent = [kept.letter for kept in street.neighbours.kept]
    shown = [(len(one.others), one.attached.file) for one in sent if one.attached]
    assert shown == [
        *[(2, "PHOTO0"), (0, "PHOTO0"), (0, "PHOTO1")],
        *[(2, "PHOTO0"), (0, "PHOTO1"), (0, "PHOTO2")],
    ]


# -- a file that does not come along


async def test_a_voice_that_somebody_lets_nobody_send_is_told_to_both(street: Office) -> None:
    street.neighbours.answers["Dag luister"] = [FORBIDDEN]
    await street.tell(to("bram", "luister", media=VOICE, passes=(ANNA,)))
    await goes_on(street, seconds=0)
    assert street.neighbours.texts == ["Dag luister", "Dag luister\n\n(geen stem)"]
    assert street.done == ["not_whole bram voice anna"]
    assert not any(kept.what == "react" for kept in street.neighbours.kept), "not as if it arrived"


async def test_staff_hear_so_at_the_case(street: Office) -> None:
    street.desk.files["desk:VOICE2"] = b"ogg"
    said = to("anna", "luister", media=replace(VOICE, bot="desk", file=hidden("VOICE2")))
    street.neighbours.answers["Dag luister"] = [FORBIDDEN]
    await street.tell(replace(said, passes=(SARA,)))
    await goes_on(street, seconds=0)
    assert street.done == ["not_whole anna voice case"]


async def test_a_file_that_telegram_never_gives_is_told_to_who_sent_it(street: Office) -> None:
    """Over 20 MB, or gone: the words arrive, and say so; and she hears it did not come along."""
    street.neighbours.files["moerwijk:FILM"] = FileNotFoundError("file is too big")
    film = Media("document", "moerwijk", hidden("FILM"))
    later = ToDesk("moerwijk", "case", later=True)
    said = replace(to_desk("kijk", "case"), to=later, media=film, passes=(ANNA,))
    await street.tell(to_desk("card", "case", name="card:case"))
    await goes_on(street, seconds=0)
    await street.tell(said)
    await goes_on(street, seconds=2)
    assert street.desk.texts[-1] == "Dag kijk\n\n(bestand kwijt)"
    assert street.done == ["not_whole  file anna"]


async def test_words_wait_a_minute_for_their_picture_and_no_longer(street: Office) -> None:
    street.neighbours.files["moerwijk:PHOTO"] = OSError("502")
    photo = Media("photo", "moerwijk", hidden("PHOTO"))
    await street.tell(to_desk("ik ben gevallen", media=photo, passes=(ANNA,)))
    await goes_on(street, seconds=0)
    for _ in range(2):
        assert street.desk.texts == []
        await goes_on(street, seconds=FILE_AGAIN_SECONDS)
    assert street.desk.texts == ["Dag ik ben gevallen\n\n(bestand kwijt)"]
    assert street.done == ["not_whole  file anna"]


async def test_a_picture_that_can_be_had_in_time_comes_with_its_words(street: Office) -> None:
    street.neighbours.files["moerwijk:PHOTO"] = OSError("502")
    photo = Media("photo", "moerwijk", hidden("PHOTO"))
    await street.tell(to_desk("kijk", media=photo, passes=(ANNA,)))
    await goes_on(street, seconds=0)
    street.neighbours.files["moerwijk:PHOTO"] = b"jpg"
    await goes_on(street, seconds=FILE_AGAIN_SECONDS)
    assert [kept.letter.attached is not None for kept in street.desk.kept] == [True]
    assert street.done == []
