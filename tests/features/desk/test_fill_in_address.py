"""A request without a place is no dead end: the desk fills in the address, and neighbours come."""

from dataclasses import replace

import pytest

from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.talk import Talk
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from handlers.talking.talk import Place, Words
from tests.scenes.desk_street import OMAR, DeskStreet, groceries, mina, nearby
from tests.scenes.street import MOERWIJK, Clock, metres_from

ASK = "Wat is het adres?"


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def unplaced(street: DeskStreet, **different: object) -> Case:
    """Mina asked for groceries, and would rather tell a person where she lives."""
    await street.keep(mina(street.clock, requests=("r1",)), nearby(street.clock))
    request = groceries(street.clock, point=None, address="bij de kerk", wave=0, **different)

    async def decide(work: Work) -> Decision:
        return await open_case(
            work,
            street.context,
            NewCase(
                reason="place_unknown",
                neighbourhood="moerwijk",
                about=await work.get(type(mina(street.clock)), "mina"),
                request=request,
            ),
        )

    await street.keep(request)
    await street.commit(decide)
    return await street.case()


async def test_the_desk_fills_in_the_address_and_a_neighbour_is_asked_after_all(
    street: DeskStreet,
) -> None:
    case = await unplaced(street)
    card = next(line for line in await street.desk() if line.startswith("@"))
    assert "👉 Vraag waar het is. Druk dan op “Adres invullen”." in card
    assert "bij de kerk" in card
    await street.press("Adres invullen")
    assert ASK in (await street.desk())[-1]
    await street.writes("2533 AB 12", case=case)
    assert "Bedoelt u dit adres" in (await street.desk())[-1]
    await street.press("Ja")

    request = await street.get(HelpRequest, "r1")
    assert (request.state, request.point) == ("open", MOERWIJK)
    assert request.look_by > street.clock.now
    assert len(await street.reads("noor")) == 1, "she is asked"
    told = (await street.reads())[-1]
    assert "Het adres is nu bekend" in told
    assert "We vragen nu buren" in told
    case = await street.get(Case, case.id)
    assert (case.closed, case.holder_name) == (None, "Sara")
    shown = (await street.desk())[-2:]
    assert "“Adres invullen”" not in "".join(shown)
    await street.command("/open")
    assert "Met adres" in (await street.desk())[-1]
    assert "Geen adres" not in (await street.desk())[-1]
    with pytest.raises(LookupError):
        await street.data_of("Adres invullen", f"desk:moerwijk:later:{case.id}")
    assert await street.store.redis.exists(f"{{gm0518}}:talk:{case.id}") == 0


async def test_while_the_address_is_asked_what_a_colleague_writes_is_no_address(
    street: DeskStreet,
) -> None:
    case = await unplaced(street)
    await street.press("Adres invullen")
    await street.writes("2533 AB 12", case=case, user=OMAR)
    assert (await street.get(Talk, case.id)).step == "where"
    street.clock.forward(minutes=31)
    await street.writes("2533 AB 12", case=case)
    assert (await street.get(Talk, case.id)).step == "where"
    assert (await street.get(HelpRequest, "r1")).point is None


async def test_an_address_that_is_not_found_is_asked_again_and_nothing_goes_to_the_resident(
    street: DeskStreet,
) -> None:
    case = await unplaced(street)
    told = len(await street.reads())
    await street.press("Adres invullen")
    await street.writes("daar bij de kerk", case=case)
    assert ASK in (await street.desk())[-1]
    far = Place(metres_from(MOERWIJK, north=9000))
    await street.answers(far, case=case)
    assert "ligt niet in Moerwijk" in (await street.desk())[-1]
    await street.press("Stop")
    assert "Het adres is niet ingevuld" in (await street.desk())[-1]
    assert len(await street.reads()) == told
    await street.press("Adres invullen")
    await street.answers(Place(MOERWIJK), case=case)
    assert (await street.get(HelpRequest, "r1")).state == "open"


async def test_when_the_day_is_over_nobody_is_asked_and_the_desk_hears_so(
    street: DeskStreet,
) -> None:
    case = await unplaced(street)
    await street.press("Adres invullen")
    street.clock.forward(minutes=8 * 60 + 1)
    await street.answers(Words("2533 AB 12"), case=case)
    await street.press("Adres invullen")
    await street.writes("2533 AB 12", case=case)
    await street.press("Ja")
    assert any("tijd voor deze hulpvraag is voorbij" in line for line in await street.desk())
    request = await street.get(HelpRequest, "r1")
    assert (request.state, request.point) == ("with_desk", MOERWIJK)
    assert await street.reads("noor") == []


async def test_two_who_fill_it_in_ask_the_neighbours_once(street: DeskStreet) -> None:
    case = await unplaced(street)
    await street.press("Adres invullen")
    await street.writes("2533 AB 12", case=case)
    yes = await street.data_of("Ja", "desk:moerwijk")
    await street.keep(replace(await street.get(HelpRequest, "r1"), point=MOERWIJK, state="open"))
    await street.press("Ja")
    assert any("Hier is geen adres meer nodig" in line for line in await street.desk())
    assert yes


async def test_closing_it_as_helped_does_not_end_the_request_that_is_under_way(
    street: DeskStreet,
) -> None:
    case = await unplaced(street)
    await street.press("Adres invullen")
    await street.answers(Place(MOERWIJK), case=case)
    await street.press("Afsluiten")
    await street.press("Geholpen")
    await street.press("Nu meteen")
    assert (await street.get(Case, case.id)).closed
    assert (await street.get(HelpRequest, "r1")).state == "open"
