"""What who helps by phone wants to say to who is helped: a worker types it for them."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from handlers.conversations.core.one_question import one_question

SAY_FOR_HELPER = one_question(
    "say_for_helper", text("desk-helper-ask-words"), deeds.say_for_helper.from_draft()
)
