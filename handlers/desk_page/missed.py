"""[Should have been an alarm] beside what a person wrote: the deed of the card, with this line.

The words are taken from what stands there when it is pressed; no form brings them along.
"""

from collections.abc import Sequence
from dataclasses import replace

from aiohttp import web

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.desk.marking import spoken
from buurtbot.services.desk.on_cases.mark import who_speak
from buurtbot.storage.doors.pages import Note
from handlers.desk.group.room import unnamed
from handlers.desk_page.pressing import notes_at, offered, posted, said_there, where_it_came
from handlers.desk_page.site import DESK, Visit
from handlers.desk_page.talking import found_case
from handlers.web_pages.forms import form_of

ALARM = "❗"  # begins a line that was an alarm already


async def lines_of_people(visit: Visit, case: Case, notes: Sequence[Note]) -> frozenset[int]:
    """The numbers of what somebody of this case said, and was no alarm yet."""
    work = visit.work(visit.site.context.neighbourhood(case.neighbourhood).municipality)
    called = await who_speak(work, case, unnamed(visit.site.texts))
    said = (one for one in notes if not one.by and not one.text.startswith(ALARM))
    return frozenset(one.number for one in said if spoken(one.text, called))


async def missed_do(visit: Visit, request: web.Request) -> web.Response:
    """Ask what it should have been, below the talk. Raises HTTPNotFound for a line that went."""
    form = await form_of(request)
    found, spot = await found_case(visit, request.match_info["case"])
    line = await said_there(visit, spot, form.get("line", ""))
    if line is None:
        raise web.HTTPNotFound
    about = {"words": line.text, "unnamed": unnamed(visit.site.texts)}
    act = deeds.mark(case=found.case.id, how="missed", **about)
    pressed = offered(visit, found.case.neighbourhood, act)
    # Which line it is makes a press the same as one before: the button is sealed anew each time.
    same = posted(visit, spot, form.get("once", ""), press=f"missed|{line.number}")
    before = await notes_at(visit, spot)
    if not await visit.site.way_in.post(DESK, replace(same, press=pressed)):
        title = visit.say("webdesk-not-now-title")
        return visit.page("not_now.html", title, back=spot.address, words="")
    return visit.back_to(spot, at=await where_it_came(visit, spot, before, line.number))
