"""Who gave a worry signal and may be asked: another record now, not reached, or forgotten."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Pressed
from tests.features.care.test_worry_signal import MINA, audit, gives, was_sent, with_contact
from tests.scenes.desk_street import GROUP, SARA, DeskStreet, mina
from tests.scenes.street import Clock

ASK = "Vraag de melder te bellen"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    """Mina gave one, and may be asked about it."""
    street = DeskStreet(store, with_contact(context), clock)
    await street.keep(mina(clock))
    await gives(street, reply="yes")
    return street


@pytest.mark.parametrize("went", ["blocked the bot", "is forgotten"])
async def test_where_nobody_can_be_asked_the_contact_reads_so(
    street: DeskStreet, went: str
) -> None:
    await street.presses("Lezen", "Ik ben hiermee bezig")
    giver = await street.get(Person, "mina")
    data = await street.data_of(ASK, street.own_queue())
    await was_sent(street)
    if went == "is forgotten":
        await street.do(deeds.forget_sure(), actor=MINA)
    else:
        await street.keep(replace(giver, reachable=False))
    await street.hear(Pressed(data, 1, "q"), chat=SARA, member_of=(GROUP,))
    assert "Er is niemand gevraagd." in (await street.own())[-1]
    assert "ask_giver" not in [did for _, did in await audit(street)]


async def test_who_joined_who_they_were_by_phone_is_named_and_asked(street: DeskStreet) -> None:
    giver = await street.get(Person, "mina")
    both = replace(giver, id="known", came_by="mina", name="Mina de Wit")
    await street.keep(both, replace(giver, chat=None, consent=None, name="", same_as="known"))
    await street.presses("Lezen", "Ik ben hiermee bezig")
    assert "Verteld door Mina" in (await street.own())[-1]
    await street.presses(ASK)
    assert "070 123 45 67" in (await street.reads("known"))[-1]
