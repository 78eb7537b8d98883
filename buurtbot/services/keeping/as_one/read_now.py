"""Who was rung reads for themselves from now on: what was not read out to them yet is told there.

The desk hears that nobody has to ring, so what it was still to say must not be lost with that: who
comes, and the word for the door.
"""

from dataclasses import replace

from buurtbot.domain.asking.how_it_stands import standing
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HELD, HelpRequest
from buurtbot.domain.core.messages import Outgoing, Say
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.introducing import to_resident
from buurtbot.domain.helping.sides import Sides
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def read_now(work: Work, context: Context, before: Person, now: Person) -> Decision:
    """How each request of theirs stands; and cards that say how they are reached now."""
    requests = await work.look(HelpRequest, before.requests)
    holders = await work.look(Person, [one.holder for one in requests.values() if one.holder])
    stands = [
        _stands(Sides(one, now, holders.get(one.holder), work.now, context.policy))
        for one in requests.values()
    ]
    shown: list[Outgoing] = []
    for case in (await work.look(Case, before.cases)).values():
        if case.closed is None and case.about == before.id:
            file = await read_file(work, context, case)
            shown.extend(sheet.showing(replace(file, about=now)))
    return Decision(tell=(*stands, *shown))


def _stands(sides: Sides) -> Say:
    """Who comes, as it is told when somebody takes it; else how it stands."""
    if sides.holder is not None and sides.request.state in HELD:
        return to_resident(sides, sides.holder)
    return standing(sides)
