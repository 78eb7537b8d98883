"""Who is signed in: a browser holds drawn bits, and the rest is looked up at each request."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, Protocol

from aiohttp import web

from buurtbot.clock import Now
from buurtbot.services.core.context import Context
from buurtbot.storage.doors.sessions import Session, Sessions
from buurtbot.storage.doors.workers import Workers
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood
from config.network.pages import Worker
from config.words.texts import Texts
from handlers.web_pages.coming_from import by_https, is_of_other_site, looks_by_itself
from handlers.web_pages.language import language_of
from handlers.web_pages.look import Look, see

HOME: Final = "/desk"
SIGN_IN: Final = "/desk/sign-in"
CODE: Final = "/desk/sign-in/code"
ACCOUNT: Final = "/desk/account"
MARK: Final = "mark"
COOKIE: Final = "buurtbot-desk"
SAFE_COOKIE: Final = f"__Host-{COOKIE}"  # a browser takes it over https alone, for this host
MARK_SIGNS: Final = 32
LONGEST_ADDRESS: Final = 300
LOOK: Final = Look(Path(__file__).parent / "templates")
# Why a form did nothing: who sent it is signed out meanwhile, or they or another signed in since.
OVER: Final = "sign-in-over"
NOT_OURS: Final = "sign-in-not-ours"
TITLES: Final = {OVER: "sign-in-over-title", NOT_OURS: "sign-in-not-ours-title"}
Language = Literal["nl", "en"]


class SendsLetters(Protocol):
    """What writes to a worker of a desk. It waits for no mail server."""

    async def sign_in(self, worker: Worker, slug: str, link: str) -> None:
        """The link with which they sign in."""

    async def codes_begun(self, worker: Worker, slug: str) -> None:
        """A telephone has their codes from now on."""


@dataclass(frozen=True)
class SignedIn:
    """A worker, for whom they act now, and what their forms must hold."""

    worker: Worker
    here: tuple[Neighbourhood, ...]
    mark: str
    session: Session

    @property
    def slugs(self) -> tuple[str, ...]:
        """The desks for which they are listed."""
        return tuple(n.slug for n in self.here)


@dataclass(frozen=True)
class Door:
    """The door of the web desk. `base` is our address as others know it; "" where there is none.

    Who asks for a link waits `answer_seconds`, listed or not. Everything raises what Redis raises.
    """

    store: Store
    context: Context
    texts: Texts
    letters: SendsLetters
    now: Now
    base: str = ""
    answer_seconds: float = 0.6
    look: Look = LOOK

    @property
    def workers(self) -> Workers:
        """How they prove who they are."""
        return Workers(self.store.redis, self.store.secrets)

    @property
    def sessions(self) -> Sessions:
        """Who is signed in."""
        return Sessions(self.store.redis, self.store.secrets)

    # -- who

    def listed(self, worker: str) -> tuple[Worker, tuple[Neighbourhood, ...]] | None:
        """Who this is, by id, and where they are listed now; None for who is listed nowhere."""
        found = [
            (each, there)
            for there in self.context.network.with_former
            for each in there.desk.workers
            if self.workers.id_of(each.mail) == worker
        ]
        return (found[0][0], tuple(there for _, there in found)) if found else None

    async def session(self, request: web.Request) -> Session | None:
        """The session of a browser, also one that still lacks its code."""
        token = request.cookies.get(_cookie(request), "")
        counts = not looks_by_itself(request)
        return await self.sessions.of(token, self.now(), counts=counts)

    async def signed_in(self, request: web.Request) -> SignedIn | None:
        """Who this is; None for who is not signed in, or not listed any more."""
        session = await self.session(request)
        return self.who(session) if session and session.is_whole else None

    async def half_signed_in(self, request: web.Request) -> SignedIn | None:
        """Who came by a link, and still lacks a code."""
        session = await self.session(request)
        return self.who(session) if session and not session.is_whole else None

    def who(self, session: Session) -> SignedIn | None:
        """Whose session it is; None for who is not listed (any more)."""
        found = self.listed(session.worker)
        if found is None:
            return None
        mark = self.store.secrets.id_of("mark", session.token, length=MARK_SIGNS)
        return SignedIn(*found, mark, session)

    # -- answers

    def turn_away(self, request: web.Request) -> web.Response:
        """Who is not signed in signs in, and is led back to where they were going.

        Who comes from elsewhere, as from a letter, asks once more from a page of ours: a browser
        says only then who they are.
        """
        is_look = request.method == "GET"
        if is_look and is_of_other_site(request):
            return self.page(request, "once_more.html", "sign-in-title", to=request.path_qs)
        to = request.path if is_look and not looks_by_itself(request) else ""
        return see(f"{SIGN_IN}?to={to}" if way_of(to) else SIGN_IN)

    def not_done(
        self, request: web.Request, told: str, *, words: str = "", to: str = ""
    ) -> web.Response:
        """Their form did nothing, and why (a key); what they wrote in it is theirs to copy."""
        shown: dict[str, Any] = {"told": told, "words": words, "to": way_of(to)}
        return self.page(request, "not_done.html", TITLES[told], status=403, **shown)

    async def begin(
        self, request: web.Request, session: Session, answer: web.Response
    ) -> web.Response:
        """The same answer; from now on this browser is theirs."""
        new = await self.sessions.begin(session, self.now())
        answer.set_cookie(
            _cookie(request),
            new.token,
            path="/",
            httponly=True,
            secure=by_https(request),
            samesite="Strict",
        )
        return answer

    def ended(self, request: web.Request, answer: web.Response) -> web.Response:
        """The same answer; nobody is signed in with this browser any more."""
        answer.del_cookie(
            _cookie(request),
            path="/",
            httponly=True,
            secure=by_https(request),
            samesite="Strict",
        )
        return answer

    def page(
        self,
        request: web.Request,
        name: str,
        title: str,
        *,
        who: SignedIn | None = None,
        status: int = 200,
        **more: Any,
    ) -> web.Response:
        """A page of the door; `title` is the key of one."""
        language = who.worker.language if who else language_of(request)

        def say(key: str, **args: str | int) -> str:
            return self.texts.say(language, key, args)

        frame = {"language": language, "say": say, "title": say(title), "who": who}
        return self.look.page(name, status=status, **frame, **more)


def is_meant(who: SignedIn, form: Mapping[str, Any]) -> bool:
    """Whether a form is one that we showed to them: no other site can know its mark."""
    given = form.get(MARK, "")
    return isinstance(given, str) and hmac.compare_digest(given.encode(), who.mark.encode())


def way_of(to: str) -> str:
    """Where they were going, when that is a page of the web desk; else nothing."""
    plain = to.isascii() and to.isprintable() and len(to) < LONGEST_ADDRESS
    inside = to.startswith(f"{HOME}/") and not to.startswith(SIGN_IN)
    return to if plain and inside and not set(to) & set("\\?#%& ") else ""


def _cookie(request: web.Request) -> str:
    return SAFE_COOKIE if by_https(request) else COOKIE
