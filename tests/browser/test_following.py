"""The newest message stays in sight until somebody scrolls up to read."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from buurtbot.simulator.server import serving
from buurtbot.simulator.state.world import World
from tests.browser.pages import opened

pytestmark = pytest.mark.browser
TOKEN = "111:SECRET"
A_LOT = "Een lang bericht over boodschappen, de hond en het weer. " * 3


@dataclass
class Chat:
    """Anna's chat with a bot, which says what the scene wants."""

    page: Page
    address: str
    anna: int

    async def hears(self, words: str, *, buttons: int = 0) -> None:
        rows = [[{"text": f"Knop {number}", "callback_data": "x"}] for number in range(buttons)]
        said = {
            "chat_id": self.anna,
            "text": words,
            "reply_markup": {"inline_keyboard": rows},
        }
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.address}/bot{TOKEN}/sendMessage", json=said) as answer,
        ):
            assert answer.status == 200

    async def grows(self, what: str, value: str) -> None:
        """As when a font or a picture comes in late."""
        messages = self.page.get_by_test_id("messages")
        await messages.evaluate(
            "(at, [what, value]) => at.style.setProperty(what, value)", [what, value]
        )

    def message(self, words: str) -> Locator:
        return self.page.get_by_test_id("messages").get_by_text(words)

    @property
    def scroller(self) -> Locator:
        return self.page.locator("[data-testid=chat] .scroll")

    async def from_end(self) -> float:
        """How many pixels there are below what is seen."""
        below = "at => at.scrollHeight - at.scrollTop - at.clientHeight"
        return float(await self.scroller.evaluate(below))


@pytest_asyncio.fixture(loop_scope="session")
async def chat(browser: Browser) -> AsyncIterator[Chat]:
    """A chat on a small phone, with more in it than fits."""
    world = World()
    world.limits.set(on=False)
    bot = world.add_bot(TOKEN, "moerwijk_buurtbot", "Buurtbot Moerwijk")
    anna = world.add_person("Anna")
    world.private(bot, anna).started = True
    async with serving(world) as address:
        at = f"{address}/#phones={anna.id}:{bot.id}"
        scene = Chat(await opened(browser, at, width=390, height=740), address, anna.id)
        for number in range(8):
            await scene.hears(f"Bericht {number}. {A_LOT}")
        await expect(scene.message("Bericht 7.")).to_be_in_viewport()
        yield scene


async def test_many_messages_at_once_and_one_with_many_buttons_end_in_sight(chat: Chat) -> None:
    for number in range(20):
        await chat.hears(f"Snel {number}")
    await chat.hears("Kies er één of meer.", buttons=9)
    await expect(chat.page.get_by_text("Knop 8")).to_be_in_viewport()


async def test_what_grows_after_it_was_drawn_does_not_hide_the_end(chat: Chat) -> None:
    await chat.grows("font-size", "200%")
    await chat.hears("Het nieuwste")
    await expect(chat.message("Het nieuwste")).to_be_in_viewport()
    await chat.page.get_by_test_id("input").fill("Ik schrijf een lang antwoord. " * 20)
    await expect(chat.message("Het nieuwste")).to_be_in_viewport()


async def test_who_reads_further_up_is_left_there_and_can_go_to_the_newest(chat: Chat) -> None:
    await chat.scroller.hover()
    await chat.page.mouse.wheel(0, -900)
    to_end = chat.page.locator(".to-end")
    await expect(to_end).to_be_visible()
    await chat.hears("Het nieuwste")
    await expect(chat.message("Het nieuwste")).to_be_attached()
    await chat.grows("letter-spacing", "0.2em")
    await expect(chat.message("Het nieuwste")).not_to_be_in_viewport()
    assert await chat.from_end() > 200
    await to_end.click()
    await expect(chat.message("Het nieuwste")).to_be_in_viewport()
    await expect(to_end).to_be_hidden()
