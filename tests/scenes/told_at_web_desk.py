"""Karin works in the browser, for who rings: a circle, somebody to call, something shared.

All of it is asked on her own page, where Fatma reads nothing.
"""

from dataclasses import dataclass

from buurtbot.service import Service
from tests.canaries import Aviary
from tests.scenes.page import KARIN, PageReader, at_web_desk, own_page
from tests.scenes.waiting import reads, until

AGREES = "Ja, de beller zegt ja"


async def presses(reader: PageReader, label: str, *, once: str = "") -> None:
    """Press it as soon as it stands there: what is sent to a page comes a moment later."""

    async def is_there() -> bool:
        rows = [row for note in await reader.notes() for row in note.buttons]
        return any(button.label == label for row in rows for button in row)

    await until(is_there)
    await reader.presses(label, once=once)


@dataclass
class AtWebDesk:
    """Karin at the web desk of Moerwijk, and what is still to be said."""

    service: Service
    birds: Aviary

    def __post_init__(self) -> None:
        """The page of the desk, and her own, where she is asked; each keeps count of its forms."""
        self.desk, self.own = at_web_desk(self.service, KARIN), own_page(self.service, KARIN)

    async def begins(self, command: str, label: str, asked: str) -> None:
        """She presses it on the page of the desk, and is asked the first question."""
        await self.desk.writes(command, once=command)  # others use that page too
        await presses(self.desk, label, once=f"{command} {label}")
        await reads(self.own, asked)

    async def answers(self, *answers: str) -> None:
        """One after the other; what stands in brackets is pressed."""
        for one in answers:
            if one[0] == "[":
                await presses(self.own, one.strip("[]"))
            else:
                await self.own.writes(one)

    def caller(self) -> tuple[str, str]:
        """Their name and number."""
        first, last = self.birds.one("name"), self.birds.one("name")
        return f"{first} {last}", self.birds.one("phone")

    async def circle(self, members: int = 3) -> None:
        """Each by phone, at an address, with who has their key."""
        await self.begins("/cirkel", "Nieuwe cirkel", "cirkel")
        await self.answers("Ochtendcirkel", "[Klaar]", "[09:30 uur]", "[Nee]")
        await self.answers("[Binnen 45 minuten]")
        for number in range(members):
            name, phone = self.caller()
            key, theirs = self.birds.one("name"), self.birds.one("phone")
            await self.answers(name, "[Ja]", phone, f"{self.birds.one('address')} {number + 1}")
            await self.answers(f"{key}, {theirs}")
            await self.answers("[Nog iemand]" if number + 1 < members else "[Klaar]")
        await self.answers("[Maak de cirkel]")
        await reads(self.own, "De cirkel Ochtendcirkel is er")

    async def check_in(self) -> None:
        """Somebody is to be called on Tuesdays."""
        await self.begins("/nabellen", "Iemand aan de telefoon doet mee", "vaste dagen")
        await self.answers(f"[{AGREES}]", *self.caller(), "[dinsdag]", "[Klaar]", "[10:30 uur]")
        await self.answers("[Ja]")
        await reads(self.own, "Het staat erin")

    async def sharing(self) -> None:
        """Somebody has soup."""
        await self.begins("/delen", "Iemand aan de telefoon", "Hoe heet de beller?")
        await self.answers(*self.caller(), f"[{AGREES}]", "[Heeft iets te delen]", "[Eten]")
        await self.answers(self.birds.one("health"), "[Voor 2 buren]", "vanavond 18 uur")
        await self.answers(self.birds.one("address"), self.birds.one("health"))
        await reads(self.own, "Bij welk adres is het")  # and there it waits, half told
