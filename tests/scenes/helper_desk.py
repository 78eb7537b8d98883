"""Piet helps, and only has a telephone: Sara and Omar at the desk of Moerwijk ring him.

Mina, who has Telegram, asks for groceries around the corner.
"""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from tests.scenes.call_list import MINA, takes
from tests.scenes.desk_street import DeskStreet, groceries, mina, nearby
from tests.scenes.passing import passes

PIET = "piet"
YES, NO = "Ja: een buur helpen", "Nee: een buur helpen"


class HelperDesk(DeskStreet):
    """The desk, and who helps by phone."""

    async def opens(self) -> None:
        """Both are known, and Mina asked just now."""
        piet = nearby(self.clock, name="Piet Bos", id_=PIET)
        piet = replace(piet, chat=None, phone="+31 70 765 43 21")
        await self.keep(piet, mina(self.clock))

    async def asks(self, id_: str = "r1") -> HelpRequest:
        """Mina asks for groceries: who lives around is asked."""
        request = groceries(self.clock, id=id_, state="open", wave=0)
        asker = replace(await self.get(Person, "mina"), requests=(id_,))
        await self.keep(replace(request, look_by=request.ends), asker)
        await self.do(deeds.ask_first(request=id_))
        await passes(self)
        return await self.is_now(id_)

    async def is_now(self, id_: str = "r1") -> HelpRequest:
        """How the request stands."""
        return await self.get(HelpRequest, id_)

    async def piet(self) -> Person:
        """As he is known."""
        return await self.get(Person, PIET)

    async def reasons(self) -> list[str]:
        """Why Piet stands on the call list."""
        found = (await self._work().look(Call, [PIET])).get(PIET)
        return [why.reason for why in found.whys] if found else []

    async def says_yes(self) -> None:
        """Sara rings Piet from the list, and he does it."""
        await takes(self)
        await self.presses(YES)

    async def withdraws(self) -> None:
        """Mina does not need it any more."""
        await self.do(deeds.withdraw_sure(request="r1"), actor=MINA)
