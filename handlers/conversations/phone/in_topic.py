"""Short talks in the topic of who only has a phone: a word more, and an answer to the helper."""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from buurtbot.domain.phone.by_phone import ADD_WORD, TO_HELPER
from handlers.conversations.core.one_question import one_question

DESK_WORD: Final = one_question(ADD_WORD, text("ask-desk-word"), deeds.add_word.from_draft())
ANSWER_HELPER: Final = one_question(
    TO_HELPER, text("ask-to-helper"), deeds.say_to_helper.from_draft()
)
