"""Who is the contact of Mina, and who takes part by telephone."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.desk_street import OMAR, DeskStreet
from tests.scenes.passing import passes
from tests.scenes.ringing import MINA, NOOR, agrees, found, ringing_street
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return await ringing_street(store, context, clock)


async def test_the_course_is_for_the_contact_alone(street: DeskStreet) -> None:
    await agrees(street)
    await street.press("Ik word contactpersoon")
    await street.press("Ik word contactpersoon", user=OMAR)
    assert "Er is al een contactpersoon" in (await street.own(OMAR))[-1]
    act = deeds.check_in_course(check_in="mina")
    await street.do(act, actor=Actor("moderator", "omar", "moerwijk", "Omar"))
    assert "alleen voor de contactpersoon" in (await street.desk())[-1]
    await street.do(act, actor=NOOR)
    assert "Antwoorden" not in "\n".join(await street.reads("noor"))
    await street.do(act, actor=MINA)
    assert "Er zijn nog geen antwoorden" in (await street.reads())[-1]


async def test_a_volunteer_is_asked_to_be_the_contact_and_calls_first(
    street: DeskStreet,
) -> None:
    await agrees(street)
    await street.press("Een helper vragen")
    await street.presses("Noor")
    assert "Mina doet mee met nabellen" in (await street.reads("noor"))[-1]
    await street.do(deeds.check_in_contact_says(check_in="mina", value="yes"), actor=NOOR)
    assert (await found(street)).contact == "noor"
    await passes(street, minutes=31)
    await street.mina_presses("Bel mij")
    await passes(street, seconds=1)
    assert "Kunt u vandaag iemand bellen" in (await street.reads("noor"))[-1]
    await street.do(deeds.check_in_contact_says(check_in="mina", value="no"), actor=NOOR)
    assert (await found(street)).contact == ""
    await street.do(deeds.check_in_contact_says(check_in="mina", value="yes"), actor=NOOR)
    assert (await found(street)).contact == ""


async def test_who_only_has_a_telephone_takes_part_through_the_desk(street: DeskStreet) -> None:
    await street.command("/nabellen")
    assert "doet nu niemand mee" in (await street.desk())[-1]
    await street.press("Iemand aan de telefoon")
    await street.presses("Ja")
    await street.types("Riet de Vries", "070 765 43 21")
    await street.presses("dinsdag", "Klaar", "10:30 uur", "Ja")
    assert "dinsdag, om 10:30 uur, met een telefoontje" in (await street.own())[-1]
    await street.command("/nabellen")
    assert "doet één persoon mee. Zonder contactpersoon: 1." in (await street.desk())[-1]
    await passes(street, minutes=31)
    await street.types("/bellijst")
    await street.presses("1. Ik bel")
    assert "Bel nu: Riet de Vries\n+31 70 765 4321" in (await street.own())[-1]
    await street.presses("Gesproken", "Gaat wel")
    await passes(street, seconds=1)
    [who] = await street.store.redis.zrange("{gm0518}:list:check_in:moerwijk", 0, -1)
    course = (await street.get(CheckIn, str(who))).course
    assert [one.how for one in course] == ["so_so"]


async def test_who_rang_and_would_rather_not_is_not_kept(street: DeskStreet) -> None:
    await street.command("/nabellen")
    await street.press("Iemand aan de telefoon")
    await street.presses("Nee")
    assert "Er is niets bewaard" in (await street.own())[-1]
