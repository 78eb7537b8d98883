"""Who had a case has it no more: it waits as if new, and nobody counts on who went away.

All colleagues are called. Who is in danger was told that somebody has it: they hear that this is
over, whom to call now, and when the desk is there; at night the second channel rings at once.
"""

from buurtbot.domain.care import worry
from buurtbot.domain.cases import cases
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.cases.holding import back_on_list
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.words.names import staff_name
from buurtbot.services.cases.at_night import rings_at_night
from buurtbot.services.cases.hand_to_desk import read_file, waits
from buurtbot.services.cases.looks_by import looks_by
from buurtbot.services.cases.open_alarm import in_danger
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def let_go(
    work: Work, context: Context, case: Case, said: str, *, noted: AuditLine
) -> Decision:
    """The case as nobody's; `said` is the key of what its topic reads of who had it."""
    name = staff_name(case.owner, case.holder_name)
    by = looks_by(work, context, case.neighbourhood, urgent=case.urgent, reason=case.reason)
    free = back_on_list(case, by, work.now)
    file = await read_file(work, context, free)
    told = sheet.in_topic(free, text(said, name=name))
    rung = rings_at_night(work, context, file) if free.urgent else ()
    return Decision(
        keep=(free,),
        tell=(*sheet.ringing(file), *rung, told, *_told(work, context, file, case)),
        later=waits(work, context, free),
        noted=(noted,),
    )


def _told(work: Work, context: Context, file: File, before: Case) -> tuple[Say, ...]:
    """What who is in danger hears; of who cannot be reached only the desk knows."""
    about = file.about
    if before.reason not in cases.IN_DANGER or about is None or about.chat is None:
        return ()
    danger = in_danger(work, context, file.case)
    is_theirs = before.reason == "sensitive"
    said = danger.let_go(before) if is_theirs else worry.let_go(danger, before)
    return (Say(ToPerson(about.id), said),)
