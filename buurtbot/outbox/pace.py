"""How fast messages may go: Telegram's limits per bot, chat and group, over all processes.

Who pressed or wrote something is answered before others are invited, and before the buttons of
what is over are taken away.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from buurtbot.outbox.address import Address
from buurtbot.storage.outbox import Outbox
from buurtbot.storage.waiting import LATER, URGENT, can_wait, counts_in_chat

BOT_PACE: Final = (1000, 25)  # ms, messages: Telegram says about 30 a second per bot
WAITING_PACE: Final = (1000, 15)  # the same for what can wait: the rest is kept free for answers
# ms for one more, and how many at once: "one a second", with bursts that it tolerates. Changes of
# earlier messages do not count per chat; should Telegram find them too many, it says so.
CHAT_BUCKET: Final = (1000, 4)
# A staff group takes 20 a minute. Who is less urgent leaves room in it for who is more so: lines
# that ring, then cards and all that staff do, then a talk, then what is gathered of who says much.
RING_PACE: Final = (60_000, 20)
GROUP_PACE: Final = (60_000, 16)
TALK_PACE: Final = (60_000, 14)
LATER_PACE: Final = (60_000, 11)
RINGS_AT_ONCE: Final = (15_000, 4)  # more go together in one message
OF_ONE_CASE: Final = (20_000, 1)  # as a talk, and once more; what comes faster is gathered
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
    now: datetime

    async def pause(self, address: Address) -> int:
        """Milliseconds to wait for the limits of this bot and this chat; 0 when it may go."""
        if self.queue.startswith("alarm:"):
            return 0
        wait = await (self._group(address) if address.is_desk else self._chat(address))
        return wait or await self._bot(address.bot)

    async def _group(self, address: Address) -> int:
        window, wait = await self._in_group()
        return wait or await self._window(f"{address.bot}:{address.neighbourhood}", window)

    async def _in_group(self) -> tuple[Window, int]:
        """How much of the group's minute is for this queue, and how long it waits for itself."""
        if self.queue.endswith(URGENT):
            return RING_PACE, await self._window(self.queue, RINGS_AT_ONCE)
        if LATER not in self.queue:
            return GROUP_PACE, 0
        if not await self._window(self.queue, OF_ONE_CASE):
            return TALK_PACE, 0
        return LATER_PACE, await self._window(f"{self.queue}:more", OF_ONE_CASE)

    async def _chat(self, address: Address) -> int:
        if not counts_in_chat(self.entry):
            return 0
        chat, (every, most) = f"{address.bot}:{address.person or self.queue}", CHAT_BUCKET
        return await self.outbox.may_send_to_chat(
            chat, now=self.now, every_ms=every, most=most, entry=self.id
        )

    async def _bot(self, bot: str) -> int:
        """What can wait does while the bot is busy, unless an answer stands behind it."""
        if not can_wait(self.entry):
            return await self._window(bot, BOT_PACE)
        wait = await self._window(bot, WAITING_PACE)
        last = await self.outbox.last(self.queue) if wait else None
        return wait if last is None or can_wait(last) else await self._window(bot, BOT_PACE)

    async def _window(self, who: str, window: Window) -> int:
        span, most = window
        return await self.outbox.may_send(
            who, now=self.now, span_ms=span, most=most, entry=self.id
        )
