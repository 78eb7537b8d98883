"""The addresses of the door."""

import logging
from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web

from buurtbot.storage.wire.away import is_away
from handlers.signing_in.account import new_recovery, show_account, sign_out, sign_out_everywhere
from handlers.signing_in.code import ask_code, give_code, give_recovery, picture
from handlers.signing_in.day_mail import press_stop, show_stop
from handlers.signing_in.door import ACCOUNT, CODE, NOT_OURS, SIGN_IN, Door
from handlers.signing_in.link import ask, mail_link, show_link, take_link

log = logging.getLogger(__name__)
LINK: Final = SIGN_IN + r"/link/{token:[A-Za-z0-9_.-]{1,90}}"
STOP: Final = r"/desk/mail/stop/{token:[A-Za-z0-9_.=-]{1,300}}"
Handle = Callable[[Door, web.Request], Awaitable[web.Response]]
GOT: Final[dict[str, Handle]] = {
    SIGN_IN: ask,
    LINK: show_link,
    CODE: ask_code,
    f"{CODE}.svg": picture,
    ACCOUNT: show_account,
    STOP: show_stop,
}
POSTED: Final[dict[str, Handle]] = {
    SIGN_IN: mail_link,
    LINK: take_link,
    CODE: give_code,
    f"{SIGN_IN}/recovery": give_recovery,
    f"{ACCOUNT}/recovery": new_recovery,
    STOP: press_stop,
    "/desk/sign-out": sign_out,
    "/desk/sign-out-everywhere": sign_out_everywhere,
}


def sign_in_routes(door: Door) -> list[web.RouteDef]:
    """All of them."""
    return [
        *(web.get(path, _kindly(door, handle)) for path, handle in GOT.items()),
        *(web.post(path, _kindly(door, handle)) for path, handle in POSTED.items()),
    ]


def _kindly(door: Door, handle: Handle) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """What goes wrong is told in words, with what to do."""

    async def handled(request: web.Request) -> web.StreamResponse:
        try:
            return await handle(door, request)
        except web.HTTPForbidden:
            return door.not_done(request, NOT_OURS)
        except Exception as error:
            if not is_away(error):
                raise
            return door.page(request, "away.html", "sign-in-away-title", status=503)

    return handled
