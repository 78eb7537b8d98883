"""A word of who called, for who calls next or for the desk."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from handlers.conversations.core.one_question import one_question

CALL_NOTE = one_question("call_note", text("ask-call-note"), deeds.call_note.from_draft())
