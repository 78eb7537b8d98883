"""Who is in danger is heard at the door in every form, and also when nothing else works."""

from typing import Any

import pytest

from buurtbot.services.core.context import Context
from buurtbot.web.intake import Intake
from tests.outbox.evening import Evening, says


@pytest.fixture
def evening(context: Context) -> Evening:
    return Evening(context)


@pytest.mark.parametrize(
    "form",
    [
        {"video": {"file_id": "F1"}, "caption": "ik wil dood"},
        {"poll": {"question": "wie komt er?", "options": [{"text": "ik wil dood"}]}},
        {"forward_origin": {"type": "hidden_user"}, "rich_message": {"blocks": ["ik wil dood"]}},
    ],
    ids=["caption", "poll", "rich"],
)
async def test_at_the_door_a_cry_is_heard_in_every_form(
    evening: Evening, form: dict[str, Any]
) -> None:
    await evening.passes(0)
    said = says("")["message"]
    evening.door.knocks("moerwijk", {"update_id": 1, "message": {**said, **form}})
    await evening.door.say_all()
    (told,) = evening.told()
    assert "113" in told


async def test_who_is_in_danger_is_answered_when_not_even_parking_works(
    evening: Evening,
) -> None:
    async def fails(*_of_an_update: object) -> None:
        raise KeyError

    intake = Intake(fails, fails, evening.condition, evening.door)
    assert await intake("moerwijk", says("ik wil dood")) == "parked"
    await evening.door.say_all()
    (told,) = evening.told()
    assert "113" in told
    assert evening.rung == [("moerwijk", "sensitive")]
