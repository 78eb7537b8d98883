"""Each day that a desk opens, who asked for it gets a letter with what is open, and no more."""

from collections.abc import Iterable

from buurtbot.domain import deeds
from buurtbot.domain.cases.cases import at_desk
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.messages import Mail
from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.domain.core.timing import timers
from buurtbot.domain.mail.day import day, next_day
from buurtbot.services.calls.list_of_today import due
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.mail.letterbox import box_of, mails
from buurtbot.services.mail.news_links import day_link
from buurtbot.storage.commit.work import Work
from config.network.network import Neighbourhood


def day_timer(here: Neighbourhood, work: Work) -> tuple[Timer, ...]:
    """When its next letter goes, where anybody wants one."""
    at = next_day(here.desk.hours, work.now)
    if at is None or not here.desk.day_mail or here.closed:
        return ()
    return (Timer(timers.day_mail(here.slug), at, deeds.day_mail(neighbourhood=here.slug)),)


@does(deeds.day_mail)
async def day_mail(work: Work, context: Context, _actor: Actor, *, neighbourhood: str) -> Decision:
    """A timer: the letter of today, and the next is set. Too late in the day nobody needs it."""
    here = context.neighbourhood(neighbourhood)
    then = Decision(later=day_timer(here, work))
    if not then.later or not at_desk(here.desk.hours, work.now):
        return then
    wanted = await _who_want_it(work, here.desk.day_mail)
    if not wanted:
        return then
    looked = (await work.look(Case, await work.open_cases())).values()
    ours = [case for case in looked if case.neighbourhood == here.slug and not case.closed]
    calls, letters = len(await due(work, [here.slug])), list[Mail]()
    for address in wanted:
        stop = _stop(work, context, here.slug, address)
        letter = day(here, ours, calls, base=context.base, stop=stop)
        letters += mails(work, here, (address,), letter)
    return then + Decision(tell=tuple(letters))


def _stop(work: Work, context: Context, slug: str, address: str) -> str:
    """Where a press ends it for this address, where we have pages; else they answer."""
    box = box_of(work, address)
    return day_link(work.secrets, context.base, slug, box) if context.base else ""


async def _who_want_it(work: Work, addresses: Iterable[str]) -> list[str]:
    """Not who stopped it, nor to where letters do not arrive."""
    boxes = {box_of(work, address): address for address in addresses}
    known = await work.look(Mailbox, boxes)
    return [
        address
        for box, address in boxes.items()
        if box not in known or not (known[box].came_back or known[box].stopped)
    ]
