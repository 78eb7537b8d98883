"""The code of a telephone, or one of a paper: each is good for one time."""

import io
from base64 import b32encode
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

import pyotp
import segno
from aiohttp import web
from pyotp.utils import strings_equal

from handlers.signing_in.door import ACCOUNT, CODE, HOME, SIGN_IN, Door, SignedIn, is_meant
from handlers.signing_in.limits import is_too_often
from handlers.signing_in.link import too_often
from handlers.web_pages.forms import form_of
from handlers.web_pages.look import HEADERS, see

STEP_SECONDS: Final = 30
AROUND: Final = (0, -1, 1)  # steps: clocks of telephones are half a minute off
FEW: Final = 2
Handles = Callable[[Door, web.Request, SignedIn], Awaitable[web.Response]]


def for_half(handle: Handles) -> Callable[[Door, web.Request], Awaitable[web.Response]]:
    """For who came by a link. Who has done so already goes on; all others begin."""

    async def handled(door: Door, request: web.Request) -> web.Response:
        who = await door.half_signed_in(request)
        if who is None:
            return see(HOME if await door.signed_in(request) else SIGN_IN)
        if request.method == "POST":
            if not is_meant(who, await form_of(request)):
                raise web.HTTPForbidden
            if await is_too_often(door, request, "code", who.session.worker):
                return too_often(door, request)
        return await handle(door, request, who)

    return handled


@for_half
async def ask_code(door: Door, request: web.Request, who: SignedIn) -> web.Response:
    """The page that asks for a code; of who has none, the one that makes them."""
    return await _page(door, request, who)


async def _page(door: Door, request: web.Request, who: SignedIn, wrong: str = "") -> web.Response:
    status = 422 if wrong else 200
    account = await door.workers.account(who.session.worker)
    if account.salt or not who.session.salt:
        shown = {"wrong": wrong, "few": account.recovery_left == 0}
        return door.page(
            request, "code.html", "sign-in-code-title", who=who, status=status, **shown
        )
    words = _in_words(_codes(door, who, who.session.salt).secret)
    shown = {"wrong": wrong, "secret": words}
    return door.page(request, "begin.html", "sign-in-begin-title", who=who, status=status, **shown)


@for_half
async def picture(door: Door, _: web.Request, who: SignedIn) -> web.Response:
    """What a telephone reads with its camera, for who has no codes yet."""
    if not who.session.salt:
        raise web.HTTPNotFound
    codes = _codes(door, who, who.session.salt)
    issuer = who.here[0].organisation.replace(":", " ")
    address = codes.provisioning_uri(name=who.worker.mail, issuer_name=issuer)
    drawn = io.BytesIO()
    segno.make(address, error="m").save(drawn, kind="svg", scale=6, border=4, light="white")
    return web.Response(body=drawn.getvalue(), content_type="image/svg+xml", headers=HEADERS)


@for_half
async def give_code(door: Door, request: web.Request, who: SignedIn) -> web.Response:
    """A code of their telephone; the first one proves that it has them."""
    given = "".join((await form_of(request)).get("code", "").split())
    account = await door.workers.account(who.session.worker)
    salt = account.salt or who.session.salt
    if not await is_good(door, who, salt, given):
        return await _page(door, request, who, "sign-in-wrong-code")
    if account.salt:
        return await _in(door, request, who, see(who.session.to or HOME))
    if not await door.workers.begin_codes(who.session.worker, salt):
        return see(CODE)  # in another browser they were a moment earlier
    await door.letters.codes_begun(who.worker, who.here[0].slug)
    return await _in(door, request, who, await show_recovery(door, request, who))


@for_half
async def give_recovery(door: Door, request: web.Request, who: SignedIn) -> web.Response:
    """A code of their paper."""
    given = (await form_of(request)).get("recovery", "")
    account = await door.workers.account(who.session.worker)
    if not (account.salt and await door.workers.use_recovery(who.session.worker, given)):
        return await _page(door, request, who, "sign-in-wrong-recovery")
    left = account.recovery_left - 1
    return await _in(door, request, who, see(ACCOUNT if left <= FEW else who.session.to or HOME))


async def is_good(door: Door, who: SignedIn, salt: str, given: str) -> bool:
    """Whether it is a code of now, that was not used before."""
    codes = _codes(door, who, salt)
    step = next(
        (at for at in _steps(door.now()) if strings_equal(codes.generate_otp(at), given)), 0
    )
    return bool(step) and await door.workers.use_code(who.session.worker, step)


async def show_recovery(door: Door, request: web.Request, who: SignedIn) -> web.Response:
    """New recovery codes, shown this once."""
    codes = await door.workers.new_recovery(who.session.worker)
    return door.page(request, "recovery.html", "sign-in-recovery-title", who=who, codes=codes)


async def _in(
    door: Door, request: web.Request, who: SignedIn, answer: web.Response
) -> web.Response:
    """They are in: with another token than before, and that one is over."""
    await door.workers.stays(who.session.worker)
    await door.sessions.end(who.session)
    return await door.begin(request, replace(who.session, is_whole=True, salt="", to=""), answer)


def _codes(door: Door, who: SignedIn, salt: str) -> pyotp.TOTP:
    secret = door.workers.code_secret(who.session.worker, salt)
    return pyotp.TOTP(b32encode(secret).decode(), interval=STEP_SECONDS)


def _steps(now: datetime) -> list[int]:
    step = int(now.timestamp()) // STEP_SECONDS
    return [step + around for around in AROUND]


def _in_words(secret: str) -> str:
    """In fours, to be typed over."""
    return " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
