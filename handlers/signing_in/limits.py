"""How often may be tried: little for one worker, much for one address, where many may sit.

What is counted is a keyed hash, that lives as long as its limit and nowhere else.
"""

import secrets as chance
from dataclasses import dataclass
from typing import Final, Literal

from aiohttp import web

from buurtbot.storage.keys import Keys
from buurtbot.storage.wire.limits import Asking, Limit, Limits
from handlers.signing_in.door import Door
from handlers.web_pages.coming_from import address_of

What = Literal["link", "code"]
MINUTES: Final = 15
SPAN_MS: Final = MINUTES * 60_000


@dataclass(frozen=True)
class Most:
    """How often within these minutes."""

    of_worker: int
    of_address: int


MOST: Final[dict[What, Most]] = {"link": Most(5, 60), "code": Most(6, 200)}


async def is_too_often(door: Door, request: web.Request, what: What, worker: str) -> bool:
    """Whether they must wait; else this time counts. Also of an address that nobody has."""
    most = MOST[what]
    house = door.store.secrets.id_of("house", address_of(request))
    by_house = await _may_go(door, f"sign-in.{what}.{house}", most.of_address)
    return not (by_house and await _may_go(door, f"sign-in.{what}.{worker}", most.of_worker))


async def _may_go(door: Door, who: str, most: int) -> bool:
    limits = Limits(door.store.redis, door.store.scripts, Keys(""))
    window = Limit(who, SPAN_MS, most, shared=True)
    return bool(
        (await limits.may_go([Asking(chance.token_urlsafe(8), [window])], door.now())).may_go
    )
