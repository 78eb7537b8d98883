"""Who called writes something down: of whom they called, for who calls next or for the desk.

It is of whom it is about: it stands in their record and not in that of who wrote it. What worries
who called is with the desk alone.
"""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.calls import calls
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Say, text
from buurtbot.domain.words.open_line import cleaned
from buurtbot.domain.words.traces.money import without_secrets
from buurtbot.services.calls.calling import Calling, gone, read_call
from buurtbot.services.calls.put_on_list import kept
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work

WORRIED: Final[Reason] = "caller_worried"
CAME_OF_IT: Final = frozenset({"not_reached", WORRIED})


@does(deeds.call_note)
async def call_note(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    call: str,
    words: str = "",
    chat: str = "",
    **_said: str,
) -> Decision:
    """Write down what the next caller, or the desk, must know."""
    there = await read_call(work, context, actor, call, chat)
    said = without_secrets(cleaned(words))
    if there is None or actor.who not in {there.call.holder, there.call.had} or not said:
        return gone(work, context, actor, chat)
    noted = calls.noted(there.call, said)
    told = Decision(tell=(Say(there.to, text("call-noted")),))
    if noted.is_open:
        return kept(work, context, noted) + told
    case = await _came_of_it(work, there)
    if case is None:
        return kept(work, context, noted) + told
    with_desk = NOTHING if case.reason == WORRIED else kept(work, context, noted)
    return with_desk + told + await _to_case(work, context, there, case, said)


async def _came_of_it(work: Work, there: Calling) -> Case | None:
    """The case of this call that is open, the newest."""
    found = (await work.look(Case, there.called.cases)).values()
    open_ones = [one for one in found if one.closed is None and one.reason in CAME_OF_IT]
    return open_ones[-1] if open_ones else None


async def _to_case(
    work: Work, context: Context, there: Calling, case: Case, said: str
) -> Decision:
    """A word of who called stands in it."""
    again = NewCase(
        case.reason,
        case.neighbourhood,
        about=there.called,
        by_caller=said,
        what=case.what,
        tell=False,
    )
    return await open_case(work, context, again)
