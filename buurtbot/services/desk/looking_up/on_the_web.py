"""What the web desk reads: open cases by urgency, and one case with where it is talked about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from buurtbot.domain.cases import cases
from buurtbot.domain.cases.calling import age
from buurtbot.domain.cases.card.called import called
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Text
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sending.outbox import Outbox

Reaches = Literal["person", "phone", "colleagues"]


@dataclass(frozen=True)
class OpenCase:
    """A case as it stands in a list: nothing of who it is about."""

    id: str
    ref: str
    called: Text
    place: str
    status: cases.Status
    urgent: bool
    age: Text
    look_by: datetime
    holder: str = ""
    mine: bool = False
    hands_over: bool = False


async def open_cases_of(
    work: Work, context: Context, slugs: Sequence[str], who: str
) -> list[OpenCase]:
    """All that is open in these neighbourhoods: first what nobody has and cannot wait.

    Then what its holder hands over.
    """
    found = await work.get_all(Case, await work.open_cases())
    ours = [case for case in found if case.neighbourhood in slugs and not case.closed]
    about = await work.look(HelpRequest, [case.request for case in ours if case.request])
    ordered = sorted(ours, key=_first)
    return [_open_case(work, context, case, about.get(case.request), who) for case in ordered]


def _first(case: Case) -> tuple[bool, bool, bool, datetime]:
    return bool(case.holder), not case.hands_over, not case.urgent, case.opened


def _open_case(
    work: Work, context: Context, case: Case, request: HelpRequest | None, who: str
) -> OpenCase:
    return OpenCase(
        id=case.id,
        ref=case.ref,
        called=called(case, request),
        place=context.neighbourhood(case.neighbourhood).name,
        status=cases.status(case),
        urgent=case.urgent,
        age=age(work.now - case.opened),
        look_by=case.look_by,
        holder=case.holder_name,
        mine=case.holder == who,
        hands_over=case.hands_over,
    )


@dataclass(frozen=True)
class CaseOnWeb:
    """A case of these neighbourhoods, and the topic of the web desk where it is talked about.

    `topic` is 0 while nothing of it was told there yet. What is written there reaches the `person`
    at their door; of who has a `phone` alone it is asked for whom it is; else colleagues read it.
    """

    case: Case
    called: Text
    place: str
    topic: int
    reaches: Reaches = "colleagues"


async def case_on_web(
    work: Work, context: Context, outbox: Outbox, slugs: Sequence[str], id_: str
) -> CaseOnWeb | None:
    """The case, when it is of these neighbourhoods."""
    case = await work.get(Case, id_)
    if case is None or case.neighbourhood not in slugs:
        return None
    looked = await work.look(HelpRequest, [case.request] if case.request else [])
    there = context.neighbourhood(case.neighbourhood)
    door = "page" if there.desk.group else ""
    topic = await outbox.desk.at(door).topic(case.id)
    what = called(case, looked.get(case.request))
    thread = topic.thread if topic else 0
    return CaseOnWeb(case, what, there.name, thread, await _reaches(work, case))


async def _reaches(work: Work, case: Case) -> Reaches:
    about = (await work.look(Person, [case.about])).get(case.about) if case.about else None
    if about is None or case.closed:
        return "colleagues"
    return "phone" if about.chat is None else "person"
