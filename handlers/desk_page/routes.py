"""The addresses of the web desk, and what each shows."""

from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web

from buurtbot.services.desk.looking_up.on_the_web import OpenCase, open_cases_of
from buurtbot.storage.wire.away import is_away
from handlers.desk_page.case import case_do, case_fragment, case_page
from handlers.desk_page.files import file
from handlers.desk_page.intake import intake_do, intake_page
from handlers.desk_page.lists.audit import audit_do, audit_page
from handlers.desk_page.lists.calls import calls_do, calls_list, calls_page
from handlers.desk_page.lists.duty import duty_do, duty_page
from handlers.desk_page.lists.excluded import excluded_do, excluded_page
from handlers.desk_page.lists.people import volunteers_page
from handlers.desk_page.lists.search import search_page, seeks
from handlers.desk_page.live import live, version_of_desks
from handlers.desk_page.missed import missed_do
from handlers.desk_page.paper import paper_do
from handlers.desk_page.signed_out import away, of_before, turned_away
from handlers.desk_page.site import HOME, DeskSite, Visit
from handlers.desk_page.talking import do, find_spot, shown_at
from handlers.desk_page.who_looks import is_here
from handlers.signing_in.door import is_meant
from handlers.web_pages.forms import form_of

Answers = Callable[[web.Request], Awaitable[web.StreamResponse]]
Shows = Callable[[Visit, web.Request], Awaitable[web.StreamResponse]]
COMMANDS: Final = (
    *("open", "bellijst", "vrijwilligers", "cirkels", "nabellen", "maatjes"),
    *("delen", "wijzer", "onderdelen", "signalen", "hulp"),
)
SOUGHT = "{sought:[^/]{1,600}}"
CASE = r"{case:[A-Za-z0-9_-]{4,64}}"


def desk_routes(site: DeskSite) -> list[web.RouteDef]:
    """All of them; each for who is signed in."""
    got: dict[str, Shows] = {
        "": overview,
        "/list": open_list,
        f"/case/{CASE}": case_page,
        f"/case/{CASE}/live": case_fragment,
        r"/general/{slug:[a-z0-9-]+}": general_page,
        "/own": own_page,
        "/intake": intake_page,
        "/calls": calls_page,
        "/calls/list": calls_list,
        "/search": search_page,
        f"/search/{SOUGHT}": search_page,
        "/volunteers": volunteers_page,
        f"/volunteers/{SOUGHT}": volunteers_page,
        "/duty": duty_page,
        "/audit": audit_page,
        "/excluded": excluded_page,
        r"/file/{message:\d{1,18}}/{position:\d}": file,
        "/talk": talk_fragment,
        "/live": live,
    }
    sent: dict[str, Shows] = {
        "/do": do,
        "/calls": calls_do,
        "/intake": intake_do,
        f"/case/{CASE}": case_do,
        f"/case/{CASE}/missed": missed_do,
        f"/case/{CASE}/paper": paper_do,
        "/duty": duty_do,
        "/audit": audit_do,
        "/excluded": excluded_do,
        "/search": seeks,
        "/volunteers": seeks,
    }
    return [
        *(web.get(f"{HOME}{path}", _kindly(site, shows)) for path, shows in got.items()),
        *(
            web.post(f"{HOME}{path}", _kindly(site, _with_mark(does)))
            for path, does in sent.items()
        ),
    ]


def _kindly(site: DeskSite, shows: Shows) -> Answers:
    """What cannot be shown is told in words, with what to do."""

    async def shown(request: web.Request) -> web.StreamResponse:
        try:
            return await _seen(site, shows, request)
        except web.HTTPForbidden:
            return await of_before(site, request)
        except web.HTTPNotFound:
            return site.door.page(request, "not_here.html", "webdesk-not-here-title", status=404)
        except Exception as error:
            if not is_away(error):
                raise
            return await away(site, request)

    return shown


async def _seen(site: DeskSite, shows: Shows, request: web.Request) -> web.StreamResponse:
    visit = await site.visit(request)
    if visit is None:
        return await turned_away(site, request)
    await is_here(visit)
    return await shows(visit, request)


def _with_mark(shows: Shows) -> Shows:
    """A form of another site, or of somebody who signed in since, is not taken in."""

    async def shown(visit: Visit, request: web.Request) -> web.StreamResponse:
        if not is_meant(visit.who, await form_of(request)):
            raise web.HTTPForbidden
        return await shows(visit, request)

    return shown


async def _open(visit: Visit) -> list[OpenCase]:
    found: list[OpenCase] = []
    for municipality in visit.municipalities:
        work = visit.work(municipality)
        who = visit.person(work)
        found += await open_cases_of(work, visit.site.context, visit.slugs, who)
    return found


async def overview(visit: Visit, _: web.Request) -> web.Response:
    """All that is open, the most urgent first."""
    version = await version_of_desks(visit)
    title = visit.say("webdesk-open-title")
    found = await _open(visit)
    return visit.page("overview.html", title, cases=found, version=version)


async def open_list(visit: Visit, _: web.Request) -> web.Response:
    """The list alone, to be put in the place of the one before."""
    return visit.fragment("open_list.html", cases=await _open(visit))


async def general_page(visit: Visit, request: web.Request) -> web.Response:
    """What is told to the whole desk, with what can be asked there."""
    spot = visit.general(request.match_info["slug"])
    place = visit.site.context.neighbourhood(request.match_info["slug"]).name
    title = visit.say("webdesk-general-title", place=place)
    labels = {name: visit.say(f"webdesk-command-{name}") for name in COMMANDS}
    return visit.page("general.html", title, labels=labels, **await shown_at(visit, spot))


async def own_page(visit: Visit, request: web.Request) -> web.Response:
    """The worker's own talks: an intake, and what is asked step by step."""
    title = visit.say("webdesk-own-title")
    shown = await shown_at(visit, visit.own)
    return visit.page("own.html", title, sent=_is_sent(request), **shown)


async def talk_fragment(visit: Visit, request: web.Request) -> web.Response:
    """What stands at a spot, to be put in the place of what stood there."""
    spot = await find_spot(visit, request.query.get("where", ""))
    return visit.fragment("talk.html", **await shown_at(visit, spot))


def _is_sent(request: web.Request) -> bool:
    return "sent" in request.query
