"""What this version can do of what was stored: its deeds, and the steps of its talks."""

from typing import Final

from buurtbot.services.deeds import DEEDS
from buurtbot.storage.census import Vocabulary
from handlers.conversations.contents import CONVERSATIONS
from handlers.conversations.phone.intake import DESK_INTAKE

# What only leads a talk, and is no deed of the table: see leading.py and shown.py.
TALKING: Final = frozenset({"answer", "intake_answer", "begin", "stop_talk", "resume_talk"})
TALKS: Final = (*CONVERSATIONS.values(), DESK_INTAKE)
VOCABULARY: Final = Vocabulary(
    deeds=frozenset(DEEDS) | TALKING,
    steps=frozenset(f"{talk.name}.{step}" for talk in TALKS for step in talk.steps),
)
