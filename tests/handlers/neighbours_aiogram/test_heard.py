"""Every kind of message that can come becomes what was said, and nothing of it is guessed."""

from typing import Any

import pytest

from buurtbot.outbox.letters.channel import Delivered, Letter, Shown
from buurtbot.simulator.control_api.client import Person
from geo.point import Point
from handlers.neighbours_aiogram.say import NeighboursChannel
from handlers.talking.talk import (
    Command,
    Contact,
    Edited,
    Left,
    Place,
    Pressed,
    Recording,
    Strange,
    Words,
)
from tests.handlers.neighbours_aiogram.conftest import BOT, Ears
from tests.scenes.street import TUESDAY


async def test_who_says_it_to_which_bot(ears: Ears, anna: Person) -> None:
    said = await anna.says(BOT, "Dag!")
    heard = await ears.last()
    assert heard.said == Words("Dag!")
    assert (heard.bot, heard.user, heard.chat) == ("moerwijk", anna.id, anna.id)
    assert (heard.name, heard.language, heard.at) == ("Anna", "nl", TUESDAY)
    assert heard.message == said["message_id"]
    assert heard.update == str(said["update_ids"][0])


@pytest.mark.parametrize(
    "words",
    [
        "x" * 4096,
        "<b>Anna</b> & <script>",
        "\u202eمرحبا שלום",
        "👩‍👩‍👧‍👦",
        "1/2 pak melk",
        "/ hallo",
        "/2521AB",
        "nee",
    ],
)
async def test_words_come_as_they_were_typed(ears: Ears, anna: Person, words: str) -> None:
    await anna.says(BOT, words)
    assert (await ears.last()).said == Words(words)


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("/start", Command("start")),
        ("/START", Command("start")),
        (f"/start@{BOT}", Command("start")),
        ("/start   flyer-moerwijk ", Command("start", "flyer-moerwijk")),
        ("/start\nhallo", Command("start", "hallo")),
        (f"/start {'x' * 100}", Command("start", "x" * 100)),
        ("/mens alstublieft", Command("mens", "alstublieft")),
    ],
)
async def test_a_command_in_the_middle_of_anything(
    ears: Ears, anna: Person, typed: str, command: Command
) -> None:
    await anna.says(BOT, typed)
    assert (await ears.last()).said == command


async def test_a_deep_link_says_where_somebody_came_from(ears: Ears) -> None:
    bram = await ears.telegram.person("Bram", language_code="en")
    await bram.starts(BOT, "offer")
    heard = await ears.last()
    assert (heard.said, heard.language) == (Command("start", "offer"), "en")


async def test_a_contact_card_says_whose_it_is(ears: Ears, anna: Person) -> None:
    await anna.shares_contact(BOT)
    own = (await ears.last()).said
    assert isinstance(own, Contact)
    assert (own.kind, own.words, own.own, own.phone[:4]) == ("contact", "Anna", True, "+316")
    await anna.shares_contact(BOT, "+31612345678")
    other = (await ears.last()).said
    assert isinstance(other, Contact)
    assert (other.own, other.phone) == (False, "+31612345678")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("sticker", ""),
        ("poll", "Wat vinden jullie?\nJa\nNee"),
        ("dice", ""),
        ("video_note", ""),
    ],
)
async def test_what_we_cannot_use_is_called_by_its_name(
    ears: Ears, anna: Person, kind: str, words: str
) -> None:
    await anna.sends(BOT, **{kind: True})
    heard = await ears.last()
    assert (heard.said, heard.beside) == (Strange(kind, words), "")


