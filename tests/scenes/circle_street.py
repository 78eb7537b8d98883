"""A telephone circle in the Moerwijk: Ans, Bep, Cor and Dirk have the bot; Els has a telephone."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Deed, Say
from buurtbot.domain.core.together.activities import Switches
from buurtbot.domain.core.together.circle import Circle, CircleMember, Circles
from buurtbot.services.core.context import Actor
from buurtbot.services.core.due_timers import TimersWorker
from buurtbot.services.deeds import DEEDS
from tests.scenes.desk_people import mina
from tests.scenes.desk_street import DeskStreet

NAMES = {"ans": "Ans", "bep": "Bep", "cor": "Cor", "dirk": "Dirk"}
PHONE = "06 1234 56{number}"


class CircleStreet(DeskStreet):
    """The desk, and people in a circle."""

    async def settles(self) -> None:
        """Four people with the bot, and circles are on."""
        self.context.switches["moerwijk"] = Switches("moerwijk", on=("circles",))
        chats = enumerate(NAMES.items())
        await self.keep(
            *(
                replace(mina(self.clock), id=id_, name=name, chat=6000 + number)
                for number, (id_, name) in chats
            )
        )

    def as_(self, who: str) -> Actor:
        """This person, as who acts."""
        return Actor("person", who, "moerwijk", NAMES[who])

    async def wants(self, *people: str) -> None:
        """They want to be in a circle."""
        for number, who in enumerate(people, start=10):
            phone = PHONE.format(number=number)
            await self.do(deeds.circle_wanted(phone=phone), actor=self.as_(who))

    async def sets_up(self) -> None:
        """Sara sets up a circle of the four, and Els, who has only a telephone."""
        await self.wants(*NAMES)
        await self.command("/cirkel")
        await self.press("Nieuwe cirkel")
        await self.types("Ochtendcirkel")
        await self.presses("Klaar", "09:30 uur", "Nee", "Binnen 45 minuten")
        for name in NAMES.values():
            await self.presses(name)
            await self.types("Erasmusweg 12", "Piet, 06 99 88 77 66")
            await self.presses("Nog iemand")
        await self.types("Els de Wit")
        await self.presses("Ja")
        await self.types("070 345 67 89", "Erasmusweg 14")
        await self.presses("Overslaan", "Klaar", "Maak de cirkel")

    async def circle(self) -> Circle:
        """The one that there is."""
        found = await self.get(Circles, "moerwijk")
        return await self.get(Circle, found.circles[0])

    async def member(self, who: str) -> CircleMember:
        """What is kept of one of them."""
        return await self.get(CircleMember, who)

    async def passes(self, minutes: int, *, step: int = 1) -> None:
        """Time goes by, a `step` of minutes after another, and what is due is done."""
        worker = TimersWorker(self.store, self.context, DEEDS, self.clock, asyncio.Event())
        for _ in range(minutes // step):
            self.clock.forward(minutes=step)
            while await worker.do_due():
                pass

    async def presses_of(self, who: str, label: str) -> None:
        """A member presses the last button of this label."""
        _, token, index = (await self.data_of(label, f"person:{who}")).split(".")
        keyboard = await self._work().keyboard(token)
        assert keyboard is not None
        act = keyboard.deeds[int(index)]
        assert isinstance(act, Deed)
        await self.do(act, actor=self.as_(who))

    async def read_by(self, people: Iterable[str] = NAMES) -> dict[str, str]:
        """The last that each of them read."""
        return {who: ((await self.reads(who)) or [""])[-1] for who in people}

    async def asked(self) -> list[str]:
        """Everybody who was ever asked to call, and whom: "ans: Bep"."""
        found = []
        for who in NAMES:
            for waiting in await self.waiting(f"person:{who}"):
                out = waiting.outgoing
                if isinstance(out, Say) and out.text.key in {"circle-call", "circle-again"}:
                    found.append((self.came[waiting.id], f"{who}: {self._name(out)}"))
        return [line for _, line in sorted(found)]

    def _name(self, out: Say) -> str:
        name = out.text.args["name"]
        return str(getattr(name, "value", name))
