"""The way in for whoever uses a page: written down first, taken in as any update is, then seen.

What somebody writes stands on their page before it is taken in, so that a sign can be set on it;
when it cannot be taken in now it is taken away again, and stays in the form.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from buurtbot.clock import Now
from buurtbot.storage.doors.pages import Note, Page, PageFile
from buurtbot.storage.wire.away import is_away
from buurtbot.storage.wire.plan import millis
from config.network.pages import file_of_page
from handlers.pages.heard import Posted, heard_from, is_command, update_of
from handlers.pages.say import PagesChannel
from handlers.talking.talk import Heard

LOOK_SECONDS: Final = 0.04
# Counted in looks, not in seconds: a machine that is busy looks more slowly, and answers so too.
MOST_LOOKS: Final = 50
QUIET_LOOKS: Final = 3
ME: Final = "me"
TakeIn = Callable[[str, dict[str, Any]], Awaitable[str]]  # answers "taken", "parked" or "not_now"
Hear = Callable[[Heard], Awaitable[object]]


@dataclass(frozen=True)
class PageEars:
    """What hears the updates of pages, beside those of Telegram."""

    neighbours: Hear
    desk: Hear
    now: Now

    async def take_in(self, slug: str, raw: dict[str, Any]) -> None:
        """Take one update in."""
        heard = heard_from(slug, raw, self.now())
        await (self.desk if slug == "desk" else self.neighbours)(heard)


@dataclass(frozen=True)
class WayIn:
    """Hands forms to the intake of the service."""

    channel: PagesChannel
    intake: TakeIn
    now: Now

    async def post(self, slug: str, posted: Posted, *, waits: bool = True) -> bool:
        """Take a form in; whether it was. What it leads to stands on the page then, or soon.

        Who reads something else than that page `waits` for nothing of it.
        """
        try:
            posted = await self._written_down(slug, posted)
            before = await self.version(slug, posted.chat, posted.topic)
        except Exception as error:
            if not is_away(error):
                raise
            return False
        fate = await self.intake(slug, update_of(posted, self.now()))
        if fate == "not_now" and posted.says and posted.message:
            await self._take_away(slug, posted)
        if fate != "not_now" and waits:
            await self._answered(slug, posted, before)
        return fate != "not_now"

    async def version(self, slug: str, chat: int, topic: int = 0) -> int:
        """A number that grows with every change of a page; 0 when nobody has it."""
        found = self.channel.of(slug, chat)
        return await found[0].version(Page(found[1].name, topic)) if found else 0

    async def _take_away(self, slug: str, posted: Posted) -> None:
        """It stays in the form; while Redis is away it stands on the page as well."""
        try:
            await self.channel.erase(slug, posted.chat, posted.message)
        except Exception as error:
            if not is_away(error):
                raise

    async def _written_down(self, slug: str, posted: Posted) -> Posted:
        """What they wrote stands on their page, and has a number there."""
        found = self.channel.of(slug, posted.chat)
        if found is None or not posted.says or (is_command(posted.words) and not posted.file):
            return posted
        pages, page = found
        by, sent = ME if posted.chat > 0 else posted.name, posted.file
        files = (PageFile(sent.kind, name=sent.name, kept=True),) if sent else ()
        note = Note(posted.words, millis(self.now()), by=by, files=files)
        there = Page(page.name, posted.topic)
        contents = [sent.content] if sent else []
        number = await pages.write(there, note, f"own.{posted.once}", contents)
        named = sent and replace(sent, id=file_of_page(page.name, number))
        return replace(posted, message=number, file=named)

    async def _answered(self, slug: str, posted: Posted, before: int) -> None:
        """Wait until the page changed and is quiet again, some two seconds at most."""
        quiet, changed = 0, False
        for _ in range(MOST_LOOKS):
            version = await self.version(slug, posted.chat, posted.topic)
            quiet, changed = (quiet + 1, changed) if version == before else (0, True)
            if changed and quiet >= QUIET_LOOKS:
                return
            before = version
            await asyncio.sleep(LOOK_SECONDS)
