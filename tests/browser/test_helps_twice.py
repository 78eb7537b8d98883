"""Wouter helps in the bot and rang to help as well: he says which counts, the desk what he may."""

import re

import pytest
from playwright.async_api import Browser, expect

from tests.browser.pages import phones
from tests.browser.phone import Phone
from tests.browser.test_joining import CODE
from tests.scenes.live import Town

pytestmark = pytest.mark.browser
NUMBER = "070 765 43 21"


async def offers_by_phone(desk: Phone, own: Phone) -> None:
    """Ellen writes down what he says on the telephone."""
    await desk.types("/vrijwilligers")
    await desk.presses("Iemand belt om te helpen")
    for said in ("Wouter Smit", NUMBER):
        await own.types(said)
    await own.presses("Daar houd ik mij aan")
    await ticks(own, "Een klusje")
    await own.presses("20 minuten")
    await ticks(own, "Ochtend")
    await ticks(own, "Nederlands")
    await own.types("Erasmusweg 12")
    for label in ("Ja", "Ja, de beller zegt ja", "Ja, dit klopt"):
        await own.presses(label)
    await own.reads("Zeg tegen Wouter:")


async def ticks(own: Phone, label: str) -> None:
    """Choose one of several, see that it is ticked, and go on."""
    await own.presses(label)
    await expect(own.box.get_by_role("button", name=re.compile(rf"\S+ {label}"))).to_be_visible()
    await own.presses("Klaar")


async def test_who_helps_twice_is_one_helper_as_he_chose_and_as_the_desk_decides(
    browser: Browser, town: Town
) -> None:
    three = (("Wouter", "bot"), ("Ellen Balie", "group"), ("Ellen Balie", "desk"))
    page, (his, desk, own) = await phones(browser, town, *three, width=1500)
    await own.starts()
    await desk.opens_general()
    await offers_by_phone(desk, own)
    await desk.types(f"/zoek {NUMBER}")
    await desk.presses("De beller krijgt de bot")
    await own.reads("Code voor Wouter Smit")
    [code, *_] = CODE.findall(await page.inner_text("body"))
    await his.types(f"/koppel {code}")
    await his.reads("Aan de telefoon: Een klusje. 20 minuten lopen.")
    await his.presses("Ja, zoals aan de telefoon")
    await his.reads("Wat u mag doen, bepaalt de balie opnieuw.")
    await desk.reads("Wouter Smit hielp mee onder twee namen.")
    await desk.presses("Niveau 1")
    await his.reads("heeft u goedgekeurd")
