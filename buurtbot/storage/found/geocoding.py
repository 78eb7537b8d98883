"""Addresses are asked of a service once a month, and by all processes together not too often.

What is kept, and why that is no list of homes: the name of an answer is a keyed hash of the
question (with the pepper, which is not in Redis), and the answer is sealed with a key that is
made of the same question and kept nowhere. So Redis alone tells nothing, not even who asked; who
has the pepper too can only check an address they already think of. An answer is public (where a
house is), belongs to nobody, and is gone after 30 days; "no such address" after one day, since
houses are built. That nobody could tell is never kept.
"""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from buurtbot.clock import Now
from buurtbot.storage import shared_keys
from buurtbot.storage.at_rest.sealing import Unreadable, seal, unseal
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import is_away
from buurtbot.storage.wire.limits import Asking, Limit, Limits
from buurtbot.storage.wire.plan import millis
from geo.addresses import HouseNumber
from geo.lookup.chain import far_changed
from geo.lookup.geocoding import Answer, Found, Geocoder, NotFound, Unavailable
from geo.point import Point

FOUND_LIVES = timedelta(days=30)
NOT_FOUND_LIVES = timedelta(days=1)
SPAN_MS = 1_000
MOST_IN_SPAN = 10  # questions a second to one service, of all processes together
PATIENCE_MS = 2_000  # someone is waiting for an answer in a chat
WINDOW = "geocoder:questions"
TOO_MANY = Unavailable("too_many_questions")


def kept_geocoder(geocoder: Geocoder, store: Store, *, now: Now) -> Geocoder:
    """The same geocoder, of which answers from over the network are kept, and questions counted.

    A table that is here is asked as it is: nothing of it is kept.
    """
    return far_changed(geocoder, lambda far: KeptGeocoder(far, store, now))


@dataclass(frozen=True)
class KeptGeocoder:
    """The `Geocoder` that remembers what another found. Raises what Redis raises."""

    geocoder: Geocoder
    store: Store
    now: Now

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """Return where this number is, from memory or asked anew."""
        question = f"{postcode} {number}".upper()
        return await self._kept(question, lambda: self.geocoder.find(postcode, number))

    async def find_street(self, text: str) -> Answer:
        """Return where this street and number is, from memory or asked anew."""
        question = " ".join(text.casefold().replace(",", " ").split())
        return await self._kept(question, lambda: self.geocoder.find_street(text))

    async def _kept(self, question: str, ask: Callable[[], Awaitable[Answer]]) -> Answer:
        memory = self._memory(question)
        known = await self._read(memory)
        if known is not None:
            return known
        answer = await self._in_turn(ask)
        if not isinstance(answer, Unavailable):
            self.store.condition.map_answers()
            await self._write(memory, answer)
        elif answer is not TOO_MANY:
            self.store.condition.map_answers(answer.reason)
        return answer

    # -- what is kept

    def _memory(self, question: str) -> "_Memory":
        """Another service may find another place: its name is part of the question."""
        secrets, service = self.store.secrets, type(self.geocoder).__name__
        made_of = secrets.id_of("key of a place", service, question, length=43)
        key = shared_keys.of_all("place", secrets.id_of("place", service, question))
        return _Memory(key, hashlib.sha256(made_of.encode()).digest())

    async def _read(self, memory: "_Memory") -> Answer | None:
        sealed = await self.store.redis.get(memory.key)
        try:
            return _answer(unseal(memory.seal_key, sealed, memory.key)) if sealed else None
        except (Unreadable, ValueError, TypeError, KeyError):
            return None  # of another version, or damaged: asked anew and written over

    async def _write(self, memory: "_Memory", answer: Found | NotFound) -> None:
        sealed = seal(memory.seal_key, _as_json(answer), memory.key)
        lives = FOUND_LIVES if isinstance(answer, Found) else NOT_FOUND_LIVES
        try:
            await self.store.redis.set(memory.key, sealed, px=lives // timedelta(milliseconds=1))
        except Exception as error:
            if not is_away(error):
                raise
            self.store.condition.failed(error)  # it is asked again; the answer is there

    # -- not too often

    async def _in_turn(self, ask: Callable[[], Awaitable[Answer]]) -> Answer:
        """Ask when it is our turn; who would wait too long hears that it is too busy now."""
        waited = 0
        while wait := await self._must_wait():
            waited += wait
            if waited > PATIENCE_MS:
                return TOO_MANY
            await asyncio.sleep(wait / 1000)
        return await ask()

    async def _must_wait(self) -> int:
        """0 when one more question may go now, else the milliseconds to wait."""
        at = millis(self.now())
        entry = self.store.secrets.id_of("question", str(at), str(id(asyncio.current_task())))
        limits = Limits(self.store.redis, self.store.scripts, Keys(""))
        window = Limit(WINDOW, SPAN_MS, MOST_IN_SPAN, shared=True)
        return (await limits.may_go([Asking(entry, [window])], self.now())).wait


@dataclass(frozen=True)
class _Memory:
    """Where an answer stands, and the key that only the question itself can make."""

    key: str
    seal_key: bytes


def _as_json(answer: Found | NotFound) -> dict[str, Any]:
    match answer:
        case Found(point, label, code):
            return {"lat": point.lat, "lon": point.lon, "label": label, "code": code}
        case NotFound(suggestions):
            return {"suggestions": list(suggestions)}


def _answer(kept: dict[str, Any]) -> Answer:
    if "suggestions" in kept:
        return NotFound(tuple(map(str, kept["suggestions"])))
    return Found(Point(kept["lat"], kept["lon"]), kept["label"], kept["code"])
