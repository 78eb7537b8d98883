"""Who is asked how they are by telephone rings the desk: away for a while, back, or no more.

All of it stands in the worker's own chat.
"""

from buurtbot.domain import deeds
from buurtbot.domain.check_ins import check_ins, shown
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Say, ToDesk, text
from buurtbot.services.calls.rung_too import circle_of
from buurtbot.services.check_ins.agreeing import LONGEST_AWAY, nothing_waits
from buurtbot.services.check_ins.to_a_person import Asked, kept, read
from buurtbot.services.core.both_sides import tell_actor
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.commit.work import Work


@does(deeds.check_in_caller)
async def check_in_caller(
    work: Work, context: Context, actor: Actor, *, check_in: str, chat: str = ""
) -> Decision:
    """Who takes part is on the telephone: show staff what can be done for them."""
    asked = await read(work, check_in)
    if asked is None:
        return tell_actor(actor, text("check-in-over"))
    return _shows(work, context, actor, asked, chat)


def _shows(work: Work, context: Context, actor: Actor, asked: Asked, chat: str) -> Decision:
    desk = ToDesk(asked.check_in.neighbourhood)
    to = own_chat(work, context, actor.who, chat, instead=desk) if chat else desk
    said, rows = shown.for_caller(asked.check_in, asked.person)
    return Decision(tell=(Say(to, said, rows, protect=True),))


@does(deeds.check_in_away_for)
async def check_in_away_for(
    work: Work, context: Context, actor: Actor, *, check_in: str, days: str, chat: str = ""
) -> Decision:
    """Who is on the telephone is away for so many days; 0 when they are back."""
    asked = await read(work, check_in)
    if asked is None:
        return tell_actor(actor, text("check-in-over"))
    many = min(int(days), LONGEST_AWAY) if days.isdecimal() else 0
    was = asked.check_in
    now = check_ins.away(was, many, work.now) if many else check_ins.back(was)
    off = await nothing_waits(work, context, now) if many else NOTHING
    noted = Decision(noted=(AuditLine(actor.who, "check_in_away_for", check_in),))
    told = _shows(work, context, actor, Asked(now, asked.person), chat)
    called = await circle_of(work, check_in) if many else None
    if called is not None:
        desk = ToDesk(was.neighbourhood)
        to = own_chat(work, context, actor.who, chat, instead=desk) if chat else desk
        told += Decision(tell=(Say(to, text("check-in-caller-circle")),))
    return kept(work, context, now) + off + noted + told
