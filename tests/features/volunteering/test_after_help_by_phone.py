"""Piet only has a telephone: what others press after helping, staff press for him on his card."""

from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.messages import SendFile
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.domain.helping.sides import mark_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.call_list import MINA, takes
from tests.scenes.desk_street import SARA as SARA_USER
from tests.scenes.desk_street import nearby
from tests.scenes.helper_desk import PIET, HelperDesk
from tests.scenes.street import Clock, queues_of

SARA = Actor("moderator", "sara", "moerwijk", "Sara")


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> HelperDesk:
    """Piet and Mina; Piet has said yes."""
    desk = HelperDesk(store, context, clock)
    await desk.opens()
    await desk.asks()
    await desk.says_yes()
    return desk


async def _is_done(desk: HelperDesk) -> None:
    """Mina says that it is done, and Sara rings Piet about it."""
    await desk.do(deeds.finished(request="r1", sure="yes"), actor=MINA)
    await takes(desk)


async def _audit(desk: HelperDesk) -> str:
    return str(await desk.store.redis.xrange("{gm0518}:audit"))


# -- how did it go


async def test_how_it_went_is_asked_on_the_card_and_answered_for_him(desk: HelperDesk) -> None:
    await _is_done(desk)
    assert "Hoe ging het bij Mina?" in (await desk.own())[-1]
    await desk.presses("Goed")
    assert "Zeg tegen Piet:\nWilt u vaker helpen bij Mina?" in (await desk.own())[-1]
    await desk.presses("Ja, graag")
    request = await desk.is_now()
    said = mark_of(request, "volunteer.went"), mark_of(request, "volunteer.again")
    assert said == ("good", "yes")
    assert "for_helper_answer_question" in await _audit(desk)
    assert await desk.reads(PIET) == []


async def test_what_did_not_go_well_is_talked_about_on_the_line(desk: HelperDesk) -> None:
    await _is_done(desk)
    await desk.presses("Niet goed")
    said = "\n".join(await desk.own())
    assert "Wilt u erover praten? Vertel het mij gerust. Mina hoort dat niet." in said
    assert "Schrijf het hier" not in said
    await desk.presses("Liever niet")
    assert (await desk.piet()).blocks == ("mina",)


async def test_an_answer_of_two_workers_at_once_counts_once(desk: HelperDesk) -> None:
    await _is_done(desk)
    answer = deeds.for_helper(
        person=PIET, act="answer_question", of="r1", what="went", value="bad"
    )
    await desk.presses("Goed")
    await desk.do(answer, actor=Actor("moderator", "omar", "moerwijk", "Omar"))
    assert "Dat had ik al genoteerd" in "\n".join(await desk.desk())
    assert mark_of(await desk.is_now(), "volunteer.went") == "good"


async def test_thanks_are_read_to_him(desk: HelperDesk) -> None:
    await _is_done(desk)
    await desk.presses("Gesproken", "Goed")
    await desk.do(deeds.thank(request="r1", ready="1"), actor=MINA)
    assert await desk.reasons() == ["helper_news"]


async def test_whether_it_still_suits_him_is_answered_on_the_card(desk: HelperDesk) -> None:
    await _is_done(desk)
    await desk.presses("Gesproken", "Goed")
    desk.context.switches["moerwijk"] = Switches("moerwijk", on=(Activity.STAYING,))
    await desk.do(deeds.ask_how_they_are(person=PIET), actor=SARA)
    await takes(desk)
    await desk.presses("Hoe vaak mag ik u vragen?")
    assert "Zeg tegen Piet:\nHoe vaak mag ik u vragen?" in (await desk.own())[-1]
    await desk.presses("Pauze nemen")
    await desk.presses("Een week")
    offer = (await desk.piet()).offer
    assert offer is not None
    assert offer.paused_until is not None


async def test_who_is_spoken_with_is_not_silent(desk: HelperDesk) -> None:
    desk.clock.forward(days=3)
    await desk.do(deeds.for_helper(person=PIET, act="what_i_did"), actor=SARA)
    assert (await desk.piet()).last_seen == desk.clock.now


# -- worries


async def test_a_worry_at_the_door_calls_the_desk_and_he_hears_what_to_do(
    desk: HelperDesk,
) -> None:
    await desk.do(deeds.helper_caller(person=PIET), actor=SARA)
    await desk.press("Maakt zich zorgen om deze buur")
    case = await desk.case()
    assert (case.reason, case.urgent, case.about) == ("worry", True, PIET)
    said = "\n".join(await desk.own())
    assert "Vertel mij wat u ziet." in said
    assert "Schrijf hier" not in said


# -- withdrawn, and forgotten


