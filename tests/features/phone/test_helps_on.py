"""Piet helps in the bot and rings as well: put together in the middle of it he helps on.

Who he helps keeps the same helper, his rest ends when he said, and nothing is asked twice.
"""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.help_request import HELD, HelpRequest
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.person import Line, Offer, Person
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.volunteering.offering import UNTIL_I_SAY
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.call_list import MINA
from tests.scenes.helper_desk import PIET, HelperDesk
from tests.scenes.joining import joins, presses, types_code
from tests.scenes.passing import passes, timers_of
from tests.scenes.street import Clock

CHAT = "pietschat"  # who he is in Telegram
AS_CHAT = Actor("person", CHAT, "moerwijk", "Piet")
AS_PIET = Actor("person", PIET, "moerwijk", "Piet")


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> HelperDesk:
    """What Piet offers he said in the bot; by phone he only asked."""
    desk = HelperDesk(store, context, clock)
    await desk.opens()
    piet = await desk.piet()
    chat = replace(piet, id=CHAT, chat=5151, name="Piet", phone="")
    await desk.keep(replace(piet, offer=None, place=None), chat)
    return desk


async def offer_of(desk: HelperDesk, who: str) -> Offer:
    found = (await desk.get(Person, who)).offer
    assert found is not None
    return found


async def offers(desk: HelperDesk, **changed: object) -> None:
    """What he offers in the bot is so."""
    chat = await desk.get(Person, CHAT)
    assert chat.offer is not None
    await desk.keep(replace(chat, offer=replace(chat.offer, **changed)))  # type: ignore[arg-type]  # named by the scene


async def takes(desk: HelperDesk) -> None:
    """Mina asks, and he takes it in the bot."""
    await desk.asks()
    await desk.do(deeds.take_request(request="r1"), actor=AS_CHAT)
    assert (await desk.is_now()).holder == CHAT


# -- what is under way


async def test_what_he_took_he_does_under_one_name_and_mina_keeps_her_helper(
    desk: HelperDesk,
) -> None:
    await takes(desk)
    await joins(desk, CHAT, PIET)
    request = await desk.is_now()
    assert (request.holder, request.state) == (PIET, "taken")
    assert {one.person for one in request.invited} == {PIET}
    assert (await offer_of(desk, PIET)).busy_with == ("r1",)
    assert Line("request", "r1", "gm0518") in (await desk.piet()).lines
    await presses(desk, CHAT, "Ik ben onderweg", now=PIET)  # the button of before
    assert "Piet is onderweg" in (await desk.reads("mina"))[-1]
    await desk.do(deeds.done(request="r1"), actor=AS_PIET)
    await desk.do(deeds.done(request="r1"), actor=MINA)
    assert (await desk.is_now()).state == "done"
    now = await offer_of(desk, PIET)
    assert (now.busy_with, now.times_helped, now.helped) == ((), 1, ("mina",))


async def test_on_the_way_he_is_put_together_and_can_still_give_it_back(
    desk: HelperDesk,
) -> None:
    await takes(desk)
    await desk.do(deeds.on_my_way(request="r1"), actor=AS_CHAT)
    await joins(desk, CHAT, PIET)
    assert (await desk.is_now()).state == "on_the_way"
    await desk.do(deeds.cannot_after_all(request="r1"), actor=AS_PIET)
    again = await desk.is_now()
    assert (again.holder, again.reply_of(PIET)) == ("", "dropped")
    assert (await offer_of(desk, PIET)).busy_with == ()


async def test_who_he_helps_reads_that_another_name_is_the_same_neighbour(
    desk: HelperDesk,
) -> None:
    await desk.keep(replace(await desk.get(Person, CHAT), name="Dennis"))
    await takes(desk)
    await joins(desk, CHAT, PIET)
    assert "Dennis heet hier nu Piet. Het is dezelfde buur." in (await desk.reads("mina"))[-1]


async def test_mina_takes_it_back_and_he_hears_it_under_the_name_that_stays(
    desk: HelperDesk,
) -> None:
    await takes(desk)
    await joins(desk, CHAT, PIET)
    await desk.withdraws()
    assert "niet meer nodig" in (await desk.reads(PIET))[-1]
    assert (await offer_of(desk, PIET)).busy_with == ()


async def deed_yes(desk: HelperDesk) -> Deed:
    """Behind [Ja, voeg het samen], as he reads it."""
    _, token, index = (await desk.data_of("Ja, voeg het samen", f"person:{CHAT}")).split(".")
    keyboard = await desk._work().keyboard(token)
    assert keyboard is not None
    act = keyboard.deeds[int(index)]
    assert act is not None
    return act


