"""Who may take no part says why they do not agree: told to the desk, for another worker."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from handlers.conversations.core.one_question import one_question

APPEAL = one_question("appeal", text("ask-appeal"), deeds.appeal.from_draft())
