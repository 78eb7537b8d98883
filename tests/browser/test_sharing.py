"""Soup for three on the page: by the bot and by telephone, until it is gone; then off and on."""

import asyncio

import pytest
from playwright.async_api import Browser

from tests.browser.pages import phones, picture
from tests.browser.phone import PATIENCE_MS, Phone
from tests.scenes.live import Town

pytestmark = pytest.mark.browser
BOT = "moerwijk_buurtbot"
AROUND = ("Willem", "Marijke", "Fatma", "Dennis", "Karel", "Sanne", "Hassan", "Joke", "Milan")
ACTIVITIES = ("Telefooncirkel", "Nabellen", "Maatjes", "Delen met buren", "Zorg voor helpers")


async def hears_of_it(town: Town) -> str:
    """One of the nearest, who hear of the soup first."""
    for _ in range(PATIENCE_MS // 1000):
        for name in AROUND:
            seen = await (await town.person(name)).sees(BOT)
            if any("Ja, graag" in one.button_texts for one in seen):
                return name
        await asyncio.sleep(1)
    raise LookupError("nobody heard of it")


async def test_soup_for_three_of_which_two_go_by_telephone(browser: Browser, town: Town) -> None:
    three = (
        (await hears_of_it(town), "bot"),
        ("Youssef", "bot"),
        ("Ellen Balie", "group"),
        ("Ellen Balie", "desk"),
    )
    page, (other, giver, desk, own) = await phones(browser, town, *three, width=1900)
    await own.starts()
    await other.presses("Ja, graag")
    await other.reads("Fijn, er is plek voor u! Youssef deelt dit met u.")
    await desk.opens_general()
    await desk.types("/delen")
    await desk.reads("Vrij: 2")
    await rings(desk, own, "Riet de Vries", "070 765 43 21")
    await own.presses("Zegt ja")
    await own.reads("Zeg tegen Riet:")
    await own.presses("Nummer mag naar wie dit deelt")
    await giver.reads("Bel Riet om af te spreken waar en hoe laat:")
    await picture(page, "sharing")
    await rings(desk, own, "Joop Kok", "06 12 34 56 78")
    await own.presses("Zegt ja")
    await giver.reads("Alles is vergeven.")
    await rings(desk, own, "Tine Bos", "06 22 33 44 55")
    await own.presses("Op de lijst")
    await own.reads("Helaas, alles is al vergeven.")
    await own.presses("Heeft iets te delen")
    await own.presses("Iets geven of lenen")
    await own.types("Een ladder")
    await own.presses("Voor 1 buur")
    await own.types("vanavond 18 uur")
    await own.types("Bij het plein")
    await own.presses("Overslaan")
    await own.reads("Bij welk adres is het, of begint de rit?")


async def rings(desk: Phone, own: Phone, name: str, number: str) -> None:
    """Somebody rings: the worker asks who, and whether that may be kept."""
    await desk.presses("Iemand aan de telefoon")
    await own.reads("Hoe heet de beller?")
    await own.types(name)
    await own.reads("Op welk nummer kunnen we bellen?")
    await own.types(number)
    await own.reads("mogen uw naam en nummer bewaard worden")
    await own.presses("Ja, de beller zegt ja")
    await own.reads(f"{name.split(maxsplit=1)[0]} is aan de lijn.")


async def test_every_activity_goes_off_and_on_and_who_takes_part_hears_it(
    browser: Browser, town: Town
) -> None:
    await hears_of_it(town)
    two = (("Youssef", "bot"), ("Ellen Balie", "group"))
    _, (giver, desk) = await phones(browser, town, *two, width=1180)
    await desk.opens_general()
    await desk.types("/onderdelen")
    for activity in ACTIVITIES:
        await desk.presses(f"{activity} uitzetten")
        await desk.reads(f"{activity} uitzetten?")
        await desk.presses(f"{activity} uitzetten")
        await desk.reads(f"⬜ {activity}: uit")
    await giver.reads("Delen stopt nu in deze buurt.")
    await giver.types("/menu")
    for activity in ACTIVITIES:
        await desk.presses(f"{activity} aanzetten")
        await desk.reads(f"✅ {activity}: aan")
    await giver.reads("Delen gaat weer verder in deze buurt.")
