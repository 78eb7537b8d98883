"""What becomes of a letter by e-mail: posted, tried again for two days, or given up and told."""

import logging
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Final, Literal

from buurtbot.clock import Now
from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Mail
from buurtbot.domain.mail.lateness import WhyBack, is_full
from buurtbot.outbox.letters.channel import Delivered, Refused, Result, TryLater
from buurtbot.outbox.sending import Sending
from buurtbot.services.core.context import SENDING, Context, Deeds
from buurtbot.services.core.settle import perform
from buurtbot.storage.store import Store
from buurtbot.storage.wire.plan import millis

log = logging.getLogger(__name__)
KEEPS_TRYING: Final = timedelta(hours=48)  # the key that seals its address lives three days
LATE: Final = timedelta(minutes=30)
# How old it is, and how long it waits before the next try: a server that puts off whom it does not
# know (greylisting) mostly takes it after five minutes.
PATIENCE: Final = (
    (timedelta(minutes=10), timedelta(minutes=1)),
    (timedelta(hours=1), timedelta(minutes=5)),
)
MOST_PATIENCE: Final = timedelta(minutes=15)
WAITS: Final = "letters that wait"
LATE_WORDS: Final = (
    "Letters by e-mail have waited for more than half an hour: the mail server puts them off. "
    "See its log, or BUURTBOT_SMTP_URL"
)


@dataclass(frozen=True)
class MailFates:
    """Deals with what came of each letter."""

    store: Store
    context: Context
    deeds: Deeds
    now: Now

    async def deal_with(self, result: Result, sending: Sending) -> Literal["gone", "waits"]:
        """Posted or given up, it goes; else it stays where it is."""
        age = timedelta(milliseconds=millis(self.now()) - sending.waiting.at)
        match result:
            case TryLater(seconds=seconds) if age < KEEPS_TRYING:
                return await self._later(sending, timedelta(seconds=seconds), age)
            case TryLater():
                await self._given_up("no answer", "late", sending)
            case Refused(why=why):
                await self._given_up(why, "full" if is_full(why) else "", sending)
            case Delivered():
                self.store.condition.dangers.over(WAITS)
            case _:
                log.info("a letter is not posted: %s", type(result).__name__)
        sending.marks.add(sending.entries)
        return "gone"

    async def _later(self, sending: Sending, asked: timedelta, age: timedelta) -> Literal["waits"]:
        if age > LATE:
            self.store.condition.dangers.met(WAITS, LATE_WORDS)
        patience = next((wait for young, wait in PATIENCE if age < young), MOST_PATIENCE)
        until = self.now() + min(asked, patience)
        await sending.outbox.wait(sending.queue, until)
        return "waits"

    async def _given_up(self, said: str, why: WhyBack, sending: Sending) -> None:
        """The desk hears it: somebody there can mend an address, or ring instead."""
        mail, waiting = sending.waiting.outgoing, sending.waiting
        assert isinstance(mail, Mail)  # noqa: S101 - who calls looked
        log.warning("a letter by e-mail is given up: %s", said)
        told = deeds.mail_came_back(
            neighbourhood=mail.to.neighbourhood,
            box=mail.to.box,
            ref=mail.ref,
            why=why,
        )
        new_work = partial(
            self.store.work,
            sending.outbox.municipality,
            f"mail_came_back:{waiting.id}",
            self.now(),
        )
        await perform(new_work, self.context, self.deeds, deed=told, actor=SENDING)
