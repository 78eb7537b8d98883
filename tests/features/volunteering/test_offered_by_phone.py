"""Somebody without internet rings the desk and wants to help: written down, and then asked."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.people.ban import Ban
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.call_list import takes
from tests.scenes.desk_street import mina
from tests.scenes.helper_desk import YES, HelperDesk
from tests.scenes.street import Clock

PIETS = ("Piet Bos", "070 765 43 21")
ANSWERS = ("Boodschappen", "Klaar", "15 minuten", "Ochtend", "Middag", "Avond", "Klaar")


class Offering(HelperDesk):
    """The desk, where nobody helps by phone yet."""

    async def opens(self) -> None:
        """Only Mina is known."""
        await self.keep(mina(self.clock))

    async def rings(self, *who: str) -> None:
        """Piet rings, and Sara asks who he is."""
        await self.command("/vrijwilligers")
        await self.press("Iemand belt om te helpen")
        await self.types(*(who or PIETS))

    async def offers(self, consent: str = "Ja, de beller zegt ja") -> None:
        """He is asked all of it, and hears it read back."""
        await self.rings()
        await self.presses("Daar houd ik mij aan", *ANSWERS, "Nederlands", "Klaar")
        await self.types("Erasmusweg 12")
        await self.presses("Ja", consent)

    async def of_phone(self) -> list[Person]:
        """Who is known and has no bot."""
        ids = await self.store.redis.keys("{gm0518}:person:*")
        found = await self._work().look(Person, [str(key).rpartition(":")[2] for key in ids])
        return [one for one in found.values() if one.chat is None]


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> Offering:
    """Nobody helps yet."""
    desk = Offering(store, context, clock)
    await desk.opens()
    return desk


async def test_from_the_first_call_to_a_neighbour_who_is_helped(desk: Offering) -> None:
    await desk.offers()
    await desk.presses("Ja, dit klopt")
    assert "Zeg tegen Piet:\nDank u wel!" in (await desk.own())[-1]
    [piet] = await desk.of_phone()
    assert piet.offer is not None
    assert (piet.name, piet.phone, piet.offer.level) == ("Piet Bos", "+31 70 765 4321", 0)
    assert piet.consent is not None
    request = await desk.asks()
    assert request.reply_of(piet.id) is None  # the desk does not know him yet
    await desk.press("Niveau 1")
    call = await desk.get(Call, piet.id)
    assert [why.reason for why in call.whys] == ["helper_news"]
    await desk.asks("r2")
    await takes(desk)
    await desk.presses(YES)
    assert (await desk.is_now("r2")).holder == piet.id


async def test_without_consent_nothing_is_kept(desk: Offering) -> None:
    await desk.offers(consent="Nee")
    assert "Er is niets genoteerd." in (await desk.own())[-1]
    assert await desk.of_phone() == []


async def test_who_rings_again_changes_what_was_offered_and_stays_one_person(
    desk: Offering,
) -> None:
    await desk.offers()
    await desk.presses("Ja, dit klopt")
    await desk.rings("Piet", "+31 70 7654321")
    assert "Klopt dit?" in (await desk.own())[-1]
    await desk.presses("Anders: hoe ver", "5 minuten", "Ja, dit klopt")
    [piet] = await desk.of_phone()
    assert piet.offer is not None
    assert piet.offer.walk_minutes == 5
    cards = [line for line in await desk.desk() if "Piet Bos" in line]
    assert len(cards) == 1


async def test_who_was_helped_by_phone_before_is_the_same_person(desk: Offering) -> None:
    known = mina(desk.clock, id="pb", chat=None, name="Piet Bos", phone="+31 70 765 43 21")
    case = Case("c1", "M-7777", "moerwijk", "by_phone", desk.clock.now, desk.clock.now)
    await desk.keep(known, replace(case, about="pb"))
    await desk.offers()
    await desk.presses("Ja, dit klopt")
    [piet] = await desk.of_phone()
    assert (piet.id, piet.offer is not None) == ("pb", True)


async def test_who_is_excluded_is_told_to_the_worker_and_not_written_down(
    desk: Offering,
) -> None:
    ban = Ban(desk.clock.now, "threat", "omar")
    barred = mina(desk.clock, id="pb", chat=None, name="Piet Bos", phone="+31 70 765 43 21")
    await desk.keep(replace(barred, ban=ban))
    await desk.rings()
    assert "iemand die is uitgesloten" in (await desk.own())[-1]
    await desk.presses("Sluiten, niets noteren")
    assert "Er is niets genoteerd." in (await desk.own())[-1]
    [piet] = await desk.of_phone()
    assert piet.offer is None


async def test_who_helps_by_phone_is_found_by_name(desk: Offering) -> None:
    await desk.offers()
    await desk.presses("Ja, dit klopt")
    await desk.command("/zoek Piet")
    await desk.press("Wat deze helper doet")
    assert "Piet helpt per telefoon met: Boodschappen" in (await desk.own())[-1]
