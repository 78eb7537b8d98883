"""What somebody is called in a talk is what Telegram says of them, and no more than is needed."""

from typing import Any

import pytest

from buurtbot.simulator.control_api.client import Person
from tests.handlers.neighbours_aiogram.conftest import BOT, Ears


@pytest.mark.parametrize(
    ("named", "called"),
    [
        ({"first_name": "Meneer", "last_name": "Pronk"}, "Meneer Pronk"),
        ({"first_name": "Anna", "last_name": "Pronk"}, "Anna"),
    ],
)
async def test_a_last_name_is_heard_of_who_is_called_by_it_alone(
    ears: Ears, anna: Person, named: dict[str, str], called: str
) -> None:
    sender: dict[str, Any] = {"id": anna.id, "is_bot": False} | named
    chat = {"id": anna.id, "type": "private", "first_name": named["first_name"]}
    said = {"message_id": 99, "date": 1_764_000_000, "chat": chat, "from": sender, "text": "dag"}
    await ears.telegram.injects(BOT, {"message": said})
    assert (await ears.last()).name == called
