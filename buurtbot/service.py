"""What runs for one network in a process: begun together, stopped in order."""

import asyncio
import gc
import logging
from dataclasses import dataclass, field

import aiohttp

from buurtbot.clock import Now
from buurtbot.mail.mailman import Mailman
from buurtbot.outbox.door_notes import DoorNotes
from buurtbot.outbox.letters.channel import Delivered, Refused, Result, TryLater, Unreachable
from buurtbot.outbox.worker import OutboxWorker
from buurtbot.services.core.context import Context
from buurtbot.services.core.due_timers import TimersWorker
from buurtbot.services.matching.asking_lane import AskingLane
from buurtbot.services.running.watch import Watch
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import WHAT_TO_DO
from buurtbot.web.intake import Intake
from buurtbot.web.polling import Poller
from buurtbot.web.webhook_kept import LOOK_SECONDS, pause, whose_webhook
from config.environment.settings import Settings
from config.network.network import Network
from config.words.texts import Texts
from handlers.desk_ptb.app import Desk
from handlers.neighbours_aiogram.bots import ALLOWED_UPDATES, NeighbourBots
from handlers.neighbours_aiogram.introduce import introduce_all
from handlers.pages.way_in import WayIn

log = logging.getLogger(__name__)
DESK = "desk"
FINISH_SECONDS = 6.0  # of the ten that a container gives us
SET_AGAIN = 60.0  # seconds, after Telegram refused the webhook
# Reference counts free nearly all here: 15 objects of 1,731 updates were left in a circle. What
# is under way in a crowd is a hundred thousand objects, and to look at them all again and again
# was a quarter of the processor. So: rarely. A circle that does arise waits for it.
COLLECT_AFTER = (50_000, 5, 5)  # new objects; collections of the young; of the middle-aged
DESK_COMMANDS = ("open", "find", "volunteers", "intake", "missed", "misread", "help")


