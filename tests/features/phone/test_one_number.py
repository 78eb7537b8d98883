"""One request, one number: what a resident reads off is what the desk finds."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Actor, Context, new_ref
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet, groceries, mina
from tests.scenes.street import Clock

MINA_ASKS = Actor("person", "mina", "moerwijk", "Mina")


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    """Mina, whose groceries nobody took yet, and the desk."""
    street = DeskStreet(store, context, clock)
    await street.keep(mina(clock), groceries(clock, state="open"))
    return street


async def test_the_case_of_a_request_is_called_as_the_request(street: DeskStreet) -> None:
    await street.do(deeds.want_person(request="r1"), actor=MINA_ASKS)
    case = await street.case()
    assert case.ref == (await street.get(HelpRequest, "r1")).ref == "M-AAAA"
    for line in (await street.desk())[:3]:
        assert "M-AAAA" in line
    assert "Nummer: M-AAAA." in (await street.reads())[-1]
    await street.do(deeds.report_behaviour(request="r1", words="hij was boos"), actor=MINA_ASKS)
    assert (await street.case()).ref == "M-AAAA", "each case about it"


async def test_a_case_without_a_request_shows_its_own_number_to_both(street: DeskStreet) -> None:
    await street.do(deeds.want_person(), actor=MINA_ASKS)
    case = await street.case()
    assert case.ref != "M-AAAA"
    assert f"Nummer: {case.ref}." in (await street.reads())[-1]
    assert case.ref in (await street.desk())[0]


@pytest.mark.parametrize(
    "typed", ["M-AAAA", "m aaaa", "maaaa", "aaaa", " M–AAAA. ", "M\u2011AAAA"]
)
async def test_the_desk_finds_it_however_it_is_typed(street: DeskStreet, typed: str) -> None:
    await street.do(deeds.want_person(request="r1"), actor=MINA_ASKS)
    await street.command(f"/find {typed}")
    assert (await street.desk())[-1] == "# 🔴 M-AAAA · Wil praten · vandaag om 10 uur"
    await street.press("Toon M-AAAA")
    assert (await street.desk())[-1].startswith("@ 👉 Nog niemand")


async def test_a_request_without_a_case_is_found_and_can_get_one(street: DeskStreet) -> None:
    await street.command("/zoek M-AAAA")
    found = (await street.desk())[-1]
    assert found.startswith("# M-AAAA · Boodschappen")
    assert found.endswith("buren worden gevraagd")
    await street.press("Open M-AAAA als melding")
    case = await street.case()
    assert (case.ref, case.request, case.about) == ("M-AAAA", "r1", "mina")
    await street.command("/find M-AAAA")
    assert (await street.desk())[-1] == "# 🔴 M-AAAA · Wil praten · vandaag om 10 uur"


async def test_what_is_not_there_or_not_theirs_is_not_found(street: DeskStreet) -> None:
    await street.command("/find")
    assert "/find M-4K7P" in (await street.desk())[-1]
    await street.command("/find M-ZZZZ")
    assert "MZZZZ vind ik niet" in (await street.desk())[-1]
    await street.keep(groceries(street.clock, id="r2", ref="S-BBBB", neighbourhood="spoorwijk"))
    await street.command("/find S-BBBB")
    assert "vind ik niet" in (await street.desk())[-1]
    await street.do(deeds.make_case(request="r2"), actor=replace(MINA_ASKS, role="moderator"))
    assert "is er niet meer" in (await street.desk())[-1]


async def test_old_numbers_of_a_request_and_its_case_are_both_found(
    street: DeskStreet, store: Store
) -> None:
    """As they stand in the data of before: the case with another number than its request."""
    await street.do(deeds.want_person(request="r1"), actor=MINA_ASKS)
    case = await street.case()
    await street.keep(replace(case, ref="M-K4W7"))
    await store.redis.delete("{gm0518}:refs")
    for old in ("M-K4W7", "M-AAAA"):
        await street.command(f"/find {old}")
        assert (await street.desk())[-1] == "# 🔴 M-K4W7 · Wil praten · vandaag om 10 uur"


async def test_a_number_goes_with_what_it_stood_for(street: DeskStreet) -> None:
    work = street.store.work("gm0518", "drop", street.clock.now)
    request = await work.get(HelpRequest, "r1")
    assert request
    await work.commit(Decision(drop=(request,)))
    await street.command("/find M-AAAA")
    assert "vind ik niet" in (await street.desk())[-1]


async def test_no_two_get_the_same_number_also_at_the_same_moment(street: DeskStreet) -> None:
    """Ids that begin alike would be called alike: the second takes its next letters."""

    async def named(operation: str, id_: str) -> str:
        while True:
            work = street.store.work("gm0518", operation, street.clock.now)
            ref = await new_ref(work, "moerwijk", id_)
            await asyncio.sleep(0.01)  # both have looked before either writes
            made = groceries(street.clock, id=id_, ref=ref)
            if await work.commit(Decision(keep=(made,))) == "done":
                return ref

    ids = ("AAAABCDEFGHJK", "AAAABCDEFGHJM", "AAAABCDEFGHJN")
    given = await asyncio.gather(*(named(f"op-{id_}", id_) for id_ in ids))
    assert len({*given, "M-AAAA"}) == 4
    assert all(ref.startswith("M-") for ref in given)


async def test_of_one_person_two_cases_at_once_have_two_numbers(street: DeskStreet) -> None:
    async def both(work: Work) -> Decision:
        one = await open_case(
            work, street.context, NewCase(reason="scam", neighbourhood="moerwijk")
        )
        more = await open_case(
            work, street.context, NewCase(reason="dropped", neighbourhood="moerwijk")
        )
        return one + more

    await street.commit(both)
    assert (await street.case(0)).ref != (await street.case(1)).ref


async def test_a_request_that_was_changed_is_found_once_as_it_is_now(street: DeskStreet) -> None:
    """She reads off the number of the first: not what she took back, but what she wants."""
    first = await street.get(HelpRequest, "r1")
    later = street.clock.now + timedelta(minutes=5)
    await street.keep(
        replace(first, state="withdrawn", ended=later),
        groceries(street.clock, id="r2", kind="dog", state="open", created=later),
    )
    await street.command("/find M-AAAA")
    found = (await street.desk())[-1]
    assert found.startswith("# M-AAAA · De hond uitlaten")
    assert "\n" not in found


@pytest.mark.parametrize("typed", ["alvaro", "Álvaro", "4321", "43 21"])
async def test_who_is_known_by_name_or_number_is_found_by_a_part_of_it(
    street: DeskStreet, typed: str
) -> None:
    """Without the accent, or by the four digits that a worker sees on the telephone."""
    await street.keep(mina(street.clock, name="Álvaro Núñez", phone="+31 70 123 43 21"))
    await street.do(deeds.want_person(request="r1"), actor=MINA_ASKS)
    await street.command(f"/find {typed}")
    assert (await street.desk())[-1] == "# 🔴 M-AAAA · Wil praten · vandaag om 10 uur"


async def test_other_digits_than_the_last_four_find_nobody(street: DeskStreet) -> None:
    await street.keep(mina(street.clock, phone="+31 70 123 43 21"))
    await street.do(deeds.want_person(request="r1"), actor=MINA_ASKS)
    for typed in ("1234", "321", "21"):
        await street.command(f"/find {typed}")
        assert "Ik vind niemand" in (await street.desk())[-1]
