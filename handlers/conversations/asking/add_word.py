"""One more word to a request that was sent, for whoever helps."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from handlers.conversations.core.one_question import one_question

ADD_WORD = one_question("add_word", text("ask-add-word"), deeds.add_word.from_draft())