async def test_withdrawn_while_he_is_on_the_way_is_rung_at_once(desk: HelperDesk) -> None:
    await desk.presses("Ik ben onderweg")
    await desk.withdraws()
    call = await desk.get(Call, PIET)
    assert call.urgent
    late = timedelta(minutes=desk.context.policy.calls.urgent_minutes + 1)
    desk.clock.now += late
    await desk.do(deeds.call_moves(call=PIET))
    case = await desk.case()
    assert (case.reason, case.urgent) == ("not_reached", True)


async def test_withdrawn_before_he_goes_hurries_nobody(desk: HelperDesk) -> None:
    await desk.withdraws()
    assert not (await desk.get(Call, PIET)).urgent


async def test_forgotten_in_the_middle_of_it_others_are_asked_and_the_resident_hears(
    desk: HelperDesk,
) -> None:
    await desk.keep(nearby(desk.clock))
    await desk.presses("Ik ben onderweg")
    await desk.do(deeds.forget_caller(person=PIET), actor=SARA)
    asked = "\n".join(await desk.desk())
    assert "Hulp die u beloofde: 1. Daarvoor zoek ik dan meteen iemand anders." in asked
    await desk.press("Ja, alles wissen")
    await desk.do(deeds.step_back(request="r1", person=PIET))
    assert (await desk._work().look(Person, [PIET])) == {}
    assert await desk.reasons() == []
    request = await desk.is_now()
    assert (request.state, request.holder) == ("open", "")
    [key] = [one for one in await queues_of(desk.store, "gm0518", "person:mina") if one[-1] == "a"]
    last = str(await desk.store.redis.lrange(key, -2, -1))
    assert "asking-dropped-out" in last
    assert PIET not in last, "what is said of them is not sealed with a key that is gone"
    assert request.reply_of("noor") == "waiting"
    assert "forget_caller" in await _audit(desk)


async def test_who_was_asked_and_is_forgotten_leaves_no_line_on_the_list(
    store: Store, context: Context, clock: Clock
) -> None:
    desk = HelperDesk(store, context, clock)
    await desk.opens()
    await desk.asks()
    await desk.do(deeds.forget_caller(person=PIET, sure="yes"), actor=SARA)
    await desk.do(deeds.step_back(request="r1", person=PIET))
    assert await desk.reasons() == []
    assert (await desk.is_now()).reply_of(PIET) != "waiting"
    assert await desk.store.redis.exists(f"{{gm0518}}:call:{PIET}") == 0


async def test_who_is_silent_for_a_year_is_rung_before_anything_is_wiped(
    store: Store, context: Context, clock: Clock
) -> None:
    desk = HelperDesk(store, context, clock)
    await desk.opens()
    desk.clock.forward(days=366)
    await desk.do(deeds.clear_person(person=PIET))
    await takes(desk)
    assert "Mag alles bewaard blijven" in (await desk.own())[-1]
    await desk.presses("Gesproken", "Goed")
    desk.clock.forward(days=15)
    await desk.do(deeds.clear_person(person=PIET, asked="yes"))
    assert (await desk.piet()).offer is not None, "who was spoken with is not silent"
    desk.clock.forward(days=366)
    await desk.do(deeds.clear_person(person=PIET, asked="yes"))
    assert await desk._work().look(Person, [PIET]) == {}


# -- their data


async def test_his_data_comes_in_the_chat_of_the_worker_alone(desk: HelperDesk) -> None:
    await desk.do(deeds.data_for_caller(person=PIET), actor=SARA)
    assert "Dit komt niet in de groep." in (await desk.desk())[-1]
    await desk.do(deeds.data_for_caller(person=PIET, chat=str(SARA_USER)), actor=_sara(desk))
    files = [one.outgoing for one in await desk.waiting(desk.own_queue())]
    [file] = [one for one in files if isinstance(one, SendFile)]
    assert "Piet Bos" in file.content.value
    assert "Mina" not in file.content.value
    assert "data_for_caller" in await _audit(desk)


def _sara(desk: HelperDesk) -> Actor:
    return Actor("moderator", desk.own_queue().rpartition(":")[2], "moerwijk", "Sara")


async def test_nobody_does_so_for_who_has_the_bot_or_is_gone(desk: HelperDesk) -> None:
    await desk.keep(nearby(desk.clock))
    for act in (
        deeds.data_for_caller(person="noor"),
        deeds.forget_caller(person="noor", sure="yes"),
        deeds.forget_caller(person="nobody"),
    ):
        await desk.do(act, actor=SARA)
        assert "Dit kan hier niet." in (await desk.desk())[-1]
    assert (await desk.get(Person, "noor")).offer is not None


async def test_he_is_found_by_name_with_his_rights_beside_it(desk: HelperDesk) -> None:
    await desk.command("/zoek Piet")
    await desk.press("De beller vergeten")
    assert "Wilt u dat ik u vergeet?" in "\n".join(await desk.own())
