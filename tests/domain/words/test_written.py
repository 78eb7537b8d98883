"""Wherever somebody can write in a message, it is read; what is not read was decided one by one.

Telegram's own description is walked, so that no place of a later year is missed in silence.
"""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Any

import pytest

from buurtbot.domain.words.written import Written, written_in
from tests.simulator.bot_api_schema import UNIONS, find

CRY = "ik wil niet meer leven"
# Type.field -> why nobody wrote it, or wrote it for us. Everything else is read.
NOT_READ = {
    "*.type": "a kind",
    "*_id": "a number",
    "Gift.id": "a number",
    "Poll.id": "a number",
    "*.mime_type": "a kind of file",
    "*.emoji": "a picture",
    "*.username": "a name somebody has anyway",
    "Sticker.set_name": "its maker's",
    "File.file_path": "a place on Telegram's disk",
    "VideoQuality.codec": "a kind of file",
    "MaskPosition.point": "a place on a face",
    "Message.author_signature": "a name somebody has anyway",
    "Message.sender_tag": "a name somebody has anyway",
    "Message.connected_website": "a name of a site",
    "WriteAccessAllowed.*": "a name of an app",
    "MessageEntity.date_time_format": "a form",
    "RichTextDateTime.date_time_format": "a form",
    "Contact.phone_number": "a number",
    "RichTextPhoneNumber.phone_number": "a number; it stands in the text",
    "*.country_codes": "a code",
    "*.currency": "a code",
    "UniqueGiftInfo.*_currency": "a code",
    "Invoice.start_parameter": "a bot's",
    "*.invoice_payload": "a bot's",
    "PaidMediaPurchased.paid_media_payload": "a bot's",
    "Venue.*_type": "a kind of place",
    "WebAppData.*": "an app's; we have none",
    "RichBlock*.align": "a form",
    "RichBlock*.valign": "a form",
    "SuggestedPostInfo.state": "a kind",
    "UniqueGift.base_name": "its maker's",
    "UniqueGiftInfo.origin": "a kind",
    "LoginUrl.bot_username": "a bot's",
    "RichMessageButton.style": "a form",
    "BackgroundTypeChatTheme.theme_name": "its maker's",
}
# Message.field -> why what is below it is not read again.
NOT_ENTERED = {
    *("reply_to_message", "pinned_message", "checklist_message"),  # read when they came
    *("giveaway_message", "suggested_post_message"),
    *("forward_origin", "origin", "reply_markup", "button"),  # names; what bots offer
    *("from", "user", "users", "chat", "chats", "sender_chat", "via_bot", "bot", "winners"),
    *("receiver_user", "sender_business_bot", "guest_bot_caller_user", "guest_bot_caller_chat"),
    *("new_chat_members", "left_chat_member", "new_owner", "traveler", "watcher"),
    *("completed_by_user", "completed_by_chat", "added_by_user", "added_by_chat", "voter_chat"),
    *("actor_chat", "users_shared", "chat_shared", "publisher_chat"),
    *("passport_data", "order_info", "symbol", "model", "backdrop", "community"),
}
Step = tuple[str, bool]  # the name of a field, and whether it holds a list


def _types() -> dict[str, Any]:
    known = find()
    if known is None:
        pytest.skip("Telegram's description (botapi-10.3.mini.json) is not beside this checkout")
    types: dict[str, Any] = known["types"]
    return types


def _members(types: dict[str, Any], kind: str) -> list[str]:
    """The type, or the types that it may be."""
    if types[kind]:
        return [kind]
    return UNIONS.get(kind) or [t for t in types if t.startswith(kind) and types[t]]


def _places(types: dict[str, Any]) -> Iterator[tuple[str, tuple[Step, ...]]]:
    """Each text field of each type that a message may hold ("Poll.question"), and a way there."""
    waiting: list[tuple[str, tuple[Step, ...]]] = [("Message", ())]
    seen = {"Message"}
    while waiting:
        kind, way = waiting.pop(0)
        for name, (kinds, _) in types[kind].items():
            for stated in kinds:
                inner = re.sub(r"^(Array of )+", "", stated)
                step = (*way, (name, inner != stated))
                if inner == "String":
                    yield f"{kind}.{name}", step
                if inner in types and name not in NOT_ENTERED:
                    new = [m for m in _members(types, inner) if m not in seen]
                    seen.update(new)
                    waiting += [(member, step) for member in new]


def _holding(way: tuple[Step, ...], words: str) -> Any:
    """A message with these words at the end of that way, and nothing else in it."""
    held: Any = words
    for name, is_list in reversed(way):
        held = {name: [held] if is_list else held}
    return held


def _reads(message: Any) -> bool:
    written = written_in(message)
    return CRY in f"{written.said}\n{written.beside}"


