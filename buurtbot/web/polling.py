"""Updates by polling: for small installs and the demo. One task per bot, each on its own.

The next offset is asked for only after every update before it is done; so a crash loses nothing.
One that must wait holds up its own chat, and no other one: those behind it are tried as well.
A revoked token, a conflict or an unreadable update of one bot does not touch the others.
"""

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from buurtbot.outbox.knock import knock
from buurtbot.services.running.heard_bots import HeardBots
from buurtbot.web.intake import Intake

log = logging.getLogger(__name__)
POLL_SECONDS = 25
AGAIN_SECONDS = 3.0
LONGEST_WAIT = 60.0


class NotGiven(OSError):
    """Telegram gives no updates: a revoked token, another program that polls, too often asked."""

    def __init__(self, said: object) -> None:
        answer = said if isinstance(said, dict) else {}
        self.code = answer.get("error_code")
        super().__init__(f"{answer.get('error_code')} {answer.get('description')}")
        parameters = answer.get("parameters")
        wait = parameters.get("retry_after") if isinstance(parameters, dict) else None
        self.retry_after = wait if isinstance(wait, int) else 0

    @property
    def knows_no_such_bot(self) -> bool:
        """Whether the token is none, or was revoked."""
        return self.code in {401, 404}

    @property
    def to_another(self) -> bool:
        """Whether another program asks with the same token."""
        return self.code == 409 and "other getUpdates" in str(self)

    @property
    def by_webhook(self) -> bool:
        """Whether Telegram brings the updates to the address of an earlier run."""
        return "webhook is active" in str(self)


@dataclass
class Poller:
    """Polls one bot until told to stop."""

    session: aiohttp.ClientSession
    api_base: str
    token: str
    slug: str
    intake: Intake
    allowed: list[str]
    stopping: asyncio.Event
    again: float = AGAIN_SECONDS
    bots: HeardBots = field(default_factory=HeardBots)
    _done: set[int] = field(default_factory=set)  # of those that Telegram still brings

    async def run(self) -> None:
        """Poll; failures wait and are tried again, ever longer, a minute at most."""
        offset, failures, patience = 0, 0, 0  # the first time it answers at once
        while not self.stopping.is_set():
            try:
                updates = await self._updates(offset, patience)
            except (aiohttp.ClientError, ValueError, OSError) as error:
                failures, patience = failures + 1, 0
                await self._failed(error, failures)
                continue
            self.bots.hears(self.slug)
            failures, patience = 0, POLL_SECONDS
            offset = await self._take_in(updates, offset)

    async def _failed(self, error: Exception, failures: int) -> None:
        """Say it, and wait; ever longer, a minute at most."""
        if isinstance(error, NotGiven) and error.to_another:
            self.bots.taken_elsewhere(self.slug)  # which says it in the log, once a minute
        else:
            log.warning("polling %s: %s", self.slug, _why(error))
        if isinstance(error, NotGiven) and error.knows_no_such_bot:
            self.bots.token_refused(self.slug)
        if isinstance(error, NotGiven) and error.by_webhook:
            await self._take_over()
        wait = min(self.again * failures, LONGEST_WAIT)
        await self._pause(max(wait, getattr(error, "retry_after", 0)))

    async def _take_over(self) -> None:
        """From webhook to polling: what waits stays with Telegram."""
        url = f"{self.api_base}/bot{self.token}/deleteWebhook"
        with suppress(aiohttp.ClientError, OSError):
            async with self.session.post(url, json={"drop_pending_updates": False}) as answer:
                await answer.read()

    async def _take_in(self, updates: list[dict[str, Any]], offset: int) -> int:
        """Take in what can be; the offset moves up to the first that must wait."""
        held: set[int] = set()
        for raw in updates:
            if self.stopping.is_set():
                break
            if not await self._is_done(raw, held):
                held.add(_chat(raw))
            elif not held:
                offset = int(raw["update_id"]) + 1
        self._done = {number for number in self._done if number >= offset}
        if held:
            await self._pause(self.again / 3)
        return offset

    async def _is_done(self, raw: dict[str, Any], held: set[int]) -> bool:
        """Try one; what comes after one that must wait only when that may be."""
        if raw["update_id"] in self._done:
            return True
        behind = _chat(raw) in held and not self.intake.goes_first(self.slug, raw)
        if held and (behind or not self.intake.takes_some):
            self.intake.refuse(self.slug, raw)
            return False
        if await self.intake(self.slug, raw) == "not_now":
            return False
        self._done.add(raw["update_id"])
        return True

    async def _updates(self, offset: int, patience: int) -> list[dict[str, Any]]:
        url = f"{self.api_base}/bot{self.token}/getUpdates"
        body = {"offset": offset, "timeout": patience, "allowed_updates": self.allowed}
        call = asyncio.ensure_future(self._post(url, body))
        stop = asyncio.ensure_future(self.stopping.wait())
        try:
            await asyncio.wait({call, stop}, return_when=asyncio.FIRST_COMPLETED)
            return call.result() if call.done() else []
        finally:
            call.cancel()
            stop.cancel()
            await asyncio.gather(call, stop, return_exceptions=True)

    async def _post(self, url: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        patience = aiohttp.ClientTimeout(total=POLL_SECONDS + 15)
        async with self.session.post(url, json=body, timeout=patience) as answer:
            said = await answer.json(content_type=None)
        if not isinstance(said, dict) or not said.get("ok"):
            raise NotGiven(said)
        given = said.get("result")
        updates = [raw for raw in given if _is_update(raw)] if isinstance(given, list) else []
        if updates != given:
            log.error("polling %s: something came that is no update", self.slug)
        if given and not updates:
            raise NotGiven(said)
        return updates

    async def _pause(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self.stopping.wait()
        except TimeoutError:
            return


def _chat(raw: dict[str, Any]) -> int:
    """The chat of an update; those that have none are one chat together."""
    at_door = knock(raw)
    return at_door.chat if at_door else 0


def _is_update(raw: object) -> bool:
    return isinstance(raw, dict) and type(raw.get("update_id")) is int


def _why(error: BaseException) -> str:
    """What Telegram said, or the kind of error: the text of another one may hold the token."""
    return str(error) if isinstance(error, NotGiven) else type(error).__name__
