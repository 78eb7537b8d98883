"""One case: who has it and who looks at it, what was said, and what can be done with it.

What stands on its card can be pressed there; taking, handing over and laying back on the list
stand above it too, with room for what the next one must know.
"""

from collections.abc import Sequence
from typing import Any, Final
from zlib import crc32

from aiohttp import web

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Deed
from buurtbot.services.desk.looking_up.on_the_web import CaseOnWeb
from buurtbot.services.desk.looking_up.sheet_on_paper import paper_of
from handlers.desk_page.missed import lines_of_people
from handlers.desk_page.pressing import Outcome, offered, posted, press, words_of
from handlers.desk_page.site import DESK, HOME, Spot, Visit
from handlers.desk_page.talking import ASIDE, found_case, shown_at
from handlers.desk_page.who_looks import colleagues_at, looks_at
from handlers.web_pages.forms import form_of
from handlers.web_pages.look import see

LONGEST_NOTE: Final = 1000
DOES: Final = frozenset({"take", "over", "back"})
WATCHERS: Final = 4096  # who they are, as a number below this


async def case_page(visit: Visit, request: web.Request) -> web.Response:
    """All of it. Raises HTTPNotFound for one that is not of their desks."""
    found, spot = await found_case(visit, request.match_info["case"])
    told = await words_of(visit, spot, request.query.get("told", ""))
    shown = await _shown(visit, found, spot)
    sent = {"1": "write", "over": "over"}.get(request.query.get("sent", ""), "")
    return visit.page("case.html", visit.read(found.called), sent=sent, told=told, **shown)


async def case_fragment(visit: Visit, request: web.Request) -> web.Response:
    """What changes of it, to be put in the place of what stood there."""
    found, spot = await found_case(visit, request.match_info["case"])
    return visit.fragment("case_live.html", told="", **await _shown(visit, found, spot))


async def _shown(visit: Visit, found: CaseOnWeb, spot: Spot) -> dict[str, Any]:
    await looks_at(visit, found.case.id)
    case = found.case
    work = visit.work(visit.site.context.neighbourhood(case.neighbourhood).municipality)
    mine = case.holder == visit.person(work)
    can = {name: offered(visit, case.neighbourhood, act) for name, act in _can(case, mine=mine)}
    others = await colleagues_at(visit, case.neighbourhood, case.id)
    shown = await shown_at(visit, spot, without="desk-button-take-over" if mine else "")
    shown["version"] = _mixed(shown["version"], others)
    paper = await paper_of(work, case, visit.person(work)) is not None
    return {
        "found": found,
        "mine": mine,
        "waits": found.reaches == "person" and not mine,
        "can": can,
        "others": others,
        "paper": paper,
        "lines": await lines_of_people(visit, case, [one.note for one in shown["messages"]]),
        **shown,
    }


async def case_version(visit: Visit, found: CaseOnWeb, spot: Spot) -> int:
    """A number that changes with what is said there, and with who looks at it."""
    pages, page = visit.kept(spot)
    others = await colleagues_at(visit, found.case.neighbourhood, found.case.id)
    return _mixed(await pages.version(page), others)


def _mixed(version: int, others: Sequence[str]) -> int:
    return version * WATCHERS + crc32("\n".join(others).encode()) % WATCHERS


def _can(case: Case, *, mine: bool) -> list[tuple[str, Deed]]:
    """What stands above the talk, by what it is called there."""
    if case.closed:
        return []
    if not mine:
        return [("take", deeds.mine(case=case.id, over=case.holder))]
    return [("over", deeds.hand_over(case=case.id)), ("back", deeds.give_back(case=case.id))]


async def case_do(visit: Visit, request: web.Request) -> web.Response:
    """Take it, hand it over or lay it back. What the next one must know goes with it."""
    form = await form_of(request)
    if form.get("does") not in DOES:
        raise web.HTTPBadRequest
    found, spot = await found_case(visit, request.match_info["case"])
    once, note = form.get("once", ""), form.get("note", "").strip()[:LONGEST_NOTE]
    outcome = await press(visit, spot, once, form.get(form["does"], ""))
    if note and outcome.taken_in:
        outcome = await _noted(visit, spot, once, note, outcome)
    here = f"{HOME}/case/{found.case.id}"
    told = "" if await _as_meant(visit, found.case.id, form["does"]) else outcome.told
    if not outcome.taken_in:
        title = visit.say("webdesk-not-now-title")
        return visit.page("not_now.html", title, back=here, words=note)
    return see(f"{here}?sent=over&told={told}")


async def _as_meant(visit: Visit, case: str, does: str) -> bool:
    """Whether it is as they wanted: what was told need not be said above it too."""
    found, _ = await found_case(visit, case)
    work = visit.work(visit.site.context.neighbourhood(found.case.neighbourhood).municipality)
    mine = found.case.holder == visit.person(work)
    return {"take": mine, "back": not found.case.holder, "over": found.case.hands_over}[does]


async def _noted(visit: Visit, spot: Spot, once: str, note: str, before: Outcome) -> Outcome:
    words = posted(visit, spot, f"{once}n", words=f"{ASIDE}{note}")
    taken_in = await visit.site.way_in.post(DESK, words)
    return Outcome(taken_in=taken_in, all_told=before.all_told)
