"""How much one address and one place may do: no puzzles, and a library's one address is enough.

An address is counted by a keyed hash that lives as long as its limit, and nowhere else.

Four words of 2,048 are 17,592,186,044,416 places. Only four words that we have are a guess, and at
most 14,600 a day are looked at from one address. Of ten thousand people that finds one in three
hundred years; all day from a thousand addresses at once, one in four months.
"""

import secrets as chance
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Literal

from aiohttp import web

from buurtbot.storage.wire.limits import Asking, Limit
from handlers.residents_page.site import Visit
from handlers.web_pages.coming_from import address_of

Of = Literal["begin", "words", "say", "mail", "file"]
MINUTE: Final = 60_000  # ms
DAY: Final = 24 * 60 * MINUTE


@dataclass(frozen=True)
class Most:
    """So many in so many ms."""

    most: int
    ms: int


# For all that come from one address together.
OF_ADDRESS: Final[dict[Of, Most]] = {
    "begin": Most(40, 10 * MINUTE),
    "words": Most(120, MINUTE),  # what was typed, also what is no guess
    "say": Most(300, MINUTE),
    "mail": Most(60, 60 * MINUTE),
    "file": Most(60, DAY),
}
# Guesses. Each page that is opened has a few of its own, which no other at the address uses up;
# after those, and for who never opened a page, there are those of the address. Both come back one
# by one: who is refused waits some seconds, and never for what somebody else did all at once.
OF_SEAT: Final = Most(4, 10 * MINUTE)
OF_SEATS: Final = Most(160, 10_000)  # so many at once, then one in so many ms
OF_NO_SEAT: Final = Most(40, 15_000)
OF_PLACE: Final[dict[Of, Most]] = {"say": Most(40, MINUTE), "file": Most(8, DAY)}
FAIR: Final = Most(8, MINUTE)  # of one place, whatever others at its address do
OF_MAILBOX: Final = Most(3, DAY)  # first letters: nobody is flooded by who types
OF_ASKER: Final = Most(6, DAY)


async def wait_for(visit: Visit, request: web.Request, of: Of) -> datetime | None:
    """None when they may go on; else from when on they may.

    Who says little goes on beside somebody at the same address who floods us.
    """
    fair = _limit(visit, f"fair|{visit.number}", FAIR)
    if of == "say" and await _verdict(visit, [fair]) is None:
        return None
    limits = [_limit(visit, f"{of}|{address_of(request)}", OF_ADDRESS[of])]
    if own := OF_PLACE.get(of):
        limits.insert(0, _limit(visit, f"place|{of}|{visit.number}", own))
    return await _verdict(visit, limits)


async def wait_for_guess(visit: Visit, request: web.Request, seat: str) -> datetime | None:
    """The same of four words that may be somebody's place. `seat`: of the page it is typed on."""
    address = address_of(request)
    if seat:
        own = _limit(visit, f"seat|{address}|{seat}", OF_SEAT)
        if await _verdict(visit, [own, _slow(visit, f"seats|{address}", OF_SEATS)]) is None:
            return None
    return await _verdict(visit, [_slow(visit, f"guesses|{address}", OF_NO_SEAT)])


async def wait_for_mail(visit: Visit, box: str) -> datetime | None:
    """The same of first letters: to one mailbox, and from one place."""
    asker = _limit(visit, f"asks mail|{visit.number}", OF_ASKER)
    return await _verdict(visit, [asker, _limit(visit, f"mailbox|{box}", OF_MAILBOX)])


async def _verdict(visit: Visit, limits: list[Limit]) -> datetime | None:
    site, now = visit.site, visit.site.now()
    outbox = site.store.outbox(visit.here.municipality)
    verdict = await outbox.limits.may_go([Asking(chance.token_urlsafe(6), limits)], now)
    return None if verdict.may_go else now + timedelta(milliseconds=verdict.wait)


def _limit(visit: Visit, who: str, most: Most) -> Limit:
    name = visit.site.secrets.id_of("visits", who)
    return Limit(f"visits.{name}", most.ms, most.most)


def _slow(visit: Visit, who: str, most: Most) -> Limit:
    return replace(_limit(visit, who, most), kind="bucket")
