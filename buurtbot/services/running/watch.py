"""Looks every few seconds at what all of us rely on: the clock, and whether Redis takes writes."""

import asyncio
import logging
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from buurtbot.clock import Now
from buurtbot.services.core.context import Context
from buurtbot.services.desk.activities import learn_switches
from buurtbot.services.keeping.forgetting.closing import Closing
from buurtbot.services.keeping.forgetting.erasures import forget_them_again, rewrite_when_due
from buurtbot.services.running.heard_bots import HeardBots, tell_of_bots
from buurtbot.services.running.old_directory import tell_of_old_directories
from buurtbot.services.running.old_helplines import tell_of_old_helplines
from buurtbot.services.running.old_numbers import learn_numbers
from buurtbot.services.running.room import tell_of_room
from buurtbot.services.running.rounds import begin_rounds
from buurtbot.services.running.who_left import call_for_who_left
from buurtbot.storage.checks.form_check import begin_writing, check_forms
from buurtbot.storage.checks.key_check import check_keys
from buurtbot.storage.checks.witness import Witness, is_serious
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import WrongStore, is_away
from buurtbot.storage.wire.presence import Presence
from buurtbot.storage.wire.server import check_version
from buurtbot.storage.wire.town_clock import TownClock

log = logging.getLogger(__name__)
LOOK_EVERY: Final = 3.0  # seconds
NOT_YET: Final = "Redis was not looked at yet"
SELDOM: Final = 20  # looks: once a minute
SAID_EVERY: Final = 20  # looks
RESTART: Final = "what a restart of Redis would lose"
STILL: Final = "an outbox that hangs"
HANGS: Final = (
    "The outbox of this process hangs: what it should send is sent by the other processes, and "
    "later than else. Start it again; where it runs alone, now"
)
HOLES: Final = (
    "A restart of Redis would lose data: its user `default`, in whose name it reads its own file "
    "back, may not do all. Now, while it runs, as its operator: ACL SETUSER default off resetpass "
    "allkeys allchannels +@all. Then put that line in users.acl too, as in docker/users.acl. No "
    "BGREWRITEAOF before that: see CHANGELOG"
)
NOT_TOLD: Final = (
    "Redis does not tell whether it would read its file back whole: allow user buurtbot "
    "+acl|dryrun, as docker/users.acl does. When its users.acl begins with `user default off` and "
    "ends that line with -@all, a restart loses data: see CHANGELOG before you stop it"
)


