"""What becomes of words of staff that wait: passed on with a press, or kept with the desk."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.core.case import Case, Unsent
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import text
from buurtbot.domain.desk import unsent
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.on_cases.casework import gone, take
from buurtbot.services.lines.to_person import passed_to_person, refused
from buurtbot.storage.commit.work import Work


def wait_for_a_press(
    work: Work, context: Context, case: Case, said: Unsent, *, unsure: bool = False
) -> Decision:
    """It waits, and who wrote it sees so at once, with what can be done; later once more."""
    kept = unsent.waiting(case, said)
    asked = unsent.asks(case, kept, said.message, unsure=unsure)
    at = work.now + timedelta(minutes=context.policy.unsent_minutes)
    later = (unsent.reminder(case, said.message, at),)
    return Decision(keep=(kept,), tell=(asked,), later=later)


@does(deeds.remind_unsent)
async def remind_unsent(
    work: Work, _context: Context, _actor: Actor, *, case: str, message: str
) -> Decision:
    """A timer: nobody pressed yet. Said once."""
    found = await work.get(Case, case)
    return Decision(tell=unsent.asks_once_more(found, int(message))) if found else NOTHING


@does(deeds.send_unsent)
async def send_unsent(
    work: Work, context: Context, actor: Actor, *, case: str, message: str, take_it: str = ""
) -> Decision:
    """Pass it on, under the name of who wrote it. With `take_it` who presses has the case now.

    What the button said must still be so: else it is asked once more, as it is now.
    """
    found, some = await _waiting(work, case, message)
    if found is None or not some:
        return _waits_no_more(actor, found)
    if _is_other(found, actor, take_it):
        return Decision(tell=unsent.asks_anew(found))
    file = await read_file(work, context, found)
    refusal = refused(file)
    if refusal is not None:
        return refusal
    return await _sent(work, context, actor, file, some)


async def _waiting(work: Work, case: str, message: str) -> tuple[Case | None, tuple[Unsent, ...]]:
    """The case, and what of this message waits in it."""
    found = await work.get(Case, case)
    return found, unsent.parts(found, int(message)) if found else ()


def _waits_no_more(actor: Actor, case: Case | None) -> Decision:
    if case is None:
        return gone(actor)
    return Decision(tell=(sheet.in_topic(case, text("desk-unsent-gone")),))


def _is_other(case: Case, actor: Actor, take_it: str) -> bool:
    """Whether somebody else took it since it was asked, or it was given back."""
    if take_it:
        return case.holder not in {"", actor.who}
    return not case.holder


async def _sent(
    work: Work, context: Context, actor: Actor, file: sheet.File, some: tuple[Unsent, ...]
) -> Decision:
    file = replace(file, case=unsent.without(file.case, some))
    done = Decision(keep=(replace(file.case, attended=work.now),))
    if not file.case.holder:
        done = await take(work, context, actor, file)
    for one in some:
        done += await passed_to_person(work, context, file, one)
    shown = unsent.shown_as(file.case, some, "desk-unsent-sent", actor.name)
    noted = (AuditLine(actor.who, "send_unsent", file.case.id),)
    return done + Decision(tell=(shown,), noted=noted)


@does(deeds.keep_unsent)
async def keep_unsent(
    work: Work, context: Context, actor: Actor, *, case: str, message: str
) -> Decision:
    """It stays with the desk, also when it is changed later."""
    found, some = await _waiting(work, case, message)
    if found is None or not some:
        return _waits_no_more(actor, found)
    ours = unsent.without(found, some, ours=True)
    kept = replace(ours, notes=found.notes + 1, noted=True)
    return Decision(
        keep=(kept,),
        tell=(unsent.shown_as(kept, some, "desk-unsent-ours", actor.name),),
        noted=(AuditLine(actor.who, "keep_unsent", found.id),),
    )
