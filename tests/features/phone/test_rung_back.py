"""Who asked by phone is rung back: the moment that was read out is a line in the call list."""

from datetime import datetime, timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.services.calls.put_on_list import Wanted, put_on_list
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.calls import NOOR, called
from tests.scenes.desk_street import DeskStreet
from tests.scenes.passing import passes
from tests.scenes.street import Clock

AT_DESK = Actor("moderator", "sara", "moerwijk", "Sara")


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    """Mevrouw Jansen rang; her request is on its way, and what is due now was done."""
    street = DeskStreet(store, context, clock)
    await called(street)
    await passes(street, seconds=1)
    return street


async def _request(street: DeskStreet) -> HelpRequest:
    case = await street.case()
    return await street.get(HelpRequest, case.request)


async def _call(street: DeskStreet) -> Call:
    return await street.get(Call, (await _request(street)).resident)


async def _comes_up(street: DeskStreet, at: datetime) -> None:
    """A minute later the clock looks at the call; at the request nobody does."""
    street.clock.now = at + timedelta(minutes=1)
    await street.do(deeds.call_moves(call=(await _call(street)).id))


async def test_who_rang_is_on_the_call_list_for_the_hour_that_was_read_out(
    street: DeskStreet,
) -> None:
    request, call = await _request(street), await _call(street)
    assert call.at == request.look_by
    assert "Op de bellijst staat ook: Mevrouw Jansen bellen" in "\n".join(await street.own())
    await street.types("/bellijst")
    assert "Er is nu niemand om te bellen" in (await street.own())[-1]
    await _comes_up(street, request.look_by)
    await street.types("/bellijst")
    assert "hoe staat de hulpvraag?" in (await street.own())[-1]
    await street.presses("1. Ik bel")
    card = (await street.own())[-1]
    assert "Bel nu: Mevrouw Jansen" in card
    assert f"Hulpvraag {request.ref}: Boodschappen" in card
    assert "vraag of het nog nodig is." in card
    assert "1 buur gevraagd" in card
    assert "Er is nog niemand gevonden." in card, "how it stands is what they hear"


async def test_who_heard_it_by_phone_is_not_rung_for_it_again(street: DeskStreet) -> None:
    request = await _request(street)
    await street.do(deeds.phoned(request=request.id), actor=AT_DESK)
    await passes(street, seconds=1)
    assert not (await _call(street)).is_open


async def test_a_request_that_is_over_is_no_reason_to_ring(street: DeskStreet) -> None:
    request, call = await _request(street), await _call(street)
    await street.do(deeds.withdraw_sure(request=request.id), actor=AT_DESK)
    await street.do(deeds.take_call(call=call.id, chat="9001"), actor=AT_DESK)
    assert (await _call(street)).holder == ""
    await _comes_up(street, request.look_by)
    assert not (await _call(street)).is_open


async def test_when_nobody_rings_there_is_no_second_case(street: DeskStreet) -> None:
    call = await _call(street)
    await _comes_up(street, call.at)
    await _comes_up(street, call.at + timedelta(minutes=street.context.policy.calls.waits_minutes))
    cases = await street.store.redis.zrange("{gm0518}:cases", 0, -1)
    reasons = {(await street.get(Case, str(id_))).reason for id_ in cases}
    assert "not_reached" not in reasons
    assert not (await _call(street)).is_open


async def test_what_is_gone_or_of_who_reads_leads_to_nothing(street: DeskStreet) -> None:
    await street.do(deeds.ring_back(request="gone"))
    await street.do(deeds.rung_back(request="gone"))
    call = await _call(street)
    assert len(call.whys) == 1


async def _is_rung(street: DeskStreet) -> str:
    """Sara takes the call at its hour; the card that she reads."""
    await _comes_up(street, (await _request(street)).look_by)
    await street.types("/bellijst")
    await street.presses("1. Ik bel")
    return (await street.own())[-1]


async def test_a_no_to_still_needed_takes_it_back_everywhere(street: DeskStreet) -> None:
    request = await _request(street)
    await street.do(deeds.take_request(request=request.id), actor=NOOR)
    assert "Noor komt u helpen." in await _is_rung(street)
    await street.presses("Niet meer nodig: trek in")
    assert "De vraag is ingetrokken. Er komt niemand meer." in (await street.own())[-1]
    assert (await street.get(HelpRequest, request.id)).state == "withdrawn"
    noor = await street.get(Person, "noor")
    assert noor.offer is not None
    assert noor.offer.busy_with == (), "nobody goes on for nothing"
    assert not (await _call(street)).is_open


async def test_a_yes_stands_in_the_case_and_the_request_goes_on(street: DeskStreet) -> None:
    request = await _request(street)
    await _is_rung(street)
    await street.presses("Nog nodig")
    assert "De vraag blijft staan." in (await street.own())[-1]
    assert "Sara heeft gebeld: het is nog nodig." in "\n".join(await street.desk())
    assert (await street.get(HelpRequest, request.id)).state == "open"
    assert not (await _call(street)).is_open


async def _asks_to_be_called_too(street: DeskStreet) -> None:
    person = await street.get(Person, (await _request(street)).resident)

    async def asks(work: Work) -> Decision:
        why = Why("call_me", work.now)
        return await put_on_list(work, street.context, person, why, Wanted(work.now))

    await street.commit(asks)


async def test_what_else_there_is_to_call_about_stays_on_the_card(street: DeskStreet) -> None:
    await _asks_to_be_called_too(street)
    await _is_rung(street)
    await street.presses("Nog nodig")
    card, told = (await street.own())[-2:]
    assert "De vraag blijft staan." in told
    assert "vroeg om een telefoontje" in card
    assert "hoe staat de hulpvraag?" not in card


async def test_who_does_not_have_the_call_says_nothing_of_it(street: DeskStreet) -> None:
    request, call = await _request(street), await _call(street)
    act = deeds.still_needed(call=call.id, request=request.id, said="no")
    await street.do(act, actor=AT_DESK)
    assert (await street.get(HelpRequest, request.id)).state == "open"


async def test_what_ended_meanwhile_is_not_taken_back_once_more(street: DeskStreet) -> None:
    request = await _request(street)
    await _asks_to_be_called_too(street)
    await _is_rung(street)
    await street.do(deeds.withdraw_sure(request=request.id), actor=AT_DESK)
    told = len(await street.desk())
    await street.presses("Niet meer nodig: trek in")
    assert len(await street.desk()) == told
    assert "hoe staat de hulpvraag?" not in (await street.own())[-2]


async def _a_minute_before_the_end(street: DeskStreet) -> HelpRequest:
    request = await _request(street)
    await street.do(deeds.take_request(request=request.id), actor=NOOR)
    assert request.ends is not None
    street.clock.now = request.ends - timedelta(minutes=1)
    await passes(street, seconds=1)
    return request


async def test_cancelled_by_phone_nobody_is_asked_what_was_about_to_be_asked(
    street: DeskStreet,
) -> None:
    request = await _a_minute_before_the_end(street)
    await street.do(deeds.withdraw_sure(request=request.id), actor=AT_DESK)
    read, told = await street.reads("noor"), await street.desk()
    assert "niet meer nodig" in read[-1]
    await passes(street, days=1)
    assert await street.reads("noor") == read
    assert not [one for one in (await street.desk())[len(told) :] if request.ref in one]


async def test_not_cancelled_both_are_asked(street: DeskStreet) -> None:
    request = await _a_minute_before_the_end(street)
    await passes(street, days=1)
    assert "Is het gelukt bij Mevrouw Jansen?" in (await street.reads("noor"))[-1]
    assert any(request.ref in one for one in await street.desk())
