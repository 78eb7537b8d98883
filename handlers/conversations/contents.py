"""The table of contents: every conversation by its name."""

from typing import Final

from handlers.conversations.add_word import ADD_WORD
from handlers.conversations.ask_for_help import ASK_FOR_HELP
from handlers.conversations.language import LANGUAGE
from handlers.conversations.offer_help import OFFER_HELP
from handlers.conversations.pause_until import PAUSE_UNTIL
from handlers.conversations.report import REPORT
from handlers.conversations.thank import THANK
from handlers.conversations.welcome import WELCOME
from handlers.talk import Conversation

CONVERSATIONS: Final[dict[str, Conversation]] = {
    conversation.name: conversation
    for conversation in (
        WELCOME,
        ASK_FOR_HELP,
        OFFER_HELP,
        PAUSE_UNTIL,
        ADD_WORD,
        THANK,
        REPORT,
        LANGUAGE,
    )
}
