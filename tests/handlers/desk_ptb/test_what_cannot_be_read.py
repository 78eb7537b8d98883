"""What python-telegram-bot cannot read in one field costs staff, and who cries here, no words."""

from typing import Any

import pytest

from handlers.talking.talk import Answer, Command, Edited, Strange, Words
from tests.handlers.desk_ptb.conftest import Balie

FILE = {"file_id": "F1", "file_unique_id": "U1"}


def message(balie: Balie, form: dict[str, Any]) -> dict[str, Any]:
    """A raw message of Sara in the group."""
    sender = {"id": balie.sara.id, "is_bot": False, "first_name": "Sara"}
    group = {"id": balie.group.id, "type": "supergroup", "title": "Balie"}
    return {"message_id": 7, "date": 1, "chat": group, "from": sender} | form


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"text": "Ik bel zo", "forward_origin": {"type": "hidden_user"}}, Words("Ik bel zo")),
        ({"text": "Ik bel zo", "quote": {}, "entities": [{}]}, Words("Ik bel zo")),
        ({"video": FILE, "caption": "hier"}, Strange("unknown", "hier")),
        ({"rich_message": {"blocks": [{"text": ["Ik b", "el zo"]}]}}, Words("Ik bel zo")),
        ({"live_photo": {}, "caption": "hier"}, Strange("unknown", "hier")),
        ({"text": "/open", "external_reply": {"origin": 5}}, Command("open")),
    ],
    ids=["nameless", "twice", "video", "rich", "new", "command"],
)
async def test_the_rest_of_it_is_heard(balie: Balie, form: dict[str, Any], said: Answer) -> None:
    await balie.desk.take_in({"update_id": 5, "message": message(balie, form)})
    assert [heard.said for heard in balie.heard] == [said]


async def test_also_when_it_was_changed(balie: Balie) -> None:
    form = {"text": "11 uur", "edit_date": 2, "forward_origin": {"type": "hidden_user"}}
    await balie.desk.take_in({"update_id": 5, "edited_message": message(balie, form)})
    assert [heard.said for heard in balie.heard] == [Edited(Words("11 uur"))]


@pytest.mark.parametrize("raw", [{"message": 5}, {"message": {"text": "dag"}}, {"message": []}])
async def test_what_does_not_even_say_who_fails_as_it_did(
    balie: Balie, raw: dict[str, Any]
) -> None:
    with pytest.raises((TypeError, KeyError, AttributeError)):
        await balie.desk.take_in({"update_id": 5} | raw)
    assert balie.heard == []
