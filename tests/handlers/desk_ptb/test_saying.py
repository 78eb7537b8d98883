"""What the desk bot says in the staff group; whatever Telegram answers is a value."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.messages import MediaKind
from buurtbot.outbox.letters.channel import (
    Attached,
    Delivered,
    Gone,
    Letter,
    Moved,
    NoTopic,
    Refused,
    Result,
    Shown,
    TryLater,
    Unreachable,
)
from buurtbot.outbox.letters.insist import Insisting
from buurtbot.simulator.control_api.client import LocalTelegram
from handlers.desk_ptb.say import DeskChannel
from handlers.talking.talk import Recording
from tests.handlers.desk_ptb.conftest import Balie


@pytest.fixture
def channel(balie: Balie) -> DeskChannel:
    return balie.desk.channel


def number(result: Result) -> int:
    assert isinstance(result, Delivered), result
    return result.message


async def send(channel: DeskChannel, balie: Balie, letter: Letter) -> Result:
    return await channel.send("desk", balie.group.id, letter)


async def test_a_letter_arrives_as_plain_text_with_its_buttons(
    channel: DeskChannel, balie: Balie
) -> None:
    rows = ((Shown("Ja", data="gm.t.0", style="primary"), Shown("113", url="https://113.nl/")),)
    await send(channel, balie, Letter("<b>niet vet</b> _ook niet_", rows, protect=True))
    seen = (await balie.sara.sees(balie.group))[-1]
    assert seen.text == "<b>niet vet</b> _ook niet_"
    assert seen.button_texts == ["Ja", "113"]


async def test_a_letter_goes_to_its_topic(channel: DeskChannel, balie: Balie) -> None:
    thread = number(await channel.open_topic(balie.group.id, "Melding"))
    await send(channel, balie, Letter("in het onderwerp", thread=thread))
    seen = await balie.sara.sees(balie.group, thread=thread)
    assert seen[-1].text == "in het onderwerp"


async def test_a_message_is_changed_and_taken_away(channel: DeskChannel, balie: Balie) -> None:
    sent = number(await send(channel, balie, Letter("eerst")))
    change = await channel.change("desk", balie.group.id, sent, Letter("daarna"))
    assert isinstance(change, Delivered)
    assert (await balie.sara.sees(balie.group))[-1].text == "daarna"
    again = await channel.change("desk", balie.group.id, sent, Letter("daarna"))
    assert isinstance(again, Delivered)
    for _ in range(2):
        assert isinstance(await channel.erase("desk", balie.group.id, sent), Delivered)
    gone = await channel.change("desk", balie.group.id, sent, Letter("te laat"))
    assert isinstance(gone, Gone)


async def test_the_buttons_go_and_the_words_stay(channel: DeskChannel, balie: Balie) -> None:
    button = ((Shown("Ik pak dit op", data="gm0518.t.0"),),)
    sent = number(await send(channel, balie, Letter("Nieuw", button)))
    for message in (sent, sent):
        assert isinstance(await channel.unbutton("desk", balie.group.id, message), Delivered)
    assert isinstance(await channel.unbutton("desk", balie.group.id, 999), Gone)
    seen = (await balie.sara.sees(balie.group))[-1]
    assert (seen.text, seen.buttons) == ("Nieuw", [])


async def test_a_topic_is_named_closed_opened_and_removed(
    channel: DeskChannel, balie: Balie
) -> None:
    group = balie.group.id
    thread = number(await channel.open_topic(group, "Nieuw"))
    await channel.change_topic(group, thread, "Klaar", is_open=False)
    topic = next(t for t in await balie.group.topics() if t["name"] == "Klaar")
    assert topic["closed"]
    same = await channel.change_topic(group, thread, "Klaar", is_open=False)
    assert isinstance(same, Delivered)
    await channel.change_topic(group, thread, "Weer open", is_open=True)
    assert not next(t for t in await balie.group.topics() if t["name"] == "Weer open")["closed"]
    assert isinstance(await channel.remove_topic(group, thread), Delivered)
    assert isinstance(await channel.change_topic(group, thread, "Weg", is_open=True), NoTopic)
    assert isinstance(await send(channel, balie, Letter("weg", thread=thread)), NoTopic)


async def test_files_are_sent_by_id_and_by_content_and_fetched(
    channel: DeskChannel, balie: Balie
) -> None:
    await balie.sara.sends(balie.group, voice=True)
    (heard,) = await balie.hears()
    assert isinstance(heard.said, Recording)
    content = await channel.fetch("desk", heard.said.file)
    assert content.startswith(b"OggS")
    by_id = Attached("voice", file=heard.said.file)
    by_content = [Attached(kind, content=content) for kind in ("voice", "photo", "document")]
    for attached in (by_id, *by_content):
        assert number(await send(channel, balie, Letter("van Sara", attached=attached)))
    assert (await balie.sara.sees(balie.group))[-1].text == "van Sara"


@pytest.mark.parametrize("kind", ["voice", "photo", "document"])
async def test_a_caption_is_changed_where_it_stands_and_so_is_a_picture(
    channel: DeskChannel, balie: Balie, kind: MediaKind
) -> None:
    file = Attached(kind, content=b"OggS")
    sent = number(await send(channel, balie, Letter("voordeur", attached=file)))
    count = len(await balie.sara.sees(balie.group))
    letter = Letter("achterdeur", attached=replace(file, content=b"another"))
    assert isinstance(await channel.change("desk", balie.group.id, sent, letter), Delivered)
    seen = await balie.sara.sees(balie.group)
    assert (len(seen), seen[-1].text) == (count, "achterdeur")


async def test_an_album_goes_as_one_with_its_words_under_the_first(
    channel: DeskChannel, balie: Balie
) -> None:
    thread = number(await channel.open_topic(balie.group.id, "Melding"))
    for kind in ("photo", "document"):
        first, second = (Attached(kind, content=name) for name in (b"1", b"2"))
        letter = Letter("Mina: kijk", attached=first, others=(second,), thread=thread)
        sent = await send(channel, balie, letter)
        seen = (await balie.sara.sees(balie.group, thread=thread))[-2:]
        assert sent == Delivered(seen[0].id, (seen[1].id,))
        assert [each.text for each in seen] == ["Mina: kijk", ""]
        assert len({each.raw["media_group_id"] for each in seen}) == 1


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (400, "Bad Request: not enough rights to send photos to the chat"),
        (400, "Bad Request: CHAT_SEND_PHOTOS_FORBIDDEN"),
        (400, "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (413, "Request Entity Too Large"),
    ],
)
async def test_of_a_picture_that_the_group_refuses_the_words_go(
    channel: DeskChannel, balie: Balie, telegram: LocalTelegram, code: int, why: str
) -> None:
    await telegram.fault("refuse", method="sendPhoto", code=code, description=why)
    thread = number(await channel.open_topic(balie.group.id, "Melding"))
    picture = Attached("photo", content=b"jpg")
    letter = Letter("Mina: ik ben gevallen", attached=picture, thread=thread)
    insisting = Insisting(
        channel, "desk", balie.group.id, {"file": "(foto kwijt)"}, not_shown="niets te zien"
    )
    assert number(await insisting.send(letter))
    seen = (await balie.sara.sees(balie.group, thread=thread))[-1]
    assert seen.text == "Mina: ik ben gevallen\n\n(foto kwijt)"


async def test_a_file_that_is_not_there_is_an_os_error(channel: DeskChannel) -> None:
    with pytest.raises(OSError, match="BadRequest"):
        await channel.fetch("desk", "no-such-file")


async def test_a_place_comes_with_its_words(channel: DeskChannel, balie: Balie) -> None:
    letter = Letter("Van Mina.", attached=Attached("location", file="52.05,4.3"))
    assert number(await Insisting(channel, "desk", balie.group.id, {}).send(letter))
    words, place = (await balie.sara.sees(balie.group))[-2:]
    assert words.text == "Van Mina."
    assert place.raw["location"]["latitude"] == 52.05


async def test_what_is_too_long_is_cut_and_logged(
    channel: DeskChannel, balie: Balie, caplog: pytest.LogCaptureFixture
) -> None:
    assert number(await send(channel, balie, Letter("woord " * 1000)))
    assert "cut" in caplog.text


async def test_too_many_messages_is_a_wait(
    channel: DeskChannel, balie: Balie, telegram: LocalTelegram
) -> None:
    await telegram.fault("429", retry_after=7, count=1)
    assert await send(channel, balie, Letter("dag")) == TryLater(7.1, told=True)


@pytest.mark.parametrize("kind", ["500", "drop"])
async def test_a_telegram_that_is_away_is_a_wait(
    channel: DeskChannel, balie: Balie, telegram: LocalTelegram, kind: str
) -> None:
    await telegram.fault(kind, count=1)
    assert isinstance(await send(channel, balie, Letter("dag")), TryLater)


async def test_a_group_that_moved_says_where_to(
    channel: DeskChannel, balie: Balie, telegram: LocalTelegram
) -> None:
    old = await telegram.group("Oud", admins=[balie.sara], bots=["buurt_balie_bot"], type="group")
    new = await old.migrates()
    assert await channel.send("desk", old.id, Letter("dag")) == Moved(new.id)


async def test_a_group_that_put_us_out_or_never_was_is_unreachable(
    channel: DeskChannel, balie: Balie
) -> None:
    assert isinstance(await channel.send("desk", -999, Letter("dag")), Unreachable)
    await balie.group.sets("buurt_balie_bot", "kicked")
    assert isinstance(await send(channel, balie, Letter("dag")), Unreachable)


async def test_what_telegram_will_never_take_is_refused(
    channel: DeskChannel, balie: Balie
) -> None:
    assert isinstance(await send(channel, balie, Letter("")), Refused)
