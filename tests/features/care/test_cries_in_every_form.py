"""Live: whatever Telegram brings a cry for help in, it is answered at once and the desk looks.

Each form comes raw, as Telegram would send it, from somebody nobody knows.
"""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from buurtbot.simulator.control_api.client import Person
from tests.scenes.live import Town, live_town

BOT, DESK = "moerwijk_buurtbot", "buurt_balie_bot"
CRY = "ik wil niet meer leven"
FILE = {"file_id": "F1", "file_unique_id": "U1"}
SEEN = FILE | {"width": 9, "height": 9, "duration": 1}
NAMELESS = {"type": "hidden_user", "date": 1}
ELSEWHERE = {"origin": {"type": "hidden_user", "date": 1, "sender_user_name": "Ans"}}
POLL = {
    "id": "1",
    "question": "Wie komt er?",
    "type": "regular",
    "total_voter_count": 0,
    "options": [{"persistent_id": "1", "text": CRY, "voter_count": 0}],
    **dict.fromkeys(("is_closed", "is_anonymous", "allows_multiple_answers"), False),
    **dict.fromkeys(("allows_revoting", "members_only"), False),
}
SPOT = {"latitude": 52.05, "longitude": 4.29}
FORMS: dict[str, dict[str, Any]] = {
    "video": {"video": SEEN, "caption": CRY},
    "video note": {"video_note": FILE | {"length": 9, "duration": 1}, "caption": CRY},
    "animation": {"animation": SEEN, "document": FILE, "caption": CRY},
    "document": {"document": FILE, "caption": CRY},
    "audio": {"audio": FILE | {"duration": 1}, "caption": CRY},
    "paid media": {"paid_media": {"star_count": 1, "paid_media": []}, "caption": CRY},
    "live photo": {"live_photo": {"of": "this year"}, "caption": CRY},
    "story": {"story": {"id": 1, "chat": {"id": 1, "type": "private"}}, "caption": CRY},
    "name of a file": {"document": FILE | {"file_name": f"{CRY}.pdf"}},
    "poll": {"poll": POLL},
    "poll without the half of it": {"poll": {"question": CRY}},
    "option": {"poll_option_added": {"option_persistent_id": "1", "option_text": CRY}},
    "checklist": {"checklist": {"title": "Morgen", "tasks": [{"id": 1, "text": CRY}]}},
    "contact": {"contact": {"phone_number": "+31612345678", "first_name": CRY}},
    "venue": {"venue": {"location": SPOT, "title": CRY, "address": "-"}, "location": SPOT},
    "rich": {"rich_message": {"blocks": [{"type": "paragraph", "text": CRY}]}},
    "command": {"text": f"/help {CRY}"},
    "no command": {"text": "/zelfmoord"},
    "forward of nobody": {"text": CRY, "forward_origin": NAMELESS},
    "quote": {"text": "dit", "external_reply": ELSEWHERE, "quote": {"text": CRY, "position": 0}},
    "link": {
        "text": "kijk",
        "link_preview_options": {"url": "https://x.nl/ik-wil-niet-meer-leven"},
    },
    "next year": {"something_of_next_year": {"deeper": [{"words": CRY}]}},
    "nothing right": {"text": CRY, "date": "morgen", "message_id": [], "entities": 7},
}


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with live_town(tmp_path) as town:
        yield town


def message(of: Person, form: dict[str, Any], number: int) -> dict[str, Any]:
    """A raw message of somebody in a private chat."""
    known = {"id": of.id, "first_name": "Noor"}
    chat, sender = known | {"type": "private"}, known | {"is_bot": False, "language_code": "nl"}
    return {"message_id": 900 + number, "date": 1, "chat": chat, "from": sender} | form


async def test_a_cry_is_answered_in_whatever_form_it_comes_at_both_bots(town: Town) -> None:
    people = {form: await town.telegram.person(f"Noor {form}") for form in FORMS}
    for number, (form, one) in enumerate(people.items()):
        await one.says(BOT, "dag")
        kind, edit = ("edited_message", {"edit_date": 1}) if number % 2 else ("message", {})
        await town.telegram.injects(BOT, {kind: message(one, FORMS[form] | edit, number)})
    calm = await town.telegram.person("Bram")
    await calm.says(BOT, "dag")
    await calm.says(DESK, "dag")
    await town.telegram.injects(DESK, {"message": message(calm, FORMS["poll"], 1)})
    for form, one in people.items():
        town.later(seconds=2)
        assert await one.waits_for(BOT, "113"), form
    assert await calm.waits_for(DESK, "113", "@moerwijk_buurtbot")
    assert not any("113" in seen.text for seen in await calm.sees(BOT))
