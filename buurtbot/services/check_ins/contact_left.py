"""A contact who is it no more: they left the desk, help no longer, or may not know so much.

Until there is another the desk is it; it is asked for one, and each neighbour hears so.
"""

from functools import reduce
from operator import add

from buurtbot.domain import deeds
from buurtbot.domain.check_ins import check_ins, shown
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Say, ToDesk
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.services.check_ins.to_a_person import Asked, kept, read
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.contact_left)
async def contact_left(
    work: Work, context: Context, _actor: Actor, *, neighbourhoods: str, who: str, of: str = ""
) -> Decision:
    """`who` is the contact of nobody in these neighbourhoods any more, or not `of` this one."""
    left = [await _in(work, context, slug, who, of) for slug in neighbourhoods.split()]
    return reduce(add, left, NOTHING)


async def _in(work: Work, context: Context, slug: str, who: str, of: str) -> Decision:
    ids = [of] if of else await work.listed(CheckIn, slug)
    looked = (await work.look(CheckIn, ids)).values()
    theirs = [one.id for one in looked if who in {one.contact, one.may_be}]
    there = [asked for one in theirs if (asked := await read(work, one)) is not None]
    if not there:
        return NOTHING
    desk = Say(ToDesk(slug), *shown.contacts_gone(slug, len(there)))
    noted = AuditLine("house", "contact_left", slug)
    gone = [_without(work, context, asked, who) for asked in there]
    return reduce(add, gone, Decision(tell=(desk,), noted=(noted,)))


def _without(work: Work, context: Context, asked: Asked, who: str) -> Decision:
    """Who had them hears that it is the desk now; who was to have them needs not."""
    free = kept(work, context, check_ins.without_contact(asked.check_in, who))
    if asked.check_in.contact != who or not asked.person.reads:
        return free
    return free + asked.says("check-in-contact-gone")
