"""What one municipality asks of another: done there exactly once, a moment later.

One commit touches one slot; what concerns two is carried over as a deed of its own.
"""

import json
from datetime import datetime

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.held import Held
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import CARRIED, Context, Deeds
from buurtbot.services.core.settle import settle
from buurtbot.storage.at_rest.moved import FORM
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.store import Store

HELD_ELSEWHERE = "pass_held"


async def bring(
    store: Store, context: Context, deeds: Deeds, outbox: Outbox, entry: str, now: datetime
) -> None:
    """Do one carried deed where it belongs. A person who was forgotten meanwhile comes as None."""
    carried = json.loads(entry)
    mark = carried.get(FORM, "")
    carried = store.forms.today("carry", mark, carried)
    args = dict(carried["deed"]["args"])
    if carried["record"]:
        here = store.work(outbox.municipality, "read", now)
        kind = Held if carried["deed"]["name"] == HELD_ELSEWHERE else Person
        args["record"] = await here.read_carried(kind, carried["record"])

    async def decide(work: Work) -> Decision:
        return await deeds[carried["deed"]["name"]](work, context, CARRIED, **args)

    def new_work() -> Work:
        is_later = store.forms.is_later(mark)
        return store.work(carried["to"], f"carry:{carried['id']}", now, met_later=is_later)

    await settle(new_work, decide)
