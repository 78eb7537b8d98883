"""Soup in Moerwijk, and Riet who only has a telephone: Sara at the desk shares for her.

Noor cooks and Mina lives around the corner; both have Telegram.
"""

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.domain.core.together.share import Share, Sharing
from buurtbot.services.core.context import Actor
from handlers.talking.talk import Pressed
from tests.scenes.call_list import MINA, NOOR
from tests.scenes.desk_street import GROUP, SARA, DeskStreet, mina, nearby
from tests.scenes.passing import passes
from tests.scenes.sharing_street import SOUP
from tests.scenes.street import MOERWIJK, metres_from, queues_of

HERE = "moerwijk"
RINGS = ("Riet de Vries", "070 765 43 21")
CORNER = metres_from(MOERWIJK, north=100)


class SharingDesk(DeskStreet):
    """The desk, and what is shared."""

    async def opens(self) -> None:
        """Sharing is on, and the two with Telegram live here."""
        self.context.switches[HERE] = Switches(HERE, on=(Activity.SHARING,))
        await self.keep(nearby(self.clock, level=2), mina(self.clock, place=CORNER))

    async def cooks(self, actor: Actor = NOOR, **other: str) -> Share:
        """Noor has soup for two, until six in the evening; who is near hears of it."""
        await self.do(deeds.offer_share.from_draft(**{**SOUP, **other}), actor=actor)
        await passes(self, seconds=2)
        return await self.share()

    async def share(self) -> Share:
        """What was shared last."""
        here = await self.get(Sharing, HERE)
        return await self.get(Share, here.shares[-1])

    async def is_at(self, share: Share) -> Share:
        """How it stands now."""
        return await self.get(Share, share.id)

    async def rings(self, *said: str) -> None:
        """Riet rings; Sara asks who she is, from the list of what is shared."""
        await self.command("/delen")
        await self.press("Iemand aan de telefoon")
        await self.types(*(said or RINGS))
        await self.presses("Ja, de beller zegt ja")

    async def rings_again(self, *said: str) -> None:
        """The same, up to what comes after her number."""
        await self.command("/delen")
        await self.press("Iemand aan de telefoon")
        await self.types(*(said or RINGS))

    async def wants_to_be_rung(self) -> None:
        """Riet rings and agrees to be rung about what neighbours share."""
        await self.rings()
        await self.presses("Wil hierover gebeld worden")
        await self.types("Erasmusweg 12")
        await self.presses("Ja", "Ja, de beller zegt ja")

    async def ends_with(self, label: str) -> None:
        """Sara presses what ends a talk. All before it was sent: its words go with the talk."""
        data = await self.data_of(label, self.own_queue())
        for queue in await queues_of(self.store, "gm0518", self.own_queue()):
            await self.store.redis.delete(queue)
        await self.hear(Pressed(data, 1, "q"), chat=SARA, member_of=(GROUP,))

    async def riet(self) -> Person:
        """As she is known."""
        ids = await self.store.redis.keys("{gm0518}:person:*")
        found = await self._work().look(Person, [str(key).rpartition(":")[2] for key in ids])
        [riet] = [one for one in found.values() if one.name.startswith("Riet")]
        return riet

    async def reasons(self, who: str = "") -> list[str]:
        """Why Riet, or another, stands on the call list."""
        id_ = who or (await self.riet()).id
        found = (await self._work().look(Call, [id_])).get(id_)
        return [why.reason for why in found.whys] if found else []

    async def says(self, act: Deed, *, actor: Actor = MINA) -> None:
        """Mina, or another, presses."""
        await self.do(act, actor=actor)
