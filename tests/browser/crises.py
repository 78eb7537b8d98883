"""Every text for who is in danger, played on the page: `make read-aloud`, a picture of each.

To be read aloud before a sentence is changed, and after it: as somebody reads it who is afraid.
"""

import asyncio
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final, Literal

from playwright.async_api import Browser, async_playwright

from config.words.texts import load_texts
from tests.browser.conftest import ALONE, chromium
from tests.browser.pages import opened
from tests.browser.phone import Phone
from tests.scenes.live import Town, live_town

Language = Literal["nl", "en"]
TEXTS: Final = load_texts()
EMERGENCY: Final = {"emergency": "112"}


@dataclass(frozen=True)
class Step:
    """What somebody does, and the text they must read then, by its key.

    Does: `says` (in each language), `presses` (a button by its key), or lets `minutes` pass.
    """

    reads: str
    says: tuple[str, str] = ("", "")
    presses: str = ""
    minutes: int = 0


IN_DANGER: Final = (
    Step("crisis-acute_danger", ("mijn moeder ademt niet meer", "mother does not breathe")),
    Step("crisis-suicide", ("ik wil niet meer leven", "I do not want to live anymore")),
    Step("crisis-violence", ("mijn man slaat me", "my husband beats me")),
    Step("crisis-sexual_violence", ("ik ben verkracht", "I was raped")),
    Step(
        "crisis-threat_to_others",
        ("ik ga vannacht mijn broer vermoorden", "I will kill my brother tonight"),
    ),
    Step(
        "crisis-lost",
        ("ik ben verdwaald en weet niet waar ik ben", "I am lost and cannot find my house"),
    ),
    Step(
        "crisis-scam",
        ("een man van de bank wil mijn pincode", "a man from the bank asks for my pin code"),
    ),
    Step("crisis-child", ("mijn buren slaan hun kind", "my neighbours beat their child")),
    Step("crisis-soon-1", ("ik weet het even niet", "I do not know")),
    Step("crisis-soon-2", ("ben je er nog", "are you still there")),
    Step("crisis-again-talk-1", ("ik wacht nog even", "I will wait a while"), minutes=2),
    Step("crisis-not-safe", presses="button-all-safe-no"),
    Step("crisis-not-safe-still", presses="button-all-safe-no"),
    Step("crisis-safe", presses="button-all-safe-yes"),
    Step("crisis-call-me", presses="button-call-me"),
    Step("crisis-wants-person", ("ik wil een mens spreken", "I want to talk to a person")),
    Step("crisis-late", minutes=20),
)
HUNGRY: Final = (
    Step(
        "hard-times-distress",
        ("ik heb geen eten meer en geen geld", "I have no food and no money left"),
    ),
    Step(
        "worry-told",
        ("mijn buurvrouw zegt dat ze niet meer wil leven", "my neighbour says she wants to die"),
    ),
)
LONELY: Final = (
    Step(
        "hard-times-loneliness",
        ("ik ben zo alleen, er komt nooit iemand", "I am so lonely, nobody ever comes"),
    ),
    Step("crisis-suicide", ("ik ben 14 en ik wil dood", "I am 14 and I want to die")),
)
PEOPLE: Final = {"nl": ("Meneer", "Anna", "Samira"), "en": ("Grace", "Corrie", "Henk")}


@dataclass(frozen=True)
class Reader:
    """Somebody with a phone on the page, in their own language."""

    town: Town
    phone: Phone
    language: Language
    pictures: Path

    async def plays(self, steps: Sequence[Step]) -> None:
        """Do each and read what comes; a picture of each."""
        await self.phone.starts()
        await self.phone.presses("Nederlands" if self.language == "nl" else "English")
        names = self._names()
        for step in steps:
            await self._does(step)
            await self.phone.reads(self._first_line(step.reads))
            await self.phone.goes_to_the_newest()
            await self.phone.box.screenshot(path=self.pictures / f"{next(names)}-{step.reads}.png")

    async def _does(self, step: Step) -> None:
        self.town.later(minutes=step.minutes)
        words = step.says[0 if self.language == "nl" else 1]
        if words:
            await self.phone.types(words)
        if step.presses:
            await self.phone.presses(TEXTS.say(self.language, step.presses, {}))

    def _first_line(self, key: str) -> str:
        return TEXTS.say(self.language, key, EMERGENCY).split("\n")[0]

    def _names(self) -> Iterator[str]:
        who = self.phone.number
        return (f"{self.language}-{who}-{number:02}" for number in count(1))


async def play(
    browser: Browser, town: Town, pictures: Path, language: Language, *parts: Sequence[Step]
) -> None:
    """Play each part on a phone of its own, of somebody who never wrote before."""
    bot = town.demo.world.bot("moerwijk_buurtbot").id
    people = [(await town.person(name)).id for name in PEOPLE[language][: len(parts)]]
    phones = ",".join(f"{who}:{bot}" for who in people)
    page = await opened(browser, f"{town.demo.address}/#phones={phones}", width=1500, height=1400)
    if await page.get_by_test_id("howto-close").is_visible():
        await page.get_by_test_id("howto-close").click()
    for number, steps in enumerate(parts, 1):
        await Reader(town, Phone(page, number), language, pictures).plays(steps)


async def main(pictures: Path) -> None:
    """All of them, in two languages."""
    with tempfile.TemporaryDirectory() as folder:
        async with async_playwright() as playwright, live_town(Path(folder)) as town:
            browser = await playwright.chromium.launch(executable_path=chromium(), args=ALONE)
            await play(browser, town, pictures, "nl", IN_DANGER, HUNGRY, LONELY)
            await play(browser, town, pictures, "en", IN_DANGER, HUNGRY, LONELY)
            await browser.close()


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(folder))
