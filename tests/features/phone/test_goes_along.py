"""Piet began things in the bot that he does not do by phone: with his yes they go along."""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call, Told, Why
from buurtbot.domain.core.messages import Button, Rows, text
from buurtbot.domain.core.people.check_in import Answered, CheckIn
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.together.share import Hears, Share, Sharing
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.features.phone.test_gets_the_bot import SARA, PietsPhone, code_for
from tests.features.phone.test_put_together import desk, joins
from tests.scenes.helper_desk import PIET, HelperDesk
from tests.scenes.street import Clock

__all__ = ("desk",)


@pytest.fixture
async def piet(store: Store, context: Context, clock: Clock, desk: HelperDesk) -> PietsPhone:
    """He agreed in the bot, and asked for nothing."""
    piet = PietsPhone(store, context, desk.clock)
    await piet.agrees()
    return piet


async def test_his_check_ins_go_on_under_one_name(desk: HelperDesk, piet: PietsPhone) -> None:
    me = await desk.get(Person, piet.bare)
    agreed = CheckIn(piet.bare, "moerwijk", desk.clock.now, (1, 4), "09:30", contact="noor")
    await desk.keep(me, replace(agreed, course=(Answered(desk.clock.now, "good"),)))
    await joins(desk, piet)
    now = await desk.get(CheckIn, PIET)
    assert (now.days, now.contact, len(now.course)) == ((1, 4), "noor", 1)
    assert await piet.work.look(CheckIn, [piet.bare]) == {}
    assert await piet.work.listed(CheckIn, "moerwijk") == [PIET]
    due = await piet.work.redis.zrange(piet.work.keys.timers, 0, -1)
    assert f"ask_check_in:{PIET}" in due
    assert f"ask_check_in:{piet.bare}" not in due


