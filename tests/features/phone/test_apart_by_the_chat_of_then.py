"""Noor wants nothing of the chat that Piet had: they are not put together as who he is now."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from tests.features.phone.test_gets_the_bot import PietsPhone
from tests.features.phone.test_put_together import desk, joins, piet
from tests.scenes.desk_street import groceries
from tests.scenes.helper_desk import HelperDesk
from tests.scenes.passing import passes

__all__ = ("desk", "piet")


async def joined_and_apart(desk: HelperDesk, piet: PietsPhone) -> None:
    """Both records of Piet are one; "not again" was said to the chat of before, long ago."""
    await joins(desk, piet)
    noor = await desk.get(Person, "noor")
    bram = replace(noor, id="bram", name="Bram", chat=4343)
    await desk.keep(replace(noor, blocks=(piet.bare,)), bram)


async def test_she_is_not_asked_for_what_he_asks(desk: HelperDesk, piet: PietsPhone) -> None:
    await joined_and_apart(desk, piet)
    bread = await desk.get(HelpRequest, "bread")
    await desk.keep(replace(bread, wave=0, look_by=bread.ends))
    await desk.do(deeds.ask_first(request="bread"))
    await passes(desk)
    asked = {one.person for one in (await desk.get(HelpRequest, "bread")).invited}
    assert asked == {"bram"}


async def test_he_is_not_asked_for_what_she_asks(desk: HelperDesk, piet: PietsPhone) -> None:
    await joined_and_apart(desk, piet)
    noor = await desk.get(Person, "noor")
    milk = groceries(desk.clock, id="milk", ref="M-MLK1", resident="noor", state="open")
    await desk.keep(replace(noor, requests=("milk",)), replace(milk, wave=0, look_by=milk.ends))
    await desk.do(deeds.ask_first(request="milk"))
    await passes(desk)
    asked = {one.person for one in (await desk.get(HelpRequest, "milk")).invited}
    assert asked == {"bram"}
