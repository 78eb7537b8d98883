"""A thank you in one's own words, for the neighbour who helped."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from handlers.conversations.core.one_question import one_question

THANK = one_question("thank", text("ask-thank"), deeds.thank.from_draft())
