"""Somebody wants no mail about their page any more, or is forgotten: their address goes."""

from collections.abc import Iterable
from dataclasses import replace

from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.core.timing import timers
from buurtbot.storage.commit.work import Work


async def no_more_mail(work: Work, person: str) -> Decision:
    """Their wish goes, and that they read at this address."""
    wish = await work.get(NewsMail, person)
    if wish is None:
        return NOTHING
    gone = Decision(drop=(wish,), later=timers.taken_away(timers.mail_news(person)))
    return gone + await reads_there_no_more(work, wish)


async def reads_there_no_more(work: Work, wish: NewsMail) -> Decision:
    """Others may read at the same address; that letters came back is known on."""
    known = await work.get(Mailbox, wish.box)
    if known is None:
        return NOTHING
    left = without(known, [wish.id])
    is_needed = left.readers or left.came_back or left.stopped
    return Decision(keep=(left,)) if is_needed else Decision(drop=(known,))


def without(known: Mailbox, people: Iterable[str]) -> Mailbox:
    """The same address, where these read no more."""
    gone = set(people)
    return replace(known, readers=tuple(one for one in known.readers if one not in gone))
