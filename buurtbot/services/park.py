"""An update we failed on: the desk sees that it happened, the person hears what to do.

What was in it is not kept: it may hold anything, and nobody here could mend it.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from buurtbot.clock import Now
from buurtbot.domain.decision import Decision
from buurtbot.domain.messages import Say, ToPerson, text
from buurtbot.domain.person import Person
from buurtbot.services.hand_to_desk import open_case
from buurtbot.services.house import Actor, House
from buurtbot.services.settle import settle
from buurtbot.storage.store import Store
from buurtbot.storage.work import Work

Park = Callable[[str, dict[str, Any], str], Awaitable[None]]
SPOKEN = ("message", "edited_message", "callback_query", "my_chat_member")


async def park(work: Work, house: House, actor: Actor, *, error: str, person: str) -> Decision:
    """Open a case about an update that failed with this class of error."""
    known = await work.get(Person, person) if person else None
    case = await open_case(
        work,
        house,
        reason="parked",
        neighbourhood=actor.neighbourhood,
        about=known,
        what=error,
    )
    if known is None:
        return case
    return case + Decision(tell=(Say(ToPerson(known.id), text("something-went-wrong")),))


def parking(store: Store, house: House, now: Now) -> Park:
    """Park raw updates: the desk of that neighbourhood (of the first, for the desk's own bot)."""

    async def parked(slug: str, raw: dict[str, Any], error: str) -> None:
        served = {n.slug: n for n in house.network.with_former}
        neighbourhood = served.get(slug, house.network.neighbourhoods[0])
        operation = f"park:{slug}:{raw.get('update_id')}"
        actor = Actor("clock", "clock", neighbourhood.slug)

        def new_work() -> Work:
            return store.work(neighbourhood.municipality, operation, now())

        async def decide(work: Work) -> Decision:
            speaker = _speaker(store, slug, raw)
            return await park(work, house, actor, error=error, person=speaker)

        await settle(new_work, decide)

    return parked


def _speaker(store: Store, slug: str, raw: dict[str, Any]) -> str:
    """The id of who sent an update that could not be handled, as far as it can be read."""
    for kind in SPOKEN:
        said = raw.get(kind)
        sender = said.get("from") if isinstance(said, dict) else None
        if isinstance(sender, dict) and isinstance(sender.get("id"), int):
            return store.secrets.id_of("person", slug, str(sender["id"]))
    return ""
