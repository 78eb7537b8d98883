"""Every message out, and every answer of Telegram as a value."""

import asyncio
import logging

import pytest

from buurtbot.domain.core.messages import MediaKind
from buurtbot.outbox.letters.channel import (
    Attached,
    Delivered,
    Gone,
    Letter,
    Moved,
    Refused,
    Shown,
    ShownKey,
    TryLater,
    Unreachable,
)
from buurtbot.outbox.letters.insist import Insisting
from buurtbot.simulator.control_api.client import Person
from handlers.neighbours_aiogram.bots import make_bots
from handlers.neighbours_aiogram.say import REVOKED_SECONDS, NeighboursChannel
from handlers.talking.talk import Recording
from tests.handlers.neighbours_aiogram.conftest import BOT, Ears
from tests.scenes.waiting import PATIENCE

SLUG = "moerwijk"


async def test_words_are_shown_as_they_are(anna: Person, channel: NeighboursChannel) -> None:
    words = "<b>Anna</b> & *Bram* _x_ http://example.org"
    sent = await channel.send(SLUG, anna.id, Letter(words, protect=True, quiet=True))
    seen = (await anna.sees(BOT))[-1]
    assert sent == Delivered(seen.id)
    assert seen.text == words
    assert seen.raw["has_protected_content"]


async def test_buttons_keys_and_the_taking_away_of_keys(
    anna: Person, channel: NeighboursChannel
) -> None:
    rows = (
        (
            Shown("Ik help", data="gm0518.t.0", style="success"),
            Shown("Nu niet", data="gm0518.t.1"),
        ),
        (Shown("Meer", url="https://example.org"),),
    )
    await channel.send(SLUG, anna.id, Letter("Kies", rows))
    seen = (await anna.sees(BOT))[-1]
    assert seen.button_texts == ["Ik help", "Nu niet", "Meer"]
    keys = ((ShownKey("Stuur mijn plek", asks_location=True),), (ShownKey("Terug"),))
    await channel.send(SLUG, anna.id, Letter("Waar?", keys=keys))
    assert await anna.sees_keyboard(BOT) == [["Stuur mijn plek"], ["Terug"]]
    await channel.send(SLUG, anna.id, Letter("Dank u", keys=()))
    assert await anna.sees_keyboard(BOT) == []


async def test_an_earlier_message_is_changed_and_taken_away(
    anna: Person, channel: NeighboursChannel
) -> None:
    sent = await channel.send(SLUG, anna.id, Letter("Kies", ((Shown("Ja", data="gm0518.t.0"),),)))
    assert isinstance(sent, Delivered)
    changed = await channel.change(SLUG, anna.id, sent.message, Letter("Al gekozen"))
    assert changed == Delivered(sent.message)
    seen = (await anna.sees(BOT))[-1]
    assert (seen.text, seen.buttons) == ("Al gekozen", [])
    again = await channel.change(SLUG, anna.id, sent.message, Letter("Al gekozen"))
    assert isinstance(again, Delivered)
    assert await channel.erase(SLUG, anna.id, sent.message) == Delivered()
    assert sent.message not in [message.id for message in await anna.sees(BOT)]


async def test_the_buttons_go_and_the_words_stay(
    ears: Ears, anna: Person, channel: NeighboursChannel
) -> None:
    sent = await channel.send(SLUG, anna.id, Letter("Kies", ((Shown("Ja", data="gm0518.t.0"),),)))
    assert isinstance(sent, Delivered)
    for message in (sent.message, sent.message):
        assert isinstance(await channel.unbutton(SLUG, anna.id, message), Delivered)
    assert isinstance(await channel.unbutton(SLUG, anna.id, 999), Gone)
    seen = (await anna.sees(BOT))[-1]
    assert (seen.text, seen.buttons) == ("Kies", [])


async def test_what_is_gone_or_too_old_is_told_apart_from_what_is_done(
    ears: Ears, anna: Person, channel: NeighboursChannel
) -> None:
    assert isinstance(await channel.change(SLUG, anna.id, 999, Letter("x")), Gone)
    assert isinstance(await channel.erase(SLUG, anna.id, 999), Delivered)
    sent = await channel.send(SLUG, anna.id, Letter("Dag"))
    assert isinstance(sent, Delivered)
    await ears.telegram.passes(49 * 3600)
    assert isinstance(await channel.erase(SLUG, anna.id, sent.message), Gone)