def test_every_text_of_a_message_is_read_or_was_decided_not_to_be() -> None:
    places = list(_places(_types()))
    assert len(places) > 150
    unread = {name for name, way in places if not _reads(_holding(way, CRY))}
    undecided = {n for n in unread if not any(fnmatchcase(n, rule) for rule in NOT_READ)}
    assert undecided == set()
    idle = {rule for rule in NOT_READ if not any(fnmatchcase(name, rule) for name in unread)}
    assert idle == set()


def test_what_is_not_entered_is_there_and_is_not_read() -> None:
    types = _types()
    fields = {name for kind in types.values() for name in kind}
    assert fields >= NOT_ENTERED
    assert not any(_reads({name: {"text": CRY}}) for name in NOT_ENTERED)


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ({"text": "dag"}, "dag"),
        ({"video": {"file_id": "F1"}, "caption": CRY}, CRY),
        ({"poll": {"id": "1", "question": "Wie komt?", "options": [{"text": "ik"}]}},
         "Wie komt?\nik"),
        ({"checklist": {"title": "Morgen", "tasks": [{"id": 1, "text": CRY}]}}, f"Morgen\n{CRY}"),
        ({"contact": {"phone_number": "+31612345678", "first_name": "Ans", "last_name": "Bos"}},
         "Ans\nBos"),
        ({"venue": {"title": "HMC", "address": "Lijnbaan 32", "foursquare_type": "hospital"}},
         "HMC\nLijnbaan 32"),
        ({"rich_message": {"blocks": [{"type": "paragraph", "text": ["dag ", CRY]}]}},
         f"dag {CRY}"),
        ({"rich_message": {"blocks": [
            {"type": "heading", "text": [{"type": "bold", "text": "ik w"}, "il"]},
            {"type": "paragraph", "text": {"type": "italic", "text": [
                "niet me", {"type": "bold", "text": ["er", " "]}, "leven"]}}]}},
         "ik wil\nniet meer leven"),
        ({"poll_option_added": {"option_persistent_id": "x", "option_text": CRY}}, CRY),
    ],
)  # fmt: skip
def test_what_a_message_says_by_itself(message: dict[str, Any], said: str) -> None:
    assert written_in(message) == Written(said)


@pytest.mark.parametrize(
    "message",
    [
        {"document": {"file_id": "F1", "file_name": f"{CRY}.pdf"}},
        {"audio": {"file_id": "F1", "title": CRY}},
        {"contact": {"first_name": "Ans", "vcard": f"BEGIN:VCARD\nNOTE:{CRY}\nEND:VCARD"}},
        {"text": "kijk", "entities": [{"type": "text_link", "url": "https://x.nl/" + CRY}]},
        {"text": "kijk", "link_preview_options": {"url": "https://x.nl/ik+wil%20niet+meer+leven"}},
        {"text": "dit", "quote": {"text": CRY}, "external_reply": {"origin": {"type": "user"}}},
        {"text": "dit", "external_reply": {"poll": {"question": CRY}}},
        {"text": "dit", "quote": {"text": CRY}, "reply_to_message": {"from": {"is_bot": False}}},
        {"text": "dit", "of_next_year": [{"deeper": [[{"text": CRY}]]}]},
        {
            "rich_message": {
                "blocks": [{"text": ["dit", {"type": "url", "text": "x", "url": CRY}]}]
            }
        },
    ],
)
def test_what_stands_beside_it(message: dict[str, Any]) -> None:
    written = written_in(message)
    assert CRY in written.beside
    assert CRY not in written.said


def test_what_is_quoted_of_us_was_said_by_somebody_else() -> None:
    ours = {"from": {"is_bot": True}, "text": CRY}
    message = {"text": "ja", "quote": {"text": CRY, "position": 0}, "reply_to_message": ours}
    assert written_in(message) == Written("ja", quoted=CRY)


@pytest.mark.parametrize(
    "nonsense",
    [
        {"text": 5, "caption": None, "poll": [], "contact": "Ans"},
        {"quote": 7, "reply_to_message": "x"},
        {"reply_to_message": {"from": 5}, "chat": 5},
        {"text": " \n "},
    ],
)
def test_nonsense_is_read_as_far_as_it_goes(nonsense: dict[str, Any]) -> None:
    assert written_in(nonsense).said in {"", "Ans"}


def test_a_message_without_end_costs_no_more_than_a_long_one() -> None:
    endless: Any = CRY
    for _ in range(900):
        endless = {"deeper": [endless, CRY]}
    assert CRY in written_in(endless).beside
    many = [{"text": f"{number} brood"} for number in range(50_000)]
    assert len(written_in({"many": many}).beside.splitlines()) == 20_000


def test_what_is_very_long_is_read_to_its_end_and_passed_on_as_far_as_it_is_looked_through() -> (
    None
):
    written = written_in({"rich_message": {"blocks": ["brood " * 2000, CRY]}})
    assert len(written.said) == 8192
    assert written.beside.endswith(CRY)
