"""Mina, or Riet who only has a phone, is referred by Sara of the desk to help with letters."""

from dataclasses import replace

from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.referral import Referrals
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Actor
from buurtbot.storage.commit.work import Work
from config.core.kinds import Kind
from tests.scenes.desk_street import DeskStreet, groceries, mina
from tests.scenes.passing import passes

MINA = Actor("person", "mina", "moerwijk", "Mina")
SARA_OF_DESK = Actor("moderator", "sara", "moerwijk", "Sara")


def riet(street: DeskStreet) -> Person:
    return mina(street.clock, id="riet", chat=None, name="Riet de Vries", phone="+31 70 765 43 21")


async def at_the_desk(
    street: DeskStreet, about: Person | None = None, *, kind: Kind | None = None
) -> Case:
    """She wants a person of the desk; with a kind it is about what she asked."""
    about = about or mina(street.clock)
    request = replace(groceries(street.clock), kind=kind, resident=about.id) if kind else None
    await street.keep(about, *([request] if request else []))

    async def decide(work: Work) -> Decision:
        person = await work.get(Person, about.id)
        new = NewCase("wants_person", "moerwijk", about=person, request=request)
        return await open_case(work, street.context, new)

    await street.commit(decide)
    return await street.case()


async def refers(street: DeskStreet, place: str = "Papierspreekuur") -> None:
    await street.press("Doorverwijzen")
    await street.press(place)
    await street.press("Sturen")


async def is_asked(street: DeskStreet) -> None:
    """A week goes by, and the morning after."""
    await passes(street, days=8)


async def known(street: DeskStreet, who: str = "mina") -> Referrals | None:
    return (await street._work().look(Referrals, [who])).get(who)


async def last_at_desk(street: DeskStreet) -> Say:
    return await street.last("desk:moerwijk")


async def labels(street: DeskStreet) -> list[str]:
    rows = (await last_at_desk(street)).buttons
    return [street.words(Say((await last_at_desk(street)).to, b.label)) for r in rows for b in r]
