"""The second channel of a desk: a web address that is called when nobody answers a case.

What it gets is a reference and a reason, nothing personal. Whoever runs the desk lets it ring a
phone, send an SMS or a mail.
"""

import logging
from collections.abc import Awaitable, Callable

import aiohttp

from buurtbot.domain.core.messages import Alarm
from buurtbot.outbox.letters.channel import Delivered, Result, TryLater
from config.network.network import Neighbourhood

log = logging.getLogger(__name__)
Ring = Callable[[Neighbourhood, Alarm], Awaitable[Result]]
AGAIN_SECONDS = 60.0


def ring_by(session: aiohttp.ClientSession) -> Ring:
    """Ring by calling the desk's `second_channel` with a small JSON."""

    async def ring(neighbourhood: Neighbourhood, alarm: Alarm) -> Result:
        address = neighbourhood.desk.second_channel
        if not address:
            return Delivered()
        body = {"neighbourhood": neighbourhood.slug, "ref": alarm.ref, "reason": alarm.reason}
        timeout = aiohttp.ClientTimeout(total=20)
        try:
            async with session.post(address, json=body, timeout=timeout) as answer:
                answer.raise_for_status()
        except (aiohttp.ClientError, TimeoutError) as error:
            log.warning("second channel of %s: %s", neighbourhood.slug, type(error).__name__)
            return TryLater(AGAIN_SECONDS)
        return Delivered()

    return ring
