"""Piet is put together in the middle of something else: a referral, a talk, words that wait."""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.held import Held, Piece
from buurtbot.domain.core.line import Spoken, line_of
from buurtbot.domain.core.people.person import Line
from buurtbot.domain.core.people.referral import Referral, Referrals
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.lines.open_lines import past_lines
from buurtbot.storage.store import Store
from handlers.talking.talk import Pressed
from tests.features.phone.test_gets_the_bot import PietsPhone, code_for
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


async def takes(desk: HelperDesk) -> None:
    """Mina asks, and he takes it in the bot."""
    await desk.asks()
    await desk.do(deeds.take_request(request="r1"), actor=AS_CHAT)
    assert (await desk.is_now()).holder == CHAT


# -- where he was referred to


def sent(place: str, at: Clock, *, days: int) -> Referral:
    return Referral(place, place.title(), at.now - timedelta(days=days))


async def test_where_he_was_referred_to_under_either_name_he_is_asked_once(
    desk: HelperDesk,
) -> None:
    bank, line = sent("voedselbank", desk.clock, days=6), sent("luisterlijn", desk.clock, days=2)
    await desk.keep(
        Referrals(CHAT, "moerwijk", (bank, line)),
        Referrals(PIET, "moerwijk", (sent("voedselbank", desk.clock, days=5),)),
    )
    await types_code(desk, CHAT, PIET)
    await presses(desk, CHAT, "Ja, voeg het samen")
    known = await desk.get(Referrals, PIET)
    assert [one.place for one in known.given] == ["voedselbank", "luisterlijn"]
    assert await desk._work().look(Referrals, [CHAT]) == {}
    due = await timers_of(desk)
    assert f"referrals:{PIET}" in due
    assert f"referrals:{CHAT}" not in due
    await desk.reads(PIET)
    await passes(desk, hours=24 * 4)
    asked = [one for one in await desk.reads(PIET) if "Voedselbank" in one]
    assert len(asked) == 1
    await presses(desk, PIET, "Ja")
    assert (await desk.get(Referrals, PIET)).to("voedselbank") is None


async def test_the_question_of_before_is_answered_with_its_own_button(desk: HelperDesk) -> None:
    asked = replace(sent("voedselbank", desk.clock, days=8), asked=True)
    await desk.keep(Referrals(CHAT, "moerwijk", (asked,)))
    await joins(desk, CHAT, PIET)
    await desk.do(deeds.did_it_help(place="voedselbank", said="yes"), actor=AS_PIET)
    assert await desk._work().look(Referrals, [PIET]) == {}


async def test_a_no_comes_back_in_the_case_he_was_referred_from(desk: HelperDesk) -> None:
    await desk.do(deeds.want_person(), actor=AS_CHAT)
    case = await desk.case()
    asked = replace(sent("voedselbank", desk.clock, days=8), asked=True, case=case.id)
    await desk.keep(Referrals(CHAT, "moerwijk", (asked,)))
    await joins(desk, CHAT, PIET)
    await desk.desk()
    await desk.do(deeds.did_it_help(place="voedselbank", said="no"), actor=AS_PIET)
    assert (await desk.case()).id == case.id, "no second one"
    assert "Voedselbank" in "\n".join(await desk.desk())


# -- in the middle of a talk


async def test_a_talk_that_waited_goes_on_where_it_was(desk: HelperDesk) -> None:
    await desk.do(deeds.want_person(), actor=AS_CHAT)
    draft = {"kind": "groceries"}
    await desk.keep(Talk(CHAT, "ask_for_help", "what", desk.clock.now, turn=2, draft=draft))
    await joins(desk, CHAT, PIET)
    talk = await desk.get(Talk, PIET)
    assert (talk.step, talk.turn, dict(talk.draft)) == ("what", 2, draft)
    due = await timers_of(desk)
    assert f"clear_talk:{PIET}" in due
    assert f"clear_talk:{CHAT}" not in due


async def test_what_answers_a_message_of_before_is_for_who_wrote_that(desk: HelperDesk) -> None:
    await takes(desk)
    line = Line("request", "r1", "gm0518")
    of_then = Spoken(CHAT, "heard", line, 41)
    await desk._work("heard").commit(Decision(spoken=(of_then,)))
    await joins(desk, CHAT, PIET)
    past = await past_lines(lambda _: desk._work(), "gm0518", await desk.piet())
    assert line_of(past, 41) == line


async def test_words_that_wait_for_whom_they_are_still_wait_or_he_hears_that_they_did_not_go(
    desk: HelperDesk,
) -> None:
    await takes(desk)
    await desk.keep(Held(CHAT, desk.clock.now, (Piece("Ik kom om drie uur", message=9),)))
    await joins(desk, CHAT, PIET)
    assert (await desk.get(Held, PIET)).pieces[0].words == "Ik kom om drie uur"
    assert f"not_sent:{PIET}" in await timers_of(desk)
    await passes(desk, hours=2)
    assert "niet verstuurd" in "\n".join(await desk.reads(PIET)).lower()


async def test_who_was_asking_for_help_goes_on_with_the_button_he_had_before_him(
    desk: HelperDesk, store: Store, context: Context
) -> None:
    phone = PietsPhone(store, context, desk.clock)
    await phone.agrees()
    await phone.presses("Ik zoek hulp", "Boodschappen")
    before = phone.data("Voor mijzelf")
    await phone.joins(await code_for(desk))
    assert "U bent dezelfde persoon als aan de telefoon." in phone.reads
    await phone.sends(Pressed(before, 1, "q"))
    assert "Waar is de hulp nodig?" in phone.reads
    assert (await desk.get(Talk, PIET)).draft["kind"] == "groceries"
