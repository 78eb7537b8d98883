"""Mail when something new stands on somebody's page: asked for, begun and ended with a press.

What a link in a letter opens changes nothing: programs that scan mail open links as well. So a
link shows a page with a button. It needs no place: mail is read on another machine than the page.
"""

from dataclasses import dataclass
from functools import partial
from typing import Final, Literal

from aiohttp import web

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.mail.news import may_confirm
from buurtbot.services.core.context import MAIL, Actor
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.services.mail.letterbox import box_of
from buurtbot.services.mail.news_links import BEGIN, STOP, meant_by
from buurtbot.storage.commit.work import Work
from config.core.contact import mail_address
from handlers.residents_page.forms import is_mark, new_mark
from handlers.residents_page.limits import wait_for, wait_for_mail
from handlers.residents_page.site import Visit
from handlers.residents_page.start import too_much
from handlers.residents_page.view import page
from handlers.web_pages.forms import form_of, once_of
from handlers.web_pages.look import see

LONGEST: Final = 254
OTHER: Final = "ander"  # in an address: they want to fill in another one
State = Literal["none", "asked", "on", "lost"]


@dataclass(frozen=True)
class Wish:
    """How it stands with somebody's mail."""

    state: State = "none"
    address: str = ""


async def wish_of(visit: Visit) -> Wish | None:
    """How it stands; None where no mail goes out, or for who did not agree to be known yet."""
    if not visit.site.context.base or visit.place is None:
        return None
    work, who = _look(visit), _who(visit)
    person = await reader_of(work, who)
    wish = (await work.look(NewsMail, [who])).get(who)
    if person is None or person.consent is None:
        return None
    return Wish(_state(wish), wish.address) if wish else Wish()


async def reader_of(work: Work, page: str) -> Person | None:
    """Who reads a page; of who was known by phone before, the one they were and are."""
    person = (await work.look(Person, [page])).get(page)
    if person is None or not person.same_as:
        return person
    return (await work.look(Person, [person.same_as])).get(person.same_as)


def _state(wish: NewsMail) -> State:
    if wish.lost:
        return "lost"
    return "on" if wish.confirmed else "asked"


# -- on the page


async def show_mail(visit: Visit, request: web.Request) -> web.StreamResponse:
    """How it stands, and a form where that is of use."""
    wish = await wish_of(visit)
    if wish is None:
        return see(visit.home)
    return _shown(visit, wish, asks=wish.state in {"none", "lost"} or OTHER in request.query)


async def ask_mail(visit: Visit, request: web.Request) -> web.StreamResponse:
    """An address: the first letter goes there, and nothing else until they press in it."""
    form, wish = await form_of(request), await wish_of(visit)
    if wish is None or not is_mark(visit.site.secrets, visit.number, form.get("mark", "")):
        return see(f"{visit.home}/mail")
    typed = form.get("address", "").strip()
    if problem := await _problem(visit, typed):
        return _shown(visit, wish, asks=True, typed=typed, problem=problem, status=422)
    address = mail_address(typed)
    box = box_of(_look(visit), address)
    at = await wait_for(visit, request, "mail") or await wait_for_mail(visit, box)
    if at:
        return too_much(visit, "mail", at)
    once = once_of(visit.site.secrets, form["mark"], address)
    asked = deeds.ask_news_mail(address=address, language=visit.language)
    await _perform(visit, asked, _actor(visit), once)
    return see(f"{visit.home}/mail")


async def _problem(visit: Visit, typed: str) -> str:
    try:
        box = box_of(_look(visit), mail_address(typed[: LONGEST + 1]))
    except ValueError:
        return visit.say("own-page-mail-problem")
    known = (await _look(visit).look(Mailbox, [box])).get(box)
    return visit.say("own-page-mail-unwanted") if known and known.stopped else ""


async def no_mail(visit: Visit, request: web.Request) -> web.StreamResponse:
    """They want no mail any more."""
    form = await form_of(request)
    if visit.place and is_mark(visit.site.secrets, visit.number, form.get("mark", "")):
        once = once_of(visit.site.secrets, form["mark"], "no mail")
        await _perform(visit, deeds.no_news_mail(), _actor(visit), once)
        return page(visit, "mail_told", what="stopped")
    return see(f"{visit.home}/mail")


def _shown(
    visit: Visit,
    wish: Wish,
    *,
    asks: bool,
    typed: str = "",
    problem: str = "",
    status: int = 200,
) -> web.Response:
    mark = new_mark(visit.site.secrets, visit.number)
    more = {"wish": wish, "asks": asks, "typed": typed, "problem": problem, "mark": mark}
    return page(visit, "mail", status=status, most=LONGEST, **more)


# -- by a link in a letter


async def show_first(visit: Visit, request: web.Request) -> web.StreamResponse:
    """Asks whether it is they who want mail."""
    meant = meant_by(visit.site.secrets, request.match_info["token"], BEGIN)
    if meant is None or not await _may_begin(visit, *meant):
        return page(visit, "mail_told", status=410, what="old")
    return page(visit, "mail_press", what="yes")


async def press_first(visit: Visit, request: web.Request) -> web.StreamResponse:
    """It is they."""
    meant = meant_by(visit.site.secrets, request.match_info["token"], BEGIN)
    if meant is None or not await _may_begin(visit, *meant):
        return page(visit, "mail_told", status=410, what="old")
    person, box = meant
    told = deeds.confirm_news_mail(person=person, box=box)
    await _perform(visit, told, MAIL, _once(visit, request))
    return page(visit, "mail_told", what="done")


async def show_stop(visit: Visit, request: web.Request) -> web.StreamResponse:
    """Asks whether they want no mail any more."""
    meant = meant_by(visit.site.secrets, request.match_info["token"], STOP)
    return page(visit, "mail_press", what="stop") if meant else _old(visit)


async def press_stop(visit: Visit, request: web.Request) -> web.StreamResponse:
    """No mail to this address any more; a mail program may press for them (RFC 8058)."""
    meant = meant_by(visit.site.secrets, request.match_info["token"], STOP)
    if meant is None:
        return _old(visit)
    person, box = meant
    told = deeds.stop_news_mail(person=person, box=box)
    await _perform(visit, told, MAIL, _once(visit, request))
    return page(visit, "mail_told", what="stopped")


def _old(visit: Visit) -> web.Response:
    return page(visit, "mail_told", status=410, what="old")


async def _may_begin(visit: Visit, person: str, box: str) -> bool:
    work = _look(visit)
    wish = (await work.look(NewsMail, [person])).get(person)
    return wish is not None and may_confirm(wish, box, work.now)


# -- all of them


def _who(visit: Visit) -> str:
    return visit.kept[1].name


def _actor(visit: Visit) -> Actor:
    return Actor("person", _who(visit), visit.here.slug)


def _look(visit: Visit) -> Work:
    return visit.site.store.work(visit.here.municipality, "look", visit.site.now())


def _once(visit: Visit, request: web.Request) -> str:
    """A press on a link: what was pressed long ago is pressed anew."""
    token, at = request.match_info["token"], visit.site.now().isoformat()
    return visit.site.secrets.id_of("press in a letter", token, at)


async def _perform(visit: Visit, told: Deed, actor: Actor, once: str) -> None:
    site, where = visit.site, visit.here.municipality
    new_work = partial(site.store.work, where, f"{told.name}:{once}", site.now())
    await perform(new_work, site.context, DEEDS, deed=told, actor=actor)
