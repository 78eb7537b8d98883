"""How fast messages may go: Telegram's limits per bot, chat and group, over all processes."""

from datetime import datetime
from typing import Final

from buurtbot.outbox.address import Address
from buurtbot.storage.outbox import Outbox

BOT_PACE: Final = (1000, 25)  # ms, messages: Telegram says about 30 a second per bot
CHAT_PACE: Final = (5000, 5)  # one a second on average, short bursts are tolerated
GROUP_PACE: Final = (60_000, 17)  # 20 a minute, of which some are kept free for what is urgent
URGENT_PACE: Final = (60_000, 20)


async def pause(outbox: Outbox, queue: str, address: Address, *, now: datetime, entry: str) -> int:
    """Milliseconds to wait for the limits of this bot and this chat; 0 when it may go."""
    if queue.startswith("alarm:"):
        return 0
    span, most = GROUP_PACE if address.is_desk else CHAT_PACE
    if queue.endswith(":urgent"):
        span, most = URGENT_PACE
    chat = f"{address.bot}:{address.person or address.neighbourhood or queue}"
    wait = await outbox.may_send(chat, now=now, span_ms=span, most=most, entry=entry)
    if wait:
        return wait
    span, most = BOT_PACE
    return await outbox.may_send(address.bot, now=now, span_ms=span, most=most, entry=entry)
