"""Who is there now, and what a worker has who goes home: handed over, or back on the list."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from aiohttp import web

from buurtbot.domain import deeds
from buurtbot.domain.cases.cases import at_desk
from buurtbot.domain.cases.promising import hours_text
from buurtbot.domain.core.messages import Deed
from buurtbot.services.desk.looking_up.on_the_web import OpenCase, open_cases_of
from buurtbot.storage.doors.looking import DESK as AT_DESK
from config.network.network import Neighbourhood
from handlers.desk_page.pressing import offered, posted
from handlers.desk_page.site import DESK, HOME, Visit
from handlers.desk_page.talking import ASIDE, found_case
from handlers.desk_page.who_looks import colleagues_at
from handlers.web_pages.forms import form_of
from handlers.web_pages.look import see

DUTY: Final = f"{HOME}/duty"
LONGEST_NOTE: Final = 1000
MOST: Final = 50  # at once; nobody has more
DOES: Final[Mapping[str, Callable[[str], Deed]]] = {
    "over": lambda case: deeds.hand_over(case=case),
    "back": lambda case: deeds.give_back(case=case),
}


@dataclass(frozen=True)
class Shift:
    """A desk: when somebody is there, who works there, and who is at the web desk now."""

    there: Neighbourhood
    is_open: bool
    hours: str
    now: list[str]


async def duty_page(visit: Visit, request: web.Request) -> web.Response:
    """Which desks are open now, who is there, and what this worker has."""
    shifts = [await _shift(visit, there) for there in visit.who.here]
    title, done = visit.say("webdesk-duty-title"), request.query.get("done", "")
    done = done if done in DOES else ""
    mine = await _mine(visit)
    return visit.page("duty.html", title, shifts=shifts, mine=mine, done=done)


async def _shift(visit: Visit, there: Neighbourhood) -> Shift:
    now = await colleagues_at(visit, there.slug, AT_DESK)
    is_open = at_desk(there.desk.hours, visit.site.now())
    return Shift(there, is_open, visit.read(hours_text(there.desk.hours)), now)


async def _mine(visit: Visit) -> list[OpenCase]:
    found: list[OpenCase] = []
    for town in visit.municipalities:
        work = visit.work(town)
        who = visit.person(work)
        found += await open_cases_of(work, visit.site.context, visit.slugs, who)
    return [case for case in found if case.mine][:MOST]


async def duty_do(visit: Visit, request: web.Request) -> web.Response:
    """What was ticked is handed over with a note, or goes back on the list."""
    form = await form_of(request)
    act = DOES.get(form.get("does", ""))
    chosen = [case for case in await _mine(visit) if f"case-{case.id}" in form]
    if act is None or not chosen:
        return see(DUTY)
    note = form.get("note", "").strip()[:LONGEST_NOTE]
    for case in chosen:
        if not await _done(visit, form.get("once", ""), case.id, act, note):
            title = visit.say("webdesk-not-now-title")
            return visit.page("not_now.html", title, back=DUTY, words=note)
    return see(f"{DUTY}?done={form['does']}")


async def _done(visit: Visit, once: str, case: str, act: Callable[[str], Deed], note: str) -> bool:
    found, spot = await found_case(visit, case)
    way_in, mark = visit.site.way_in, f"{once}{case}"
    data = offered(visit, found.case.neighbourhood, act(case))
    form = posted(visit, spot, mark, press=data)
    if not await way_in.post(DESK, form, waits=False):
        return False
    words = posted(visit, spot, f"{mark}n", words=f"{ASIDE}{note}")
    return not note or await way_in.post(DESK, words, waits=False)