@pytest.mark.parametrize("kind", ["photo", "document"])
async def test_an_album_goes_as_one_with_its_words_under_the_first(
    anna: Person, channel: NeighboursChannel, kind: MediaKind
) -> None:
    first, second = (Attached(kind, content=name) for name in (b"1", b"2"))
    letter = Letter("Van de balie", attached=first, others=(second,), protect=True)
    sent = await channel.send(SLUG, anna.id, letter)
    seen = (await anna.sees(BOT))[-2:]
    assert sent == Delivered(seen[0].id, (seen[1].id,))
    assert [each.text for each in seen] == ["Van de balie", ""]
    assert all(each.raw["has_protected_content"] for each in seen)
    assert len({each.raw["media_group_id"] for each in seen}) == 1


@pytest.mark.parametrize("kind", ["voice", "photo", "document"])
async def test_a_file_is_passed_on_by_its_id_and_by_its_bytes(
    ears: Ears, anna: Person, channel: NeighboursChannel, kind: MediaKind
) -> None:
    await anna.sends(BOT, **{kind: {"caption": "kijk"}})
    said = (await ears.last()).said
    assert isinstance(said, Recording)
    content = await channel.fetch(SLUG, said.file)
    assert content
    for attached in (
        Attached(said.kind, file=said.file),
        Attached(said.kind, content=content, filename="x.pdf"),
    ):
        sent = await channel.send(SLUG, anna.id, Letter("Van Anna", attached=attached))
        seen = (await anna.sees(BOT))[-1]
        assert sent == Delivered(seen.id)
        assert kind in seen.raw
        assert seen.text == "Van Anna"
    bare = await channel.send(SLUG, anna.id, Letter("", attached=Attached(said.kind, said.file)))
    assert isinstance(bare, Delivered)


@pytest.mark.parametrize("kind", ["voice", "photo", "document"])
async def test_a_caption_is_changed_where_it_stands_and_so_is_a_picture(
    ears: Ears, anna: Person, channel: NeighboursChannel, kind: MediaKind
) -> None:
    await anna.sends(BOT, **{kind: {"caption": "kijk"}})
    said = (await ears.last()).said
    assert isinstance(said, Recording)
    file = Attached(said.kind, file=said.file)
    sent = await channel.send(SLUG, anna.id, Letter("voordeur", attached=file))
    assert isinstance(sent, Delivered)
    before, count = (await anna.sees(BOT))[-1].raw[kind], len(await anna.sees(BOT))
    for attached in (file, Attached(said.kind, content=b"another", filename="x")):
        letter = Letter(f"achterdeur {'x' * 1100}", attached=attached)
        assert isinstance(await channel.change(SLUG, anna.id, sent.message, letter), Delivered)
        seen = (await anna.sees(BOT))[-1]
        assert (seen.text[:10], len(seen.text)) == ("achterdeur", 1024)
    assert len(await anna.sees(BOT)) == count
    assert (seen.raw[kind] == before) is (kind == "voice"), "what was said stays"


async def test_a_place_is_passed_on_with_words_and_without(
    anna: Person, channel: NeighboursChannel
) -> None:
    place = Attached("location", file="52.05,4.29")
    insisting = Insisting(channel, SLUG, anna.id, {})
    await insisting.send(Letter("Hier is het", attached=place, protect=True))
    words, where = (await anna.sees(BOT))[-2:]
    assert words.text == "Hier is het"
    assert where.raw["location"]["latitude"] == 52.05
    assert where.raw["has_protected_content"]
    await insisting.send(Letter("", attached=place))
    assert len(await anna.sees(BOT)) == 4


async def test_a_file_that_cannot_be_had(
    ears: Ears, anna: Person, channel: NeighboursChannel
) -> None:
    with pytest.raises(FileNotFoundError):
        await channel.fetch(SLUG, "no-such-file")
    await ears.telegram.fault("500", method="getFile")
    with pytest.raises(OSError, match="TelegramServerError"):
        await channel.fetch(SLUG, "no-such-file")


