"""Riet is to be called: she has only a telephone. Sara and Omar call, and Noor and Ivo help.

Noor is a volunteer whom the desk knows well.
"""

from dataclasses import replace
from typing import Any

from buurtbot.domain.core.call import Why
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.services.calls.put_on_list import Wanted, put_on_list
from buurtbot.services.core.context import Actor
from buurtbot.storage.commit.work import Work
from tests.scenes.desk_street import SARA, DeskStreet, mina, nearby
from tests.scenes.passing import passes

NOOR = Actor("person", "noor", "moerwijk", "Noor")
MINA = Actor("person", "mina", "moerwijk", "Mina")
IVO = Actor("person", "ivo", "moerwijk", "Ivo")


async def lives_there(street: DeskStreet) -> None:
    """All of them."""
    riet = mina(street.clock, id="riet", chat=None, name="Riet de Vries", phone="+31 70 765 43 21")
    noor = nearby(street.clock, level=2)
    await street.keep(
        riet, noor, nearby(street.clock, name="Ivo Smit", id_="ivo", level=1), mina(street.clock)
    )


async def is_listed(
    street: DeskStreet,
    reason: str = "check_in",
    *,
    who: str = "riet",
    by: str = "",
    **known: Any,
) -> None:
    """Somebody is put on the list, and the clock sees it."""

    async def decide(work: Work) -> Decision:
        person = await work.get(Person, who)
        assert person is not None
        why = replace(Why(reason, work.now, by_neighbour=True), **known)
        return await put_on_list(work, street.context, person, why, Wanted(work.now, by=by))

    await street.commit(decide)
    await passes(street)


async def takes(street: DeskStreet, user: int = SARA) -> None:
    """They take the first from the list in their own chat."""
    await street.types("/bellijst", user=user)
    await street.presses("1. Ik bel", user=user)
