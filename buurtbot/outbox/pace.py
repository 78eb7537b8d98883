"""How fast messages may go: Telegram's limits per bot, chat and group, over all processes.

Who pressed or wrote something is answered before others are invited, and before the buttons of
what is over are taken away.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from buurtbot.clock import Now
from buurtbot.outbox.address import DESK, Address
from buurtbot.outbox.turns import MS, Line, Turns
from buurtbot.storage.brought import Brought
from buurtbot.storage.forms import Forms
from buurtbot.storage.limits import Limit
from buurtbot.storage.outbox import BRINGS, Outbox
from buurtbot.storage.places import Sent
from buurtbot.storage.waiting import (
    ANSWERS,
    LATER,
    SIGNS,
    URGENT,
    Entry,
    can_wait,
    counts_in_chat,
    is_urgent,
)

# ms for one more, and how many at once: "one a second", with bursts that it tolerates. Changes of
# earlier messages do not count per chat; should Telegram find them too many, it says so.
CHAT_BUCKET: Final = (1000, 4)
# A staff group takes 20 a minute. Who is less urgent leaves room in it for who is more so: lines
# that ring, then what answers a worker, then what is said in a case that cannot wait, then cards,
# then a talk, then what is gathered of who says much.
RING_PACE: Final = (60_000, 20)
ANSWER_PACE: Final = (60_000, 19)
DANGER_PACE: Final = (60_000, 18)
GROUP_PACE: Final = (60_000, 14)
TALK_PACE: Final = (60_000, 12)
LATER_PACE: Final = (60_000, 10)
RINGS_AT_ONCE: Final = (15_000, 4)  # more go together in one message
NEWS_AT_ONCE: Final = (12_000, 5)  # a minute that is full in a second would let no answer through
OF_ONE_CASE: Final = (20_000, 1)  # as a talk, and once more; what comes faster is gathered
LOOKS_AHEAD: Final = 20  # messages of one chat
Window = tuple[int, int]
Earlier = Mapping[str, Sent | None]  # where a message of this name is; None: nowhere


@dataclass(frozen=True)
class Wait:
    """It may not go for so many ms.

    A `patient` one waits no longer than until its chat is told something that cannot wait.
    """

    ms: int
    patient: bool = False


@dataclass(frozen=True)
class Pace:
    """Whether the head of a queue may go now. `id` is its id, `name` that of what it changes.

    While it waits for one limit it keeps the place that it has in another.
    """

    outbox: Outbox
    brought: Brought
    id: str
    name: str
    now: Now  # the moment of each question, not of the first: a busy process takes its time
    turns: Turns

    @property
    def queue(self) -> str:
        """Whose head it is."""
        return self.brought.queue

    async def goes(self, address: Address) -> Earlier | Wait:
        """Where the message is that it changes, as far as it was asked; or how long it waits."""
        if self.id in self.brought.let_through:
            return self.brought.places
        if self.queue.startswith("alarm:"):
            return {}
        line = Line(address.bot, await self._can_wait())
        if self.turns.is_busy(line, self.queue, self.now()):
            return await self._in_turn(address, line)
        return await self._at_once(address, line)

    async def _at_once(self, address: Address, line: Line) -> Earlier | Wait:
        """Ask all limits together: nobody waits for this bot."""
        limits, wait = await self._places(address)
        if wait:
            return Wait(wait)
        bot = _of_bot(line)
        now = self.now()
        verdict, where = await self.outbox.may_go([*limits, bot], self.id, now, name=self.name)
        if not verdict.refused:
            return {self.name: where} if self.name else {}
        wait, by_bot = verdict.wait, verdict.refused > len(limits)
        if by_bot:
            wait = self.turns.give(line, self.queue, now, after=now + wait * MS)
        return Wait(wait, patient=by_bot and line.can_wait)

    async def _in_turn(self, address: Address, line: Line) -> Earlier | Wait:
        """Others wait for this bot: first a place in the chat, then one's turn."""
        limits, wait = await self._places(address)
        wait, patient = wait or await self._first(limits), False
        if not wait:
            wait = self.turns.wait(line, self.queue, self.now()) or await self._bot(line)
            patient = line.can_wait
        return Wait(wait, patient) if wait else {}

    async def _first(self, limits: Sequence[Limit]) -> int:
        """Milliseconds to wait for the first that refuses; it takes no place in those behind."""
        verdict, _ = await self.outbox.may_go(limits, self.id, self.now())
        return verdict.wait

    async def _bot(self, line: Line) -> int:
        wait, now = await self._first([_of_bot(line)]), self.now()
        return self.turns.give(line, self.queue, now, after=now + wait * MS) if wait else 0

    async def _places(self, address: Address) -> tuple[list[Limit], int]:
        """The limits of its chat. A sign on a message is no message: it counts for the bot alone.

        And how long it waits for what had to be asked first.
        """
        if self.queue.startswith(SIGNS):
            return [], 0
        return await self._in_group(address) if address.is_desk else (self._in_chat(address), 0)

    async def _in_group(self, address: Address) -> tuple[list[Limit], int]:
        """How much of the group's minute is for this queue, behind the limit of its own."""
        own: list[Limit] = []
        window, wait = GROUP_PACE, 0
        if self.queue.endswith(URGENT):
            own, window = [_limit(self.queue, RINGS_AT_ONCE)], RING_PACE
        elif self.queue.endswith(ANSWERS):
            window = ANSWER_PACE
        elif LATER not in self.queue:
            own = [_limit(f"{self.queue}:news", NEWS_AT_ONCE)]
        else:
            window, wait = await self._in_case()
        return [*own, _limit(f"{address.bot}:{address.neighbourhood}", window)], wait

    async def _in_case(self) -> tuple[Window, int]:
        if not await self._first([_limit(self.queue, OF_ONE_CASE)]):
            urgent = is_urgent(self.brought.entries[0], self.outbox.forms)
            return DANGER_PACE if urgent else TALK_PACE, 0
        return LATER_PACE, await self._first([_limit(f"{self.queue}:more", OF_ONE_CASE)])

    def _in_chat(self, address: Address) -> list[Limit]:
        if not counts_in_chat(self.brought.entries[0], self.outbox.forms):
            return []
        return [_of_chat(address.bot, address.person or self.queue)]

    async def _can_wait(self) -> bool:
        """Whether it can, and no answer stands behind it."""
        near, forms = self.brought.entries, self.outbox.forms
        if not all(can_wait(entry, forms) for entry in near):
            return False
        if len(near) < BRINGS:
            return True
        ahead = await self.outbox.ahead(self.queue, LOOKS_AHEAD)
        return all(can_wait(entry, forms) for entry in ahead)


def limits_of(bot: str, person: str, entries: Sequence[Entry], forms: Forms) -> list[list[Limit]]:
    """Of each of these, that wait for nothing but each other in the chat of a person."""
    limits = []
    for number, entry in enumerate(entries):
        waits = all(can_wait(each, forms) for each in entries[number:])
        chat = [_of_chat(bot, person)] if counts_in_chat(entry, forms) else []
        limits.append([*chat, _of_bot(Line(bot, waits))])
    return limits


def _of_chat(bot: str, who: str) -> Limit:
    return Limit(f"chat:{bot}:{who}", *CHAT_BUCKET, kind="bucket")


def _limit(who: str, window: Window) -> Limit:
    return Limit(who, *window)


def _of_bot(line: Line) -> Limit:
    """The desk's bot speaks for all municipalities, each other bot for one."""
    return Limit(line.bot, *line.pace, shared=line.bot == DESK)
