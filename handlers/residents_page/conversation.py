"""The page itself: what was told, and a form to answer with."""

from dataclasses import replace
from hashlib import sha256
from typing import Any, Final, cast

from aiohttp import web

from buurtbot.storage.doors.looked import note_look
from buurtbot.storage.wire.away import is_away
from handlers.pages.heard import LONGEST, Posted
from handlers.residents_page.by_mail import wish_of
from handlers.residents_page.forms import is_mark, new_mark
from handlers.residents_page.limits import Of, wait_for
from handlers.residents_page.place import Place
from handlers.residents_page.shown import Sheet, sheet_of
from handlers.residents_page.site import Visit
from handlers.residents_page.start import away, come_in, too_much
from handlers.residents_page.view import page, remember
from handlers.residents_page.with_file import MEGABYTES, Sent, sent_in
from handlers.web_pages.forms import once_of
from handlers.web_pages.look import see

ASKED: Final = "#question"  # where the newest question stands
SEEN: Final = "gezien"  # in an address: the page that looks on is before somebody's eyes
SENT: Final = "verstuurd"  # in an address: their words were taken in, and are no draft any more
Form = dict[str, str]


async def conversation(visit: Visit, request: web.Request) -> web.StreamResponse:
    """What was told, for who has a place here; else the way in."""
    if visit.place is None or not await visit.is_used():
        return _once_more(await come_in(visit, request), visit, request)
    sent = SENT in request.query
    shown = await _shown(visit, visit.place)
    response = page(visit, "conversation", sent=sent, **shown)
    await _looked(visit, shown["sheet"])
    if visit.place.is_old(visit.site.now()):
        remember(visit, request, response, visit.place)
    return response


async def fragment(visit: Visit, request: web.Request) -> web.StreamResponse:
    """Only what changes, for a page that looks on."""
    if visit.place is None:
        return web.Response(status=403)
    shown = await _shown(visit, visit.place)
    if SEEN in request.query:
        await _looked(visit, shown["sheet"])
    return page(visit, "told", **shown)


async def _looked(visit: Visit, sheet: Sheet) -> None:
    """They saw all of this: no letter needs to tell them."""
    pages, there = visit.kept
    await note_look(pages, there, sheet.last, visit.site.now())


async def say(visit: Visit, request: web.Request) -> web.StreamResponse:
    """Take a form in, wait for what comes of it, and show that."""
    sent = await sent_in(request, visit.say) if visit.place else Sent()
    form = sent.fields
    if visit.place is None or not is_mark(visit.site.secrets, visit.number, form.get("mark", "")):
        return see(visit.home)
    words = _words(form)
    try:
        return await _heard(visit, request, sent, words)
    except Exception as error:
        if not is_away(error):
            raise
        return _away(visit, form, words)


async def _heard(visit: Visit, request: web.Request, sent: Sent, words: str) -> web.StreamResponse:
    """What is wrong with it, or what comes of it. Raises what Redis raises when it is away."""
    place = cast("Place", visit.place)
    if problem := _wrong_file(visit, sent) or _problem(visit, sent, words):
        shown = await _shown(visit, place, typed=words, problem=problem)
        return page(visit, "conversation", status=422, sent=False, **shown)
    of: Of = "file" if sent.file else "say"
    at = await wait_for(visit, request, of)
    return too_much(visit, of, at, words) if at else await _taken_in(visit, request, sent, words)


async def _taken_in(
    visit: Visit, request: web.Request, given: Sent, words: str
) -> web.StreamResponse:
    place, site = cast("Place", visit.place), visit.site
    pages, there = visit.kept
    notes = await pages.read(there, most=1)
    posted = _posted(visit, given, words)
    if not await site.way_in.post(visit.here.slug, posted):
        return _away(visit, given.fields, words)
    sent = f"?{SENT}" if posted.words else ""
    response = see(f"{visit.home}{sent}{ASKED}")
    seen = notes[-1].number if notes else place.seen
    remember(visit, request, response, replace(place, seen=seen))
    return response


def _posted(visit: Visit, sent: Sent, words: str) -> Posted:
    """A form as the way in takes it: words, a file, or a press on a button of a message."""
    form, file = sent.fields, sent.file
    message, _, press = form.get("press", "").partition(":")
    name = visit.place.name if visit.place else ""
    said = f"{press}|{words}{f'|{sha256(file.content).hexdigest()}' if file else ''}"
    return Posted(
        once_of(visit.site.secrets, form["mark"], said),
        visit.number,
        visit.number,
        words="" if press else words,
        press=press,
        message=int(message) if press and message.isdecimal() else 0,
        name=name,
        language=visit.language,
        file=None if press else file,
    )


def _words(form: Form) -> str:
    """What they wrote, or what stands on the key that they pressed."""
    return (form.get("key") or form.get("words", "")).replace("\r\n", "\n").strip()


def _away(visit: Visit, form: Form, words: str) -> web.Response:
    """The same form once more, with the same mark: it counts once."""
    return away(visit, words, form["mark"], form.get("press", ""))


def _wrong_file(visit: Visit, sent: Sent) -> str:
    """Why a file cannot go with it; empty when nothing is wrong."""
    if sent.wrong:
        return visit.say(f"own-page-problem-file-{sent.wrong}", most=MEGABYTES)
    if sent.file and visit.site.store.condition.room != "enough":
        return visit.say("own-page-problem-file-room")
    return ""


def _problem(visit: Visit, sent: Sent, words: str) -> str:
    """What is wrong with the words; empty when nothing is."""
    if sent.fields.get("press"):
        return ""
    if not words and not sent.file:
        return visit.say("own-page-problem-empty")
    return visit.say("own-page-problem-long", most=LONGEST) if len(words) > LONGEST else ""


async def _shown(
    visit: Visit, place: Place, *, typed: str = "", problem: str = ""
) -> dict[str, Any]:
    """What the templates need."""
    pages, there = visit.kept
    version = await pages.version(there)
    sheet: Sheet = sheet_of(await pages.read(there), place, version)
    mark = new_mark(visit.site.secrets, visit.number)
    shown = {"sheet": sheet, "mark": mark, "typed": typed, "problem": problem, "most": MEGABYTES}
    return {**shown, "mail": await wish_of(visit)}


def _once_more(
    response: web.StreamResponse, visit: Visit, request: web.Request
) -> web.StreamResponse:
    """Who comes from another site brings no cookie, as it is strict: ask once more, from here."""
    crossed = request.headers.get("Sec-Fetch-Site") == "cross-site"
    if crossed and request.headers.get("Sec-Fetch-Mode") == "navigate":
        response.headers["Refresh"] = f"0; url={visit.home}"
    return response
