"""Piet helps and only has a telephone: the desk rings him and says yes for him."""

from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Hidden
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.lines.pass_on import pass_on
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.call_list import MINA, takes
from tests.scenes.desk_street import nearby
from tests.scenes.helper_desk import NO, PIET, YES, HelperDesk
from tests.scenes.street import Clock

SARA = Actor("moderator", "sara", "moerwijk", "Sara")


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> HelperDesk:
    """Piet and Mina."""
    desk = HelperDesk(store, context, clock)
    await desk.opens()
    return desk


# -- asked


async def test_who_only_has_a_telephone_is_asked_on_the_call_list_and_read_nothing(
    desk: HelperDesk,
) -> None:
    request = await desk.asks()
    assert request.reply_of(PIET) == "waiting"
    assert await desk.reasons() == ["helper_ask"]
    assert await desk.reads(PIET) == []
    await takes(desk)
    card = (await desk.own())[-1]
    assert "Bel nu: Piet Bos" in card
    assert "Kunt u een buur helpen?" in card
    assert "minuten lopen" in card
    assert "Mina" not in card
    assert "Erasmusweg" not in card


async def test_a_yes_on_the_card_is_his_yes_and_is_read_to_him(desk: HelperDesk) -> None:
    await desk.asks()
    await desk.says_yes()
    request = await desk.is_now()
    assert (request.state, request.holder) == ("taken", PIET)
    said = "\n".join(await desk.own())
    assert "Zeg tegen Piet:\nFijn dat u helpt!" in said
    assert "Voor: Mina" in said
    assert "Vraag dan naar het huisnummer en het deurwoord." in said
    assert "Schrijf het hier" not in said
    assert "Mina" not in "\n".join(await desk.desk())
    assert await desk.reasons() == []
    assert await desk.reads(PIET) == []


async def test_the_resident_hears_who_comes_and_that_words_go_by_way_of_the_desk(
    desk: HelperDesk,
) -> None:
    await desk.asks()
    await desk.says_yes()
    told = "\n".join(await desk.reads())
    assert "Er komt een buur: Piet." in told
    assert "Piet heeft alleen een telefoon. Wat u hier schrijft, leest de balie voor." in told
    assert "765" not in told


async def test_a_no_asks_somebody_else_and_takes_the_line_away(desk: HelperDesk) -> None:
    await desk.asks()
    await takes(desk)
    await desk.presses(NO)
    assert (await desk.is_now()).reply_of(PIET) == "no"
    assert await desk.reasons() == []


async def test_when_nobody_answers_others_are_asked_on_and_it_is_no_case(desk: HelperDesk) -> None:
    await desk.asks()
    await takes(desk)
    await desk.presses("Geen antwoord")
    assert await desk.reasons() == ["helper_ask"]
    desk.clock.now = (await desk.is_now()).ends
    await desk.do(deeds.call_moves(call=PIET))
    assert await desk.reasons() == []
    assert "not_reached" not in "\n".join(await desk.desk())


async def test_of_two_workers_who_press_at_once_one_is_told_that_it_is_his_already(
    desk: HelperDesk,
) -> None:
    await desk.asks()
    await takes(desk)
    await desk.presses(YES)
    act = deeds.answer_for_helper(person=PIET, of="r1", said="yes")
    await desk.do(act, actor=Actor("moderator", "omar", "moerwijk", "Omar"))
    assert "U helpt hier al." in "\n".join(await desk.desk())
    assert (await desk.is_now()).holder == PIET


async def test_who_says_yes_too_late_hears_so_kindly(desk: HelperDesk) -> None:
    await desk.keep(nearby(desk.clock))
    await desk.asks()
    await takes(desk)
    await desk.do(deeds.take_request(request="r1"), actor=Actor("person", "noor", "moerwijk"))
    assert await desk.reasons() == []
    await desk.presses(YES)
    assert "Een andere buur was net iets eerder" in "\n".join(await desk.own())
    assert (await desk.is_now()).holder == "noor"


async def test_what_is_withdrawn_is_not_rung_about(desk: HelperDesk) -> None:
    await desk.asks()
    await desk.withdraws()
    assert await desk.reasons() == []


# -- helping


async def test_from_soup_to_thanks_by_telephone(desk: HelperDesk) -> None:
    await desk.asks()
    await desk.says_yes()
    await desk.presses("Ik ben onderweg")
    assert "Erasmusweg 12" in "\n".join(await desk.own())
    assert (await desk.is_now()).state == "on_the_way"
    await desk.presses("Klaar")
    assert (await desk.is_now()).state == "done"
    assert (await desk.piet()).offer is not None
    assert (await desk.reads())[-1] == "Is alles gelukt?"
    audit = await desk.store.redis.xrange("{gm0518}:audit")
    assert "for_helper_done" in str(audit)


async def test_what_is_withdrawn_after_he_took_it_is_rung_to_him(desk: HelperDesk) -> None:
    await desk.asks()
    await desk.says_yes()
    await desk.withdraws()
    assert await desk.reasons() == ["helper_news"]
    await takes(desk)
    assert "Bel nu: Piet Bos" in (await desk.own())[-1]
    assert "niet meer nodig" in (await desk.own())[-1]