@dataclass
class Service:
    """Everything that runs for one network in this process."""

    settings: Settings
    network: Network
    context: Context
    texts: Texts
    store: Store
    neighbours: NeighbourBots
    desk: Desk
    intake: Intake
    outbox: OutboxWorker
    timers: TimersWorker
    lane: AskingLane
    watch: Watch
    door: DoorNotes
    way_in: WayIn
    now: Now
    session: aiohttp.ClientSession
    stopping: asyncio.Event
    mailman: Mailman | None = None
    look_seconds: float = LOOK_SECONDS  # between two looks whether a webhook still is ours
    hooks: dict[str, str] = field(default_factory=dict, repr=False)  # secrets of webhooks, by slug
    _stops: dict[str, asyncio.Event] = field(default_factory=dict)
    _begins: asyncio.Queue[tuple[str, ...]] = field(default_factory=asyncio.Queue)

    def __post_init__(self) -> None:
        """Every bot that has a token is heard."""
        self.hooks.update(self.settings.webhook_secrets)

    @property
    def lacks(self) -> str:
        """What was not reached since the start, in words; empty when all was."""
        if cause := self.store.condition.cause:
            return f"{WHAT_TO_DO[cause][0].upper()}{WHAT_TO_DO[cause][1:]}"
        if self.store.condition.refuses:
            return self.store.condition.refuses
        waiting = ", ".join(sorted(self.watch.bots.waiting))
        return f"Telegram does not answer for {waiting}" if waiting else ""

    async def run(self) -> None:
        """Run until `stopping` is set; then: no new updates, work in hand is finished.

        What takes too long then, because Telegram is slow, is left to the next start: an update
        that is not committed comes again, a message that is not marked is sent again.
        """
        _collect_rarely()
        try:
            async with asyncio.timeout(None) as patience, asyncio.TaskGroup() as group:
                introducing = group.create_task(self._introduce())
                group.create_task(self.outbox.run())
                group.create_task(self.timers.run())
                group.create_task(self.lane.run())
                group.create_task(self.watch.run())
                group.create_task(self.door.run(self.stopping))
                if self.mailman is not None:
                    group.create_task(self.mailman.run(self.stopping))
                group.create_task(self._take_updates())
                await self.stopping.wait()
                self._stop_workers()
                introducing.cancel()
                patience.reschedule(asyncio.get_running_loop().time() + FINISH_SECONDS)
        except TimeoutError:
            log.warning("Telegram is too slow to wait for: the next start goes on from here")

    def _stop_workers(self) -> None:
        self.outbox.stopping = True
        self.timers.stopping = True
        self.lane.stopping = True
        self.outbox.wake.set()
        self.lane.wake.set()
        for stop in self._stops.values():
            stop.set()
        self._begins.put_nowait(())

    async def _introduce(self) -> None:
        await introduce_all(self.neighbours.bots, self.network, self.texts)
        if DESK not in self.settings.tokens:
            return
        await self.desk.introduce(
            {name: self.texts.say("nl", f"desk-command-{name}", {}) for name in DESK_COMMANDS}
        )

    async def _take_updates(self) -> None:
        """Every bot on its own: a token that was revoked touches no other."""
        async with asyncio.TaskGroup() as group:
            begins = tuple(self.settings.tokens)
            while not self.stopping.is_set():
                for slug in begins:
                    stop = self._stops[slug] = asyncio.Event()
                    group.create_task(self._hear(slug, stop))
                begins = await self._begins.get()

    async def _hear(self, slug: str, stop: asyncio.Event) -> None:
        if self.settings.webhook_base:
            await self._set_webhook(slug, stop)
        else:
            await self._poller(slug, stop).run()

    def hear_anew(self, before: Settings) -> None:
        """The settings changed: who is new is heard, who is gone is not, and the others go on."""
        bots, now = self.watch.bots, self.settings
        gone = before.tokens.keys() - now.tokens.keys()
        begins = tuple(s for s in now.tokens if not _as_before(s, before, now))
        for slug in (*gone, *begins):
            if slug in self._stops:
                self._stops.pop(slug).set()
        for slug in gone:
            bots.hears(slug)
        bots.silent = now.silent
        bots.refused |= now.silent.keys()
        bots.waiting |= set(begins)
        self.hooks.clear()
        self.hooks.update(now.webhook_secrets)
        self._begins.put_nowait(begins)

    async def _set_webhook(self, slug: str, stop: asyncio.Event) -> None:
        """Until Telegram takes it, and again when another program took it from us."""
        while not stop.is_set():
            result = await self._ask_webhook(slug)
            self._note_webhook(slug, result)
            if isinstance(result, Delivered):
                await self._keep_webhook(slug, stop)
                continue
            await pause(stop, result.seconds if isinstance(result, TryLater) else SET_AGAIN)

    async def _keep_webhook(self, slug: str, stop: asyncio.Event) -> None:
        """Until it is not ours any more: then it is set again, and who looks is told."""
        base, found = f"{self.settings.telegram_api_base}/bot{self.settings.tokens[slug]}", "ours"
        while found in {"ours", "away"} and not stop.is_set():
            await pause(stop, self.look_seconds)
            found = await whose_webhook(self.session, base, self._webhook_of(slug))
            if found == "ours":
                self.watch.bots.hears(slug)
        if found == "another's" and not stop.is_set():
            self.watch.bots.taken_elsewhere(slug)

    def _webhook_of(self, slug: str) -> str:
        return f"{self.settings.webhook_base}/tg/{slug}"

    def _note_webhook(self, slug: str, result: Result) -> None:
        match result:
            case Delivered():
                self.watch.bots.hears(slug)
            case Unreachable():
                self.watch.bots.token_refused(slug)
            case Refused():
                self.watch.bots.webhook_refused(slug, result.why)

    async def _ask_webhook(self, slug: str) -> Result:
        url = self._webhook_of(slug)
        secret = self.settings.webhook_secrets[slug]
        if slug == DESK:
            return await self.desk.set_webhook(url, secret)
        return await self.neighbours.set_webhook(slug, url, secret)

    def _poller(self, slug: str, stop: asyncio.Event) -> Poller:
        return Poller(
            session=self.session,
            api_base=self.settings.telegram_api_base,
            token=self.settings.tokens[slug],
            slug=slug,
            intake=self.intake,
            allowed=self.desk.allowed_updates if slug == DESK else ALLOWED_UPDATES,
            stopping=stop,
            bots=self.watch.bots,
        )


def _as_before(slug: str, before: Settings, now: Settings) -> bool:
    """Whether this bot is heard just as it was."""
    tokens, hooks = before.tokens, before.webhook_secrets
    return (tokens.get(slug), hooks.get(slug)) == (now.tokens[slug], now.webhook_secrets.get(slug))


def _collect_rarely() -> None:
    gc.collect()
    gc.freeze()  # the libraries leave 190,000 objects: a full collection would stall 120 ms
    gc.set_threshold(*COLLECT_AFTER)
