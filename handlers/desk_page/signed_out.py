"""A form with which nothing can be done: of who is not signed in any more, or while nothing can be
kept. No word of it is lost."""

from collections.abc import Mapping
from typing import Final

from aiohttp import web

from handlers.conversations.phone.intake_form import FIELDS
from handlers.desk_page.site import HOME, OWN_PAGE, DeskSite
from handlers.pages.heard import is_command
from handlers.signing_in.door import NOT_OURS, OVER, way_of
from handlers.web_pages.coming_from import is_of_other_site
from handlers.web_pages.forms import form_of
from handlers.web_pages.language import language_of

WRITTEN: Final = ("words", "note")
CHOSEN: Final = frozenset({"agreed", "kind"})


async def turned_away(site: DeskSite, request: web.Request) -> web.Response:
    """To where they sign in. Who sent something reads that it did not go, with their words."""
    form = await form_of(request) if request.method == "POST" else {}
    if not form or "keeps" in form or is_of_other_site(request):
        return site.door.turn_away(request)
    return site.door.not_done(request, OVER, words=_words(form), to=_where(request, form))


async def of_before(site: DeskSite, request: web.Request) -> web.Response:
    """The form was shown to who was signed in before."""
    form = {} if is_of_other_site(request) else await form_of(request)
    return site.door.not_done(request, NOT_OURS, words=_words(form), to=_where(request, form))


async def away(site: DeskSite, request: web.Request) -> web.Response:
    """Nothing can be read or kept now: what they wrote stands there, with the way back."""
    is_form = request.method == "POST" and not is_of_other_site(request)
    form = await form_of(request) if is_form else {}
    language = language_of(request)  # who they are is not known either

    def say(key: str, **args: str | int) -> str:
        return site.texts.say(language, key, args)

    title, back = say("webdesk-not-now-title"), _where(request, form)
    shown = {"title": title, "say": say, "words": _words(form), "back": way_of(back) or HOME}
    return site.look.page("away.html", status=503, language=language, **shown)


def _words(form: Mapping[str, str]) -> str:
    names = [name for name in FIELDS if name not in CHOSEN] if "line" in form else WRITTEN
    typed = (form.get(name, "").strip() for name in names)
    return "\n".join(said for said in typed if said and not is_command(said))


def _where(request: web.Request, form: Mapping[str, str]) -> str:
    """The page that the form stood on."""
    kind, _, which = form.get("where", "").partition(":")
    if "line" in form:  # an intake, of which `where` is an address
        return request.path
    if kind in {"case", "general"}:
        return f"{HOME}/{kind}/{which}"
    return OWN_PAGE if kind == "own" else request.path.removesuffix("/paper")