async def test_who_agreed_to_be_called_is_called_on_and_both_read_so(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    agreed = CheckIn(PIET, "moerwijk", desk.clock.now, (1, 4), "09:30", way="call", by_desk=True)
    await desk.keep(agreed)
    await piet.joins(await code_for(desk))
    assert "Op de afgesproken dagen bellen wij u gewoon nog." in piet.reads
    told = "\n".join(await desk.desk())
    assert "Wat op de bellijst staat of komt, belt u nog wel." in told
    assert "Bellen hoeft niet meer" not in told
    await piet.presses("Anders afspreken")
    assert "Zo gaat het." in piet.reads


@pytest.mark.parametrize("again", [False, True])
async def test_a_question_that_waits_is_answered_with_the_button_of_then_or_a_person_looks(
    desk: HelperDesk, piet: PietsPhone, *, again: bool
) -> None:
    asked = desk.clock.now - timedelta(minutes=5)
    waits = CheckIn(piet.bare, "moerwijk", asked, (1, 2, 3, 4, 5), "09:30", asked=asked)
    await desk.keep(replace(waits, again=asked if again else None, phone="06 12345678"))
    await joins(desk, piet)
    score = await piet.work.redis.zscore(piet.work.keys.timers, f"check_in_waits:{PIET}")
    pace = desk.context.policy.check_ins
    minutes = pace.person_minutes if again else pace.second_minutes
    assert score == (asked + timedelta(minutes=minutes)).timestamp() * 1000
    how = deeds.check_in_answer(check_in=piet.bare, how="good", asked=asked.isoformat())
    await desk.do(how, actor=Actor("person", PIET, "moerwijk"))
    now = await desk.get(CheckIn, PIET)
    assert (now.asked, [one.how for one in now.course]) == (None, ["good"])


@pytest.mark.parametrize("contact", ["noor", PIET])
async def test_a_contact_whom_he_wants_nothing_of_or_is_himself_does_not_go_with_him(
    desk: HelperDesk, piet: PietsPhone, contact: str
) -> None:
    await desk.keep(replace(await desk.piet(), blocks=("noor",)))
    await desk.keep(CheckIn(piet.bare, "moerwijk", desk.clock.now, (1,), "09:30", contact=contact))
    await piet.types(f"/koppel {await code_for(desk)}")
    assert "Vraag een mens van de balie" in piet.reads


async def test_what_he_hears_of_he_can_still_say_yes_to(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    now = desk.clock.now
    soup = Share("soup", "moerwijk", "mina", "food", 2, made=now, ends=now, told=(piet.bare,))
    rest = replace(soup, id="bread", told=("noor",))
    await desk.keep(
        Hears(piet.bare, "moerwijk", now),
        Sharing("moerwijk", hearers=("noor", piet.bare), shares=("soup", "bread")),
        soup,
        rest,
    )
    await joins(desk, piet)
    assert (await desk.get(Sharing, "moerwijk")).hearers == ("noor", PIET)
    assert (await desk.get(Share, "soup")).told == (PIET,)
    assert (await desk.get(Share, "bread")).told == ("noor",)
    assert (await desk.get(Hears, PIET)).owner == PIET
    assert await piet.work.look(Hears, [piet.bare]) == {}


async def _offers_in_the_bot(desk: HelperDesk, piet: PietsPhone) -> Offer:
    """He only rang to ask; that he helps he said in the bot."""
    before = await desk.piet()
    assert before.offer
    me = await desk.get(Person, piet.bare)
    await desk.keep(
        replace(before, offer=None, place=None),
        replace(me, offer=before.offer, place=before.place, requests=()),
    )
    return before.offer


async def test_who_helps_in_the_bot_helps_on_and_answers_what_he_was_asked(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    offer = await _offers_in_the_bot(desk, piet)
    await desk.asks()
    assert piet.bare in [one.person for one in (await desk.is_now()).invited]
    await joins(desk, piet)
    now = (await desk.piet()).offer
    assert now is not None
    assert (now.kinds, now.level) == (offer.kinds, offer.level)
    assert (await desk.get(Person, piet.bare)).offer is None
    assert (await desk.piet()).place is not None
    taken = deeds.take_request(request="r1")
    await desk.do(taken, actor=Actor("person", PIET, "moerwijk", "Piet"))
    assert (await desk.is_now()).holder == PIET
    await desk.do(deeds.done(request="r1"), actor=Actor("person", PIET, "moerwijk", "Piet"))
    await desk.asks("r2")
    assert PIET in [one.person for one in (await desk.is_now("r2")).invited]
    assert piet.bare not in [one.person for one in (await desk.is_now("r2")).invited]


async def test_who_helps_under_both_names_says_which_of_the_two_counts(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    offer = await _offers_in_the_bot(desk, piet)
    await desk.keep(replace(await desk.piet(), offer=replace(offer, kinds=("chores",))))
    await piet.types(f"/koppel {await code_for(desk)}")
    assert "Aan de telefoon: Een klusje." in piet.reads
    assert (await desk.piet()).chat is None
    await piet.presses("Ja, en ik help zoals hier")
    now = await desk.piet()
    assert now.chat == 5151
    assert now.offer is not None
    assert now.offer.kinds == offer.kinds
    assert now.place is not None


async def test_who_the_desk_did_not_want_as_a_helper_is_none_by_joining(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    offer = await _offers_in_the_bot(desk, piet)
    me = await desk.get(Person, piet.bare)
    await desk.keep(replace(me, offer=replace(offer, refused=True)))
    await joins(desk, piet)
    now = (await desk.piet()).offer
    assert now is not None
    assert now.refused
    await desk.asks()
    assert PIET not in [one.person for one in (await desk.is_now()).invited]


async def test_who_just_offered_help_is_decided_about_as_who_they_are_now(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    offer = await _offers_in_the_bot(desk, piet)
    me = await desk.get(Person, piet.bare)
    await desk.keep(replace(me, offer=replace(offer, level=0)))
    await joins(desk, piet)
    told = await desk.desk()
    assert any("Piet Bos · Moerwijk" in line for line in told), "a card under their name"
    before = deeds.approve(person=piet.bare, level="1")  # on the card of before
    await desk.do(before, actor=SARA)
    now = (await desk.piet()).offer
    assert now is not None
    assert now.level == 1
    await desk.do(deeds.refuse_volunteer(person=piet.bare), actor=SARA)
    now = (await desk.piet()).offer
    assert now is not None
    assert now.refused


# -- calls, by either name


async def test_who_is_to_be_called_under_both_names_is_called_once_about_all(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    now = desk.clock.now
    lonely = Why("wants_call", now, "Het is stil", then=deeds.check_in_called(check_in=piet.bare))
    falls = Why("falls", now, told=(Told(text("x"), (piet.bare, "noor")),))
    mine = Call(piet.bare, "moerwijk", now, now, (lonely,), phone="06 1", last=now)
    await desk.keep(mine, Call(PIET, "moerwijk", now, now, (falls,), phone="070 1"))
    await joins(desk, piet)
    call = await desk.get(Call, PIET)
    assert (call.phone, call.last) == ("070 1", now)
    assert {why.reason for why in call.whys} == {"falls", "wants_call"}
    [then] = [why.then for why in call.whys if why.then]
    assert then.args == {"check_in": PIET}
    assert await piet.work.look(Call, [piet.bare]) == {}
    due = await piet.work.redis.zrange(piet.work.keys.timers, 0, -1)
    assert f"call_moves:{piet.bare}" not in due


async def test_whom_he_calls_and_whose_contact_he_is_stay_with_who_helps_in_the_bot(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    await _offers_in_the_bot(desk, piet)
    now = desk.clock.now
    until = now + timedelta(minutes=20)
    why = Why("falls", now, told=(Told(text("x"), (piet.bare,)),), presses=_pressed(piet.bare))
    call = Call("mina", "moerwijk", now, now, (why,), holder=piet.bare, until=until)
    await desk.keep(
        replace(call, by=piet.bare, had=piet.bare, shown=("noor", piet.bare), phone="06 2"),
        CheckIn("mina", "moerwijk", now, (1,), "09:30", contact=piet.bare),
        CheckIn("noor", "moerwijk", now, (1,), "09:30", may_be=piet.bare),
        CheckIn(PIET, "moerwijk", now, (1,), "09:30", contact=piet.bare),
    )
    await joins(desk, piet)
    left = await desk.get(Call, "mina")
    assert {left.holder, left.by, left.had, *left.shown} == {PIET, "noor"}
    assert left.whys[0].told[0].whose == (PIET,)
    button = left.whys[0].presses[0][0]
    assert button.deed == deeds.phoned(request=PIET)
    assert (await desk.get(CheckIn, "mina")).contact == PIET
    assert (await desk.get(CheckIn, "noor")).may_be == PIET
    assert (await desk.get(CheckIn, PIET)).contact == "", "nobody is their own"


def _pressed(of: str) -> Rows:
    """What staff would press; one that only leads somewhere has no deed."""
    return (
        (Button(text("x"), deeds.phoned(request=of)), Button(text("x"), url="https://x.example")),
    )


async def test_forgotten_what_others_were_to_be_told_of_the_chat_goes_too(
    desk: HelperDesk, piet: PietsPhone
) -> None:
    now = desk.clock.now
    why = Why("share_news", now, about=text("x"), told=(Told(text("x"), (piet.bare,)),))
    await piet.joins(await code_for(desk))
    await desk.keep(Call("mina", "moerwijk", now, now, (why,), phone="06 2"))
    await desk.do(deeds.forget_sure(), actor=Actor("person", PIET, "moerwijk"))
    assert not (await desk.get(Call, "mina")).is_open
