"""Who is signed in at the web desk, and which links lead there: only keyed hashes are kept.

What a browser or a letter holds is the id of a worker and 256 drawn bits. A link is taken once; a
session ends when nothing is done with it for a while, after a working day, and with `end_all`.
"""

import secrets as chance
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from pydantic import TypeAdapter, ValidationError

from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.shared_keys import of_worker
from buurtbot.storage.wire.plan import millis
from buurtbot.storage.wire.script import Client

LINK_LIVES: Final = timedelta(minutes=15)
HALF_LIVES: Final = timedelta(minutes=15)  # between the link and the code
IDLE: Final = timedelta(minutes=30)
LONGEST: Final = timedelta(hours=10)
NOTED_EACH: Final = timedelta(seconds=20)  # how exactly it is known when they were last here
LEAST: Final = timedelta(milliseconds=1)
BITS: Final = 32  # bytes that are drawn
ID_SIGNS: Final = 20
LONGEST_TOKEN: Final = 100


@dataclass(frozen=True)
class Session:
    """One browser of a worker. It `is_whole` after the code; before, it leads to that alone.

    `salt` is what their codes would be made of, for who has none; `to` where they were going.
    """

    worker: str
    token: str
    generation: int
    began: int
    seen: int
    is_whole: bool = False
    salt: str = ""
    to: str = ""

    def is_over(self, now: datetime) -> bool:
        """Whether it ended by itself."""
        alone, in_all = (IDLE, LONGEST) if self.is_whole else (HALF_LIVES, HALF_LIVES)
        at = millis(now)
        return at - self.seen >= alone // LEAST or at - self.began >= in_all // LEAST


KEPT: Final = TypeAdapter(Session)


@dataclass(frozen=True)
class Sessions:
    """Links and sessions. Raises what Redis raises."""

    redis: Client
    secrets: Secrets

    # -- links

    async def new_link(self, worker: str, now: datetime, to: str = "") -> str:
        """A link, by its token. `to` is where it leads in the end: a way without spaces."""
        token, over = _token(worker), millis(now + LINK_LIVES)
        kept = f"to {to} {over}"
        await self.redis.set(self._key("link", token), kept, px=LINK_LIVES // LEAST)
        return token

    async def take_link(self, token: str, now: datetime) -> str | None:
        """Take it: where it leads. None for one that was taken, is too old, or never was."""
        if not worker_of(token):
            return None
        kept = await self.redis.getdel(self._key("link", token))
        to, _, over = (kept or "").removeprefix("to ").partition(" ")
        return to if over.isdecimal() and millis(now) < int(over) else None

    # -- sessions

    async def begin(self, session: Session, now: datetime) -> Session:
        """Begin one, with a token of its own."""
        at = millis(now)
        new = replace(session, token=_token(session.worker), began=at, seen=at)
        lives = LONGEST if new.is_whole else HALF_LIVES
        await self.redis.set(self._key("session", new.token), _line(new), px=lives // LEAST)
        return new

    async def of(self, token: str, now: datetime, *, counts: bool = True) -> Session | None:
        """The session of a browser, or None. Without `counts` nobody did anything: a page looked.

        One of an earlier generation is over.
        """
        worker = worker_of(token)
        if not worker:
            return None
        key = self._key("session", token)
        pipeline = self.redis.pipeline(transaction=False)
        pipeline.get(key)
        pipeline.hget(of_worker(worker, "account"), "generation")
        kept, generation = await pipeline.execute()
        session = _read(kept, token)
        if session is None or session.generation != int(generation or 0) or session.is_over(now):
            return None
        if counts and millis(now) - session.seen >= NOTED_EACH // LEAST:
            session = replace(session, seen=millis(now))
            await self.redis.set(key, _line(session), xx=True, keepttl=True)
        return session

    async def end(self, session: Session) -> None:
        """It is over."""
        await self.redis.unlink(self._key("session", session.token))

    def _key(self, kind: str, token: str) -> str:
        return of_worker(worker_of(token), kind, self.secrets.id_of(kind, token, length=43))


def worker_of(token: str) -> str:
    """Whose it says to be; empty for what has not the form of a token."""
    worker, _, drawn = token.partition(".")
    plain = token.isascii() and len(token) < LONGEST_TOKEN
    return worker if plain and drawn and len(worker) == ID_SIGNS and worker.isalnum() else ""


def _token(worker: str) -> str:
    return f"{worker}.{chance.token_urlsafe(BITS)}"


def _line(session: Session) -> str:
    return KEPT.dump_json(KEPT.validate_python(asdict(replace(session, token="")))).decode()


def _read(kept: str | None, token: str) -> Session | None:
    if not kept:
        return None
    try:
        return replace(KEPT.validate_json(kept), token=token)
    except ValidationError:  # of another version: they sign in anew
        return None
