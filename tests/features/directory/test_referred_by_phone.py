"""Riet only has a phone: it is read out to her, and a week later she is rung."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet, mina
from tests.scenes.passing import passes
from tests.scenes.places import a_place, papers, with_places
from tests.scenes.referring import (
    at_the_desk,
    is_asked,
    known,
    riet,
)
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    with_places(context, a_place(), papers())
    return DeskStreet(store, context, clock)


async def test_to_who_only_has_a_phone_it_is_read_out(street: DeskStreet) -> None:
    await at_the_desk(street, riet(street))
    await street.press("Doorverwijzen")
    await street.press("Papierspreekuur")
    shown = (await street.desk())[-1]
    assert "Lees dit voor aan Riet:" in shown
    assert "Over een week bellen wij u: hielp het?" in shown
    await street.press("Voorgelezen")
    assert "Na een week staat op de bellijst" in (await street.desk())[-1]
    assert await street.reads("riet") == []


async def on_the_list(street: DeskStreet) -> Call:
    return await street.get(Call, "riet")


async def riet_is_rung(street: DeskStreet) -> None:
    await at_the_desk(street, riet(street))
    await street.press("Doorverwijzen")
    await street.press("Papierspreekuur")
    await street.press("Voorgelezen")
    await passes(street, days=7, hours=1)
    await street.types("/bellijst")
    await street.presses("1. Ik bel")


async def test_a_week_later_she_stands_on_the_call_list_and_a_no_comes_to_the_desk(
    street: DeskStreet,
) -> None:
    await riet_is_rung(street)
    card = (await street.own())[-1]
    assert "hielp de doorverwijzing?" in card
    assert "Het gaat om: Papierspreekuur" in card
    await street.presses("Nee: hielp de doorverwijzing?")
    assert not (await on_the_list(street)).is_open
    assert await known(street, "riet") is None
    assert any("Papierspreekuur hielp niet." in one for one in await street.desk())
    assert "Het staat genoteerd" in (await street.own())[-1]


async def test_a_yes_on_the_card_leaves_what_else_there_is_to_call_about(
    street: DeskStreet,
) -> None:
    await riet_is_rung(street)
    call = await on_the_list(street)
    also = replace(call.whys[0], reason="call_me", asks=None)
    await street.keep(replace(call, whys=(*call.whys, also)))
    await street.presses("Ja: hielp de doorverwijzing?")
    call = await on_the_list(street)
    assert [why.reason for why in call.whys] == ["call_me"]
    assert "Riet" in (await street.own())[-1]


async def test_a_press_when_somebody_else_has_the_call_changes_nothing(
    street: DeskStreet,
) -> None:
    await riet_is_rung(street)
    act = deeds.helped_on_phone(call="riet", place="papers")
    act = replace(act, args={**act.args, "said": "no"})
    await street.do(act, actor=Actor("moderator", "omar", "moerwijk", "Omar"))
    assert await known(street, "riet") is not None


async def test_nobody_who_does_not_pick_up_is_pursued(street: DeskStreet) -> None:
    await riet_is_rung(street)
    before = len(await street.store.redis.zrange("{gm0518}:cases", 0, -1))
    await passes(street, days=4)
    assert not (await on_the_list(street)).is_open
    assert len(await street.store.redis.zrange("{gm0518}:cases", 0, -1)) == before


async def test_without_a_number_the_case_says_so(street: DeskStreet) -> None:
    await at_the_desk(street, mina(street.clock, reachable=False))
    await street.press("Doorverwijzen")
    await street.press("Papierspreekuur")
    await street.press("Voorgelezen")
    await is_asked(street)
    assert any("Er is geen nummer om het te vragen." in one for one in await street.desk())
