"""A call on the page of an intake: two workers at the web desk, and what comes of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.service import Service
from tests.scenes.desk_day import DeskDay
from tests.scenes.live import live_town
from tests.scenes.page import FATMA, KARIN, with_web_desk
from tests.scenes.web_desk import Browser, web_desk

INTAKE = "/desk/intake"
LINE = "mevrouw de vries 0612345678 erasmusweg 12 brood en melk vrijdagmiddag"
CALL = {
    "line": "",
    "name": "Annie",
    "phone": "070 765 43 21",
    "whom": "",
    "kind": "groceries",
    "where": "Erasmusweg 12",
    "when": "vrijdagmiddag",
    "words": "brood en melk",
}


@dataclass
class Desk:
    """Karin and Fatma at the web desk, and what is stored."""

    service: Service
    karin: Browser
    fatma: Browser

    async def requests(self) -> list[HelpRequest]:
        """All that was sent."""
        work = DeskDay(self.service).work()
        ids = [str(one) for one in await work.redis.zrevrange(work.keys.cases, 0, -1)]
        cases = await work.look(Case, ids)
        asked = [case.request for case in cases.values() if case.request]
        return list((await work.look(HelpRequest, asked)).values())

    async def cases(self) -> list[Case]:
        """All that is there, open or not."""
        work = DeskDay(self.service).work()
        ids = [str(one) for one in await work.redis.zrevrange(work.keys.cases, 0, -1)]
        return list((await work.look(Case, ids)).values())


@asynccontextmanager
async def intake_desk(path: Path) -> AsyncIterator[Desk]:
    """Both are signed in; Karin has the page of an intake open."""
    async with (
        live_town(path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN, FATMA) as [karin, fatma],
    ):
        await karin.opens(INTAKE)
        yield Desk(town.demo.service, karin, fatma)