PRIVATE = {"id": 1, "type": "private", "first_name": "Anna"}
REACTION = {"chat": PRIVATE, "message_id": 1, "date": 1, "old_reaction": [], "new_reaction": []}
FILE = {"file_id": "F1", "file_unique_id": "U1"}
MOVING = {"animation": FILE | {"width": 9, "height": 9, "duration": 1}, "document": FILE}
VIDEO = {"video": FILE | {"width": 9, "height": 9, "duration": 1}}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (MOVING, Strange("animation")),
        (VIDEO, Strange("video")),
        ({"audio": FILE | {"duration": 1}}, Strange("audio")),
        ({"something_of_next_year": {"a": 1}}, Strange("unknown")),
        ({"text": ""}, Words("")),
        (
            {"venue": {"location": {"latitude": 52.05, "longitude": 4.29}, "title": "HMC",
                       "address": "Lijnbaan 32"},
             "location": {"latitude": 52.05, "longitude": 4.29}},
            Place(Point(52.05, 4.29), words="HMC\nLijnbaan 32"),
        ),
        ({"caption": "hulp"} | MOVING, Strange("animation", "hulp")),
        ({"rich_message": {"blocks": [{"type": "paragraph", "text": "hulp"}]}}, Words("hulp")),
        ({"poll_option_added": {"option_persistent_id": "1", "option_text": "hulp"}},
         Strange("poll_option_added", "hulp")),
        ({"checklist": {"title": "Morgen", "tasks": [{"id": 1, "text": "hulp"}]}},
         Strange("checklist", "Morgen\nhulp")),
    ],
    ids=["animation", "video", "audio", "unknown", "empty", "venue", "caption", "rich", "option",
         "checklist"],
)  # fmt: skip
async def test_what_the_local_telegram_does_not_send(
    ears: Ears, anna: Person, content: dict[str, Any], said: object
) -> None:
    await ears.telegram.injects(BOT, {"message": _message(anna) | content})
    assert (await ears.last()).said == said


@pytest.mark.parametrize("kind", ["voice", "photo", "document"])
async def test_recordings_come_with_their_caption(ears: Ears, anna: Person, kind: str) -> None:
    await anna.sends(BOT, **{kind: {"caption": "mijn lijstje"}})
    said = (await ears.last()).said
    assert isinstance(said, Recording)
    assert (said.kind, said.caption) == (kind, "mijn lijstje")
    assert said.file


async def test_a_place_near_or_far_or_moving(ears: Ears, anna: Person) -> None:
    await anna.shares_location(BOT, 52.0512, 4.2912)
    assert (await ears.last()).said == Place(Point(52.0512, 4.2912))
    await anna.shares_location(BOT, -33.9, 151.2)
    assert (await ears.last()).said == Place(Point(-33.9, 151.2))
    shared = await anna.shares_location(BOT, 52.05, 4.29, live_period=900)
    assert (await ears.last()).said == Place(Point(52.05, 4.29), live=True)
    moved = {"location": {"latitude": 52.06, "longitude": 4.3, "live_period": 900}}
    edit = _message(anna) | {"message_id": shared["message_id"], "edit_date": 1} | moved
    await ears.telegram.injects(BOT, {"edited_message": edit})
    assert await ears.nothing()


async def test_a_corrected_message(ears: Ears, anna: Person) -> None:
    said = await anna.says(BOT, "melk")
    await anna.corrects(BOT, said["message_id"], "karnemelk")
    heard = await ears.last()
    assert heard.said == Edited(Words("karnemelk"))
    assert heard.message == said["message_id"]


async def test_a_corrected_poll_and_what_stands_beside_it(ears: Ears, anna: Person) -> None:
    said = await anna.sends(BOT, poll={"question": "Wie komt er?", "options": ["ik"]})
    (raw,) = await ears.updates()
    origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Ans"}
    quote = {"external_reply": {"origin": origin}, "quote": {"text": "niemand", "position": 0}}
    changed = raw["message"] | {"message_id": said["message_id"], "edit_date": 1} | quote
    await ears.telegram.injects(BOT, {"edited_message": changed})
    heard = await ears.last()
    assert heard.said == Edited(Strange("poll", "Wie komt er?\nik"))
    assert heard.beside == "niemand"


NAMELESS = {"type": "hidden_user", "date": 1}


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ({"text": "hulp", "forward_origin": NAMELESS}, Words("hulp")),
        ({"text": "hulp", "forward_origin": NAMELESS, "entities": 5}, Words("hulp")),
        ({"caption": "hulp", "video": {"file_id": 5}}, Strange("unknown", "hulp")),
        ({"poll": {"question": "hulp"}}, Strange("unknown", "hulp")),
        ({"photo": [FILE | {"width": 9, "height": 9}], "caption": "hulp", "quote": 5},
         Recording("photo", "F1", "hulp")),
    ],
    ids=["nameless", "twice", "video", "poll", "photo"],
)  # fmt: skip
async def test_what_aiogram_cannot_read_is_left_out_and_the_words_are_heard(
    ears: Ears, anna: Person, broken: dict[str, Any], said: object
) -> None:
    await ears.telegram.injects(BOT, {"message": _message(anna) | broken})
    assert (await ears.last()).said == said


