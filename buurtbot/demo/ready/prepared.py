"""Who is there when the demo begins: everybody who is known, and what went before in each room."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final

from buurtbot.demo.ready.buddies import prepare_buddies
from buurtbot.demo.ready.check_ins import prepare_check_ins
from buurtbot.demo.ready.circles import prepare_circles
from buurtbot.demo.ready.people import DemoPerson, sign_up
from buurtbot.demo.ready.sharing import prepare_sharing
from buurtbot.demo.ready.staying import prepare_staying
from buurtbot.storage.store import Store
from config.network.network import Network

Prepares = Callable[[Store, Network, list[DemoPerson], datetime], Awaitable[None]]
ROOMS: Final[tuple[Prepares, ...]] = (
    prepare_circles,
    prepare_check_ins,
    prepare_buddies,
    prepare_staying,
    prepare_sharing,
)


async def prepare(store: Store, network: Network, people: list[DemoPerson], now: datetime) -> None:
    """Once; at a next start all goes on from where it was."""
    await sign_up(store, network, people, now)
    for of_room in ROOMS:
        await of_room(store, network, people, now)
