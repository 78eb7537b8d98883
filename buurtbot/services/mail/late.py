"""A letter that is late: written down, and told when it goes on. Nothing ends for its address.

Who is told is who hears of one that came back; so that nobody hears it with each letter, it is
counted anew from there.
"""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.domain.mail.lateness import also_late, is_often
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.mail.came_back import counted_on, forgets, is_of, said_of
from buurtbot.storage.commit.work import Work


@does(deeds.mail_is_late)
async def mail_is_late(
    work: Work, context: Context, _actor: Actor, *, neighbourhood: str, box: str, full: str = ""
) -> Decision:
    """Count it, unless it is known that nothing arrives; the desk hears when it is often so."""
    known = await work.get(Mailbox, box) or Mailbox(box, neighbourhood)
    if known.came_back is not None:
        return NOTHING
    late = also_late(known.late, work.now)
    often = is_often(late)
    kept = replace(known, neighbourhood=neighbourhood, late=() if often else late)
    counted = Decision(keep=(kept,), later=(forgets(work, context, box),))
    if not often:
        return counted
    here = context.neighbourhood(neighbourhood)
    told = [one for who in known.readers for one in await counted_on(work, who, "late")]
    if is_of(work, here, box) or not known.readers:
        key = "mail-is-late-full" if full else "mail-is-late"
        told.append(in_general(here.slug, said_of(work, here, box, key)))
    return counted + Decision(tell=tuple(told))
