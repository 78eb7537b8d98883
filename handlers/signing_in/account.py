"""What a worker sees of how they sign in: how many codes are left, and the ways out."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from handlers.signing_in.code import FEW, Handles, is_good, show_recovery
from handlers.signing_in.door import SIGN_IN, Door, SignedIn, is_meant
from handlers.signing_in.limits import is_too_often
from handlers.signing_in.link import too_often
from handlers.web_pages.forms import form_of
from handlers.web_pages.look import see


def for_workers(handle: Handles) -> Callable[[Door, web.Request], Awaitable[web.Response]]:
    """For who is signed in; a form holds its mark."""

    async def handled(door: Door, request: web.Request) -> web.Response:
        who = await door.signed_in(request)
        if who is None:
            return door.turn_away(request)
        if request.method == "POST" and not is_meant(who, await form_of(request)):
            raise web.HTTPForbidden
        return await handle(door, request, who)

    return handled


@for_workers
async def show_account(door: Door, request: web.Request, who: SignedIn) -> web.Response:
    """The page of it."""
    return await _page(door, request, who)


async def _page(door: Door, request: web.Request, who: SignedIn, wrong: str = "") -> web.Response:
    left = (await door.workers.account(who.session.worker)).recovery_left
    shown = {"left": left, "few": left <= FEW, "wrong": wrong}
    status = 422 if wrong else 200
    return door.page(
        request, "account.html", "sign-in-account-title", who=who, status=status, **shown
    )


@for_workers
async def new_recovery(door: Door, request: web.Request, who: SignedIn) -> web.Response:
    """Other recovery codes, for who gives a code of their telephone."""
    if await is_too_often(door, request, "code", who.session.worker):
        return too_often(door, request)
    given = "".join((await form_of(request)).get("code", "").split())
    account = await door.workers.account(who.session.worker)
    if not await is_good(door, who, account.salt, given):
        return await _page(door, request, who, "sign-in-wrong-code")
    return await show_recovery(door, request, who)


@for_workers
async def sign_out(door: Door, request: web.Request, who: SignedIn) -> web.Response:
    """Not signed in any more, in this browser."""
    await door.sessions.end(who.session)
    return door.ended(request, see(SIGN_IN))


@for_workers
async def sign_out_everywhere(door: Door, request: web.Request, who: SignedIn) -> web.Response:
    """The same, in every browser."""
    await door.workers.end_all(who.session.worker)
    return door.ended(request, see(SIGN_IN))
