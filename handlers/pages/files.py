"""A file of a page: what we kept of it, or what a bot of Telegram still has."""

from collections.abc import Awaitable, Callable

from buurtbot.storage.doors.pages import Page, PageFile, Pages

Fetch = Callable[[str, str], Awaitable[bytes]]  # of bot, file; raises as a channel does


async def file_of(pages: Pages, page: Page, message: int, position: int) -> PageFile | None:
    """Which file it is, by the number of its message; None when it is there no more."""
    note = await pages.note(page, message)
    return dict(enumerate(note.files)).get(position) if note else None


async def content_of(
    pages: Pages, page: Page, message: int, position: int, held: PageFile, fetch: Fetch
) -> bytes | None:
    """Its bytes; None when it cannot be had (any more)."""
    if held.kept:
        return await pages.file(page, message, position)
    try:
        return await fetch(held.bot, held.file)
    except OSError:
        return None
