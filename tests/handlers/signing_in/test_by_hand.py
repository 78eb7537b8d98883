"""Who lost a telephone and the paper begins anew, when the operator says so, and is told."""

import pytest

from buurtbot.storage.store import Store
from handlers.signing_in.by_hand import ByHand, Nobody
from tests.outbox.office import office
from tests.scenes.at_the_door import context_with, entrance
from tests.scenes.page import FATMA, KARIN
from tests.scenes.street import Clock, all_texts

CODE = "/desk/sign-in/code"


def _operator(store: Store, clock: Clock) -> ByHand:
    return ByHand.of(store, context_with(KARIN, FATMA).network, clock, "")


async def test_after_a_reset_old_codes_and_sessions_are_over(store: Store, clock: Clock) -> None:
    operator = _operator(store, clock)
    post = office(store, operator.door.context, clock, all_texts())
    async with entrance(store, clock) as there, there.browser() as karin:
        kept = await karin.begins()
        old = karin.telephone
        assert await operator.reset_code("KARIN@desk.example ")
        assert not await karin.is_in()
        await post.worker.send_due()
        assert ["werken niet meer" in paper.words for paper in post.posted] == [True]
        clock.forward(minutes=1)
        new = await karin.begins()
        assert karin.telephone != old
        assert not set(new) & set(kept)
        assert await karin.is_in()


async def test_who_was_half_in_at_a_reset_is_out_too(store: Store, clock: Clock) -> None:
    operator = _operator(store, clock)
    async with entrance(store, clock) as there, there.browser() as thief:
        await thief.comes_by_link()
        assert not await operator.reset_code(KARIN.mail), "there were none yet"
        await thief.goes(CODE)
        assert thief.at == "/desk/sign-in"


async def test_a_link_by_hand_does_what_one_by_mail_does(store: Store, clock: Clock) -> None:
    operator = _operator(store, clock)
    async with entrance(store, clock) as there, there.browser() as karin:
        link = await operator.link(KARIN.mail)
        await karin.goes(link)
        await karin.sends(link)
        assert "De eerste keer" in karin.text


async def test_for_who_is_not_listed_nothing_is_done(store: Store, clock: Clock) -> None:
    operator = _operator(store, clock)
    with pytest.raises(Nobody):
        await operator.link("willem@desk.example")
    with pytest.raises(Nobody):
        await operator.reset_code("willem@desk.example")
    assert not await store.redis.keys("*worker*")
