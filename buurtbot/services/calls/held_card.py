"""Where the card of a call stands, and what it says when there is less to call about.

Somebody may be on the line at that moment: what worries them they can still say.
"""

from buurtbot.domain.calls import shown
from buurtbot.domain.calls.calls import is_held
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Change, ToChat, ToDesk, ToPerson
from buurtbot.services.calls.called import called_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.commit.work import Work


def staff_chat(work: Work, context: Context, actor: Actor, slug: str, chat: str) -> ToChat:
    """A worker's own chat: names and numbers stand there, and never in the general topic."""
    return own_chat(work, context, actor.who, chat, instead=ToDesk(slug))


def place_of(work: Work, context: Context, call: Call) -> ToPerson | ToChat:
    """Where the card of who has it stands."""
    if not call.chat:
        return ToPerson(call.holder)
    by = Actor("moderator", call.holder, call.neighbourhood)
    return staff_chat(work, context, by, call.neighbourhood, call.chat)


async def card_goes_on(work: Work, context: Context, before: Call, left: Call) -> Decision:
    """Who has it reads what is left of it, or that nobody needs to call.

    Not who else rings them: what is in the store may end in this very step.
    """
    called = await called_of(work, before.id) if is_held(before, work.now) else None
    if called is None:
        return NOTHING
    said, rows = shown.let_go(before)
    if left.is_open:
        by_staff = bool(before.chat)
        said, rows = shown.card(left, called, context.policy.calls, by_staff=by_staff)
    name = shown.card_name(before, before.holder)
    to = place_of(work, context, before)
    return Decision(tell=(Change(to, name, said, rows, anew=True, protect=True),))