@dataclass
class Watch:
    """Looks until told to stop. What it sees is the store's condition from then on."""

    store: Store
    context: Context
    clock: TownClock
    now: Now
    stopping: asyncio.Event
    witness: Witness = field(default_factory=Witness)
    bots: HeardBots = field(default_factory=HeardBots)
    _checked: bool = False
    _closing: Closing = field(init=False)
    _presence: Presence = field(init=False)
    _knows: bool = False
    _changed: int = 0  # how often: a look that it came in the middle of saw the old
    _looks: int = 0
    _looks_well: int = 0

    def __post_init__(self) -> None:
        self._closing = Closing(self.store, self.context)
        self._presence = self.store.presence()

    async def run(self) -> None:
        """Look every few seconds, whatever comes of it."""
        while not self.stopping.is_set():
            await self.look()
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY):
                    await self.stopping.wait()

    def anew(self) -> None:
        """What is configured, or the keys, changed: the next look sees to all of it again."""
        self._knows = self._checked = False
        self._looks_well = 0
        self._changed += 1

    async def begin(self) -> None:
        """Look for the first time. Raises WrongStore when Redis does not hold what we wrote.

        A Redis that is away is used by nobody before it was looked at.
        """
        self.store.condition.refuses = NOT_YET
        await self.look()
        if self.store.condition.refuses not in {"", NOT_YET}:
            raise WrongStore(self.store.condition.refuses)

    async def look(self) -> None:
        """Once. Nobody is told more than what changed."""
        try:
            await self._is_new_enough()
            await self.clock.look()
            await self._know_all()
            await self._is_ours()
            await self.store.measure()
            await self.store.try_it(self.context.network.municipalities)
            self.store.condition.works()
            await self._miss_others()
            if self._looks_well % SELDOM == 0:
                await self._seldom()
            self._looks_well += 1
            await tell_of_room(self.store, self.context, self.now())
            await tell_of_bots(self.store, self.context, self.bots, self.now())
        except Exception as error:
            if not is_away(error):
                log.exception("the watch stumbled")
            self.store.condition.failed(error)

    async def _miss_others(self) -> None:
        """What a process had in hand that is not there any more is looked for everywhere.

        Where our outbox hangs, the others hear that we are gone.
        """
        if self.store.agenda.stands_still():
            self.store.condition.dangers.met(STILL, HANGS)
            await self._presence.leaves()
            return
        self.store.condition.dangers.over(STILL)
        if await self._presence.says(self.now()):
            self.store.agenda.all_due()

    async def _seldom(self) -> None:
        """What would be lost by a restart; and who was forgotten is forgotten everywhere.

        While its file holds more than Redis would read of it, nobody has it written anew.
        """
        await self._closing.look(self.now())
        await learn_switches(self.store, self.context, self.now())
        await tell_of_old_helplines(self.store, self.context, self.now())
        await tell_of_old_directories(self.store, self.context, self.now())
        if self._looks_well == 0:
            await begin_rounds(self.store, self.context, self.now())
            await call_for_who_left(self.store, self.context, self.now())
        is_whole = await self._is_read_back()
        for municipality in self.context.network.municipalities:
            at = self.now()
            await learn_numbers(self.store.work(municipality, "look", at))
            await forget_them_again(self.store, self.context, self.witness, municipality, at)
            if is_whole:
                await rewrite_when_due(self.store, self.context, municipality, at)

    async def _is_read_back(self) -> bool:
        """Whether nothing says that a restart of Redis loses data."""
        told = await self.store.server.reads_back(self.context.network.municipalities[0])
        if told == "with holes":
            self.store.condition.dangers.met(RESTART, HOLES)
            return False
        self.store.condition.dangers.over(RESTART)
        if told == "not told" and self._looks_well == 0:
            log.warning(NOT_TOLD)
        return True

    async def _is_new_enough(self) -> None:
        """Raises WrongStore for a Redis that was away at the start and is too old to be asked."""
        if self._checked:
            return
        try:
            await check_version(self.store.server)
        except WrongStore as wrong:
            self._refuse(str(wrong))
            raise

    async def _know_all(self) -> None:
        """What was configured before is known before anything is done."""
        if not self._knows:
            seen = self._changed
            await self._closing.learn()
            self._knows = seen == self._changed

    async def _is_ours(self) -> None:
        """Whether Redis holds what we wrote, under the keys we have; else nobody uses it."""
        try:
            await self._holds_all()
            await self._may_write()
        except WrongStore as wrong:
            self._refuse(str(wrong))
        else:
            self.store.condition.refuses = ""

    async def _may_write(self) -> None:
        """Whether our keys and our form are those of the data. Raises WrongStore when not."""
        seen = self._changed
        for municipality in self.context.network.municipalities:
            await check_forms(self.store, municipality)
            if not self._checked:
                await check_keys(self.store, municipality)
                await begin_writing(self.store, municipality, self.now())
        self._checked = seen == self._changed

    async def _holds_all(self) -> None:
        """Compare with what we remember. Raises WrongStore when more than a few commits lack."""
        found = await self.store.commits(self.context.network.municipalities)
        missing = self.witness.missing(found)
        serious = [gm for gm, few in missing.items() if is_serious(self.witness.known[gm], few)]
        if serious:
            raise WrongStore(_lacks({gm: missing[gm] for gm in serious}))
        if missing:
            log.critical("%s. That is little, and the service goes on", _lacks(missing))
        self.witness.note(found)

    def _refuse(self, why: str) -> None:
        """Say it in the log, each minute at most."""
        if why != self.store.condition.refuses or self._looks % SAID_EVERY == 0:
            log.critical("%s", why)
        self._looks += 1
        self.store.condition.refuses = why


def _lacks(missing: Mapping[str, int]) -> str:
    told = ", ".join(f"{count} writes of {gm}" for gm, count in missing.items())
    return (
        f"Redis went back in time: {told} that were there are gone. Lay back the newest copy, or "
        "let Redis read its own file again; when the loss has to be: `buurtbot accept-loss`"
    )
