"""The table of contents: every conversation by its name."""

from typing import Final

from handlers.conversations.asking.add_word import ADD_WORD
from handlers.conversations.asking.ask_for_help import ASK_FOR_HELP
from handlers.conversations.buddies.find_buddy import FIND_BUDDY
from handlers.conversations.calls.call_later import CALL_LATER
from handlers.conversations.calls.call_note import CALL_NOTE
from handlers.conversations.care.appeal import APPEAL
from handlers.conversations.care.report import REPORT
from handlers.conversations.care.signal import SIGNAL
from handlers.conversations.care.tell_on import TELL_ON
from handlers.conversations.check_ins.check_in import CHECK_IN
from handlers.conversations.circles.away import CIRCLE_AWAY
from handlers.conversations.circles.wish import CIRCLE_WISH
from handlers.conversations.helping.thank import THANK
from handlers.conversations.sharing.hear_offers import HEAR_OFFERS
from handlers.conversations.sharing.name_neighbour import NAME_NEIGHBOUR
from handlers.conversations.sharing.offer_share import OFFER_SHARE
from handlers.conversations.volunteering.offer_help import OFFER_HELP
from handlers.conversations.volunteering.pause_until import PAUSE_UNTIL
from handlers.conversations.welcome.language import LANGUAGE
from handlers.conversations.welcome.welcome import WELCOME
from handlers.talking.talk import Conversation

CONVERSATIONS: Final[dict[str, Conversation]] = {
    conversation.name: conversation
    for conversation in (
        WELCOME,
        FIND_BUDDY,
        ASK_FOR_HELP,
        OFFER_HELP,
        PAUSE_UNTIL,
        ADD_WORD,
        THANK,
        REPORT,
        APPEAL,
        SIGNAL,
        LANGUAGE,
        CALL_NOTE,
        CALL_LATER,
        CIRCLE_WISH,
        CIRCLE_AWAY,
        OFFER_SHARE,
        HEAR_OFFERS,
        NAME_NEIGHBOUR,
        TELL_ON,
        CHECK_IN,
    )
}
