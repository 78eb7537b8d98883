"""A press on a page that shows what is so: it goes in as any other, and what was told is found."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from buurtbot.domain.core.messages import Deed
from buurtbot.storage.doors.pages import Note
from handlers.desk_page.site import DESK, Spot, Visit
from handlers.pages.heard import Posted
from handlers.pages.reading import read_in
from handlers.web_pages.forms import once_of

LAST: Final = 20  # messages among which the answer is
LOOK_SECONDS: Final = 0.25
SAME_WORDS: Final = 4  # looks after something changed, before it is taken for the same words
MOST_SAID: Final = 2  # messages: what to read out, and that it was sent


@dataclass(frozen=True)
class Outcome:
    """Whether it was taken in, and the numbers of the messages that told what came of it.

    Of `all_told` those are `new` that were not there before in other words.
    """

    taken_in: bool
    all_told: tuple[int, ...] = ()
    new: tuple[int, ...] = ()

    @property
    def told(self) -> int:
        """The first of them that is new: a card that changed says no more than the page does."""
        return next(iter(self.new or self.all_told), 0)


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
    before = await notes_at(visit, spot)
    if not await visit.site.way_in.post(DESK, posted(visit, spot, once, press=data)):
        return Outcome(taken_in=False)
    told, known = _told_since(before, await notes_at(visit, spot)), {one.number for one in before}
    new = tuple(number for number in told if number not in known)
    return Outcome(taken_in=True, all_told=told, new=new)


async def where_it_came(visit: Visit, spot: Spot, before: Sequence[Note], pressed: int) -> int:
    """The message at which to go on: the first that is new, else one that changed or was pressed.

    Pages are long, on a small screen above all: who pressed need not look for the answer.
    """
    after, known = await notes_at(visit, spot), {one.number for one in before}
    new = (one.number for one in after if one.number not in known)
    return next(iter((*new, *_told_since(before, after), pressed)))


@dataclass(frozen=True)
class Before:
    """What stood at a spot before a press."""

    notes: Sequence[Note]
    version: int


async def told_soon(visit: Visit, spot: Spot, before: Before, seconds: float) -> list[int]:
    """The numbers of what is told there since, waited for when somebody must read it now.

    What was said once more in the same words, in the place of what stood there, is what stands
    there last.
    """
    pages, page = visit.kept(spot)
    same = 0
    for _ in range(round(seconds / LOOK_SECONDS)):
        same += await pages.version(page) != before.version
        if same > SAME_WORDS or _told_since(before.notes, await notes_at(visit, spot)):
            break
        await asyncio.sleep(LOOK_SECONDS)
    await asyncio.sleep(LOOK_SECONDS)  # more of it
    after = await notes_at(visit, spot)
    last = [one.number for one in after if not one.by][-MOST_SAID:]
    return list(_told_since(before.notes, after)) or (last if same else [])


async def as_it_stands(visit: Visit, spot: Spot) -> Before:
    """What stands there now."""
    pages, page = visit.kept(spot)
    version = await pages.version(page)
    return Before(await notes_at(visit, spot), version)


def offered(visit: Visit, slug: str, act: Deed) -> str:
    """The data of a button that does this in a desk."""
    town = visit.site.context.neighbourhood(slug).municipality
    return visit.offers(visit.work(town), slug, act)


async def words_of(visit: Visit, spot: Spot, message: str) -> str:
    """What a message there says; nothing when it is gone, or was said by somebody."""
    note = await said_there(visit, spot, message)
    return read_in(note, visit.worker.language).text if note else ""


async def said_there(visit: Visit, spot: Spot, message: str) -> Note | None:
    """A message of ours there; none when it is gone, or was said by somebody."""
    if not message.isdecimal():
        return None
    pages, page = visit.kept(spot)
    note = await pages.note(page, int(message))
    return note if note and not note.by else None


async def notes_at(visit: Visit, spot: Spot) -> list[Note]:
    """What was told last at a spot."""
    pages, page = visit.kept(spot)
    return await pages.read(page, most=LAST)


def _told_since(before: Sequence[Note], after: Sequence[Note]) -> tuple[int, ...]:
    known = {note.number: note.text for note in before}
    return tuple(one.number for one in after if not one.by and known.get(one.number) != one.text)
