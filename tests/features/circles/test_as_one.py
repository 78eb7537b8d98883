"""Bep is in the circle with her Telegram, and the desk knows her by phone: she becomes one.

Whenever that is, nobody is called twice that morning, and nobody is left out.
"""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.messages import Erase
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.circle import CircleMember, Circles, Round
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.circle_street import CircleStreet
from tests.scenes.desk_street import mina
from tests.scenes.joining import joins, presses, types_code
from tests.scenes.passing import timers_of
from tests.scenes.street import Clock

BETTY = "betty"  # who Bep is by phone
NUMBER = "070 111 22 33"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> CircleStreet:
    """9:00 in Amsterdam: the circle begins in half an hour."""
    clock.now = clock.now.replace(hour=8, minute=0)
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.sets_up()
    await street.keep(mina(clock, id=BETTY, name="Bep Vos", chat=None, phone=NUMBER))
    return street


def as_(who: str) -> Actor:
    return Actor("person", who, "moerwijk")


async def running(street: CircleStreet) -> Round:
    """The round of today."""
    round_ = (await street.circle()).round
    assert round_ is not None
    return round_


async def is_over(street: CircleStreet) -> dict[str, str]:
    """How each was heard today, once all were."""
    round_ = await running(street)
    assert round_.over
    assert BETTY in round_.order or not round_.how(BETTY)
    return dict(round_.heard)


async def test_before_the_round_she_stands_in_her_place_and_calls_as_who_she_is(
    street: CircleStreet,
) -> None:
    before = (await street.circle()).members
    await joins(street, "bep", BETTY)
    now = (await street.circle()).members
    assert now == tuple(BETTY if one == "bep" else one for one in before)
    member = await street.member(BETTY)
    assert (member.phone, member.key_holder) == ("06 1234 5611", "Piet, 06 99 88 77 66")
    assert await street._work().look(CircleMember, ["bep"]) == {}
    await street.passes(31)
    assert "Bel Bep" in (await street.reads("ans"))[-1]
    assert "06 1234 5611" in (await street.reads("ans"))[-1]
    await street.presses_of("ans", "Gesproken")
    assert "Bel Cor" in (await street.reads(BETTY))[-1]
    await presses(street, BETTY, "Gesproken")
    for who in ("cor", "dirk", "dirk"):
        await street.presses_of(who, "Gesproken")
    heard = await is_over(street)
    assert set(heard) == set(now)
    assert [how for _, how in (await street.member(BETTY)).heard] == ["spoken"]


async def test_while_she_is_called_who_calls_her_is_asked_anew_and_she_is_called_once(
    street: CircleStreet,
) -> None:
    await street.passes(31)
    old = await street.data_of("Gesproken", "person:ans")
    await joins(street, "bep", BETTY)
    gone, anew = (one.outgoing for one in (await street.waiting("person:ans"))[-2:])
    assert isinstance(gone, Erase)
    assert "Bel Bep" in street.words(anew)
    _, token, index = old.split(".")
    keyboard = await street._work().keyboard(token)
    assert keyboard is not None
    act = keyboard.deeds[int(index)]
    assert act is not None
    await street.do(act, actor=as_("ans"))  # the button of before
    assert (await running(street)).how(BETTY) == "spoken"
    assert "Bel Cor" in (await street.reads(BETTY))[-1]
    assert (await street.asked())[:2] == ["ans: Bep", "ans: Bep Vos"], "the same call, anew"
    await street.passes(60)
    assert "bep" not in str(await street.circle())


async def test_in_the_middle_of_her_turn_her_buttons_of_then_still_work(
    street: CircleStreet,
) -> None:
    await street.passes(31)
    await street.presses_of("ans", "Gesproken")
    assert "Bel Cor" in (await street.reads("bep"))[-1]
    await joins(street, "bep", BETTY)
    assert "Bel Cor" in "\n".join(await street.reads(BETTY))
    await presses(street, "bep", "Gesproken", now=BETTY)
    assert "Bel Dirk" in (await street.reads("cor"))[-1]
    for who in ("cor", "dirk", "dirk"):
        await street.presses_of(who, "Gesproken")
    assert set((await is_over(street)).values()) == {"spoken"}


async def test_while_nobody_answers_at_hers_she_is_looked_for_on_and_found_as_one(
    street: CircleStreet,
) -> None:
    await street.passes(31)
    await street.presses_of("ans", "Geen antwoord")
    await joins(street, "bep", BETTY)
    call = (await running(street)).call_to(BETTY)
    assert call is not None
    assert call.tries == 1
    await street.do(deeds.circle_here(circle=(await street.circle()).id), actor=as_(BETTY))
    assert (await running(street)).call_to(BETTY) is None
    await street.passes(120)
    assert not [one for one in await street.desk() if "niet bereikt" in one and "Bep" in one]


