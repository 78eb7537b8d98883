"""Who did what at one desk, for its contact: as it was noted, without contents, the newest first.

Each look is noted as well, with why. Of what others did only what belongs to this desk is shown:
done by who works there, or to a case, request or person of it.
"""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.both_sides import tell_actor
from buurtbot.services.core.context import Actor, Context, person_id
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.audit import Noted, noted_before
from config.network.network import Neighbourhood

DESK: Final = "desk"
WHYS: Final = frozenset({"asked", "check", "leak"})
MOST: Final = 200
DAYS: Final = 30


def may_read_audit(work: Work, here: Neighbourhood, who: str) -> bool:
    """Whether this is the contact of a neighbourhood, or their deputy."""
    users = (here.desk.contact_user, here.desk.deputy_user)
    return who in {person_id(work, DESK, user) for user in users if user}


@does(deeds.read_audit)
async def read_audit(
    work: Work, context: Context, actor: Actor, *, neighbourhood: str, why: str
) -> Decision:
    """Look at who did what at a desk; that is noted, also when they may not."""
    here = context.neighbourhood(neighbourhood)
    if why in WHYS and may_read_audit(work, here, actor.who):
        return Decision(noted=(AuditLine(actor.who, f"read_audit:{why}", neighbourhood),))
    refused = Decision(noted=(AuditLine(actor.who, "read_audit_refused", neighbourhood),))
    return refused + tell_actor(actor, text("audit-not-yours"))


@dataclass(frozen=True)
class Line:
    """One thing that was done. `by` is a worker's name, else empty: a neighbour, or the clock."""

    at: datetime
    by: str
    did: str
    case: str = ""
    ref: str = ""


async def audit_of(work: Work, here: Neighbourhood, *, did: str = "") -> list[Line]:
    """The newest of what belongs to this desk; `did` is how what was done begins."""
    staff = {person_id(work, DESK, user): f"Telegram {user}" for user in here.desk.moderators}
    staff |= {person_id(work, DESK, one.user): one.name for one in here.desk.workers}
    found: list[Line] = []
    async for some in _some(work):
        wanted = [one for one in some if one.did.startswith(did)]
        found += await _ours(work, here, wanted, staff)
        if len(found) >= MOST:
            break
    return found[:MOST]


async def _some(work: Work) -> AsyncIterator[list[Noted]]:
    since = work.now - timedelta(days=DAYS)
    async for some in noted_before(work.redis, work.keys, since):
        yield some


async def _ours(
    work: Work, here: Neighbourhood, some: Iterable[Noted], staff: dict[str, str]
) -> list[Line]:
    subjects = dict.fromkeys(one.subject for one in some)
    cases = await work.look(Case, subjects)
    requests = await work.look(HelpRequest, subjects)
    calls = await work.look(Call, subjects)
    people = await work.look(Person, subjects)
    slugs = {
        id_: one.neighbourhood for kind in (cases, requests, calls) for id_, one in kind.items()
    }
    slugs |= {id_: one.bot for id_, one in people.items()}
    refs = {id_: one.ref for kind in (cases, requests) for id_, one in kind.items()}
    return [
        Line(
            datetime.fromisoformat(one.at),
            staff.get(one.who, ""),
            one.did,
            one.subject if one.subject in cases else "",
            refs.get(one.subject, ""),
        )
        for one in some
        if slugs.get(one.subject, one.subject) == here.slug
        or (one.who in staff and one.subject not in slugs)
    ]