@pytest.mark.parametrize("at_once", ["withdraw_sure", "on_my_way", "cannot_after_all", "done"])
async def test_at_the_same_moment_something_else_is_pressed_and_nobody_is_left_holding(
    desk: HelperDesk, at_once: str
) -> None:
    await takes(desk)
    await types_code(desk, CHAT, PIET)
    both = await deed_yes(desk)
    who = MINA if at_once == "withdraw_sure" else AS_CHAT
    press = Deed(at_once, {"request": "r1"})
    await asyncio.gather(
        desk.do(both, actor=AS_CHAT), desk.do(press, actor=who), desk.do(both, actor=AS_CHAT)
    )
    request, now = await desk.is_now(), await offer_of(desk, PIET)
    assert request.holder in {"", PIET}
    assert CHAT not in {one.person for one in request.invited}
    held = request.holder == PIET and request.state in HELD
    assert (now.busy_with == ("r1",)) is held
    assert (await desk.get(Person, CHAT)).offer is None


async def test_forgotten_in_the_middle_mina_is_not_left_waiting(desk: HelperDesk) -> None:
    await takes(desk)
    await joins(desk, CHAT, PIET)
    await desk.do(deeds.forget_sure(), actor=AS_PIET)
    assert f"step_back:r1:{PIET}" in await timers_of(desk)
    await desk.do(deeds.step_back(request="r1", person=PIET))
    request = await desk.is_now()
    assert (request.holder, request.reply_of(PIET)) == ("", "dropped")
    assert CHAT not in str(request)


async def test_who_would_help_himself_stays_two(desk: HelperDesk) -> None:
    await takes(desk)
    await desk.keep(replace(await desk.is_now(), resident=PIET))
    await types_code(desk, CHAT, PIET)
    assert "Vraag een mens van de balie" in (await desk.reads(CHAT))[-1]
    assert "Helpen:" in (await desk.desk())[-1]
    assert (await desk.piet()).chat is None


# -- a rest, a VOG, and what it meant


async def test_his_rest_ends_when_he_said_and_not_under_the_name_of_before(
    desk: HelperDesk,
) -> None:
    await desk.do(deeds.pause_offer(until="week"), actor=AS_CHAT)
    until = (await offer_of(desk, CHAT)).paused_until
    await joins(desk, CHAT, PIET)
    assert (await offer_of(desk, PIET)).paused_until == until
    due = await timers_of(desk)
    assert f"pause_over:{PIET}" in due
    assert f"pause_over:{CHAT}" not in due
    await desk.asks()
    assert (await desk.is_now()).invited == (), "he rests"
    await passes(desk, hours=24 * 8)
    assert (await offer_of(desk, PIET)).paused_until is None
    assert "Uw pauze is voorbij" in "\n".join(await desk.reads(PIET))


async def test_who_rests_until_he_says_so_is_asked_as_one_whether_that_still_suits(
    desk: HelperDesk,
) -> None:
    await desk.do(deeds.pause_offer(until="open"), actor=AS_CHAT)
    await joins(desk, CHAT, PIET)
    assert (await offer_of(desk, PIET)).paused_until == UNTIL_I_SAY
    due = await timers_of(desk)
    assert f"pause_over:{PIET}" in due
    assert f"pause_over:{CHAT}" not in due


async def test_a_vog_ends_when_it_does(desk: HelperDesk) -> None:
    until = (desk.clock.now + timedelta(days=60)).date()
    await offers(desk, level=2, vog_seen=desk.clock.now, vog_until=until)
    await joins(desk, CHAT, PIET)
    assert (await offer_of(desk, PIET)).vog_until == until
    due = await timers_of(desk)
    assert f"vog_ends:{PIET}" in due
    assert f"vog_ends:{CHAT}" not in due


async def test_what_it_meant_to_others_he_reads_on_under_one_name(desk: HelperDesk) -> None:
    known = Staying(CHAT, counts=True, minutes=90, meant=("company",), thanks=("r1",))
    await takes(desk)
    await desk.keep(known)
    await joins(desk, CHAT, PIET)
    now = await desk.get(Staying, PIET)
    assert (now.counts, now.minutes, now.meant) == (True, 90, ("company",))
    assert await desk._work().look(Staying, [CHAT]) == {}


async def test_the_request_he_did_long_ago_is_still_his(desk: HelperDesk) -> None:
    await takes(desk)
    await desk.do(deeds.done(request="r1"), actor=AS_CHAT)
    await joins(desk, CHAT, PIET)
    await desk.do(deeds.what_it_meant(request="r1", meant="easier"), actor=MINA)
    assert (await desk.get(HelpRequest, "r1")).holder == PIET
