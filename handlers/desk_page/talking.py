"""What stands at a spot of the desk, and what a worker does there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from aiohttp import web

from buurtbot.services.core.context import Context
from buurtbot.services.desk.looking_up.on_the_web import CaseOnWeb, case_on_web
from buurtbot.storage.doors.pages import Note, PageButton
from handlers.desk_page.pressing import notes_at, posted, where_it_came
from handlers.desk_page.site import DESK, OWN_PAGE, Spot, Visit
from handlers.pages.heard import LONGEST
from handlers.pages.reading import has_in, read_in
from handlers.pages.way_in import ME
from handlers.signing_in.door import way_of
from handlers.web_pages.forms import form_of
from handlers.web_pages.look import see

ASIDE: Final = "// "  # begins a note, that stays within the desk


@dataclass(frozen=True)
class Shown:
    """A message as a worker sees it; `language` where it is not that of the page around it.

    `words` of a note stand without the sign that it begins with: the page says what it is.
    """

    note: Note
    words: str
    by: str
    language: str
    at: str
    is_aside: bool
    rows: tuple[tuple[PageButton, ...], ...]


async def find_spot(visit: Visit, name: str) -> Spot:
    """The spot that a form names. Raises HTTPNotFound for what is not theirs."""
    kind, _, which = name.partition(":")
    if kind == "own":
        return visit.own
    if kind == "general":
        return visit.general(which)
    return await spot_of_case(visit, which)


async def spot_of_case(visit: Visit, case: str) -> Spot:
    """The topic of a case. Raises HTTPNotFound for one that is not of their desks."""
    _, spot = await found_case(visit, case)
    return spot


async def found_case(visit: Visit, id_: str) -> tuple[CaseOnWeb, Spot]:
    """A case, and where it is talked about. Raises HTTPNotFound for another desk's."""
    for municipality in visit.municipalities:
        outbox, work = visit.site.store.outbox(municipality), visit.work(municipality)
        found = await case_on_web(work, visit.site.context, outbox, visit.slugs, id_)
        if found is not None:
            return found, visit.topic(found.case.neighbourhood, id_, found.topic)
    raise web.HTTPNotFound


async def shown_at(visit: Visit, spot: Spot, *, without: str = "") -> dict[str, Any]:
    """What a template of a spot needs: its messages, and how they are kept fresh.

    `without` (a key): a button that stands there for all, and is of no use to who looks now.
    """
    languages = {spot.language, visit.worker.language} - {""} if without else ()
    labels = [visit.site.texts.say(language, without, {}) for language in languages]
    pages, page = visit.kept(spot)
    is_there = spot.topic or not spot.name.startswith("case:")
    notes = await pages.read(page) if is_there else []
    return {
        "spot": spot,
        "messages": [
            _shown(visit, spot, note, labels) for note in notes if note.text or note.files
        ],
        "version": await pages.version(page),
        "longest": LONGEST,
    }


def _shown(visit: Visit, spot: Spot, note: Note, without: Sequence[str]) -> Shown:
    mine = visit.worker.language
    read = read_in(note, mine)
    kept = (tuple(b for b in row if b.label not in without) for row in read.buttons)
    rows = tuple(tuple(_here(visit.site.context, b) for b in row) for row in kept if row)
    aside = bool(note.by) and note.text.startswith(ASIDE.strip())
    is_told = spot.language in {"", mine} or bool(note.by) or has_in(note, mine)
    language = "" if is_told else spot.language
    by = visit.worker.name if note.by == ME else note.by
    words = read.text.removeprefix(ASIDE.strip()).lstrip() if aside else read.text
    return Shown(note, words, by, language, visit.clock(note.at), aside, rows)


def _here(context: Context, button: PageButton) -> PageButton:
    """What leads to the chat with the desk's bot leads to the worker's own page."""
    theirs = f"https://t.me/{context.network.shared.desk_bot}"
    if not button.url.startswith(theirs):
        return button
    return PageButton(button.label, url=OWN_PAGE, style=button.style)


async def do(visit: Visit, request: web.Request) -> web.Response:
    """Take a form in: a press, or words. Then to where it was said, or where the form stood.

    A page that shows what is so, and not what is told, need not wait for that.
    """
    form = await form_of(request)
    spot = await find_spot(visit, form.get("where", ""))
    words, press = _words(form), form.get("press", "")
    if not words and not press:
        return visit.back_to(spot)
    data, _, number = press.partition("|")
    form_in = replace(
        posted(visit, spot, form.get("once", ""), press=press, words=words),
        press=data,
        words="" if press else words,
        message=int(number) if number.isdecimal() else 0,
    )
    back, before = way_of(form.get("back", "")), await notes_at(visit, spot)
    if await visit.site.way_in.post(DESK, form_in, waits=not back):
        came = 0 if back else await where_it_came(visit, spot, before, form_in.message)
        return see(back) if back else visit.back_to(spot, sent=True, at=came)
    title, to = visit.say("webdesk-not-now-title"), back or spot.address
    return visit.page("not_now.html", title, back=to, words=words)


def _words(form: Mapping[str, str]) -> str:
    """What they wrote: a line, or a note."""
    words = form.get("words", "").replace("\r\n", "\n").strip()[:LONGEST]
    return f"{ASIDE}{words}" if words and form.get("aside") else words