async def test_what_nobody_rang_him_about_in_time_is_a_case(desk: HelperDesk) -> None:
    await desk.asks()
    await desk.says_yes()
    await desk.withdraws()
    desk.clock.now += timedelta(minutes=desk.context.policy.calls.waits_minutes + 1)
    await desk.do(deeds.call_moves(call=PIET))
    case = await desk.case()
    assert (case.reason, case.about) == ("not_reached", PIET)


async def test_what_the_resident_writes_is_rung_to_him(desk: HelperDesk) -> None:
    await desk.asks()
    await desk.says_yes()

    async def writes(work: Work) -> Decision:
        resident = await work.get(Person, "mina")
        assert resident is not None
        return await pass_on(
            work, desk.context, resident, resident.lines[-1], Said("Graag ook melk")
        )

    await desk.commit(writes)
    assert await desk.reasons() == ["helper_news"]
    assert await desk.reads(PIET) == []
    await takes(desk)
    assert "Graag ook melk" in (await desk.own())[-1]


async def test_all_that_he_must_hear_stands_on_one_card_sealed_with_his_key(
    desk: HelperDesk,
) -> None:
    await desk.asks()
    await desk.says_yes()
    await desk.do(deeds.not_come(request="r1"), actor=MINA)
    await desk.withdraws()
    call = await desk.get(Call, PIET)
    [why] = call.whys
    assert why.about is not None
    assert all(one.owner == PIET for one in why.about.args.values() if isinstance(one, Hidden))


async def test_who_rings_himself_finds_what_he_was_asked_and_holds(desk: HelperDesk) -> None:
    await desk.asks()
    await desk.do(deeds.helper_caller(person=PIET), actor=SARA)
    await desk.press("Ja, deze buur doet het")
    await desk.do(deeds.helper_caller(person=PIET), actor=SARA)
    assert "Helpt nu: Boodschappen" in "\n".join(await desk.desk())
    await desk.press("Het lukt toch niet")
    assert (await desk.is_now()).holder == ""


async def test_he_rests_and_stops_by_telephone(desk: HelperDesk) -> None:
    await desk.do(deeds.helper_caller(person=PIET), actor=SARA)
    await desk.press("Een week geen oproepen")
    offer = (await desk.piet()).offer
    assert offer is not None
    assert offer.paused_until is not None
    await desk.do(deeds.helper_caller(person=PIET), actor=SARA)
    await desk.press("Weer oproepen")
    offer = (await desk.piet()).offer
    assert offer is not None
    assert offer.paused_until is None
    await desk.press("Stopt met helpen")
    await desk.presses("Ja, stop met helpen")
    assert (await desk.piet()).offer is None
    await desk.do(deeds.helper_caller(person=PIET), actor=SARA)
    assert "Piet helpt nu niet." in (await desk.desk())[-1]


async def test_nobody_presses_for_who_has_the_bot_or_what_is_not_theirs(desk: HelperDesk) -> None:
    await desk.keep(nearby(desk.clock))
    await desk.asks()
    for act in (
        deeds.answer_for_helper(person="noor", of="r1", said="yes"),
        deeds.for_helper(person="noor", act="pause_offer", until="week"),
        deeds.for_helper(person=PIET, act="forget_sure"),
        deeds.helper_caller(person="noor"),
    ):
        await desk.do(act, actor=SARA)
        assert "Dit kan hier niet." in (await desk.desk())[-1]
    await desk.do(deeds.for_helper(person=PIET, act="show_address", of="r1"), actor=SARA)
    assert "Erasmusweg" not in "\n".join(await desk.desk())
    assert (await desk.is_now()).holder == ""


async def test_a_desk_of_elsewhere_answers_for_nobody_here(desk: HelperDesk) -> None:
    await desk.asks()
    elsewhere = Actor("moderator", "lex", "laak", "Lex")
    await desk.do(deeds.answer_for_helper(person=PIET, of="r1", said="yes"), actor=elsewhere)
    assert (await desk.is_now()).holder == ""


async def test_what_he_says_reaches_the_resident_in_his_name(desk: HelperDesk) -> None:
    await desk.asks()
    await desk.says_yes()
    await desk.do(deeds.helper_caller(person=PIET), actor=SARA)
    await desk.press("Zegt iets tegen de ander")
    await desk.types("Ik ben er om vier uur")
    assert "Ik ben er om vier uur" in (await desk.reads())[-1]
    assert "Piet" in (await desk.reads())[-1]
    assert "Het is doorgegeven." in (await desk.own())[-1]


async def test_what_he_says_after_it_was_withdrawn_reaches_nobody(desk: HelperDesk) -> None:
    await desk.asks()
    await desk.says_yes()
    await desk.withdraws()
    told = len(await desk.reads())
    await desk.do(deeds.say_for_helper(person=PIET, of="r1", words="Hallo?"), actor=SARA)
    assert "Dit is niet doorgegeven." in (await desk.desk())[-1]
    assert len(await desk.reads()) == told


async def test_who_rings_back_hears_what_stood_for_them_and_is_not_rung_about_it_again(
    desk: HelperDesk,
) -> None:
    await desk.asks()
    await desk.says_yes()
    await desk.do(deeds.came_yet(request="r1"))
    assert await desk.reasons() == ["helper_news"]
    await desk.do(deeds.helper_caller(person=PIET), actor=SARA)
    assert "Dit moet deze buur nog horen:\nIs het gelukt bij Mina?" in "\n".join(await desk.desk())
    await desk.press("Klaar")
    assert (await desk.is_now()).state == "done"
    assert await desk.reasons() == []
