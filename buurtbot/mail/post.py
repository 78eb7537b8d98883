"""Letters go to the mail server, and its answer is a value: taken, later, or never.

A few at once and no more: what waits for a mail server is never in the way of what goes to chats.
"""

import asyncio
import logging
from dataclasses import dataclass
from typing import Final

from aiosmtplib import SMTPException

from buurtbot.clock import Seconds, steady
from buurtbot.mail.form import message_of
from buurtbot.mail.smtp import TakesNothing, connected, say
from buurtbot.outbox.letters.channel import Refused, Result, TryLater
from buurtbot.outbox.letters.paper import Paper
from buurtbot.storage.at_rest.dangers import Dangers
from config.environment.mail import MailServer

log = logging.getLogger(__name__)
AT_ONCE: Final = 4
BUSY_SECONDS: Final = 1.0
AWAY_SECONDS: Final = 20.0  # nobody else tries meanwhile
LONGEST_SECONDS: Final = 60.0
LONG: Final = 900.0
ILL: Final = 120.0  # seconds that it is away before somebody must look
NAME: Final = "the mail server"
AWAY: Final = "The mail server does not answer ({why}): no mail goes out. See BUURTBOT_SMTP_URL"
REFUSES: Final = (
    "The mail server takes nothing from us ({why}): no mail goes out. See name and password in "
    "BUURTBOT_SMTP_URL, and whether it may send for BUURTBOT_MAIL_FROM"
)


@dataclass
class MailPost:
    """Posts letters to one server."""

    server: MailServer
    dangers: Dangers
    seconds: Seconds = steady
    _sending: int = 0
    _away_until: float = 0.0
    _away_since: float | None = None

    async def post(self, paper: Paper) -> Result:
        """Post one letter."""
        wait = self._away_until - self.seconds()
        if wait > 0 or self._sending >= AT_ONCE:
            return TryLater(max(wait, BUSY_SECONDS))
        self._sending += 1
        try:
            async with asyncio.timeout(LONGEST_SECONDS):
                return await self._posted(paper)
        except TakesNothing as error:
            self.dangers.met(NAME, REFUSES.format(why=error))
            return TryLater(LONG)
        except (SMTPException, OSError) as error:  # what is too slow is one of both
            return self._away(error)
        finally:
            self._sending -= 1

    async def _posted(self, paper: Paper) -> Result:
        try:
            message = message_of(paper, self.server).as_bytes()
        except ValueError:
            return Refused("no address")
        async with connected(self.server) as client:
            result = await say(client, self.server.sender, paper.to, message)
        self._away_since = None
        self.dangers.over(NAME)
        return result

    def _away(self, error: Exception) -> TryLater:
        now, why = self.seconds(), type(error).__name__
        log.info("the mail server does not answer: %s", why)
        self._away_since = now if self._away_since is None else self._away_since
        if now - self._away_since >= ILL:
            self.dangers.met(NAME, AWAY.format(why=why))
        self._away_until = now + AWAY_SECONDS
        return TryLater(AWAY_SECONDS)
