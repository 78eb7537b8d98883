"""A request that was taken back leaves no case behind that nobody understands, and loses none."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.lines.for_whom import say_on
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.calls import helped
from tests.scenes.desk_street import OMAR, DeskStreet, groceries, mina
from tests.scenes.street import Clock

MINA = Actor("person", "mina", "moerwijk", "Mina")


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def nobody_found(street: DeskStreet, **different: object) -> Case:
    """Mina asked for groceries, and nobody lives near."""
    request = groceries(street.clock, state="open", **different)
    await street.keep(mina(street.clock, requests=("r1",)), request)
    street.clock.forward(minutes=1)
    await street.do(deeds.look_by(request="r1"))
    return await street.case()


async def writes(street: DeskStreet, words: str) -> None:
    """What she writes is for the desk: nobody else speaks with her."""

    async def decide(work: Work) -> Decision:
        her = await work.get(Person, "mina")
        assert her is not None
        return await say_on(work, street.context, her, her.lines[-1], Said(words, message=7))

    await street.commit(decide)


async def takes_back(street: DeskStreet) -> None:
    await street.do(deeds.withdraw_sure(request="r1"), actor=MINA)


async def test_what_nobody_looked_at_closes_by_itself(street: DeskStreet) -> None:
    case = await nobody_found(street)
    await takes_back(street)
    closed = await street.get(Case, case.id)
    assert (closed.outcome, closed.closed) == ("not_needed", street.clock.now)
    told = await street.desk()
    assert f"= ✅ Ingetrokken {case.ref} · Boodschappen · Moerwijk" in told
    assert any("Nog niemand had dit opgepakt." in line for line in told)
    card = next(line for line in reversed(told) if "Ingetrokken" in line and line[0] == "@")
    assert "Waarom hier: deze hulp is niet meer nodig." in card
    assert "geen vrijwilliger gevonden" not in card
    timers = await street.store.redis.hkeys("{gm0518}:timer_deeds")
    assert f"call_again:{case.id}" not in timers
    assert f"clear_case:{case.id}" in timers
    assert (await street.reads())[-1].startswith("Uw hulpvraag is ingetrokken.")


async def test_who_has_the_case_closes_it_with_one_press_and_sees_the_words_first(
    street: DeskStreet,
) -> None:
    case = await nobody_found(street)
    await street.takes(user=OMAR)
    await takes_back(street)
    assert (await street.get(Case, case.id)).closed is None
    told = await street.desk()
    assert f"= 🟡 Ingetrokken {case.ref} · Boodschappen · Moerwijk" in told
    assert any("Is hier nog iets te doen?" in line for line in told)
    await street.press("Alles is klaar: afsluiten", user=OMAR)
    await street.press("Nu meteen", user=OMAR)
    assert (await street.get(Case, case.id)).outcome == "not_needed"


async def test_what_she_wrote_to_the_desk_keeps_it_open(street: DeskStreet) -> None:
    case = await nobody_found(street)
    await writes(street, "Mijn dochter is ook ziek")
    await takes_back(street)
    now = await street.get(Case, case.id)
    assert (now.closed, now.holder) == (None, "")
    assert any("Is hier nog iets te doen?" in line for line in await street.desk())


async def test_taken_back_by_phone_asks_who_has_the_case(street: DeskStreet) -> None:
    case = await helped(street)
    await street.press("Hoe staat het?")
    await street.press("Intrekken")
    await street.press("Ja, trek hem in")
    assert (await street.get(HelpRequest, case.request)).state == "withdrawn"
    assert (await street.get(Case, case.id)).closed is None
    told = await street.desk()
    assert f"= 🟡 Ingetrokken {case.ref} · Boodschappen · Moerwijk" in told
    await street.press("Alles is klaar: afsluiten")
    assert (await street.get(Case, case.id)).outcome == "not_needed"


async def test_who_said_that_nobody_came_is_still_looked_after(street: DeskStreet) -> None:
    case = await nobody_found(street)
    await street.keep(replace(case, reason="not_come"))
    await takes_back(street)
    assert (await street.get(Case, case.id)).closed is None


async def test_a_wish_to_speak_with_a_person_outlives_the_request(street: DeskStreet) -> None:
    request = groceries(street.clock, state="open")
    await street.keep(mina(street.clock, requests=("r1",)), request)
    await street.do(deeds.want_person(request="r1"), actor=MINA)
    case = await street.case()
    await takes_back(street)
    assert (await street.get(Case, case.id)).closed is None
    assert not any("Is hier nog iets te doen?" in line for line in await street.desk())
