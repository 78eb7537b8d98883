"""Somebody in a browser at our page for residents: reads, presses, types."""

from dataclasses import dataclass

from playwright.async_api import Browser, Page, expect

from tests.browser.phone import PATIENCE_MS
from tests.scenes.live import Town


@dataclass(frozen=True)
class Reader:
    """Who looks at this page."""

    page: Page

    @classmethod
    async def comes(
        cls, browser: Browser, town: Town, *, width: int = 420, scripts: bool = True
    ) -> "Reader":
        """Open the page of Moerwijk on a computer on which nobody was."""
        context = await browser.new_context(
            viewport={"width": width, "height": 900},
            locale="nl-NL",
            java_script_enabled=scripts,
        )
        page = await context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        await page.goto(f"{town.demo.pages}/b/moerwijk")
        return cls(page)

    async def begins(self, name: str) -> None:
        """Begin, keep the four words, and get to know each other."""
        await self.page.get_by_label("Hoe mag een buur u noemen?").fill(name)
        await self.presses("Beginnen")
        await self.page.get_by_role("link", name="Ik heb ze opgeschreven").click()
        for label in ("Nederlands", "Ja, dat is goed", "Ja"):
            await self.presses(label)

    async def presses(self, label: str) -> None:
        """Press the newest button with exactly this text."""
        await self.page.get_by_role("button", name=label, exact=True).last.click()

    async def types(self, words: str) -> None:
        """Type it and send it."""
        await self.page.get_by_label("Typ hier uw antwoord").fill(words)
        await self.presses("Versturen")

    async def reads(self, words: str) -> None:
        """See these words among what was told."""
        await expect(self.page.locator("#live").get_by_text(words).last).to_be_visible()

    async def presses_in_talk(self, label: str) -> None:
        """The same among what was told: "Versturen" also stands under the field."""
        await self.page.locator("#live").get_by_role("button", name=label, exact=True).last.click()

    async def tabs_to(self, field: str) -> None:
        """Go on with the Tab key until the field with this id has the focus."""
        for _ in range(40):
            await self.page.keyboard.press("Tab")
            if await self.page.evaluate("document.activeElement.id") == field:
                return
        raise LookupError(field)
