"""Who did what at a desk, for its contact: why they look is asked first, and noted."""

from dataclasses import dataclass
from typing import Final

from aiohttp import web

from buurtbot.domain import deeds
from buurtbot.services.desk.looking_up.audit_view import DAYS, WHYS, Line, audit_of
from config.network.network import Neighbourhood
from handlers.desk_page.pressing import offered, posted
from handlers.desk_page.site import DESK, Visit
from handlers.web_pages.forms import form_of

SAID: Final = frozenset(
    {"mine", "give_back", "hand_over", "call_back", "reopen", "note", "intake", "intake_sent"}
    | {"take_call", "phoned", "take_request", "show_address", "forget", "my_data"}
    | {"list_excluded", "unban", "ban_stays", "appeal", "print_sheet"}
)
BEGINS: Final = {"": "all", "read_signal": "signals", "read_audit": "looks"}


@dataclass(frozen=True)
class Row:
    """A line as it is read; what has no words of its own stands by its name."""

    line: Line
    did: str


async def audit_page(visit: Visit, _: web.Request) -> web.Response:
    """The question why. Raises HTTPNotFound for who may not look anywhere."""
    return _page(visit, _theirs(visit)[0])


async def audit_do(visit: Visit, request: web.Request) -> web.Response:
    """The lines, once it is noted that they look."""
    form, theirs = await form_of(request), _theirs(visit)
    here = next((n for n in theirs if n.slug == form.get("desk")), None)
    if here is None:
        raise web.HTTPNotFound
    why, did = form.get("why", ""), form.get("did", "")
    if why not in WHYS or did not in BEGINS:
        return _page(visit, here, wrong=True)
    act = deeds.read_audit(neighbourhood=here.slug, why=why)
    spot = visit.general(here.slug)
    noted = posted(visit, spot, form.get("once", ""), press=offered(visit, here.slug, act))
    if not await visit.site.way_in.post(DESK, noted, waits=False):
        title = visit.say("webdesk-not-now-title")
        return visit.page("not_now.html", title, back=request.path, words="")
    lines = await audit_of(visit.work(here.municipality), here, did=did)
    return _page(visit, here, why=why, did=did, rows=[_row(visit, line) for line in lines])


def _theirs(visit: Visit) -> tuple[Neighbourhood, ...]:
    if not visit.reads_audit:
        raise web.HTTPNotFound
    return visit.reads_audit


def _row(visit: Visit, line: Line) -> Row:
    name = line.did.partition(":")[0]
    return Row(line, visit.say(f"webdesk-did-{name}") if name in SAID else line.did)


def _page(
    visit: Visit,
    here: Neighbourhood,
    *,
    why: str = "",
    did: str = "",
    rows: list[Row] | None = None,
    wrong: bool = False,
) -> web.Response:
    return visit.page(
        "audit.html",
        visit.say("webdesk-audit-title"),
        chosen=here,
        whys={one: visit.say(f"webdesk-audit-why-{one}") for one in sorted(WHYS)},
        kinds={begin: visit.say(f"webdesk-audit-{name}") for begin, name in BEGINS.items()},
        why=why,
        did=did,
        rows=rows,
        days=DAYS,
        wrong=wrong,
        status=422 if wrong else 200,
    )
