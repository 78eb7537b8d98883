"""The five longest talks, played on the page in free words: `make talk-pictures`.

Nothing is pressed but Start, and what only a press may do: taking a request. A
picture of each stands in config/locales/README.md, for who writes texts.
"""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Final

from playwright.async_api import Browser, async_playwright

from buurtbot.demo.ready.people import demo_people
from tests.browser.conftest import ALONE, chromium
from tests.browser.pages import opened
from tests.browser.phone import PATIENCE_MS, Phone
from tests.scenes.live import Town, live_town

NEAR: Final = ("moerwijk", "volunteer", "nl")
BOT, DESK = "moerwijk_buurtbot", "buurt_balie_bot"
TALL: Final = {  # as high as each talk gets
    "welcome": 1550,
    "ask_for_help": 2500,
    "offer_help": 4300,
    "helping": 2000,
    "intake": 2300,
}
Talk = Sequence[tuple[str, str]]  # what is typed, and what is read then

WELCOME: Final[Talk] = (
    ("kan iemand vrijdag voor mijn moeder op de Erasmusweg 12 brood halen", "Welke taal"),
    ("nederlands", "Mag ik uw gegevens"),
    ("ja hoor dat mag", "Bent u 16 jaar of ouder?"),
    ("ja ik ben 52", "Hoe heet uw moeder?"),
)
ASK: Final[Talk] = (
    ("ze heet Riet", "Weet Riet dat u dit vraagt?"),
    ("ja dat vindt ze goed", "Op welk moment van de dag?"),
    ("in de ochtend graag", "Klopt dit?"),
    ("nee", "Wat klopt er niet?"),
    ("liever in de middag", "27 november, in de middag"),
    ("en melk graag", "brood halen, en melk"),
    ("ja verstuur maar", "Uw vraag is verstuurd."),
    ("dank u wel", "Graag gedaan."),
)
OFFER: Final[Talk] = (
    ("ik wil mensen helpen", "Welke taal"),
    ("nl", "Mag ik uw gegevens"),
    ("prima hoor", "Bent u 16 jaar of ouder?"),
    ("ja", "Mooi dat u buren in Moerwijk wilt helpen!"),
    ("ja ga verder", "Dit spreken wij met elkaar af"),
    ("ja dat is goed", "Waarmee wilt u helpen?"),
    ("ik kan boodschappen doen en de hond uitlaten", "Dit heb ik aangevinkt."),
    ("dat is alles", "Hoe ver wilt u lopen"),
    ("een kwartiertje", "Wanneer kunt u meestal?"),
    ("in de ochtend en de middag", "Wanneer kunt u meestal?"),
    ("verder", "Welke talen"),
    ("nederlands en engels", "Welke talen"),
    ("klaar", "Waar vertrekt u meestal?"),
    ("ik woon op de Erasmusweg 12", "Bedoelt u dit adres"),
    ("ja dat klopt", "Mag ik dit bewaren"),
    ("ja dat mag", "Klopt dit?"),
    ("ja klopt", "Dank u wel!"),
)
INTAKE: Final[Talk] = (
    ("/intake", "Zegt de beller ja?"),
    ("ja", "Of typ alles in één regel"),
    (
        "mevrouw de vries 0612345678 erasmusweg 12 brood en melk vrijdagmiddag",
        "Dit heb ik gelezen.",
    ),
    ("nee", "Voor wie is de hulp?"),
    ("voor de beller zelf", "Klopt dit?"),
    ("ja", "Zeg nu tegen de beller"),
)


async def typed(phone: Phone, talk: Talk) -> None:
    """Type each, and read what comes: a yes within the same second is no answer to it."""
    for words, read in talk:
        await phone.types(words)
        await phone.reads(read)
        phone.time_passes()


async def invited(town: Town) -> str:
    """Somebody who is asked to help now, by name."""
    known = demo_people(town.demo.network)
    names = [p.name for p in known if (p.neighbourhood, p.role, p.language) == NEAR]
    for _ in range(PATIENCE_MS // 1000):
        for name in names:
            shown = (await (await town.person(name)).sees(BOT))[-1:]
            if shown and "Ik help" in shown[0].button_texts:
                return name
        await asyncio.sleep(1)
    raise LookupError("nobody was asked")


async def phone_of(browser: Browser, town: Town, name: str, bot: str, height: int) -> Phone:
    """The phone of somebody with one chat, as high as the talk is long."""
    who, chat = (await town.person(name)).id, town.demo.world.bot(bot).id
    address = f"{town.demo.address}/#phones={who}:{chat}"
    page = await opened(browser, address, width=560, height=height)
    if await page.get_by_test_id("howto-close").is_visible():
        await page.get_by_test_id("howto-close").click()
    return Phone(page, 1, town.demo.clock)


async def helps(resident: Phone, helper: Phone) -> None:
    """Words go to the other side, and bring the button that fits; only that does something."""
    await helper.reads("Kunt u een buur helpen?")
    await typed(helper, (("ja dat kan ik wel doen", "Dank u voor uw antwoord."),))
    await helper.ends_with("Ik help")  # it comes below the words; the one above goes
    await helper.presses("Ik help")
    await resident.reads("Er komt een buur")
    await typed(helper, (("ben er bijna", "Wilt u dat ik het ook weet?"),))
    await resident.reads("ben er bijna")
    await typed(resident, (("fijn, ze zit klaar", "Er komt een buur"),))
    await helper.reads("fijn, ze zit klaar")
    await typed(helper, (("klaar", "Wilt u dat ik het ook weet?"),))


async def resident_and_helper(browser: Browser, town: Town) -> AsyncIterator[tuple[str, Phone]]:
    """From a first message to help that is on its way: each talk, as soon as it stands there."""
    resident = await phone_of(browser, town, "Meneer", BOT, TALL["welcome"])
    await resident.starts()
    await typed(resident, WELCOME)
    yield "welcome", resident
    await resident.page.set_viewport_size({"width": 560, "height": TALL["ask_for_help"]})
    await typed(resident, ASK)
    yield "ask_for_help", resident
    helper = await phone_of(browser, town, await invited(town), BOT, TALL["helping"])
    await helps(resident, helper)
    yield "helping", helper


async def newcomer_and_worker(browser: Browser, town: Town) -> AsyncIterator[tuple[str, Phone]]:
    """Somebody offers help, and a worker writes down what is asked by telephone."""
    newcomer = await phone_of(browser, town, "Corrie", BOT, TALL["offer_help"])
    await newcomer.starts()
    await typed(newcomer, OFFER)
    yield "offer_help", newcomer
    worker = await phone_of(browser, town, "Ellen", DESK, TALL["intake"])
    await worker.starts()
    await typed(worker, INTAKE)
    yield "intake", worker


async def main(pictures: Path) -> None:
    """Play all, with pictures."""
    with tempfile.TemporaryDirectory() as folder:
        async with async_playwright() as playwright, live_town(Path(folder)) as town:
            browser = await playwright.chromium.launch(executable_path=chromium(), args=ALONE)
            for part in (resident_and_helper, newcomer_and_worker):
                async for name, phone in part(browser, town):
                    await phone.goes_to_the_newest()
                    await phone.box.screenshot(path=pictures / f"talk-{name}.png")
            await browser.close()


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(folder))
