"""What staff say in their group, as the desk bot hears it."""

import pytest

from buurtbot.outbox.letters.channel import Delivered, Letter, Shown, Unreachable
from buurtbot.simulator.control_api.client import LocalTelegram
from handlers.desk.group.group_news import GroupNews, NewNumber, OurStanding, TopicClosed
from handlers.desk_ptb.app import Ears, open_desk
from handlers.talking.talk import Command, Edited, Heard, Place, Pressed, Recording, Strange, Words
from tests.handlers.desk_ptb.conftest import Balie, groups
from tests.scenes.street import TUESDAY


async def one(balie: Balie) -> Heard:
    (heard,) = await balie.hears()
    return heard


async def topic(balie: Balie) -> int:
    opened = await balie.desk.channel.open_topic(balie.group.id, "Melding")
    assert isinstance(opened, Delivered)
    return opened.message


async def test_words_in_a_topic_come_with_who_it_is(balie: Balie) -> None:
    thread = await topic(balie)
    await balie.sara.says(balie.group, "Ik bel zo", thread=thread)
    heard = await one(balie)
    assert heard.said == Words("Ik bel zo")
    assert (heard.thread, heard.name, heard.is_admin, heard.is_member) == (
        thread,
        "Sara",
        True,
        True,
    )


async def test_a_reply_in_general_is_no_topic(balie: Balie) -> None:
    first = await balie.sara.says(balie.group, "Koffie?")
    await balie.sara.says(balie.group, "Ja", reply_to=first["message_id"])
    assert [heard.thread for heard in await balie.hears()] == [0, 0]


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("/open", Command("open")),
        ("/Open@Buurt_Balie_Bot", Command("open")),
        ("/note niet vergeten", Command("note", "niet vergeten")),
    ],
)
async def test_commands_for_us_are_heard(balie: Balie, typed: str, command: Command) -> None:
    await balie.sara.says(balie.group, typed)
    assert (await one(balie)).said == command


async def test_commands_for_another_bot_are_not(balie: Balie) -> None:
    await balie.sara.says(balie.group, "/open@some_other_bot")
    assert await balie.hears() == []


async def test_a_note_is_words_and_no_command(balie: Balie) -> None:
    await balie.sara.says(balie.group, "// alleen voor ons")
    assert (await one(balie)).said == Words("// alleen voor ons")


async def test_media_and_places_are_heard(balie: Balie) -> None:
    await balie.sara.sends(balie.group, voice=True)
    await balie.sara.sends(balie.group, photo={"caption": "de deur"})
    await balie.sara.sends(balie.group, document=True)
    await balie.sara.shares_location(balie.group, 52.05, 4.3)
    await balie.sara.sends(balie.group, sticker="😀")
    said = [heard.said for heard in await balie.hears()]
    kinds = [answer.kind for answer in said if isinstance(answer, Recording | Strange)]
    assert kinds == ["voice", "photo", "document", "sticker"]
    assert isinstance(said[1], Recording)
    assert said[1].caption == "de deur"
    (place,) = [answer for answer in said if isinstance(answer, Place)]
    assert (place.point.lat, place.live) == (52.05, False)


async def test_a_place_that_moves_is_known_as_such(balie: Balie) -> None:
    await balie.sara.shares_location(balie.group, 52.05, 4.3, live_period=600)
    said = (await one(balie)).said
    assert isinstance(said, Place)
    assert said.live


async def test_an_edit_says_what_it_became(balie: Balie) -> None:
    first = await balie.sara.says(balie.group, "10 uur")
    await balie.sara.corrects(balie.group, first["message_id"], "11 uur")
    heard = (await balie.hears())[-1]
    assert heard.said == Edited(Words("11 uur"))
    assert heard.message == first["message_id"]
    await balie.sara.corrects(balie.group, first["message_id"], "/open")
    assert await balie.hears() == []


async def test_what_happens_to_topics_is_no_message(balie: Balie) -> None:
    thread = await topic(balie)
    await balie.desk.channel.change_topic(balie.group.id, thread, "Klaar", is_open=False)
    assert await balie.hears() == []


async def test_a_press_stops_the_spinner_and_says_who_pressed(balie: Balie) -> None:
    await send_button(balie)
    press = await balie.sara.presses(balie.group, "Ik pak dit op")
    heard = await one(balie)
    assert isinstance(heard.said, Pressed)
    assert heard.said.data == "gm0518.t.0"
    assert heard.is_member
    assert (await balie.sara.answer_to(press)).text == ""


async def send_button(balie: Balie) -> None:
    rows = ((Shown("Ik pak dit op", data="gm0518.t.0"),),)
    await balie.desk.channel.send("desk", balie.group.id, Letter("Nieuw", rows))


async def test_a_press_on_a_message_that_cannot_be_reached_any_more_is_heard(
    balie: Balie,
) -> None:
    await send_button(balie)
    sent = (await balie.sara.sees(balie.group))[-1]
    await balie.desk.channel.erase("desk", balie.group.id, sent.id)
    await balie.sara.presses(balie.group, "gm0518.t.0", message=sent.id, stale=True)
    said = (await one(balie)).said
    assert isinstance(said, Pressed)
    assert (said.data, said.message) == ("gm0518.t.0", sent.id)


@pytest.mark.parametrize("kind", ["message_reaction", "chat_boost", "business_message", "next"])
async def test_what_is_no_message_and_no_press_is_read_past(balie: Balie, kind: str) -> None:
    await balie.desk.take_in({"update_id": 5, kind: {"anything": 1}})
    assert balie.desk.failed == {}


