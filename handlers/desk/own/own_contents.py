"""The table of what staff can be led through in their own chat, beside the intake."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from buurtbot.services.circles.own_talks import knows_circle, knows_wishes
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.phone.who_rings import learns_who
from buurtbot.services.sharing.own_talks import learns_caller
from buurtbot.services.volunteering.offered_by_phone import learns_helper
from buurtbot.storage.commit.work import Work
from handlers.conversations.buddies.find_buddy import BUDDY_FOR_CALLER
from handlers.conversations.calls.call_later import CALL_LATER
from handlers.conversations.calls.call_note import CALL_NOTE
from handlers.conversations.care.signal_for_caller import SIGNAL_FOR_CALLER
from handlers.conversations.check_ins.desk_check_in import DESK_CHECK_IN
from handlers.conversations.circles.at_desk import CIRCLE_DESK
from handlers.conversations.circles.for_caller import CIRCLE_WISH_FOR
from handlers.conversations.circles.set_up import CIRCLE_SET_UP
from handlers.conversations.sharing.for_caller import (
    HEAR_FOR_CALLER,
    NAME_FOR_CALLER,
    SHARE_FOR_CALLER,
    SHARING_CALLER,
)
from handlers.conversations.volunteering.offer_for_caller import OFFER_FOR_CALLER
from handlers.conversations.volunteering.say_for_helper import SAY_FOR_HELPER
from handlers.talking.talk import Conversation, Draft

Knows = Callable[[Work, Context, Actor, Draft], Awaitable[Draft]]
Learns = Callable[[Work, Context, Draft, str, str], Awaitable[Draft]]  # at a step, from words


async def nothing_more(_work: Work, _context: Context, _actor: Actor, draft: Draft) -> Draft:
    """Of most talks all is known that the button says."""
    return draft


async def nothing_new(
    _work: Work, _context: Context, draft: Draft, _step: str, _said: str
) -> Draft:
    """Most words are only what they say."""
    return draft


@dataclass(frozen=True)
class OwnTalk:
    """A conversation, and what is read before it begins: its draft, on top of the button's.

    What it `learns` from words is read when they are said. `quiet`: it is for one reader, and the
    group hears nothing of what is said in it.
    """

    conversation: Conversation
    knows: Knows = nothing_more
    learns: Learns = nothing_new
    quiet: bool = False


def contents(*talks: OwnTalk) -> Mapping[str, OwnTalk]:
    """These talks by name."""
    return {own.conversation.name: own for own in talks}


OWN_TALKS: Final = contents(
    OwnTalk(BUDDY_FOR_CALLER, learns=learns_who),
    OwnTalk(NAME_FOR_CALLER),
    OwnTalk(SAY_FOR_HELPER),
    OwnTalk(OFFER_FOR_CALLER, learns=learns_helper),
    OwnTalk(CALL_NOTE),
    OwnTalk(CALL_LATER),
    OwnTalk(DESK_CHECK_IN, learns=learns_who),
    OwnTalk(CIRCLE_SET_UP, knows_wishes, learns_who),
    OwnTalk(CIRCLE_WISH_FOR, learns=learns_who),
    OwnTalk(CIRCLE_DESK, knows_circle, learns_who),
    OwnTalk(SIGNAL_FOR_CALLER, quiet=True),
    OwnTalk(SHARING_CALLER, learns=learns_caller),
    OwnTalk(SHARE_FOR_CALLER),
    OwnTalk(HEAR_FOR_CALLER),
)
