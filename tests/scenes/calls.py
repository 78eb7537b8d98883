"""Mevrouw Jansen rings the desk of Moerwijk, Sara writes it down, and Noor helps."""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.services.core.context import Actor
from buurtbot.services.lines.for_whom import say_on
from buurtbot.storage.commit.work import Work
from tests.scenes.desk_street import DeskStreet, nearby

FOR_CALLER: Final = ("Nee, wij bellen", "Voor de beller zelf")
NOOR: Final = Actor("person", "noor", "moerwijk", "Noor")


async def called(street: DeskStreet, words: str = "De bel is stuk") -> Case:
    """Mevrouw Jansen rang: her groceries are asked for."""
    await street.keep(nearby(street.clock))
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types("Mevrouw Jansen", "070 765 43 21")
    await street.presses(*FOR_CALLER, "Boodschappen")
    await street.types("2533 AB 12")
    await street.presses("Ja", "Vandaag")
    await street.types(words)
    await street.presses("Versturen")
    return await street.case()


async def helped(street: DeskStreet, words: str = "De bel is stuk") -> Case:
    """And Noor takes it."""
    case = await called(street, words)
    await street.do(deeds.take_request(request=case.request), actor=NOOR)
    return case


async def noor_writes(street: DeskStreet, words: str) -> None:
    async def decide(work: Work) -> Decision:
        noor = await work.get(Person, "noor")
        assert noor is not None
        line = noor.lines[-1]
        return await say_on(work, street.context, noor, line, Said(words, message=41))

    await street.commit(decide)
    await street.told_desk()