async def test_a_forwarded_message_and_an_answer_to_one_of_last_week(
    ears: Ears, anna: Person
) -> None:
    await anna.sends(BOT, forward_of={"text": "kijk", "from_name": "Iemand"})
    heard = await ears.last()
    assert heard.said == Words("kijk")
    await anna.says(BOT, "dat bedoel ik", reply_to=heard.message)
    assert (await ears.last()).reply_to == heard.message


async def test_a_press_of_a_button_also_one_that_is_gone(
    ears: Ears, anna: Person, channel: NeighboursChannel
) -> None:
    letter = Letter("Kies", ((Shown("Ja", data="gm0518.token.0"),),))
    sent = await channel.send("moerwijk", anna.id, letter)
    assert isinstance(sent, Delivered)
    query = await anna.presses(BOT, "Ja")
    heard = await ears.last()
    assert heard.said == Pressed("gm0518.token.0", sent.message, query)
    assert heard.user == anna.id
    await anna.answer_to(query)
    await channel.erase("moerwijk", anna.id, sent.message)
    await anna.presses(BOT, "gm0518.token.0", message=sent.message, stale=True)
    said = (await ears.last()).said
    assert isinstance(said, Pressed)
    assert said.data == "gm0518.token.0"


async def test_who_blocks_us_and_comes_back(ears: Ears, anna: Person) -> None:
    await anna.blocks(BOT)
    assert (await ears.last()).said == Left(gone=True)
    await anna.unblocks(BOT)
    assert (await ears.last()).said == Left(gone=False)


async def test_what_is_said_in_a_group_is_not_for_us(ears: Ears, anna: Person) -> None:
    group = await ears.telegram.group("De straat", members=[anna], bots=[BOT])
    await anna.says(group, "/start")
    assert await ears.nothing()


@pytest.mark.parametrize(
    "update",
    [
        {"message": {"chat": {"id": -100, "type": "channel", "title": "Nieuws"}, "text": "x"}},
        {"message": {"from": {"id": 5, "is_bot": True, "first_name": "Bot"}, "text": "x"}},
        {"message": {"pinned_message": {"message_id": 1, "date": 0, "chat": PRIVATE}}},
        {"message": {"message_auto_delete_timer_changed": {"message_auto_delete_time": 60}}},
        {"message": {"forum_topic_edited": {"name": "Anders"}}},
        {"message": {"boost_added": {"boost_count": 1}}},
        {"message_reaction": REACTION},
        {"business_message": {"chat": {"id": 5, "type": "private"}, "text": "x"}},
        {"deleted_business_messages": {"business_connection_id": "1", "message_ids": [1]}},
        {"chat_boost": {"boost": {"boost_id": "1"}}},
        {"poll_answer": {"poll_id": "1", "option_ids": [0], "option_persistent_ids": ["a"]}},
        {"something_of_next_year": {}},
        {"callback_query": {"id": "1", "chat_instance": "1", "inline_message_id": "1"}},
    ],
    ids=[
        "channel",
        "bot",
        "pinned",
        "timer",
        "topic",
        "boosted",
        "reaction",
        "business",
        "gone",
        "boost",
        "poll",
        "unknown",
        "inline",
    ],
)
async def test_what_nobody_said_to_us_is_left_alone(
    ears: Ears, anna: Person, update: dict[str, Any]
) -> None:
    ((kind, content),) = update.items()
    frame = {"message": _message(anna), "callback_query": {"from": _message(anna)["from"]}}
    await ears.telegram.injects(BOT, {kind: frame.get(kind, {}) | content})
    assert await ears.nothing()


def _message(person: Person) -> dict[str, Any]:
    sender = {"id": person.id, "is_bot": False, "first_name": "Anna"}
    chat = {"id": person.id, "type": "private", "first_name": "Anna"}
    return {"message_id": 99, "date": 1_764_000_000, "chat": chat, "from": sender}
