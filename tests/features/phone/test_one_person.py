"""Who rings is one person to the desk, whatever they ring for; two who share a number stay two."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.calls import FOR_CALLER
from tests.scenes.desk_street import SARA, mina
from tests.scenes.helper_desk import PIET, HelperDesk
from tests.scenes.street import Clock

NUMBER = "070 765 43 21"
ANSWERS = ("Boodschappen", "Klaar", "15 minuten", "Ochtend", "Middag", "Avond", "Klaar")
ASKS = "Dit nummer staat er al, bij een andere naam."


class OnePersonDesk(HelperDesk):
    """The desk, that knows Piet, who helps by phone."""

    async def rings(self, name: str, number: str = NUMBER) -> str:
        """Somebody rings to ask for help. What Sara reads then."""
        await self.command("/intake")
        await self.presses("Ja, de beller zegt ja")
        await self.types(name, number)
        return "\n".join((await self.own(SARA))[-2:])

    async def asks_for_bread(self, *first: str) -> HelpRequest:
        """The rest of it."""
        await self.presses(*first, *FOR_CALLER, "Boodschappen")
        await self.types("2533 AB 12")
        await self.presses("Ja", "Vandaag", "Overslaan", "Versturen")
        return await self.get(HelpRequest, (await self.case()).request)

    async def by_phone(self) -> list[str]:
        """The names of all who only have a telephone."""
        ids = await self.store.redis.keys("{gm0518}:person:*")
        found = await self._work().look(Person, [str(key).rpartition(":")[2] for key in ids])
        return sorted(one.name for one in found.values() if one.chat is None)


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> OnePersonDesk:
    """Piet and Mina."""
    desk = OnePersonDesk(store, context, clock)
    await desk.opens()
    return desk


async def test_who_helps_by_phone_and_asks_for_help_is_one_person(desk: OnePersonDesk) -> None:
    assert "Deze persoon staat er al." in await desk.rings("Piet")
    request = await desk.asks_for_bread()
    assert request.resident == PIET
    piet = await desk.piet()
    assert (piet.name, piet.requests) == ("Piet Bos", (request.id,))
    assert piet.offer is not None
    assert piet.cases == (request.case,)
    assert await desk.by_phone() == ["Piet Bos"]


async def test_who_helps_is_not_asked_for_what_they_ask_themselves(desk: OnePersonDesk) -> None:
    await desk.rings("Piet Bos")
    request = await desk.asks_for_bread()
    await desk.do(deeds.ask_first(request=request.id))
    assert (await desk.is_now(request.id)).reply_of(PIET) is None


@pytest.mark.parametrize("name", ["Piet Bosch", "Pit Bos"])
async def test_a_name_with_a_typo_is_asked_and_stays_one_person(
    desk: OnePersonDesk, name: str
) -> None:
    assert ASKS in await desk.rings(name)
    request = await desk.asks_for_bread("Ja, dit is Piet Bos")
    assert request.resident == PIET
    assert await desk.by_phone() == ["Piet Bos"]


async def test_two_in_a_house_share_a_number_and_stay_two(desk: OnePersonDesk) -> None:
    assert ASKS in await desk.rings("Riet Bos")
    request = await desk.asks_for_bread("Nee, iemand anders")
    assert request.resident != PIET
    assert (await desk.piet()).requests == ()
    assert await desk.by_phone() == ["Piet Bos", "Riet Bos"]
    desk.clock.forward(minutes=5)
    asked = await desk.rings("Bos")
    assert "Van dit nummer is al iets open" in asked
    await desk.presses("Nieuwe hulpvraag")
    asked = (await desk.own(SARA))[-1]
    assert "Dit nummer staat er al" in asked, "the name may be of both"


async def test_of_another_name_that_is_corrected_it_is_asked_anew(desk: OnePersonDesk) -> None:
    await desk.rings("Riet Bos")
    await desk.presses("Nee, iemand anders", *FOR_CALLER, "Boodschappen")
    await desk.types("2533 AB 12")
    await desk.presses("Ja", "Vandaag", "Overslaan", "Naam")
    await desk.types("Piet Bos")
    await desk.presses("Versturen")
    assert (await desk.get(HelpRequest, (await desk.case()).request)).resident == PIET


async def test_words_are_no_answer_to_who_it_is(desk: OnePersonDesk) -> None:
    await desk.rings("Riet Bos")
    await desk.types("geen idee")
    assert ASKS in (await desk.own(SARA))[-1]


async def test_who_only_takes_part_in_something_is_known_too(desk: OnePersonDesk) -> None:
    riet = mina(desk.clock, id="riet", chat=None, name="Riet de Vries", phone="+31 6 12345678")
    await desk.keep(riet, CheckIn("riet", "moerwijk", desk.clock.now, (1, 4), "09:30"))
    assert "Deze persoon staat er al." in await desk.rings("Riet", "06 12 34 56 78")
    assert (await desk.asks_for_bread()).resident == "riet"


async def test_who_has_telegram_and_rings_reads_of_it_there(desk: OnePersonDesk) -> None:
    noor = mina(desk.clock, id="noor", chat=77, name="Noor Ali", phone="+31 6 12345678")
    await desk.keep(noor, CheckIn("noor", "moerwijk", desk.clock.now, (1, 4), "09:30"))
    await desk.rings("Noor Ali", "06 12 34 56 78")
    assert (await desk.asks_for_bread()).resident == "noor"
    assert (await desk.get(Person, "noor")).chat == 77


async def test_somebody_who_was_forgotten_meanwhile_is_new(desk: OnePersonDesk) -> None:
    await desk.rings("Piet Bos")
    await desk.do(deeds.forget_sure(), actor=Actor("person", PIET, "moerwijk"))
    request = await desk.asks_for_bread()
    assert request.resident != PIET
    assert await desk.by_phone() == ["Piet Bos"]


async def test_who_rings_to_help_with_a_typo_is_asked_and_changes_their_own_offer(
    desk: OnePersonDesk,
) -> None:
    await desk.command("/vrijwilligers")
    await desk.press("Iemand belt om te helpen")
    await desk.types("Piet Bosch", NUMBER)
    assert ASKS in (await desk.own(SARA))[-1]
    await desk.presses("Ja, dit is Piet Bos")
    assert "Klopt dit?" in (await desk.own(SARA))[-1]
    await desk.presses("Anders: hoe ver", "5 minuten", "Ja, dit klopt")
    piet = await desk.piet()
    assert piet.offer is not None
    assert (piet.name, piet.offer.walk_minutes) == ("Piet Bos", 5)
    assert await desk.by_phone() == ["Piet Bos"]


async def test_who_lives_with_a_helper_and_rings_to_help_is_another(desk: OnePersonDesk) -> None:
    await desk.command("/vrijwilligers")
    await desk.press("Iemand belt om te helpen")
    await desk.types("Riet Bos", NUMBER)
    await desk.presses("Nee, iemand anders", "Daar houd ik mij aan", *ANSWERS)
    await desk.presses("Nederlands", "Klaar")
    await desk.types("Erasmusweg 12")
    await desk.presses("Ja", "Ja, de beller zegt ja", "Ja, dit klopt")
    assert await desk.by_phone() == ["Piet Bos", "Riet Bos"]
