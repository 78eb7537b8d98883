"""Room runs out: each desk hears so in time, once a day; who is new hears whom to call."""

import logging
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Alarm, Hidden, Say, Text, ToChat, ToDesk, text
from buurtbot.domain.core.people.person import Language
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.helpline_numbers import numbers
from buurtbot.storage.sealed.keyring import PASSING
from buurtbot.storage.store import Store
from buurtbot.storage.wire.condition import Room
from config.network.network import Neighbourhood

log = logging.getLogger(__name__)
WORTH_TELLING: Final[frozenset[Room]] = frozenset({"nearly full", "short"})

USED: Final = (
    "Redis is %.0f %% full: give it more memory (maxmemory in redis.conf, and what its container "
    "may use), or find what fills it (redis-cli --bigkeys)"
)


async def tell_of_room(store: Store, context: Context, now: datetime) -> None:
    """Tell the desks how much room there is, when that is little. Raises what Redis raises."""
    if store.condition.room not in WORTH_TELLING:
        return
    newly = [m for m in context.network.municipalities if await _tells(store, context, m, now)]
    if newly:
        log.warning(USED, store.condition.fill * 100)


async def _tells(store: Store, context: Context, municipality: str, now: datetime) -> bool:
    """Tell the desks of a municipality; False when they knew."""
    room = store.condition.room
    work = store.work(municipality, f"room:{room}:{now.date()}", now)
    if await work.done_before():
        return False
    here = (n for n in context.network.neighbourhoods if n.municipality == municipality)
    return await work.commit(told(room, here)) == "done"


def told(room: Room, neighbourhoods: Iterable[Neighbourhood]) -> Decision:
    """Each group and each second channel once, however many neighbourhoods it serves."""
    groups: dict[int, Neighbourhood] = {}
    channels: dict[tuple[str, ...], Neighbourhood] = {}
    for neighbourhood in neighbourhoods:
        groups.setdefault(neighbourhood.staff_chat, neighbourhood)
        channels.setdefault(neighbourhood.desk.rings, neighbourhood)
    channels.pop((), None)
    lines = (in_general(n.slug, _line(room, n)) for n in groups.values())
    return Decision(
        tell=(*lines, *(Alarm(ToDesk(n.slug), "", "nearly_full") for n in channels.values()))
    )


def _line(room: Room, neighbourhood: Neighbourhood) -> Text:
    if room == "short":
        return text("room-short", phone=neighbourhood.desk.phone)
    return text("room-nearly-full")


def no_room(context: Context, actor: Actor, chat: int, language: Language) -> Decision:
    """Somebody new is told whom to call; nothing of them is kept."""
    phone = context.neighbourhood(actor.neighbourhood).desk.phone
    to = ToChat(actor.neighbourhood, Hidden(f"{PASSING}{actor.who}", str(chat)), language)
    said = text("no-room", phone=phone, emergency=numbers()["emergency"])
    return Decision(tell=(Say(to, said),))
