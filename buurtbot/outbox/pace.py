"""How fast messages may go: Telegram's limits per bot, chat and group, over all processes.

Who pressed or wrote something is answered before others are invited, and before the buttons of
what is over are taken away.
"""

from dataclasses import dataclass
from typing import Final

from buurtbot.clock import Now
from buurtbot.outbox.address import Address
from buurtbot.outbox.turns import MS, Line, Turns
from buurtbot.storage.outbox import Outbox
from buurtbot.storage.waiting import (
    ANSWERS,
    LATER,
    SIGNS,
    URGENT,
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


@dataclass(frozen=True)
class Pace:
    """Whether the head of a queue may go now. `id` is its id; `entry` as it is stored.

    While it waits for one limit it keeps the place that it has in another.
    """

    outbox: Outbox
    queue: str
    entry: str
    id: str
    now: Now  # the moment of each question, not of the first: a busy process takes its time
    turns: Turns

    async def goes(self, address: Address) -> bool:
        """Whether it may go now, within the limits of this bot and this chat.

        If not, its queue waits until it may: what can wait, not any longer than until somebody
        in the same chat is told something that cannot.
        """
        if self.queue.startswith("alarm:"):
            return True
        patient = False
        wait = await self._place(address)
        if not wait:
            line = Line(address.bot, await self._can_wait())
            patient, wait = line.can_wait, await self._bot(line)
        if wait:
            await self.outbox.wait(self.queue, self.now() + wait * MS, patient=patient)
        return not wait

    async def _place(self, address: Address) -> int:
        """For its chat. A sign on a message is no message: it counts for the bot alone."""
        if self.queue.startswith(SIGNS):
            return 0
        return await (self._group(address) if address.is_desk else self._chat(address))

    async def _group(self, address: Address) -> int:
        window, wait = await self._in_group()
        return wait or await self._window(f"{address.bot}:{address.neighbourhood}", window)

    async def _in_group(self) -> tuple[Window, int]:
        """How much of the group's minute is for this queue, and how long it waits for itself."""
        if self.queue.endswith(URGENT):
            return RING_PACE, await self._window(self.queue, RINGS_AT_ONCE)
        if self.queue.endswith(ANSWERS):
            return ANSWER_PACE, 0
        if LATER not in self.queue:
            return GROUP_PACE, await self._window(f"{self.queue}:news", NEWS_AT_ONCE)
        if not await self._window(self.queue, OF_ONE_CASE):
            return DANGER_PACE if is_urgent(self.entry, self.outbox.forms) else TALK_PACE, 0
        return LATER_PACE, await self._window(f"{self.queue}:more", OF_ONE_CASE)

    async def _chat(self, address: Address) -> int:
        if not counts_in_chat(self.entry, self.outbox.forms):
            return 0
        chat, (every, most) = f"{address.bot}:{address.person or self.queue}", CHAT_BUCKET
        return await self.outbox.may_send_to_chat(
            chat, now=self.now(), every_ms=every, most=most, entry=self.id
        )

    async def _bot(self, line: Line) -> int:
        wait = self.turns.wait(line, self.queue, self.now())
        if wait:
            return wait
        wait, now = await self._window(line.bot, line.pace), self.now()
        return self.turns.give(line, self.queue, now, after=now + wait * MS) if wait else 0

    async def _can_wait(self) -> bool:
        """Whether it can, and no answer stands behind it."""
        if not can_wait(self.entry, self.outbox.forms):
            return False
        ahead = await self.outbox.ahead(self.queue, LOOKS_AHEAD)
        return all(can_wait(entry, self.outbox.forms) for entry in ahead)

    async def _window(self, who: str, window: Window) -> int:
        span, most = window
        return await self.outbox.may_send(
            who, now=self.now(), span_ms=span, most=most, entry=self.id
        )
