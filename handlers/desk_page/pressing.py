"""A press on a page that shows what is so: it goes in as any other, and what was told is found."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from buurtbot.domain.core.messages import Deed
from buurtbot.storage.pages import Note
from handlers.desk_page.site import DESK, Spot, Visit
from handlers.pages.heard import Posted
from handlers.web_pages.forms import once_of

LAST: Final = 20  # messages among which the answer is


@dataclass(frozen=True)
class Outcome:
    """Whether it was taken in, and the number of the message that told what came of it."""

    taken_in: bool
    told: int = 0


def posted(visit: Visit, spot: Spot, once: str, *, press: str = "", words: str = "") -> Posted:
    """A form of this worker at a spot. `press`: the data of a button."""
    return Posted(
        once=once_of(visit.site.store.secrets, once, f"{press}|{words}"),
        user=visit.worker.user,
        chat=spot.chat,
        words=words,
        press=press,
        topic=spot.topic,
        name=visit.worker.name,
        language=visit.worker.language,
        groups=visit.groups,
    )


async def press(visit: Visit, spot: Spot, once: str, data: str) -> Outcome:
    """Press a button, and wait for what is told at this spot."""
    before = await _notes(visit, spot)
    if not await visit.site.way_in.post(DESK, posted(visit, spot, once, press=data)):
        return Outcome(taken_in=False)
    return Outcome(taken_in=True, told=_told_first(before, await _notes(visit, spot)))


def offered(visit: Visit, slug: str, act: Deed) -> str:
    """The data of a button that does this in a desk."""
    town = visit.site.context.neighbourhood(slug).municipality
    return visit.offers(visit.work(town), slug, act)


async def words_of(visit: Visit, spot: Spot, message: str) -> str:
    """What a message there says; nothing when it is gone, or was said by somebody."""
    if not message.isdecimal():
        return ""
    pages, page = visit.kept(spot)
    note = await pages.note(page, int(message))
    return note.text if note and not note.by else ""


async def _notes(visit: Visit, spot: Spot) -> list[Note]:
    pages, page = visit.kept(spot)
    return await pages.read(page, most=LAST)


def _told_first(before: Sequence[Note], after: Sequence[Note]) -> int:
    known = {note.number: note.text for note in before}
    new = [one.number for one in after if not one.by and known.get(one.number) != one.text]
    return new[0] if new else 0
