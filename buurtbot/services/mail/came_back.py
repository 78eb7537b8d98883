"""A letter that does not arrive: its address is marked, and the desk hears it once a day.

One that is full, or where no server answered for days, is tried again after a week.

Of an address of who reads a page of ours the page itself says it. The desk hears of it only where
somebody counts on them: they help with something, or ask for it, and may not look for long.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final, Literal

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import Hidden, Say, Text, text
from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.mail.lateness import FOR_NOW
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.mail.letterbox import box_of
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.keyring import PASSING
from config.network.network import Neighbourhood

TOLD_AGAIN: Final = timedelta(days=1)
BACK: Final = frozenset({"mail-came-back", "mail-came-back-full", "mail-came-back-late"})


@does(deeds.mail_came_back)
async def mail_came_back(
    work: Work,
    context: Context,
    _actor: Actor,
    *,
    neighbourhood: str,
    box: str,
    ref: str = "",
    why: str = "",
) -> Decision:
    """Mark the address; tell the desk, when it did not hear it lately. Who reads there sees it."""
    known = await work.get(Mailbox, box) or Mailbox(box, neighbourhood)
    marked = replace(known, neighbourhood=neighbourhood, came_back=work.now, late=(), readers=())
    over = forgets(work, context, box)
    if why and known.came_back is None:
        over = replace(over, at=work.now + FOR_NOW)
    kept = Decision(keep=(marked,), later=(over,))
    kept += await _not_read(work, known)
    here = context.neighbourhood(neighbourhood)
    told_lately = known.came_back and work.now - known.came_back < TOLD_AGAIN
    if told_lately or (known.readers and not is_of(work, here, box)):
        return kept
    key = f"mail-came-back-{why}" if why else "mail-came-back"
    about = text("mail-came-back-about", ref=ref) if ref else None
    said = said_of(work, here, box, key, about)
    return kept + Decision(tell=(in_general(here.slug, said),))


async def _not_read(work: Work, known: Mailbox) -> Decision:
    """Who wanted news of their page there gets no more of it; their page says so."""
    wishes = await work.get_all(NewsMail, list(known.readers))
    lost = tuple(replace(wish, lost=work.now, due=None) for wish in wishes)
    none = timers.taken_away(*(timers.mail_news(wish.id) for wish in wishes))
    told = [one for wish in wishes for one in await counted_on(work, wish.id, "lost")]
    return Decision(keep=lost, tell=tuple(told), later=none)


async def counted_on(work: Work, reader: str, how: Literal["lost", "late"]) -> list[Say]:
    """What the desk hears: the number of what they help with, or asked, and nothing of who."""
    person = (await work.look(Person, [reader])).get(reader)
    if person is not None and person.same_as:  # their page, and who they are by phone
        person = (await work.look(Person, [person.same_as])).get(person.same_as)
    if person is None:
        return []
    held = person.offer.busy_with if person.offer else ()
    helps = (await work.look(HelpRequest, held)).values()
    asked = (await work.look(HelpRequest, person.requests)).values()
    asks = (one for one in asked if one.state not in ENDED)
    lines = [text(f"desk-mail-{how}-helper", ref=one.ref) for one in helps]
    lines += [text(f"desk-mail-{how}-resident", ref=one.ref) for one in asks]
    return [in_general(person.bot, line) for line in lines]


def is_of(work: Work, here: Neighbourhood, box: str) -> bool:
    """Whether the desk has this address in its file."""
    return box in {box_of(work, one) for one in addresses_of(here)}


def forgets(work: Work, context: Context, box: str) -> Timer:
    """When what is known of an address goes."""
    until = work.now + timedelta(days=context.policy.retention.mailbox_days)
    return Timer(timers.clear_mailbox(box), until, deeds.clear_mailbox(box=box))


def of_desk(work: Work, context: Context, box: str) -> str:
    """The neighbourhood whose desk has this address in its file; else the first of the town."""
    here = [n for n in context.network.neighbourhoods if n.municipality == work.municipality]
    own = (n.slug for n in here if is_of(work, n, box))
    return next(own, here[0].slug)


def addresses_of(here: Neighbourhood) -> tuple[str, ...]:
    """Those in its file."""
    desk = here.desk
    return (*desk.alarm_mail, *desk.day_mail, *(worker.mail for worker in desk.workers))


def said_of(
    work: Work, here: Neighbourhood, box: str, key: str, about: Text | None = None
) -> Text:
    """Which address, when it is one of the desk's own; of anybody else only what it is `about`."""
    for address in addresses_of(here):
        if box_of(work, address) == box:
            owner = f"{PASSING}mail:{work.secrets.id_of('told', box, work.operation)}"
            return text(key, address=Hidden(owner, address))
    return about or text("mail-came-back-other" if key in BACK else "mail-is-late-other")


@does(deeds.clear_mailbox)
async def clear_mailbox(work: Work, context: Context, _actor: Actor, *, box: str) -> Decision:
    """Nothing came back for long: it is forgotten. Who stopped something is, when not listed."""
    known = await work.get(Mailbox, box)
    if known is None:
        return NOTHING
    if known.readers:
        return Decision(keep=(replace(known, came_back=None, late=(), stopped=None),))
    listed = {box_of(work, one) for n in context.network.neighbourhoods for one in n.desk.day_mail}
    if known.stopped is None or box not in listed:
        return Decision(drop=(known,))
    stays = replace(known, came_back=None, late=())
    return Decision(keep=(stays,), later=(forgets(work, context, box),))