async def stands_twice(street: CircleStreet) -> None:
    """The desk wrote her down by phone as well, at the end."""
    circle = await street.circle()
    member = CircleMember(BETTY, "moerwijk", street.clock.now, circle.id, NUMBER)
    await street.keep(replace(circle, members=(*circle.members, BETTY)), member)


async def test_who_stood_in_it_twice_is_called_once_where_the_desk_put_her(
    street: CircleStreet,
) -> None:
    await stands_twice(street)
    await joins(street, "bep", BETTY)
    circle = await street.circle()
    assert (len(circle.members), circle.members[-1]) == (5, BETTY)
    assert "stond twee keer in Ochtendcirkel" in "\n".join(await street.desk())
    member = await street.member(BETTY)
    assert (member.phone, member.key_holder) == (NUMBER, "Piet, 06 99 88 77 66")
    await street.passes(31)
    assert await street.asked() == ["ans: Cor"]


@pytest.mark.parametrize("spoken_to", [True, False])
async def test_who_was_heard_under_one_name_is_not_called_under_the_other(
    street: CircleStreet, *, spoken_to: bool
) -> None:
    await stands_twice(street)
    await street.passes(31)
    if spoken_to:
        await street.presses_of("ans", "Gesproken")
    await joins(street, "bep", BETTY)
    now = await running(street)
    assert (BETTY in now.to_call) is not spoken_to
    assert "bep" not in {*now.order, *now.to_call}
    calls = {one.called: one.caller for one in now.calls}
    assert calls == {"cor": "ans"}, "Bep was to call Cor: another does"
    await street.presses_of("ans", "Gesproken")
    await street.presses_of("cor", "Gesproken")
    await street.presses_of("dirk", "Gesproken")
    for _ in range(3):
        for call in (await running(street)).calls:
            deed = deeds.circle_spoken(circle=(await street.circle()).id, called=call.called)
            await street.do(deed, actor=as_(call.caller or "ans"))
    assert BETTY in await is_over(street)


async def test_who_waits_for_a_circle_waits_once_and_hears_in_its_time(
    street: CircleStreet,
) -> None:
    await street.do(deeds.circle_leave(sure="yes"), actor=as_("bep"))
    await street.wants("bep")
    began = street.clock.now
    await street.passes(24 * 60 * 3, step=60 * 24)
    await joins(street, "bep", BETTY)
    assert (await street.get(Circles, "moerwijk")).wishes == (BETTY,)
    there = await timers_of(street)
    assert f"circle_wish:{BETTY}" in there
    assert "circle_wish:bep" not in there
    at = await street.store.redis.zscore("{gm0518}:timers", f"circle_wish:{BETTY}")
    days = timedelta(days=street.context.policy.circles.wish_days)
    assert at == (began + days).timestamp() * 1000


async def test_who_left_a_circle_and_joined_is_not_forgotten_by_that(street: CircleStreet) -> None:
    await street.do(deeds.circle_leave(sure="yes"), actor=as_("bep"))
    await types_code(street, "bep", BETTY)  # nothing of hers is in the chat
    await street.do(deeds.circle_wish_over(person="bep"))
    assert (await street.get(Person, "bep")).same_as == BETTY, "the chat still leads to her"


async def test_who_is_to_be_rung_for_it_is_rung_under_one_name(street: CircleStreet) -> None:
    silent = [replace(await street.get(Person, who), reachable=False) for who in ("ans", "bep")]
    others = [replace(await street.get(Person, who), reachable=False) for who in ("cor", "dirk")]
    await street.keep(*silent, *others)
    await street.passes(31)
    assert [why.reason for why in (await street.get(Call, "bep")).whys] == ["circle"]
    await street.keep(replace(await street.get(Person, "bep"), reachable=True))
    await joins(street, "bep", BETTY)
    call = await street.get(Call, BETTY)
    assert [why.reason for why in call.whys] == ["circle"]
    then = call.whys[0].then
    assert then is not None
    assert then.args["called"] == BETTY
    assert await street._work().look(Call, ["bep"]) == {}
    assert "Wat op de bellijst staat of komt, belt u nog wel." in "\n".join(await street.desk())
    assert (await running(street)).call_to(BETTY)
