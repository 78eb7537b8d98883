"""What somebody who only has a phone is told, staff read to them: nothing is said to be sent."""

import pytest

from buurtbot.domain import deeds
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.street import Clock
from tests.services.lines.test_staff_words import at_the_desk


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def test_who_only_has_a_phone_is_read_where_to_go_and_is_sent_nothing(
    street: DeskStreet,
) -> None:
    case = await at_the_desk(street, mina(street.clock, chat=None, phone="070 123 45 67"))
    staff = Actor("moderator", "s", "moerwijk")
    await street.do(deeds.refer_to(case=case.id, where="gp"), actor=staff)
    assert "Lees dit voor aan Mina" in (await street.desk())[-1]
    before = len(await street.desk())
    await street.do(deeds.refer_to(case=case.id, where="gp", sure="0"), actor=staff)
    told = (await street.desk())[before:]
    assert any("Doorverwezen: Huisarts. U las het voor." in line for line in told)
    assert not any("verstuurd" in line or "Bel:" in line for line in told)
