"""Who asked by phone is rung back: the moment that was read out is a line in the call list."""

from datetime import datetime, timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.calls import called
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
    assert "Vraag of het nog nodig is." in card


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
