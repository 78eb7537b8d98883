"""Two workers at one case see each other: who opened it within the last minute, or has it open."""

from buurtbot.storage.doors.looking import DESK, Looking
from handlers.desk_page.site import Visit


async def looks_at(visit: Visit, case: str) -> None:
    """They look at this case now."""
    me = visit.who.session.worker
    await Looking(visit.site.store.redis).looks(me, case, visit.site.now())


async def is_here(visit: Visit) -> None:
    """They are at the desk."""
    await looks_at(visit, DESK)


async def colleagues_at(visit: Visit, slug: str, case: str) -> list[str]:
    """The names of others of this desk who look at it now; with no case, who are at the desk."""
    ids = visit.site.door.workers
    listed = visit.site.context.neighbourhood(slug).desk.workers
    names = {ids.id_of(one.mail): one.name for one in listed}
    names.pop(visit.who.session.worker, None)
    there = await Looking(visit.site.store.redis).who([*names], case, visit.site.now())
    return sorted(names[one] for one in there)
