"""How it ended is one press: half a minute later it is closed, and until then nothing changed."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import closing_name
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Change
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.features.care.test_silent_alarm import later
from tests.features.desk.test_desk import a_case
from tests.scenes.desk_street import OMAR, DeskStreet, groceries
from tests.scenes.street import Clock
from tests.services.lines.test_staff_words import mina_writes

SAYS = "Over een halve minuut is deze melding klaar. Dit krijgt Mina dan:"


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def pressed(street: DeskStreet, outcome: str = "Geholpen") -> None:
    await street.press("Afsluiten")
    await street.press(outcome)


async def test_one_press_closes_it_and_what_she_got_stays_to_be_read(street: DeskStreet) -> None:
    await a_case(street, reason="unmatched", request=groceries(street.clock))
    await street.takes()
    before = await street.reads()
    await pressed(street)
    assert SAYS in (await street.desk())[-1]
    last = (await street.told_desk())[-1].outgoing
    assert isinstance(last, Change)
    assert last.name == closing_name((await street.case()).id), "in the place of the outcomes"
    assert await street.reads() == before, "nothing changed for her yet"
    assert (await street.get(HelpRequest, "r1")).state == "with_desk"
    await later(street, 0.5)
    case = await street.case()
    assert (case.outcome, case.closing) == ("helped", None)
    assert (await street.get(HelpRequest, "r1")).state == "done"
    (told,) = (await street.reads())[len(before) :]
    assert "Fijn dat het gelukt is" in told
    desk = await street.desk()
    assert f"@~ Dit kreeg Mina:\n\n{told}" in desk
    assert "@ Afgesloten door Sara: Geholpen." in desk


async def test_it_is_taken_back_with_one_press(street: DeskStreet) -> None:
    await a_case(street)
    before = await street.reads()
    await pressed(street)
    await street.press("Toch niet afsluiten", user=OMAR)
    assert "Deze melding blijft open." in (await street.desk())[-1]
    await later(street, 1)
    assert (await street.case()).closed is None
    assert await street.reads() == before


async def test_another_outcome_takes_the_place_of_the_first(street: DeskStreet) -> None:
    await a_case(street)
    await pressed(street, "Geholpen")
    await later(street, 0.4)
    await pressed(street, "Niet bereikt")
    await later(street, 0.4)
    assert (await street.case()).closed is None, "half a minute from the last press"
    await later(street, 0.1)
    assert (await street.case()).outcome == "not_reached"
    assert sum("heeft uw vraag afgesloten" in read for read in await street.reads()) == 1


async def test_what_she_writes_meanwhile_keeps_it_open(street: DeskStreet) -> None:
    await a_case(street)
    await street.takes()
    await pressed(street)
    street.clock.forward(seconds=10)
    await mina_writes(street, "O ja, nog iets")
    await later(street, 1)
    assert (await street.case()).closed is None
    assert any("Er is net nog iets gezegd of gedaan." in line for line in await street.desk())
    assert not any("heeft uw vraag afgesloten" in read for read in await street.reads())


async def test_staff_who_write_something_themselves_keep_it_open_too(street: DeskStreet) -> None:
    case = await a_case(street)
    await street.takes()
    await pressed(street)
    street.clock.forward(seconds=10)
    await street.writes("Dag Mina, tot morgen!", case=case)
    await later(street, 1)
    assert (await street.case()).closed is None
    await pressed(street)
    street.clock.forward(seconds=10)
    await street.writes("// zij belt zelf nog met haar zus", case=case)
    await later(street, 1)
    assert (await street.case()).closed, "a note for colleagues is no reason to keep it open"


async def test_who_takes_it_over_meanwhile_decides(street: DeskStreet) -> None:
    await a_case(street)
    await street.takes()
    await pressed(street)
    street.clock.forward(seconds=10)
    await street.press("Overnemen", user=OMAR)
    await later(street, 1)
    assert (await street.case()).closed is None


async def test_closed_at_once_and_opened_again_it_does_not_close_by_itself(
    street: DeskStreet,
) -> None:
    await a_case(street)
    await pressed(street)
    late = await street.data_of("Toch niet afsluiten", "desk:moerwijk")
    await street.press("Nu meteen")
    await street.press_data(late)
    assert "Deze melding is afgesloten." in (await street.desk())[-1]
    await street.press("Weer openen")
    await later(street, 1)
    assert (await street.case()).closed is None


async def test_who_is_forgotten_meanwhile_gets_no_goodbye(street: DeskStreet) -> None:
    await a_case(street, reason="behaviour")
    await pressed(street)
    await street.do(deeds.forget_sure(), actor=Actor("person", "mina", "moerwijk", "Mina"))
    await later(street, 0.5)
    assert not any("heeft uw vraag afgesloten" in read for read in await street.reads())
    case = await street.case()
    assert (case.closing, case.closed) == (None, None), "what is said of somebody is decided on"


async def test_a_clock_that_comes_for_a_case_that_went_does_nothing(street: DeskStreet) -> None:
    await street.do(deeds.close_soon(case="gone"))
    assert await street.desk() == []


async def test_who_only_has_a_phone_reads_nothing_and_it_is_closed_at_once(
    street: DeskStreet,
) -> None:
    await a_case(street)
    await street.keep(replace(await street.get(Person, "mina"), chat=None))
    await pressed(street)
    assert (await street.case()).closed
