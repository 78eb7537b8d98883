"""What this version can do of what was stored: its deeds, and the steps of its talks."""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.storage.checks.census import Vocabulary
from handlers.conversations.contents import CONVERSATIONS
from handlers.conversations.phone.intake import DESK_INTAKE

TALKS: Final = (*CONVERSATIONS.values(), DESK_INTAKE)
VOCABULARY: Final = Vocabulary(
    deeds=frozenset(deeds.TABLE),
    steps=frozenset(f"{talk.name}.{step}" for talk in TALKS for step in talk.steps),
)
