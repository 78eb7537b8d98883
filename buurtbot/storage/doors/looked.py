"""How far somebody read their page, and when: by that we know whether a letter is of use."""

from dataclasses import dataclass
from datetime import UTC, datetime

from buurtbot.storage.commit.work import Work
from buurtbot.storage.doors.pages import Page, Pages
from buurtbot.storage.wire.plan import millis
from config.network.pages import MESSAGES_BEGIN


@dataclass(frozen=True)
class Looked:
    """Whether something stands there that they did not see; when they looked last, if ever."""

    is_behind: bool
    at: datetime | None


async def note_look(pages: Pages, page: Page, last: int, now: datetime) -> None:
    """They saw the page of a person up to this message. Raises what Redis raises."""
    seen = max(0, last - MESSAGES_BEGIN)
    args = [str(seen), str(millis(now))]
    await pages.scripts.looked_at_page.run(pages.redis, [pages.keys.page(page.name)], args)


async def looked_at_page(work: Work, person: str) -> Looked:
    """How far this person read. A page that is gone has nothing to read."""
    key = work.keys.page(person)
    last, seen, at = await work.redis.hmget(key, ["next", "looked", "looked_at"])
    when = datetime.fromtimestamp(int(at) / 1000, UTC) if at else None
    return Looked(int(last or 0) > int(seen or 0), when)
