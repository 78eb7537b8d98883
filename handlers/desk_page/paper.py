"""The sheet with an address, for on paper: asked for with a press, noted, then shown."""

from typing import Any

from aiohttp import web

from buurtbot.domain import deeds
from buurtbot.services.desk.looking_up.sheet_on_paper import paper_of
from handlers.desk_page.pressing import offered, posted
from handlers.desk_page.site import DESK, HOME, Visit
from handlers.desk_page.talking import found_case
from handlers.web_pages.forms import form_of
from handlers.web_pages.look import see


async def paper_do(visit: Visit, request: web.Request) -> web.Response:
    """The sheet, once it is noted; who does not have the case goes back to it."""
    found, spot = await found_case(visit, request.match_info["case"])
    case, here = found.case, f"{HOME}/case/{found.case.id}"
    there = visit.site.context.neighbourhood(case.neighbourhood)
    work = visit.work(there.municipality)
    paper = await paper_of(work, case, visit.person(work))
    if paper is None:
        return see(here)
    act = offered(visit, case.neighbourhood, deeds.print_sheet(case=case.id))
    noted = posted(visit, spot, (await form_of(request)).get("once", ""), press=act)
    if not await visit.site.way_in.post(DESK, noted, waits=False):
        title = visit.say("webdesk-not-now-title")
        return visit.page("not_now.html", title, back=here, words="")
    told: dict[str, Any] = {"what": visit.read(paper.what), "when": visit.read(paper.when)}
    title = visit.say("webdesk-paper-title", ref=paper.ref)
    return visit.page("paper.html", title, paper=paper, there=there, back=here, **told)
