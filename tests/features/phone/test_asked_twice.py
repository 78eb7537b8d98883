"""Piet was asked for the same under two names: he answers once, and another is asked instead.

Whoever he helps, whose contact he is and what it meant stay with who he is.
"""

import asyncio
from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.help_request import Invited
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.together.activities import Activity, Switches
from tests.features.phone.test_helps_twice import (
    AS_CHAT,
    AS_PIET,
    CHAT,
    desk,
    offer_of,
    offers,
    one_now,
)
from tests.scenes.call_list import MINA
from tests.scenes.desk_people import groceries, nearby
from tests.scenes.helper_desk import PIET, HelperDesk
from tests.scenes.joining import SARA, joins, presses, types_code
from tests.scenes.passing import passes, timers_of

__all__ = ["desk"]


async def test_who_was_asked_twice_answers_once_and_another_is_asked_instead(
    desk: HelperDesk,
) -> None:
    request = await desk.asks()
    assert {one.person for one in request.invited} == {PIET, CHAT}
    await desk.keep(nearby(desk.clock, name="Noor", id_="noor"))
    await joins(desk, CHAT, PIET)
    await passes(desk)
    asked = [one.person for one in (await desk.is_now()).invited]
    assert asked == [PIET, "noor"]
    assert await desk.reasons() == []
    assert "Kunt u een buur helpen?" not in "\n".join(await desk.reads(PIET)), "he has it"
    await presses(desk, CHAT, "Ik help", now=PIET)
    assert (await desk.is_now()).holder == PIET


async def test_a_no_under_one_name_is_no_question_under_the_other(desk: HelperDesk) -> None:
    await desk.asks()
    await desk.do(deeds.not_now(request="r1"), actor=AS_CHAT)
    await joins(desk, CHAT, PIET)
    request = await desk.is_now()
    assert [(one.person, one.reply) for one in request.invited] == [(PIET, "no")]
    assert await desk.reasons() == []


async def test_what_he_took_in_the_bot_he_is_not_rung_about(desk: HelperDesk) -> None:
    await desk.asks()
    await desk.do(deeds.take_request(request="r1"), actor=AS_CHAT)
    await joins(desk, CHAT, PIET)
    request = await desk.is_now()
    assert request.holder == PIET
    assert [(one.person, one.reply) for one in request.invited] == [(PIET, "taken")]
    assert (await offer_of(desk)).busy_with == ("r1",)


async def test_he_is_not_asked_to_help_himself_and_another_is(desk: HelperDesk) -> None:
    own = groceries(desk.clock, id="r1", resident=PIET, state="open", wave=0)
    piet = replace(await desk.piet(), requests=("r1",))
    await desk.keep(replace(own, look_by=own.ends), piet)
    await desk.do(deeds.ask_first(request="r1"))
    await passes(desk)
    assert [one.person for one in (await desk.is_now()).invited] == [CHAT]
    await desk.keep(nearby(desk.clock, name="Noor", id_="noor"))
    await joins(desk, CHAT, PIET)
    await passes(desk)
    assert [one.person for one in (await desk.is_now()).invited] == ["noor"]


async def test_two_of_whom_the_one_helps_the_other_are_for_the_desk(desk: HelperDesk) -> None:
    held = groceries(desk.clock, id="r1", resident=PIET, state="taken", holder=CHAT)
    await desk.keep(replace(held, invited=(Invited(CHAT, desk.clock.now, 100, "taken"),)))
    await types_code(desk, CHAT, PIET)
    assert "Vraag een mens van de balie" in (await desk.reads(CHAT))[-1]
    assert "de één hielp de ander" in (await desk.desk())[-1]
    assert (await desk.piet()).chat is None


async def test_who_helps_across_a_border_is_for_the_desk(desk: HelperDesk) -> None:
    await desk.keep(replace(await desk.get(Person, CHAT), lent_to=("gm0503",)))
    await types_code(desk, CHAT, PIET)
    assert "helpt ook in een andere gemeente" in (await desk.desk())[-1]