async def test_who_left_the_group_has_no_rights_left(balie: Balie) -> None:
    await send_button(balie)
    press = await balie.sara.presses(balie.group, "Ik pak dit op")
    await balie.group.sets(balie.sara, "kicked")
    pressed = [h for h in await balie.hears() if isinstance(h.said, Pressed)]
    assert (pressed[0].is_member, pressed[0].is_admin) == (False, False)
    assert press


async def test_an_anonymous_administrator_is_heard_as_such(balie: Balie) -> None:
    await balie.sara.says(balie.group, "Dag", anonymous=True)
    heard = await one(balie)
    assert heard.anonymous
    assert not heard.is_admin


async def test_when_telegram_cannot_say_who_is_a_member_nobody_is(balie: Balie) -> None:
    await balie.sara.says(balie.group, "Dag")
    updates = await balie.raw()
    await balie.telegram.fault("500", count=2)
    await balie.desk.take_in(updates[0])
    assert not balie.heard[-1].is_member


async def test_one_hiccup_is_asked_again(balie: Balie) -> None:
    await balie.sara.says(balie.group, "Dag")
    updates = await balie.raw()
    await balie.telegram.fault("500", count=1)
    await balie.desk.take_in(updates[0])
    assert balie.heard[-1].is_member


async def test_a_group_that_becomes_a_supergroup_tells_its_new_number_twice(
    balie: Balie, telegram: LocalTelegram
) -> None:
    """Once in the old group, and once in the new one; either is enough."""
    old = await telegram.group("Oud", admins=[balie.sara], bots=["buurt_balie_bot"], type="group")
    await balie.hears()
    balie.news.clear()
    new = await old.migrates()
    assert await balie.hears() == []
    assert [(news.chat, news.what) for news in balie.news] == [(old.id, NewNumber(new.id))] * 2


async def test_what_our_bot_is_in_the_group_is_heard_whenever_it_changes(balie: Balie) -> None:
    for status, manages in (
        ("administrator", False),
        ("member", True),
        ("kicked", True),
        ("member", True),
        ("administrator", True),
    ):
        await balie.group.sets("buurt_balie_bot", status, manages_topics=manages)
    await balie.hears()
    assert [news.what for news in balie.news] == [
        OurStanding("in_charge", "in"),
        OurStanding("in", "in"),
        OurStanding("in", "out"),
        OurStanding("out", "in"),
        OurStanding("in", "in_charge"),
    ]


async def test_a_topic_that_somebody_closes_by_hand_is_heard_and_what_we_close_is_not(
    balie: Balie,
) -> None:
    opened = await balie.desk.channel.open_topic(balie.group.id, "Melding")
    assert isinstance(opened, Delivered)
    await balie.group.changes_topic(balie.sara, opened.message, closed=True)
    await balie.desk.channel.change_topic(balie.group.id, opened.message, "Open", is_open=True)
    await balie.desk.channel.change_topic(balie.group.id, opened.message, "Klaar", is_open=False)
    assert await balie.hears() == []
    assert [news.what for news in balie.news] == [TopicClosed(opened.message)]


async def test_a_stranger_who_blocks_the_bot_is_no_news(balie: Balie) -> None:
    await balie.sara.starts("buurt_balie_bot")
    await balie.hears()
    await balie.sara.blocks("buurt_balie_bot")
    assert await balie.hears() == []
    assert balie.news == []


async def test_a_stranger_in_private_is_heard_without_asking_for_membership(
    balie: Balie, telegram: LocalTelegram
) -> None:
    piet = await telegram.person("Piet")
    await piet.starts("buurt_balie_bot")
    heard = [h for h in await balie.hears() if isinstance(h.said, Command)]
    assert heard[0].chat == piet.id
    assert not heard[0].is_member


async def ignored(_news: GroupNews) -> None:
    """What happens to the group is no part of this scene."""


async def test_what_hearing_raises_reaches_who_brought_the_update(
    url: str, telegram: LocalTelegram, balie: Balie
) -> None:
    async def fails(_heard: Heard) -> None:
        raise ConnectionError("Redis is away")

    await balie.sara.says(balie.group, "Dag")
    updates = await balie.raw()
    async with open_desk(
        "222:DESK", api_base=url, ears=Ears(fails, ignored, groups), now=lambda: TUESDAY
    ) as desk:
        with pytest.raises(ConnectionError):
            await desk.take_in(updates[0])


async def test_a_broken_update_raises_and_is_not_swallowed(balie: Balie) -> None:
    with pytest.raises((TypeError, KeyError)):
        await balie.desk.take_in({"update_id": 1, "message": {"text": "zonder de rest"}})


async def test_a_wrong_token_is_said_without_the_token(
    url: str, balie: Balie, caplog: pytest.LogCaptureFixture
) -> None:
    async def hear(_heard: Heard) -> None: ...

    ears = Ears(hear, ignored, groups)
    async with open_desk("999:SECRET", api_base=url, ears=ears, now=lambda: TUESDAY) as desk:
        assert "could not begin: WrongDeskToken" in caplog.text
        result = await desk.set_webhook("https://buurt.example.nl", "geheim")
    assert isinstance(result, Unreachable)
    assert "SECRET" not in caplog.text + repr(result)


async def test_a_telegram_that_is_away_at_the_start_stops_nothing(
    url: str, balie: Balie, telegram: LocalTelegram
) -> None:
    heard: list[Heard] = []

    async def hear(said: Heard) -> None:
        heard.append(said)

    await balie.sara.says(balie.group, "Dag")
    updates = await balie.raw()
    await telegram.fault("500", count=1)
    async with open_desk(
        "222:DESK", api_base=url, ears=Ears(hear, ignored, groups), now=lambda: TUESDAY
    ) as desk:
        await desk.take_in(updates[0])
    assert heard[0].said == Words("Dag")
