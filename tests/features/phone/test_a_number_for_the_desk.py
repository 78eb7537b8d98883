"""A phone number for the desk: understood as it is written, asked once, seen by nobody else."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.people.person import Line
from buurtbot.domain.phone.call_number import with_number
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.helping_street import THE_LINE, Street, riet, samir, soup
from tests.scenes.street import TUESDAY, Clock

SHOWN = "+31 6 12345678"
DESK = Actor("moderator", "m-1", "moerwijk", "Sara")
RIET = Actor("person", "riet", "moerwijk", "Riet")


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Riet, whom Samir helps, wants a person as well."""
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    return street


async def her_case(street: Street) -> Case:
    ids = await street.work().open_cases()
    return await street.get(Case, ids[-1])


async def wants_person(street: Street, words: str = "") -> Case:
    await street.does(RIET, "want_person", words=words)
    await street.desk_hears()
    await street.hears("riet")
    return await her_case(street)


@pytest.mark.parametrize("typed", ["06 12345678", "ja 06-12345678", "mijn dochter: 0612345678"])
async def test_asked_for_a_number_it_is_understood_and_thanked_for(
    street: Street, typed: str
) -> None:
    case = await wants_person(street)
    await street.does(DESK, "call_back", case=case.id)
    asked = await street.hears("riet")
    assert "Op welk nummer kan dat?" in asked
    assert "Alleen de balie ziet het." in asked
    await street.writes("riet", typed)
    assert f"Dank u. De balie kan u bellen op {SHOWN}." in await street.hears("riet")
    heard = await street.desk_hears()
    assert f"Riet: {typed}" in heard
    assert f"Mag gebeld worden op: {SHOWN}." in heard
    await street.does(DESK, "call_back", case=case.id)
    assert SHOWN in await street.desk_hears()
    assert "belt u" in await street.hears("riet")
    await street.writes("riet", "Fijn, 06 12345678 dus")
    assert "Dank u" not in await street.hears("riet"), "once is enough"
    assert await street.hears("samir") == ""


async def test_who_wrote_it_already_is_not_asked_again(street: Street) -> None:
    case = await wants_person(street)
    await street.writes("riet", "ja 06-12345678")
    assert SHOWN in await street.hears("riet")
    await street.desk_hears()
    await street.does(DESK, "call_back", case=case.id)
    assert "Op welk nummer" not in await street.hears("riet")
    assert f"Bel Riet Jansen: {SHOWN}." in await street.desk_hears()


async def test_a_number_in_the_first_words_counts_too(
    store: Store, context: Context, clock: Clock
) -> None:
    street = DeskStreet(store, context, clock)
    await street.keep(mina(clock))
    her = Actor("person", "mina", "moerwijk", "Mina")
    await street.do(deeds.want_person(words="bel me op 06 12345678"), actor=her)
    assert SHOWN in (await street.reads())[-1]
    assert any(SHOWN in line for line in await street.desk())


async def test_asked_for_it_no_neighbour_reads_it_wherever_it_is_typed(street: Street) -> None:
    case = await wants_person(street)
    await street.does(DESK, "call_back", case=case.id)
    person = riet().speaking_on(THE_LINE)
    await street.put(riet(cases=(case.id,), lines=(*person.lines,)))
    await street.writes("riet", "06 12345678")
    assert await street.hears("samir") == ""
    assert SHOWN in await street.desk_hears()
    await street.writes("riet", "De deur is open. Bel niet aan, nummer 12")
    assert "De deur is open" in await street.hears("samir")


async def test_a_number_in_a_story_is_not_taken_for_their_own(street: Street) -> None:
    case = await wants_person(street)
    await street.writes("riet", "hij belt me steeds vanaf 06 12345678")
    assert (await her_case(street)).phone == ""
    await street.does(DESK, "call_back", case=case.id)
    assert "Op welk nummer kan dat?" in await street.hears("riet")


async def test_the_number_goes_with_the_words(street: Street) -> None:
    case = await wants_person(street)
    await street.writes("riet", "06 12345678")
    await street.does(DESK, "close_as", case=case.id, outcome="helped", sure="yes")
    await street.strikes("clear_case", case=case.id)
    assert (await street.get(Case, case.id)).phone == ""


async def test_after_it_closed_a_number_opens_it_again_and_is_kept(street: Street) -> None:
    case = await wants_person(street)
    await street.does(DESK, "close_as", case=case.id, outcome="helped", sure="yes")
    on_the_line = Line("case", case.id, "gm0518")
    await street.put(riet(cases=(case.id,), lines=(on_the_line,)))
    await street.writes("riet", "u mag bellen, mijn nummer is 0612345678")
    again = await street.get(Case, case.id)
    assert (again.closed, again.phone) == (None, "+31612345678")


@pytest.mark.parametrize("words", ["bel 113: 0800-0113", "pas 4111 1111 1111 1111", "hallo", ""])
def test_no_number_of_ones_own(words: str) -> None:
    case = Case("c1", "M-AAAA", "moerwijk", "wants_person", TUESDAY, TUESDAY, asks_number=True)
    assert with_number(case, words) == case
