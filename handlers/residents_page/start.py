"""Coming in and going away: the first page, a new place, four words, and which door suits."""

import secrets as chance
from datetime import datetime
from typing import Final, cast

from aiohttp import web

from handlers.pages.heard import Posted
from handlers.residents_page.four_words import HOW_MANY, Typed, new_words, read_words
from handlers.residents_page.limits import Of, wait_for, wait_for_guess
from handlers.residents_page.place import COOKIE, LONGEST_NAME, Language, Look, Place
from handlers.residents_page.site import Visit
from handlers.residents_page.view import page, remember
from handlers.web_pages.forms import form_of
from handlers.web_pages.look import see

LONGEST_WORDS: Final = 200
LONGEST_SEAT: Final = 20
NOTHING_TYPED: Final = Typed()
TOO_MUCH: Final[dict[Of, str]] = {
    "begin": "own-page-too-much-begin",
    "words": "own-page-too-much-words",
    "say": "own-page-too-much-say",
    "mail": "own-page-too-much-mail",
    "file": "own-page-too-much-file",
}
NEW: Final = "nieuw"  # in an address: these words were just made


async def come_in(visit: Visit, request: web.Request) -> web.StreamResponse:
    """Who we are, and the ways in."""
    return _ways_in(visit)


async def doors(visit: Visit, request: web.Request) -> web.StreamResponse:
    """The doors that a person has: the page, Telegram, the telephone. A poster leads here."""
    return page(visit, "doors")


async def begin(visit: Visit, request: web.Request) -> web.StreamResponse:
    """Make a place, and show its words; who has one goes on with that."""
    if visit.place and await visit.is_used():
        return see(visit.home)
    refused = await _refused(visit, request, "begin")
    if refused:
        return refused
    name = (await form_of(request)).get("name", "").strip()[:LONGEST_NAME]
    words = visit.place.words if visit.place else new_words()
    place = Place(words, visit.here.slug, 0, name=name, language=visit.language)
    begins = visit.at(place)
    if not await _greeted(begins):
        return away(visit)
    response = see(f"{visit.home}/woorden?{NEW}=1")
    remember(begins, request, response, place)
    return response


async def _greeted(visit: Visit) -> bool:
    """Say that they are here; what is said back stands on their page. Whether that went."""
    place = cast("Place", visit.place)
    posted = Posted(
        chance.token_urlsafe(9),
        visit.number,
        visit.number,
        words="/start",
        name=place.name,
        language=place.language,
    )
    return await visit.site.way_in.post(visit.here.slug, posted)


async def own_words(visit: Visit, request: web.Request) -> web.StreamResponse:
    """The four words of this place, as a card to print or to copy."""
    return page(visit, "words", is_new=NEW in request.query) if visit.place else see(visit.home)


async def come_back(visit: Visit, request: web.Request) -> web.StreamResponse:
    """Four words give the place back, on any computer."""
    refused = await _refused(visit, request, "words")
    if refused:
        return refused
    form = await form_of(request)
    typed, seat = form.get("words", "")[:LONGEST_WORDS], form.get("seat", "")[:LONGEST_SEAT]
    read = read_words(typed)
    if read.words:
        if at := await wait_for_guess(visit, request, seat):
            return too_much(visit, "words", at, typed)
        place = Place(read.words, visit.here.slug, 0, language=visit.language)
        back = visit.at(place)
        if await back.is_known():
            response = see(visit.home)
            remember(back, request, response, place)
            return response
    problem = _what_is_wrong(visit, read)
    return _ways_in(visit, status=422, problem=problem, typed=typed, read=read, seat=seat)


def _what_is_wrong(visit: Visit, read: Typed) -> str:
    if read.words:
        return visit.say("own-page-words-unknown")
    if read.count != HOW_MANY:
        return visit.say("own-page-words-count", count=read.count)
    if read.meant:
        return visit.say("own-page-words-meant")
    return visit.say("own-page-words-not-ours", word=read.unknown[0])


def _ways_in(
    visit: Visit,
    *,
    status: int = 200,
    problem: str = "",
    typed: str = "",
    read: Typed = NOTHING_TYPED,
    seat: str = "",
) -> web.Response:
    return page(
        visit,
        "start",
        status=status,
        problem=problem,
        typed=typed,
        meant=read.meant,
        begins=not problem or bool(read.words),
        name_most=LONGEST_NAME,
        seat=seat or chance.token_urlsafe(9),
    )


async def leave(visit: Visit, request: web.Request) -> web.StreamResponse:
    """Nothing of them stays on this computer."""
    response = page(visit.at(None), "left")
    response.del_cookie(COOKIE, path="/b/")
    return response


async def prefer(visit: Visit, request: web.Request) -> web.StreamResponse:
    """One question at a time or all of it, and in which language the page speaks."""
    given = await form_of(request)
    response = see(visit.home)
    if visit.place is None:
        return response
    place = visit.place
    look: Look = "chat" if given.get("look", place.look) == "chat" else "one"
    language: Language = "en" if given.get("language", place.language) == "en" else "nl"
    kept = Place(place.words, place.of, 0, place.name, language, look, place.seen)
    remember(visit, request, response, kept)
    return response


async def _refused(visit: Visit, request: web.Request, of: Of) -> web.StreamResponse | None:
    """Too much came from this address: when to try again, and whom to ring meanwhile."""
    at = await wait_for(visit, request, of)
    return too_much(visit, of, at) if at else None


def too_much(visit: Visit, of: Of, at: datetime, typed: str = "") -> web.Response:
    """When to try again, and whom to ring meanwhile."""
    why = visit.say(TOO_MUCH[of], moment=visit.moment(at))
    response = page(visit, "too_much", status=429, why=why, typed=typed)
    waits = (at - visit.site.now()).total_seconds()
    response.headers["Retry-After"] = str(max(1, round(waits)))
    return response


def away(visit: Visit, typed: str = "", mark: str = "", press: str = "") -> web.Response:
    """Redis does not answer: whom to ring, and what they typed stays in the form."""
    return page(visit, "away", status=503, typed=typed, mark=mark, press=press)
