"""The page itself: what was told, and a form to answer with."""

from dataclasses import replace
from typing import Any, Final, cast

from aiohttp import web

from buurtbot.storage.away import is_away
from handlers.pages.heard import LONGEST, Posted
from handlers.residents_page.forms import is_mark, new_mark
from handlers.residents_page.limits import wait_for
from handlers.residents_page.place import Place
from handlers.residents_page.shown import Sheet, sheet_of
from handlers.residents_page.site import Visit
from handlers.residents_page.start import away, come_in, too_much
from handlers.residents_page.view import page, remember
from handlers.web_pages.forms import form_of, once_of
from handlers.web_pages.look import see

ASKED: Final = "#question"  # where the newest question stands
SENT: Final = "verstuurd"  # in an address: their words were taken in, and are no draft any more
Form = dict[str, str]


async def conversation(visit: Visit, request: web.Request) -> web.StreamResponse:
    """What was told, for who has a place here; else the way in."""
    if visit.place is None or not await visit.is_used():
        return _once_more(await come_in(visit, request), visit, request)
    sent = SENT in request.query
    response = page(visit, "conversation", sent=sent, **await _shown(visit, visit.place))
    if visit.place.is_old(visit.site.now()):
        remember(visit, request, response, visit.place)
    return response


async def fragment(visit: Visit, request: web.Request) -> web.StreamResponse:
    """Only what changes, for a page that looks on."""
    if visit.place is None:
        return web.Response(status=403)
    return page(visit, "told", **await _shown(visit, visit.place))


async def say(visit: Visit, request: web.Request) -> web.StreamResponse:
    """Take a form in, wait for what comes of it, and show that."""
    form = await form_of(request)
    if visit.place is None or not is_mark(visit.site.secrets, visit.number, form.get("mark", "")):
        return see(visit.home)
    words = _words(form)
    try:
        return await _heard(visit, request, form, words)
    except Exception as error:
        if not is_away(error):
            raise
        return _away(visit, form, words)


async def _heard(visit: Visit, request: web.Request, form: Form, words: str) -> web.StreamResponse:
    """What is wrong with it, or what comes of it. Raises what Redis raises when it is away."""
    place = cast("Place", visit.place)
    if problem := _problem(visit, form, words):
        shown = await _shown(visit, place, typed=words, problem=problem)
        return page(visit, "conversation", status=422, sent=False, **shown)
    at = await wait_for(visit, request, "say")
    return (
        too_much(visit, "say", at, words) if at else await _taken_in(visit, request, form, words)
    )


async def _taken_in(
    visit: Visit, request: web.Request, form: Form, words: str
) -> web.StreamResponse:
    place, site = cast("Place", visit.place), visit.site
    pages, there = visit.kept
    notes = await pages.read(there, most=1)
    posted = _posted(visit, form, words)
    if not await site.way_in.post(visit.here.slug, posted):
        return _away(visit, form, words)
    sent = f"?{SENT}" if posted.words else ""
    response = see(f"{visit.home}{sent}{ASKED}")
    seen = notes[-1].number if notes else place.seen
    remember(visit, request, response, replace(place, seen=seen))
    return response


def _posted(visit: Visit, form: Form, words: str) -> Posted:
    """A form as the way in takes it: words, or a press on a button of a message."""
    message, _, press = form.get("press", "").partition(":")
    name = visit.place.name if visit.place else ""
    said = f"{press}|{words}"
    return Posted(
        once_of(visit.site.secrets, form["mark"], said),
        visit.number,
        visit.number,
        words="" if press else words,
        press=press,
        message=int(message) if press and message.isdecimal() else 0,
        name=name,
        language=visit.language,
    )


def _words(form: Form) -> str:
    """What they wrote, or what stands on the key that they pressed."""
    return (form.get("key") or form.get("words", "")).replace("\r\n", "\n").strip()


def _away(visit: Visit, form: Form, words: str) -> web.Response:
    """The same form once more, with the same mark: it counts once."""
    return away(visit, words, form["mark"], form.get("press", ""))


def _problem(visit: Visit, form: Form, words: str) -> str:
    """What is wrong with the words; empty when nothing is."""
    if form.get("press"):
        return ""
    if not words:
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
    return {"sheet": sheet, "mark": mark, "typed": typed, "problem": problem}


def _once_more(
    response: web.StreamResponse, visit: Visit, request: web.Request
) -> web.StreamResponse:
    """Who comes from another site brings no cookie, as it is strict: ask once more, from here."""
    crossed = request.headers.get("Sec-Fetch-Site") == "cross-site"
    if crossed and request.headers.get("Sec-Fetch-Mode") == "navigate":
        response.headers["Refresh"] = f"0; url={visit.home}"
    return response
