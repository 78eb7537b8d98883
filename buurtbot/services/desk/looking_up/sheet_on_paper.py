"""What somebody who goes there needs, on paper: for who has the case, and each sheet is noted.

Nothing of who it is but a first name, no number, and nothing of why it came to the desk.
"""

from dataclasses import dataclass

from buurtbot.domain import deeds
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.times.when import wanted_text
from buurtbot.domain.words.names import first_name_in
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.on_cases.casework import gone
from buurtbot.storage.commit.work import Work


@dataclass(frozen=True)
class Paper:
    """What stands on it. `name`, `address`, `words` and `door_word` may be empty."""

    ref: str
    what: Text
    when: Text
    name: str
    address: str
    words: str
    door_word: str


@does(deeds.print_sheet)
async def print_sheet(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """It is noted that this worker makes one; who does not have the case is told to take it."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if not _has(found, actor.who):
        return Decision(
            tell=(sheet.in_topic(found, text("desk-sheet-take-first")),),
            noted=(AuditLine(actor.who, "print_sheet_refused", case),),
        )
    return Decision(noted=(AuditLine(actor.who, "print_sheet", case),))


async def paper_of(work: Work, case: Case, who: str) -> Paper | None:
    """The sheet of this case for this worker; None when it is not theirs, or nothing is open."""
    looked = await work.look(HelpRequest, [case.request] if case.request else [])
    request = looked.get(case.request)
    if not _has(case, who) or request is None or request.state in ENDED:
        return None
    resident = (await work.look(Person, [request.resident])).get(request.resident)
    name = request.other_name or (resident.name if resident else "")
    return Paper(
        ref=request.ref,
        what=text(f"kind-{request.kind}"),
        when=wanted_text(request, now=work.now),
        name=first_name_in(name),
        address=request.address,
        words=request.words,
        door_word=request.door_word,
    )


def _has(case: Case, who: str) -> bool:
    return case.closed is None and bool(who) and case.holder == who
