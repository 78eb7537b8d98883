"""How much one address and one place may do: no puzzles, and a library's one address is enough.

An address is counted by a keyed hash that lives as long as its limit, and nowhere else.
"""

import secrets as chance
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from aiohttp import web

from buurtbot.storage.limits import Asking, Limit
from handlers.residents_page.site import Visit
from handlers.web_pages.coming_from import address_of

Of = Literal["begin", "words", "say"]
MINUTE: Final = 60_000  # ms


@dataclass(frozen=True)
class Most:
    """So many in so many ms."""

    most: int
    ms: int


# For all that come from one address together.
OF_ADDRESS: Final[dict[Of, Most]] = {
    "begin": Most(40, 60 * MINUTE),
    "words": Most(40, 10 * MINUTE),
    "say": Most(300, MINUTE),
}
OF_PLACE: Final = Most(40, MINUTE)


async def wait_for(visit: Visit, request: web.Request, of: Of) -> datetime | None:
    """None when they may go on; else from when on they may."""
    site = visit.site
    limits = [_limit(visit, f"{of}|{address_of(request)}", OF_ADDRESS[of])]
    if of == "say":
        limits.insert(0, _limit(visit, f"place|{visit.number}", OF_PLACE))
    now = site.now()
    outbox = site.store.outbox(visit.here.municipality)
    verdict = await outbox.limits.may_go([Asking(chance.token_urlsafe(6), limits)], now)
    return None if verdict.may_go else now + timedelta(milliseconds=verdict.wait)


def _limit(visit: Visit, who: str, most: Most) -> Limit:
    name = visit.site.secrets.id_of("visits", who)
    return Limit(f"visits.{name}", most.ms, most.most)
