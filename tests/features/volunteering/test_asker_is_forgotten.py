"""Who asked is forgotten while Piet, who helps by phone, was still to be rung about them."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call, Told, Why
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Hidden, HiddenText, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.services.core.context import Context
from buurtbot.services.lines.pass_on import pass_on
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.call_list import MINA, takes
from tests.scenes.helper_desk import PIET, HelperDesk
from tests.scenes.street import Clock, queues_of

MILK = "Graag ook melk"


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> HelperDesk:
    """Piet has the groceries of Mina, who writes something more."""
    desk = HelperDesk(store, context, clock)
    await desk.opens()
    await desk.asks()
    await desk.says_yes()

    async def writes(work: Work) -> Decision:
        resident = await work.get(Person, "mina")
        assert resident is not None
        return await pass_on(work, context, resident, resident.lines[-1], Said(MILK))

    await desk.commit(writes)
    return desk


async def news(desk: HelperDesk) -> Why | None:
    """What Piet is to be rung with."""
    whys = (await desk.get(Call, PIET)).whys
    return next((why for why in whys if why.reason == "helper_news"), None)


async def test_her_words_go_at_once_and_that_she_needs_no_help_stays(desk: HelperDesk) -> None:
    assert MILK in str(await news(desk))
    sent = await queues_of(desk.store, "gm0518", desk.own_queue())
    await desk.store.redis.delete(*sent)
    await desk.do(deeds.forget_sure(), actor=MINA)
    left = str(await news(desk))
    assert MILK not in left
    assert "Mina" not in left
    await takes(desk)
    card = (await desk.own())[-1]
    assert "een buur" in card.casefold()
    assert MILK not in card


async def test_what_another_neighbour_said_is_still_read_out(desk: HelperDesk) -> None:
    call = await desk.get(Call, PIET)
    [why] = call.whys
    other = Told(text("say-again", words=Hidden(PIET, "Tot morgen")), ("riet",))
    asked = Why("check_in", desk.clock.now)
    await desk.keep(replace(call, whys=(replace(why, told=(*why.told, other)), asked)))
    await desk.do(deeds.forget_sure(), actor=MINA)
    left = await news(desk)
    assert left is not None
    assert await desk.reasons() == ["check_in", "helper_news"]
    assert other in left.told
    assert "Tot morgen" in str(left.about)
    assert MILK not in str(left)


async def test_the_card_of_who_is_ringing_him_now_loses_her_words(desk: HelperDesk) -> None:
    call = await desk.get(Call, PIET)
    asked = Why("check_in", desk.clock.now)
    await desk.keep(replace(call, whys=(*call.whys, asked)))
    await takes(desk)
    assert MILK in (await desk.own())[-1]
    sent = await queues_of(desk.store, "gm0518", desk.own_queue())
    await desk.store.redis.delete(*sent)
    await desk.do(deeds.forget_sure(), actor=MINA)
    [card] = [one for one in await desk.own() if "Bel nu" in one]
    assert MILK not in card


async def test_a_card_with_nothing_else_says_that_it_is_over(desk: HelperDesk) -> None:
    await takes(desk)
    sent = await queues_of(desk.store, "gm0518", desk.own_queue())
    await desk.store.redis.delete(*sent)
    await desk.do(deeds.forget_sure(), actor=MINA)
    assert "Dit gesprek is niet (meer) van u." in (await desk.own())[-1]
    assert await desk.reasons() == ["helper_news"], "that she needs it no more"


async def test_who_has_nothing_else_to_be_rung_about_is_off_the_list(desk: HelperDesk) -> None:
    await desk.do(deeds.cannot_after_all(request="r1"), actor=replace(MINA, who=PIET))
    call = await desk.get(Call, PIET)
    her = Told(text("thanks", words=HiddenText(PIET, text("kind-dog"))), ("mina",))
    why = Why("helper_news", desk.clock.now, about=her.said, told=(her,))
    await desk.keep(replace(call, whys=(why,)))
    await desk.do(deeds.forget_sure(), actor=MINA)
    assert await desk.reasons() == []


async def test_all_that_is_to_be_read_out_is_sealed_with_who_hears_it(desk: HelperDesk) -> None:
    left = await news(desk)
    assert left is not None
    assert [one.whose for one in left.told] == [("mina",)]
    assert "owner='mina'" not in str(left)


async def test_what_was_on_the_list_before_this_was_known_stays(desk: HelperDesk) -> None:
    call = await desk.get(Call, PIET)
    [why] = call.whys
    await desk.keep(replace(call, whys=(replace(why, told=()),)))
    await desk.do(deeds.not_come(request="r1"), actor=MINA)
    now = await news(desk)
    assert now is not None
    assert now.told[0].whose == ()