@pytest.mark.parametrize("at_once", ["refuse", "approve", "not_now"])
async def test_what_the_desk_decides_at_that_very_moment_holds(
    desk: HelperDesk, at_once: str
) -> None:
    await desk.asks()
    acts = {
        "refuse": (deeds.refuse_volunteer(person=CHAT), SARA),
        "approve": (deeds.approve(person=PIET, level="1"), SARA),
        "not_now": (deeds.not_now(request="r1"), AS_CHAT),
    }
    await types_code(desk, CHAT, PIET)
    act, by = acts[at_once]
    yes = await deed_yes(desk)
    await asyncio.gather(desk.do(yes, actor=AS_CHAT), desk.do(act, actor=by))
    await one_now(desk)
    assert (await offer_of(desk)).refused is (at_once == "refuse")


async def deed_yes(desk: HelperDesk) -> Deed:
    """Behind [Ja, voeg het samen], as he reads it."""
    _, token, index = (await desk.data_of("Ja, voeg het samen", f"person:{CHAT}")).split(".")
    keyboard = await desk._work().keyboard(token)
    assert keyboard is not None
    act = keyboard.deeds[int(index)]
    assert act is not None
    return act


# -- what stands beside it


async def test_what_it_meant_under_both_names_he_reads_as_one(desk: HelperDesk) -> None:
    told = desk.clock.now
    await desk.keep(
        Staying(PIET, minutes=60, meant=("company",), thanks=("r1",), told=told, guide=("a",)),
        Staying(CHAT, counts=True, minutes=90, meant=("easier",), quiet=True, guide=("a", "b")),
    )
    await joins(desk, CHAT, PIET)
    now = await desk.get(Staying, PIET)
    assert (now.counts, now.minutes, now.quiet, now.told) == (True, 150, True, told)
    assert (now.meant, now.guide) == (("company", "easier"), ("a", "b"))
    assert await desk._work().look(Staying, [CHAT]) == {}


async def test_whose_contact_he_was_is_kept_while_he_is_trusted_and_no_longer(
    desk: HelperDesk,
) -> None:
    await desk.keep(CheckIn("mina", "moerwijk", desk.clock.now, (1,), "09:30", contact=CHAT))
    await offers(desk, PIET, level=0)
    await joins(desk, CHAT, PIET)
    assert (await desk.get(CheckIn, "mina")).contact == PIET
    await passes(desk)
    assert (await desk.get(CheckIn, "mina")).contact == ""


async def test_mina_keeps_her_helper_of_either_name(desk: HelperDesk) -> None:
    await desk.asks()
    await desk.says_yes()
    assert (await desk.is_now()).holder == PIET
    await joins(desk, CHAT, PIET)
    await desk.do(deeds.done(request="r1"), actor=AS_PIET)
    await desk.do(deeds.done(request="r1"), actor=MINA)
    assert (await offer_of(desk)).times_helped == 1


# -- who stopped in the bot a moment ago


async def stops_in_the_bot(desk: HelperDesk) -> None:
    desk.context.switches["moerwijk"] = Switches("moerwijk", on=(Activity.STAYING,))
    await desk.do(deeds.stop_offering_sure(), actor=AS_CHAT)
    assert (await desk.get(Staying, CHAT)).stopped == desk.clock.now
    await types_code(desk, CHAT, PIET)
    await one_now(desk)


async def test_who_stopped_here_and_helps_on_by_phone_reads_so_and_can_stop_that_too(
    desk: HelperDesk,
) -> None:
    await stops_in_the_bot(desk)
    read = "\n".join(await desk.reads(PIET))
    assert "U stopte hier met helpen. Aan de telefoon helpt u nog." in read
    assert (await offer_of(desk)).level == 1
    assert await desk._work().look(Staying, [CHAT, PIET]) == {}
    await presses(desk, PIET, "Stoppen met helpen")
    await presses(desk, PIET, "Ja, stop met helpen")
    assert (await desk.piet()).offer is None


async def test_who_helps_nowhere_any_more_can_still_say_why_under_the_name_that_stays(
    desk: HelperDesk,
) -> None:
    await desk.keep(replace(await desk.piet(), offer=None, place=None))
    await stops_in_the_bot(desk)
    assert "Aan de telefoon helpt u nog." not in "\n".join(await desk.reads(PIET))
    assert (await desk.get(Staying, PIET)).stopped is not None
    due = await timers_of(desk)
    assert f"clear_staying:{PIET}" in due
    assert f"clear_staying:{CHAT}" not in due
    await presses(desk, CHAT, "Geen tijd meer", now=PIET)
    assert await desk._work().look(Staying, [PIET]) == {}