async def test_somebody_who_blocked_us_or_never_came(
    ears: Ears, anna: Person, channel: NeighboursChannel
) -> None:
    stranger = await ears.telegram.person("Bram")
    await anna.blocks(BOT)
    for chat in (anna.id, stranger.id, 999_999_999):
        assert isinstance(await channel.send(SLUG, chat, Letter("Dag")), Unreachable)


async def test_too_many_messages_wait_as_long_as_telegram_says(
    ears: Ears, anna: Person, channel: NeighboursChannel
) -> None:
    await ears.telegram.fault("429", retry_after=17, count=1)
    assert await channel.send(SLUG, anna.id, Letter("Dag")) == TryLater(17.1, told=True)
    assert isinstance(await channel.send(SLUG, anna.id, Letter("Dag")), Delivered)


@pytest.mark.parametrize("fault", ["500", "drop", "outage"])
async def test_a_telegram_that_is_away_is_tried_again(
    ears: Ears, anna: Person, channel: NeighboursChannel, fault: str
) -> None:
    sent = await channel.send(SLUG, anna.id, Letter("Dag"))
    assert isinstance(sent, Delivered)
    await ears.telegram.fault(fault)
    assert isinstance(await channel.send(SLUG, anna.id, Letter("Dag")), TryLater)
    assert isinstance(await channel.change(SLUG, anna.id, sent.message, Letter("x")), TryLater)
    assert isinstance(await channel.erase(SLUG, anna.id, sent.message), TryLater)


async def test_a_telegram_that_does_not_answer_is_tried_again(
    ears: Ears, anna: Person, channel: NeighboursChannel
) -> None:
    ears.bots.bots[SLUG].session.timeout = 0.2
    await ears.telegram.fault("slow", seconds=600)
    async with asyncio.timeout(PATIENCE):
        assert isinstance(await channel.send(SLUG, anna.id, Letter("Dag")), TryLater)
    await ears.telegram.heals()


async def test_a_telegram_that_is_not_there_at_all() -> None:
    bots = make_bots({SLUG: "111:NEIGHBOURS"}, api_base="http://127.0.0.1:9")
    channel = NeighboursChannel(bots)
    assert isinstance(await channel.send(SLUG, 1, Letter("Dag")), TryLater)
    with pytest.raises(OSError, match="Telegram"):
        await channel.fetch(SLUG, "file")
    await bots[SLUG].session.close()


async def test_a_group_that_moved(ears: Ears, anna: Person, channel: NeighboursChannel) -> None:
    group = await ears.telegram.group("De straat", members=[anna], bots=[BOT])
    new = await group.migrates()
    assert await channel.send(SLUG, group.id, Letter("Dag")) == Moved(new.id)


async def test_a_group_that_put_us_out(
    ears: Ears, anna: Person, channel: NeighboursChannel
) -> None:
    group = await ears.telegram.group("De straat", members=[anna], bots=[BOT])
    await group.sets(BOT, "kicked")
    assert isinstance(await channel.send(SLUG, group.id, Letter("Dag")), Unreachable)


async def test_what_telegram_never_takes(anna: Person, channel: NeighboursChannel) -> None:
    for letter in (Letter(""), Letter("x" * 4097), Letter("x", ((Shown("Ja"),),))):
        refused = await channel.send(SLUG, anna.id, letter)
        assert isinstance(refused, Refused)
        assert refused.why.startswith("Telegram") is False


async def test_a_token_that_was_revoked_waits_for_a_person(
    ears: Ears, anna: Person, caplog: pytest.LogCaptureFixture
) -> None:
    bots = make_bots({SLUG: "999:REVOKED"}, api_base=ears.url)
    caplog.set_level(logging.ERROR)
    sent = await NeighboursChannel(bots).send(SLUG, anna.id, Letter("Dag"))
    assert sent == TryLater(REVOKED_SECONDS)
    assert "REVOKED" not in caplog.text
    await bots[SLUG].session.close()
