"""A phone on the page, as somebody holds it: press what is there, type, read."""

import re
from dataclasses import dataclass

from playwright.async_api import Locator, Page, expect

from buurtbot.simulator.state.passing_time import MovableClock

PATIENCE_MS = 90_000  # a bound for what never comes: a busy machine is no failure
expect.set_options(timeout=PATIENCE_MS)


TAKES_SECONDS = 2.0  # to press or to type; a chat is told no more than one thing a second


@dataclass(frozen=True)
class Phone:
    """The phone with this number, from 1; with the clock of its town, what one does takes time."""

    page: Page
    number: int
    clock: MovableClock | None = None

    @property
    def box(self) -> Locator:
        """The phone itself."""
        return self.page.get_by_test_id(f"phone-{self.number}")

    async def starts(self) -> None:
        """Press START in an empty chat."""
        await self.box.get_by_test_id("start").click()

    async def presses(self, label: str) -> None:
        """Press the newest button under a message with exactly this text."""
        button = self.box.get_by_test_id("inline-button").get_by_text(label, exact=True).last
        await button.click()
        self.time_passes()

    async def types(self, words: str) -> None:
        """Type a message and send it with the Enter key."""
        field = self.box.get_by_test_id("input")
        await field.fill(words)
        await field.press("Enter")
        self.time_passes()

    def time_passes(self) -> None:
        """As long as it takes to press, to type, or to read."""
        if self.clock:
            self.clock.advance(TAKES_SECONDS)

    async def reads(self, words: str) -> None:
        """See a message with these words."""
        message = self.box.get_by_test_id("messages").get_by_text(words).last
        await expect(message).to_be_visible()

    async def ends_with(self, label: str) -> None:
        """See a message with this button as the last one."""
        last = self.box.get_by_test_id("messages").locator(":scope > *").last
        button = last.get_by_test_id("inline-button").get_by_text(label, exact=True)
        await expect(button).to_be_visible()

    async def opens_topic(self, words: str) -> None:
        """Open the topic of a case; its name begins with a sign for its status."""
        name = re.compile(rf"^\S+ {re.escape(words)}")
        topic = self.box.get_by_test_id("topics").get_by_text(name).first
        await topic.click()

    async def opens_general(self) -> None:
        """Open the general topic of the group."""
        await self.box.get_by_test_id("topic-1").click()

    async def goes_back(self) -> None:
        """Go back to the list."""
        await self.box.get_by_test_id("back").click()

    async def goes_to_the_newest(self) -> None:
        """See the end of the chat."""
        # In one step: the list is drawn anew with each message, and what was its last entry goes.
        newest = "list => list.lastElementChild?.scrollIntoView({block: 'end'})"
        await self.box.get_by_test_id("messages").evaluate(newest)
