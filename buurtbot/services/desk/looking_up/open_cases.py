"""Lists for the desk: what is open, the oldest first, and what the desk can do."""

from collections import Counter
from collections.abc import Mapping, Sequence

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases
from buurtbot.domain.cases.calling import age
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.called import in_a_word, show_buttons
from buurtbot.domain.cases.card.sheet import SURGE, in_general, lines
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Erase, Rows, Say, Text, ToDesk, text
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.on_cases.casework import gone
from buurtbot.storage.commit.work import Work

MOST_BUTTONS = 8


@does(deeds.open_cases)
async def open_cases(
    work: Work, context: Context, actor: Actor, *, neighbourhoods: str = ""
) -> Decision:
    """What is open in these neighbourhoods, the oldest first; very many are counted."""
    slugs = neighbourhoods.split() or [actor.neighbourhood]
    found = await work.look(Case, await work.open_cases())
    ours = [case for case in found.values() if case.neighbourhood in slugs and not case.closed]
    if not ours:
        return Decision(tell=(in_general(slugs[0], text("open-nothing")),))
    ordered = sorted(ours, key=lambda case: (bool(case.holder), not case.urgent, case.opened))
    head = text("open-head", count=len(ours), new=sum(1 for case in ours if not case.holder))
    about = await work.look(HelpRequest, [case.request for case in ordered if case.request])
    listed = [_line(case, about.get(case.request), work) for case in ordered]
    body = _digest(ours) if len(ours) > SURGE else listed
    told = in_general(slugs[0], lines((head, *body)), _buttons(ordered, about))
    return Decision(tell=(told,))


def _digest(ours: Sequence[Case]) -> list[Text]:
    counted = Counter(case.reason for case in ours)
    return [
        text("open-count", reason=text(f"case-reason-{reason}"), count=count)
        for reason, count in counted.most_common()
    ]


def _line(case: Case, request: HelpRequest | None, work: Work) -> Text:
    return text(
        f"open-line-{cases.status(case)}",
        reason=in_a_word(case, request),
        ref=case.ref,
        age=age(work.now - case.opened),
    )


def _buttons(ordered: Sequence[Case], about: Mapping[str, HelpRequest]) -> Rows:
    """A button for each of the first: it brings the card up again in its topic."""
    shown = [(case, about.get(case.request)) for case in ordered[:MOST_BUTTONS]]
    return tuple((button,) for button in show_buttons(shown))


@does(deeds.desk_digest)
async def desk_digest(
    work: Work, context: Context, actor: Actor, *, neighbourhood: str
) -> Decision:
    """One count for all that wait; it takes the place of the count before."""
    found = await work.look(Case, await work.open_cases())
    waiting = [
        case
        for case in found.values()
        if case.neighbourhood == neighbourhood and cases.status(case) == "new"
    ]
    if not waiting:
        return NOTHING
    to, name = ToDesk(neighbourhood), f"desk_digest:{neighbourhood}"
    waited = work.now - min(case.opened for case in waiting)
    said = text("desk-many", count=len(waiting), age=age(waited))
    return Decision(tell=(Erase(to, name), Say(to, said, name=name)))


@does(deeds.show_case)
async def show_case(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """Bring the card up again, at the end of its topic."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    return Decision(tell=sheet.card_again(await read_file(work, context, found)))


@does(deeds.desk_help)
async def desk_help(
    work: Work, context: Context, actor: Actor, *, neighbourhoods: str = ""
) -> Decision:
    """What the desk can do, in a few lines."""
    slugs = neighbourhoods.split() or [actor.neighbourhood]
    return Decision(tell=(in_general(slugs[0], text("desk-help")),))
