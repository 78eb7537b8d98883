"""No more mail about each day of a desk: a link in it shows a button, and a press there ends it.

Nobody signs in for it: who gets it need not work at the web desk. A mail program may press for
them (RFC 8058).
"""

from functools import partial

from aiohttp import web

from buurtbot.domain import deeds
from buurtbot.services.core.context import MAIL
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.services.mail.news_links import day_meant_by
from config.network.network import Neighbourhood
from handlers.signing_in.door import Door


async def show_stop(door: Door, request: web.Request) -> web.Response:
    """Asks whether they want it no more; nothing is changed."""
    meant = _meant(door, request)
    if meant is None:
        return _old(door, request)
    return door.page(
        request, "day_mail.html", "sign-in-day-title", what="asks", place=meant[0].name
    )


async def press_stop(door: Door, request: web.Request) -> web.Response:
    """It ends for this address."""
    meant = _meant(door, request)
    if meant is None:
        return _old(door, request)
    here, box = meant
    told = deeds.stop_day_mail(neighbourhood=here.slug, box=box)
    pressed = request.match_info["token"], door.now().isoformat()
    operation = f"{told.name}:{door.store.secrets.id_of('press in a letter', *pressed)}"
    new_work = partial(door.store.work, here.municipality, operation, door.now())
    await perform(new_work, door.context, DEEDS, deed=told, actor=MAIL)
    title = "sign-in-day-stopped-title"
    return door.page(request, "day_mail.html", title, what="stopped", place=here.name)


def _meant(door: Door, request: web.Request) -> tuple[Neighbourhood, str] | None:
    meant = day_meant_by(door.store.secrets, request.match_info["token"])
    there = {here.slug: here for here in door.context.network.with_former}
    return (there[meant[0]], meant[1]) if meant and meant[0] in there else None


def _old(door: Door, request: web.Request) -> web.Response:
    title = "sign-in-old-link-title"
    return door.page(request, "day_mail.html", title, status=410, what="old", place="")
