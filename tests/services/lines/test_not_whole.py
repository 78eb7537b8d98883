"""Who sent a file that did not come along hears so, and staff hear so at the case."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Say, ToDesk
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import Clock


async def test_a_neighbour_hears_why_it_did_not_come_with_a_way_to_a_person(
    store: Store, context: Context, clock: Clock
) -> None:
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    await street.strikes("not_whole", person="riet", other="samir", lost="voice")
    heard = await street.hears("riet")
    assert "Uw spraakbericht kwam niet aan bij Samir." in heard
    assert "[Ik wil een mens]" in heard
    await street.strikes("not_whole", person="riet", other="samir", lost="file")
    assert "Het bestand kwam niet mee naar Samir." in await street.hears("riet")
    await street.strikes("not_whole", person="who-left", other="samir", lost="file")
    assert await street.hears("who-left") == ""


@pytest.fixture
async def balie(store: Store, context: Context, clock: Clock) -> DeskStreet:
    """Mina has a case at the desk."""
    street = DeskStreet(store, context, clock)
    await street.keep(mina(clock))
    await street.do(deeds.want_person(), actor=Actor("person", "mina", "moerwijk"))
    return street


@pytest.mark.parametrize(
    ("lost", "said"),
    [
        ("file", "Het bestand kwam niet mee naar Mina, de woorden wel."),
        ("voice", "Uw spraakbericht kwam niet aan bij Mina."),
    ],
)
async def test_staff_hear_in_the_topic_what_did_not_come(
    balie: DeskStreet, lost: str, said: str
) -> None:
    case = await balie.case()
    await balie.do(deeds.not_whole(case=case.id, other="mina", lost=lost))
    assert said in (await balie.desk())[-1]
    before = await balie.desk()
    await balie.do(deeds.not_whole(case="gone", other="mina", lost=lost))
    assert await balie.desk() == before


async def test_who_wrote_to_the_desk_hears_that_it_did_not_get_the_file(
    balie: DeskStreet,
) -> None:
    await balie.do(deeds.not_whole(person="mina", lost="file"))
    assert "Uw bestand kwam niet mee naar Welzijn Moerwijk" in (await balie.reads())[-1]


async def test_that_telegram_reaches_somebody_no_more_is_told_in_each_open_case_of_theirs(
    balie: DeskStreet,
) -> None:
    """Nobody types to someone who left: the desk hears so at the first message that failed."""
    case = await balie.case()
    await balie.do(deeds.unreachable(person="mina"))
    last = (await balie.told_desk())[-1].outgoing
    assert isinstance(last, Say)
    assert isinstance(last.to, ToDesk)
    assert "Telegram bereikt Mina niet meer." in balie.words(last)
    assert last.to.case == case.id
    assert last.buttons[0][0].deed == deeds.call_back(case=case.id)


async def test_it_is_not_said_twice_where_it_was_said(balie: DeskStreet) -> None:
    case, before = await balie.case(), await balie.desk()
    await balie.do(deeds.unreachable(person="mina", told=case.id))
    assert await balie.desk() == before
