"""How fast messages may go: Telegram's limits per bot, chat and group, over all processes.

Who pressed or wrote something is answered before others are invited, and before the buttons of
what is over are taken away.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from buurtbot.outbox.address import Address
from buurtbot.storage.outbox import Outbox
from buurtbot.storage.waiting import can_wait, counts_in_chat

BOT_PACE: Final = (1000, 25)  # ms, messages: Telegram says about 30 a second per bot
WAITING_PACE: Final = (1000, 15)  # the same for what can wait: the rest is kept free for answers
# ms for one more, and how many at once: "one a second", with bursts that it tolerates. Changes of
# earlier messages do not count per chat; should Telegram find them too many, it says so.
CHAT_BUCKET: Final = (1000, 4)
GROUP_PACE: Final = (60_000, 17)  # 20 a minute, of which some are kept free for what is urgent
URGENT_PACE: Final = (60_000, 20)


@dataclass(frozen=True)
class Pace:
    """Whether the head of a queue may go now. `id` is its id; `entry` as it is stored."""

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
        pace = URGENT_PACE if self.queue.endswith(":urgent") else GROUP_PACE
        return await self._window(f"{address.bot}:{address.neighbourhood or self.queue}", pace)

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

    async def _window(self, who: str, pace: tuple[int, int]) -> int:
        span, most = pace
        return await self.outbox.may_send(
            who, now=self.now, span_ms=span, most=most, entry=self.id
        )
