"""Updates by polling: for small installs and the demo. One task per bot, each on its own.

The next offset is asked for only after every update before it is done; so a crash loses nothing.
A revoked token, a conflict or an unreadable update of one bot does not touch the others.
"""

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import aiohttp

from buurtbot.web.intake import Intake

log = logging.getLogger(__name__)
POLL_SECONDS = 25
AGAIN_SECONDS = 3.0
LONGEST_WAIT = 60.0


class NotGiven(OSError):
    """Telegram gives no updates: a revoked token, another program that polls, too often asked."""

    def __init__(self, said: object) -> None:
        answer = said if isinstance(said, dict) else {}
        super().__init__(f"{answer.get('error_code')} {answer.get('description')}")
        parameters = answer.get("parameters")
        wait = parameters.get("retry_after") if isinstance(parameters, dict) else None
        self.retry_after = wait if isinstance(wait, int) else 0

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

    async def run(self) -> None:
        """Poll; failures wait and are tried again, ever longer, a minute at most."""
        offset, failures = 0, 0
        while not self.stopping.is_set():
            try:
                updates = await self._updates(offset)
                failures = 0
            except (aiohttp.ClientError, ValueError, OSError) as error:
                failures += 1
                log.warning("polling %s: %s", self.slug, _why(error))
                if isinstance(error, NotGiven) and error.by_webhook:
                    await self._take_over()
                wait = min(self.again * failures, LONGEST_WAIT)
                await self._pause(max(wait, getattr(error, "retry_after", 0)))
                continue
            offset = await self._take_in(updates, offset)

    async def _take_over(self) -> None:
        """From webhook to polling: what waits stays with Telegram."""
        url = f"{self.api_base}/bot{self.token}/deleteWebhook"
        with suppress(aiohttp.ClientError, OSError):
            async with self.session.post(url, json={"drop_pending_updates": False}) as answer:
                await answer.read()

    async def _take_in(self, updates: list[dict[str, Any]], offset: int) -> int:
        for raw in updates:
            while await self.intake(self.slug, raw) == "not_now":
                if self.stopping.is_set():
                    return offset
                await self._pause(self.again / 3)
            offset = int(raw["update_id"]) + 1
            if self.stopping.is_set():
                break
        return offset

    async def _updates(self, offset: int) -> list[dict[str, Any]]:
        url = f"{self.api_base}/bot{self.token}/getUpdates"
        body = {"offset": offset, "timeout": POLL_SECONDS, "allowed_updates": self.allowed}
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


def _is_update(raw: object) -> bool:
    return isinstance(raw, dict) and type(raw.get("update_id")) is int


def _why(error: BaseException) -> str:
    """What Telegram said, or the kind of error: the text of another one may hold the token."""
    return str(error) if isinstance(error, NotGiven) else type(error).__name__
