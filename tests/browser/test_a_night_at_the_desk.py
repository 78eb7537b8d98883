"""A night at the desk, seen and pressed: two alarms, a joke, a wrong number, and who falls silent.

Ellen is in the staff group, Karin at the web desk; one resident writes English.
"""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.pages import phones
from tests.browser.phone import Phone
from tests.browser.test_web_desk import signs_in
from tests.scenes.live import Town, live_town

pytestmark = pytest.mark.browser
HALF_PAST_TEN = datetime(2026, 11, 24, 21, 30, tzinfo=UTC)  # a Tuesday
WHO = (
    ("Samira", "bot"),
    ("Grace", "bot"),
    ("Meneer", "bot"),
    ("Henk", "bot"),
    ("Anna", "bot"),
    ("Ellen Balie", "group"),
)


async def test_a_night_is_played_to_its_end_at_both_doors(
    browser: Browser, tmp_path: Path
) -> None:
    async with live_town(tmp_path, at=HALF_PAST_TEN) as town:
        karin = await signs_in(browser, town)
        _, (samira, grace, pronk, henk, anna, ellen) = await phones(
            browser, town, *WHO, width=2300
        )
        await _an_alarm_in_the_group(town, samira, ellen)
        await _an_alarm_at_the_web_desk(town, karin, grace)
        await _a_joke(town, karin, pronk)
        await _a_wrong_number(town, henk, ellen)
        await _who_falls_silent(town, karin, anna, ellen)


async def _cries(town: Town, resident: Phone, words: str, language: str = "Nederlands") -> None:
    await resident.starts()
    await resident.presses(language)
    await resident.types(words)
    _a_while(town)


def _a_while(town: Town) -> None:
    """A group is told twenty things a minute; nobody waits here for the next."""
    town.later(seconds=20)


async def _an_alarm_in_the_group(town: Town, samira: Phone, ellen: Phone) -> None:
    await _cries(town, samira, "mijn man slaat mij")
    await samira.reads("die is er weer morgen, woensdag 25 november, om 9 uur")
    await ellen.opens_topic("Geweld")
    await _takes_in_the_group(town, ellen)
    await samira.presses("Nee, ik ben niet veilig")
    _a_while(town)
    await ellen.reads("NEE. Neem nu contact op.")
    await ellen.reads("Laatste antwoord: NIET VEILIG.")
    await ellen.presses("Wat kan ik doen?")
    await ellen.reads("Kunt u nu veilig schrijven?")
    await ellen.presses("Meldcode in 5 stappen")
    await ellen.types("Ik heb Veilig Thuis en de politie gebeld. Zij komen naar u toe.")
    _a_while(town)
    await samira.reads("Zij komen naar u toe.")
    await ellen.presses("Afsluiten")
    await ellen.presses("112 of crisisdienst is erbij")
    await ellen.presses("Ja, sluit af")
    await samira.reads("hoorde dat er hulp bij u is")
    await ellen.goes_back()


async def _an_alarm_at_the_web_desk(town: Town, karin: Page, grace: Phone) -> None:
    await _cries(town, grace, "I do not want to live anymore", "English")
    await grace.reads("Are you safe now?")
    await _opens(karin, "Zelfmoord")
    await _takes(karin)
    await karin.get_by_role("button", name="Wat kan ik doen?").first.click()
    await expect(karin.get_by_text("Denkt u aan zelfmoord?")).to_be_visible()
    await karin.get_by_label("Schrijf aan deze persoon").fill("Are you thinking of suicide?")
    await karin.get_by_role("button", name="Sturen", exact=True).click()
    await grace.reads("Are you thinking of suicide?")
    await grace.presses("Yes, I am safe")
    await grace.types("I talked to 113, my sister is here now")
    await expect(karin.get_by_text("my sister is here now")).to_be_visible()
    await _ends(town, karin, "Geholpen")
    await grace.reads("Is something wrong again?")


async def _a_joke(town: Town, karin: Page, pronk: Phone) -> None:
    await _cries(town, pronk, "ik ga vannacht mijn broer vermoorden")
    await pronk.types("haha grapje, wij doen een spel")
    await _opens(karin, "Dreiging")
    await _takes(karin)
    await _ends(town, karin, "Was niets: grapje of vals alarm")
    await pronk.reads("Is er toch iets?")


async def _a_wrong_number(town: Town, henk: Phone, ellen: Phone) -> None:
    await _cries(town, henk, "mijn buren slaan hun kind")
    await henk.types("sorry verkeerd nummer, dit was voor de politie")
    _a_while(town)
    await ellen.opens_topic("Kind")
    await ellen.reads("sorry verkeerd nummer")
    await _takes_in_the_group(town, ellen)
    await ellen.presses("Afsluiten")
    await ellen.presses("Verkeerd nummer of verkeerde persoon")
    await ellen.reads("Over een halve minuut is deze melding klaar.")
    town.later(seconds=30)
    await henk.reads("Hebt u zelf hulp nodig?")
    _a_while(town)
    await ellen.reads("Afgesloten door Ellen")
    await ellen.goes_back()


async def _who_falls_silent(town: Town, karin: Page, anna: Phone, ellen: Phone) -> None:
    await _cries(town, anna, "ik wil dood")
    await anna.reads("Bent u nu veilig?")
    await ellen.opens_general()
    await _opens(karin, "Zelfmoord")
    town.later(minutes=5)
    await expect(karin.get_by_text("5 minuten geen antwoord")).to_be_visible()
    town.later(minutes=25)
    await ellen.reads("Wacht al 30 min en antwoordt niet: Zelfmoord")
    await ellen.goes_back()
    await ellen.opens_topic("Zelfmoord")
    await ellen.reads("5 minuten geen antwoord na het laatste bericht")
    await ellen.goes_back()
    await ellen.opens_general()
    town.later(hours=10)
    await ellen.reads("Nog open: 1. Nog van niemand: 1.")


async def _takes_in_the_group(town: Town, ellen: Phone) -> None:
    """Its card has other buttons then: who presses while it changes misses."""
    await ellen.presses("Ik pak dit op")
    _a_while(town)
    await ellen.reads("Ellen heeft dit opgepakt.")


async def _opens(karin: Page, what: str) -> None:
    await karin.get_by_role("link", name="Open meldingen").first.click()
    await karin.get_by_role("link", name=what).first.click()


async def _takes(karin: Page) -> None:
    await karin.get_by_role("button", name="Ik pak dit op").first.click()
    await expect(karin.get_by_text("U hebt dit")).to_be_visible()


async def _ends(town: Town, karin: Page, outcome: str) -> None:
    await karin.get_by_role("button", name="Afsluiten", exact=True).first.click()
    await karin.get_by_role("button", name=outcome).click()
    await expect(karin.get_by_text("Over een halve minuut is deze melding klaar.")).to_be_visible()
    town.later(seconds=30)
    await expect(karin.get_by_text("Afgesloten door Karin")).to_be_visible()
    await expect(karin.get_by_text("gaat niet naar de bewoner")).to_be_visible()
