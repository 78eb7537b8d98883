"""What people write by mail comes into the case of its reference, and nothing is done on it.

Anybody can write under any name: so staff read that it is not verified, and no letter is a deed.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.care import crisis
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Arg, Hidden, text
from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.core.timing import timers
from buurtbot.domain.desk.following import follows, later_in
from buurtbot.domain.words.in_parts import in_parts
from buurtbot.domain.words.names import plain_name
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.cases.open_alarm import gather
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.mail.came_back import forgets
from buurtbot.storage.commit.work import Work
from config.care.screening import CONCERNS, Concern

LONGEST_SENDER: Final = 120


@does(deeds.mail_in_case)
async def mail_in_case(
    work: Work,
    context: Context,
    _actor: Actor,
    *,
    case: str,
    who: str,
    words: str,
    worry: str = "",
) -> Decision:
    """It stands in the topic; words that worry us call the desk, as those of anybody."""
    found = await work.get(Case, case)
    if found is None:
        return NOTHING
    sender: dict[str, Arg] = {"who": _shown(found, who)}
    told = in_parts(later_in(found), "mail-heard", sender, found.owner, words, None)
    heard = Decision(tell=told, noted=(AuditLine("mail", "mail_in_case", case),))
    concern = _concern(worry)
    if concern is None:
        return heard
    work.goes_first = True
    urgent = crisis.is_urgent(concern)
    return heard + await gather(work, context, found, worry=concern, urgent=urgent, words=words)


@does(deeds.mail_files_left)
async def mail_files_left(
    work: Work, _context: Context, _actor: Actor, *, case: str, who: str, count: str
) -> Decision:
    """What was attached stays in the mailbox; the topic says so."""
    found = await work.get(Case, case)
    if found is None:
        return NOTHING
    said = text("mail-heard-attached", who=_shown(found, who), count=int(count))
    return Decision(tell=(follows(found, said),))


def _shown(case: Case, who: str) -> Hidden:
    return Hidden(case.owner, plain_name(who, LONGEST_SENDER))


@does(deeds.mail_astray)
async def mail_astray(
    work: Work,
    context: Context,
    _actor: Actor,
    *,
    neighbourhood: str,
    who: str = "",
    words: str = "",
    worry: str = "",
) -> Decision:
    """Words that worry us are a case about nobody; of others the desk hears that they came."""
    here = context.neighbourhood(neighbourhood)
    concern = _concern(worry)
    if concern is None:
        return Decision(tell=(in_general(here.slug, text("mail-astray")),))
    work.goes_first = True
    return await open_case(
        work,
        context,
        NewCase(
            reason="sensitive",
            neighbourhood=here.slug,
            words=f"{plain_name(who)}\n{words}",
            what=concern,
            urgent=crisis.is_urgent(concern),
            tell=False,
        ),
    )


@does(deeds.stop_day_mail)
async def stop_day_mail(
    work: Work, context: Context, _actor: Actor, *, neighbourhood: str, box: str
) -> Decision:
    """Who wants the day of a desk no more gets it no more; what is a duty still comes.

    Who heard there of news on their page gets no letter any more either.
    """
    known = await work.get(Mailbox, box) or Mailbox(box, neighbourhood)
    stopped = replace(known, stopped=known.stopped or work.now, readers=())
    wishes = await work.get_all(NewsMail, list(known.readers))
    none = timers.taken_away(*(timers.mail_news(wish.id) for wish in wishes))
    return Decision(
        keep=(stopped,), drop=tuple(wishes), later=(*none, forgets(work, context, box))
    )


def _concern(worry: str) -> Concern | None:
    return next((one for one in CONCERNS if one == worry), None)
