"""What stands in a staff group under a name is not undone by what was decided before it.

A group has several queues, and one may be held up while another goes on: then an earlier deletion
would take away the question that has just been asked, or an earlier text stand over a later one.
"""

from datetime import datetime

from buurtbot.domain.core.messages import Change, Erase, Say, ToDesk
from buurtbot.outbox.letters.channel import Delivered, Gone, Result
from buurtbot.outbox.sending import Sending
from buurtbot.storage.sealed.waiting import Waiting
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.wire.plan import millis


def _name(waiting: Waiting) -> str:
    """By which it stands in a staff group; "" for none. What is for a person has one queue."""
    match waiting.outgoing:
        case (
            Say(to=ToDesk(), name=name)
            | Change(to=ToDesk(), name=name)
            | Erase(to=ToDesk(), name=name)
        ):
            return name
        case _:
            return ""


async def is_overtaken(waiting: Waiting, outbox: Outbox, now: datetime) -> bool:
    """Whether something later was said, changed or taken away by its name already.

    What was noted ahead of now was noted before the clock went back: it counts for nothing.
    """
    name = _name(waiting)
    return bool(name) and waiting.at < await outbox.latest(name) <= millis(now)


def note_latest(result: Result, sending: Sending) -> None:
    """It arrived, or there was nothing to take away: what is older has come too late.

    A change that found nothing to change is not read anywhere, so what it changes still comes.
    """
    name = _name(sending.waiting)
    done = Delivered | Gone if isinstance(sending.waiting.outgoing, Erase) else Delivered
    if name and isinstance(result, done):
        sending.marks.following.latest(name, sending.waiting.at)
