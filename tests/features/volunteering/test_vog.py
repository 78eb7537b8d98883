"""A VOG is seen, counts for its time, and ends: nobody has to remember it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Change, Say
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from config.network.policy import Trust
from tests.scenes.asking_street import Street, a_person, a_request, a_volunteer
from tests.scenes.street import TUESDAY, Clock

SARA = Actor("moderator", "sara", "moerwijk", "Sara")
PAPERS = {"kind": "paperwork", "when": "today"}


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Anna asks; Bram was spoken to by the desk."""
    street = Street(store, context, clock)
    await street.lives_here(a_person("anna"), a_volunteer("bram", level=1))
    return street


async def shows(street: Street, month: str = "2026-11") -> None:
    """Bram shows the desk a VOG of that month."""
    await street.does_as(SARA, "approve", person="bram", level="2", month=month)


async def desk_reads(street: Street) -> str:
    """All that the desk was told."""
    said = [one for one in await street.told_desk() if isinstance(one, Say | Change)]
    return "\n".join(street.texts.text(one.text) for one in said)


async def offer(street: Street) -> Offer:
    found = (await street.person("bram")).offer
    assert found is not None
    return found


async def test_the_desk_says_of_which_month_it_is_and_only_dates_are_kept(street: Street) -> None:
    await street.does_as(SARA, "approve", person="bram", level="2")
    desk = await desk_reads(street)
    assert "Van welke maand is de VOG van Bram Jansen?" in desk
    assert (await offer(street)).level == 1
    await shows(street)
    seen = await offer(street)
    assert (seen.level, seen.vog_seen, seen.vog_until) == (2, TUESDAY, date(2029, 11, 1))
    assert "VOG gezien op 24 november 2026. Hij telt tot 1 november 2029." in (
        await desk_reads(street)
    )


@pytest.mark.parametrize("month", ["2026-12", "2023-11", "1999-01"])
async def test_a_vog_of_later_or_of_too_long_ago_does_not_count(
    street: Street, month: str
) -> None:
    await shows(street, month)
    assert (await offer(street)).level == 1
    assert "telt niet voor Bram Jansen" in await desk_reads(street)


async def test_an_earlier_year_has_its_own_months(street: Street) -> None:
    await shows(street, "2024")
    assert "Van welke maand van 2024" in await desk_reads(street)


async def test_both_hear_in_time_that_it_ends(street: Street) -> None:
    await shows(street, "2024-02")
    await street.passes(days=28)
    assert "Uw VOG telt bij Welzijn Moerwijk tot 1 februari 2027" in await street.words_told(
        "bram"
    )
    assert "telt tot 1 februari 2027" in await desk_reads(street)
    assert (await offer(street)).level == 2


async def test_at_its_end_the_level_falls_by_itself_and_both_hear_it(street: Street) -> None:
    await shows(street, "2024-02")
    await street.passes(days=80)
    fallen = await offer(street)
    assert (fallen.level, fallen.vog_seen, fallen.vog_until) == (1, None, None)
    assert "Uw VOG telt niet meer" in await street.words_told("bram")
    assert "Het niveau is nu 1" in await desk_reads(street)


async def test_who_only_has_a_telephone_is_rung_and_the_desk_reads_so(street: Street) -> None:
    rung = replace(a_volunteer("bram", level=1), chat=None, phone="+31612345678")
    await street.lives_here(rung)
    await shows(street, "2024-02")
    await street.passes(days=28)
    desk = await desk_reads(street)
    assert "De vrijwilliger heeft alleen een telefoon, en staat op de bellijst." in desk
    assert "De vrijwilliger weet het ook." not in desk
    assert "Op de bellijst stond: nieuws voor wie helpt. Er is niet gebeld." in desk, (
        "a person looks"
    )
    await street.passes(days=52)
    assert (await offer(street)).level == 1


async def test_a_new_one_in_time_and_nothing_falls(street: Street) -> None:
    await shows(street, "2024-02")
    await street.passes(days=50)
    await shows(street, "2027-01")
    await street.passes(days=40)
    assert (await offer(street)).level == 2
    assert "telt niet meer" not in await street.words_told("bram")


async def knows_well(street: Street, **known: Any) -> None:
    """Bram has a VOG that ends at once."""
    ends = date(2026, 11, 24)
    bram = a_volunteer("bram", level=2, vog_until=ends, vog_seen=TUESDAY, **known)
    await street.lives_here(bram)


async def ends(street: Street) -> None:
    await street.does("clock", "vog_ends", person="bram")


async def test_who_lost_the_level_cannot_take_what_needs_it(street: Street) -> None:
    await knows_well(street)
    request = await street.asks(**PAPERS)
    assert request.reply_of("bram") == "waiting"
    await street.lives_here(
        replace(await street.person("bram"), offer=a_volunteer("b", level=1).offer)
    )
    await street.does("bram", "take_request", request=request.id)
    after = await street.request(request.id)
    assert (after.holder, after.reply_of("bram")) == ("", "no")
    assert "eerst beter leren kennen" in await street.words_told("bram")


@pytest.mark.parametrize(("kind", "reply"), [("paperwork", "unreachable"), ("dog", "waiting")])
async def test_open_invitations_end_where_they_need_it(
    street: Street, kind: str, reply: str
) -> None:
    await knows_well(street)
    request = await street.asks(kind=kind, when="today")
    await ends(street)
    await street.passes(minutes=1)
    assert (await street.request(request.id)).reply_of("bram") == reply


async def test_policy_may_let_them_stay_and_then_it_can_be_taken(street: Street) -> None:
    policy = street.context.policy.model_copy(update={"trust": Trust(open_invitations="stay")})
    network = street.context.network.model_copy(update={"policy": policy})
    street.context = replace(street.context, network=network)
    await knows_well(street)
    request = await street.asks(**PAPERS)
    await ends(street)
    await street.passes(minutes=1)
    await street.does("bram", "take_request", request=request.id)
    assert (await street.request(request.id)).holder == "bram"


async def test_what_they_hold_they_finish_and_the_desk_hears_how_much(street: Street) -> None:
    held: HelpRequest = a_request("r9", "bram", holder="bram", state="taken", kind="paperwork")
    await street.lives_here(held)
    await knows_well(street, busy_with=("r9",))
    await ends(street)
    assert (await street.request("r9")).holder == "bram"
    assert "helpt nu nog bij 1 hulpvraag" in await desk_reads(street)


async def test_an_end_that_was_moved_comes_at_its_new_time(street: Street) -> None:
    await shows(street)
    await ends(street)
    waits = (await street.timers())["vog_ends:bram"]
    remind = date(2029, 11, 1) - timedelta(days=42) - TUESDAY.date()
    assert abs(waits / 60 / 24 - remind.days) < 1


async def test_of_who_has_none_nothing_ends(street: Street) -> None:
    await ends(street)
    await street.does("clock", "vog_ends", person="nobody")
    assert await street.words_told("bram") == ""
    found: Person = await street.person("bram")
    assert found.offer == a_volunteer("bram", level=1).offer


async def test_who_is_not_asked_any_more_has_no_dates(street: Street) -> None:
    await shows(street)
    await street.does_as(SARA, "refuse_volunteer", person="bram")
    refused = await offer(street)
    assert (refused.level, refused.vog_until) == (0, None)
    assert "vog_ends:bram" not in await street.timers()
