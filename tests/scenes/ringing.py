"""Mina agreed to be asked how she is, on Tuesdays and Thursdays at half past ten."""

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.services.check_ins.their_answers import check_in_words
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet, mina, nearby
from tests.scenes.street import Clock

MINA = Actor("person", "mina", "moerwijk", "Mina")
NOOR = Actor("person", "noor", "moerwijk", "Noor")
ANSWERS = {"days": "2 4", "clock": "10:30", "way": "bot", "phone": "+31 6 12345678"}


async def ringing_street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    """Ringing round is on in Moerwijk; Mina and Noor live there."""
    street = DeskStreet(store, context, clock)
    context.switches["moerwijk"] = Switches("moerwijk", on=(Activity.CHECK_INS,))
    await street.keep(mina(clock), nearby(clock, level=2))
    return street


async def agrees(street: DeskStreet, **different: str) -> None:
    await street.do(deeds.check_in_agreed(**{**ANSWERS, **different}), actor=MINA)


async def found(street: DeskStreet) -> CheckIn:
    return await street.get(CheckIn, "mina")


async def writes(street: DeskStreet, words: str) -> bool:
    """Whether it was heard as an answer to the question."""
    heard: list[Decision | None] = []

    async def decide(work: Work) -> Decision:
        person = await work.get(Person, "mina")
        assert person is not None
        heard.append(await check_in_words(work, street.context, person, words))
        return heard[-1] or Decision()

    await street.commit(decide)
    return heard[-1] is not None


async def whys(street: DeskStreet) -> list[str]:
    return [why.reason for why in (await street.get(Call, "mina")).whys]


async def hows(street: DeskStreet) -> list[str]:
    return [one.how for one in (await found(street)).course]
