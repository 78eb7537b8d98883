"""Looks into the mailbox each minute, and brings each letter where it belongs, once.

What is read is judged before anything is done: a bounce marks its address, a machine is heard by
nobody, and what a person wrote goes to a case or is left for a person. An answer of ours goes to
one address once a day, and never to who would not read it.
"""

import asyncio
import imaplib
import logging
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Final

from buurtbot.clock import Now
from buurtbot.domain import deeds
from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.care.screened.screening import screen_each
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.mail.letters import Letter, no_attachments, nobody_reads
from buurtbot.mail.form import STOP
from buurtbot.mail.imap import Fetched, Imap, why_not
from buurtbot.mail.reading import Arrived, read
from buurtbot.outbox.letters.paper import Written, written_by_us
from buurtbot.services.core.context import MAIL, Context, Deeds
from buurtbot.services.core.settle import perform
from buurtbot.services.mail.came_back import of_desk
from buurtbot.services.mail.letterbox import Letterbox, box_of
from buurtbot.storage.commit import refs
from buurtbot.storage.store import Store

log = logging.getLogger(__name__)
LOOK_EVERY: Final = 60.0
NAME: Final = "the mailbox"
AWAY: Final = "The mailbox cannot be read ({why}): answers and bounces wait. See BUURTBOT_IMAP_URL"


@dataclass(frozen=True)
class Mailman:
    """Reads one mailbox. `ours` is the address that we send from."""

    mailbox: Imap
    ours: str
    store: Store
    context: Context
    deeds: Deeds
    phrases: Phrasebook
    now: Now

    async def run(self, stopping: asyncio.Event) -> None:
        """Look until told to stop, whatever comes of it."""
        while not stopping.is_set():
            await self.look_once()
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY):
                    await stopping.wait()

    async def look_once(self) -> None:
        """Once; what fails is told, and tried again."""
        try:
            await self.look()
            self.store.condition.dangers.over(NAME)
        except (OSError, imaplib.IMAP4.error) as error:
            why = why_not(error)
            self.store.condition.dangers.met(NAME, AWAY.format(why=why))
        except Exception:
            log.exception("a letter could not be brought; it is tried again")

    async def look(self) -> None:
        """Bring what is new. Marked after each: killed in between, it is known by its number."""
        for fetched in await asyncio.to_thread(self.mailbox.fetch):
            is_read = await self._brought(fetched)
            await asyncio.to_thread(self.mailbox.mark, {fetched.uid: is_read})

    async def _brought(self, fetched: Fetched) -> bool:
        """Whether it is where it belongs; else a person must look at it."""
        arrived = read(fetched.raw, ours=self.ours)
        about = written_by_us(self.store.secrets, arrived.about)
        stops = self._stops(arrived, about)
        if arrived.kind == "machine":
            return True
        if arrived.kind in {"bounce", "late"}:
            await self._came_back(fetched, arrived, about)
            return True
        if stops is not None:
            await self._stop(fetched, stops)
            return True
        return await self._letter(fetched, arrived, about)

    async def _came_back(self, fetched: Fetched, arrived: Arrived, about: Written | None) -> None:
        """It came back, or it is late: never answered, so that no two machines write on."""
        if about is None:
            return  # not of a letter of ours: anybody can write a bounce
        slug, why = self._desk_of(about), arrived.why
        told = deeds.mail_came_back(neighbourhood=slug, box=about.box, ref=about.ref, why=why)
        if arrived.kind == "late":
            full = "yes" if why == "full" else ""
            told = deeds.mail_is_late(neighbourhood=slug, box=about.box, full=full)
        await self._perform(fetched, about.municipality, told)

    def _desk_of(self, about: Written) -> str:
        work = self.store.work(about.municipality, "look", self.now())
        return of_desk(work, self.context, about.box)

    def _stops(self, arrived: Arrived, about: Written | None) -> Written | None:
        """Of which letter somebody wants no more: by its header, or with the one word."""
        if arrived.subject.casefold().startswith(f"{STOP} "):
            return written_by_us(self.store.secrets, arrived.subject)
        return about if arrived.words.casefold().strip(" .!") == STOP else None

    async def _stop(self, fetched: Fetched, about: Written) -> None:
        slug = self._desk_of(about)
        told = deeds.stop_day_mail(neighbourhood=slug, box=about.box)
        await self._perform(fetched, about.municipality, told)

    # -- what a person wrote

    async def _letter(self, fetched: Fetched, arrived: Arrived, about: Written | None) -> bool:
        screened = screen_each((arrived.words, arrived.subject), self.phrases)
        worry = str(screened.concerns[0]) if screened.alarm else ""
        case, who = (
            await self._case_of(arrived, about),
            f"{arrived.name} {arrived.address}".strip(),
        )
        if case is None:
            await self._astray(fetched, arrived, who, worry)
            return False
        here = self.context.neighbourhood(case.neighbourhood)
        told = deeds.mail_in_case(case=case.id, who=who, words=arrived.words, worry=worry)
        await self._perform(fetched, here.municipality, told)
        if arrived.attached:
            left = deeds.mail_files_left(case=case.id, who=who, count=str(arrived.attached))
            await self._perform(fetched, here.municipality, left)
            await self._answer(arrived, here.slug, no_attachments(here))
        return True

    async def _astray(self, fetched: Fetched, arrived: Arrived, who: str, worry: str) -> None:
        """Its desk is the first of the network: it hears it once a day, or has a case at once."""
        here = self.context.network.neighbourhoods[0]
        told = deeds.mail_astray(
            neighbourhood=here.slug, who=who, words=arrived.words, worry=worry
        )
        day = "" if worry else f"{self.now().date()}"
        await self._perform(fetched, here.municipality, told, once=day)
        await self._answer(arrived, here.slug, nobody_reads(here))

    async def _case_of(self, arrived: Arrived, about: Written | None) -> Case | None:
        """The open case of its reference: of the letter that it answers, or in its subject."""
        ref = about.ref if about and about.ref else arrived.ref
        towns = self.context.network.municipalities
        for municipality in [about.municipality] if about and about.ref else towns if ref else ():
            work = self.store.work(municipality, "look", self.now())
            named = await refs.named(work.redis, work.keys, work.forms, ref)
            cases = await work.look(Case, [one.id for one in named if one.kind == "case"])
            for case in cases.values():
                if case.closed is None:
                    return case
        return None

    async def _answer(self, arrived: Arrived, slug: str, letter: Letter) -> None:
        if not arrived.may_answer:
            return
        work = self.store.work(self.context.neighbourhood(slug).municipality, "look", self.now())
        operation = f"answer:{box_of(work, arrived.address)}:{self.now().date()}"
        box = Letterbox(self.store, self.context, self.now)
        with suppress(ValueError):  # an address that nobody can be written to at
            await box.send(slug, arrived.address, letter, operation=operation)

    async def _perform(
        self, fetched: Fetched, municipality: str, told: Deed, *, once: str = ""
    ) -> None:
        id_ = self.store.secrets.id_of("mail that came in", fetched.uid)
        operation = f"{told.name}:{once or id_}"
        new_work = partial(self.store.work, municipality, operation, self.now())
        await perform(new_work, self.context, self.deeds, deed=told, actor=MAIL)
