"""A link by mail. To open it changes nothing, for programs look at letters too; a press does."""

import asyncio
from typing import Any, Final

from aiohttp import web

from buurtbot.storage.doors.sessions import Session, worker_of
from handlers.signing_in.door import CODE, HOME, SIGN_IN, Door, way_of
from handlers.signing_in.limits import MINUTES, is_too_often
from handlers.web_pages.coming_from import is_of_other_site
from handlers.web_pages.forms import form_of
from handlers.web_pages.look import see

MOST_SIGNS: Final = 320  # of a mail address


async def ask(door: Door, request: web.Request) -> web.Response:
    """The page that asks for a mail address."""
    to = way_of(request.query.get("to", ""))
    if await door.signed_in(request):  # in another tab, meanwhile
        return see(to or HOME)
    return door.page(request, "mail.html", "sign-in-title", to=to, wrong="", mail="")


async def mail_link(door: Door, request: web.Request) -> web.Response:
    """Mail a link to who is listed; to who is not, the same answer after the same while."""
    if is_of_other_site(request):
        raise web.HTTPForbidden
    form = await form_of(request)
    mail, to = (form.get(name, "").strip() for name in ("mail", "to"))
    if "@" not in mail[1:-1] or len(mail) > MOST_SIGNS:
        shown: dict[str, Any] = {"wrong": "sign-in-no-mail", "mail": mail[:MOST_SIGNS]}
        title = "sign-in-title"
        return door.page(request, "mail.html", title, status=422, to=way_of(to), **shown)
    worker = door.workers.id_of(mail)
    if await is_too_often(door, request, "link", worker):
        return too_often(door, request)
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(door.answer_seconds))
        group.create_task(_mail_to(door, worker, way_of(to)))
    return door.page(request, "mailed.html", "sign-in-mailed-title")


async def _mail_to(door: Door, worker: str, to: str) -> None:
    found = door.listed(worker)
    if found is not None:
        who, here = found
        await door.letters.sign_in(who, here[0].slug, await link_for(door, worker, to))


async def link_for(door: Door, worker: str, to: str = "") -> str:
    """A link that signs this worker in, once."""
    token = await door.sessions.new_link(worker, door.now(), to)
    return f"{door.base}{SIGN_IN}/link/{token}"


async def show_link(door: Door, request: web.Request) -> web.Response:
    """Somebody, or something, opened the link: a button, and nothing is looked up."""
    token = request.match_info["token"]
    return door.page(request, "link.html", "sign-in-title", token=token)


async def take_link(door: Door, request: web.Request) -> web.Response:
    """The button was pressed: the link is used, and a code is asked for."""
    if is_of_other_site(request):
        raise web.HTTPForbidden
    token = request.match_info["token"]
    to = await door.sessions.take_link(token, door.now())
    worker = worker_of(token)
    if to is None or door.listed(worker) is None:
        return door.page(request, "old_link.html", "sign-in-old-link-title", status=410)
    account = await door.workers.account(worker)
    salt = "" if account.salt else door.workers.new_salt()
    half = Session(worker, "", account.generation, 0, 0, salt=salt, to=to)
    return await door.begin(request, half, see(CODE))


def too_often(door: Door, request: web.Request) -> web.Response:
    """They wait; nobody is told whether somebody is listed."""
    title = "sign-in-too-often-title"
    answer = door.page(request, "too_often.html", title, status=429, minutes=MINUTES)
    answer.headers["Retry-After"] = str(MINUTES * 60)
    return answer
