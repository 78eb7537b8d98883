"""`buurtbot run`: the service for real, until SIGTERM."""

import asyncio
import logging
import signal
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack, suppress

from buurtbot.changes import Read
from buurtbot.domain.care.screened.sense import encoder_ready
from buurtbot.failures import Exit, Failed
from buurtbot.main import listening, open_service
from buurtbot.reload import Reload
from buurtbot.service import Service
from config.environment.geocoding import open_geocoder
from config.environment.streets import open_walks, street_names
from config.network.cautions import cautions

log = logging.getLogger(__name__)
LOOK_SECONDS = 0.5


async def run_service(
    load: Callable[[], Read], env: Mapping[str, str], *, wait: float | None = None
) -> None:
    """Serve until SIGTERM or Ctrl-C: no new updates then, work in hand done, out within 10 s.

    While Redis or Telegram is away at the start it waits. Raises Failed when that takes more than
    `wait` seconds; None waits for as long as it takes. SIGHUP, and `buurtbot reload`, `load` anew.
    """
    read = load()
    encoder_ready()  # before anybody is heard: beside them it would hold up all for seconds
    settings, network = read.settings, read.network
    async with (
        open_geocoder(env, streets=street_names(env)) as geocoder,
        open_walks(env) as walking,
        open_service(settings, network, geocoder, walking=walking) as service,
        AsyncExitStack() as stack,
    ):
        reload = Reload(service, load)
        await stack.enter_async_context(listening(service, reload.routes()))
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGHUP, reload.asked.set)
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, service.stopping.set)
        log.info("%d neighbourhoods are served", len(network.neighbourhoods))
        for caution in cautions(network):
            log.warning("%s", caution)
        async with asyncio.TaskGroup() as group:
            first = group.create_task(_until_ready(service, wait))
            group.create_task(reload.run())
            await service.run()
    log.info("stopped in order")
    if failed := first.result():
        raise failed


async def _until_ready(service: Service, wait: float | None) -> Failed | None:
    """Say what is waited for, and when all is here; what is not, when that took too long."""
    loop, told = asyncio.get_running_loop(), ""
    began = loop.time()
    while not service.stopping.is_set():
        lacks = service.lacks
        if not lacks:
            log.info("Redis and Telegram are here")
            return None
        if wait is not None and loop.time() - began > wait:
            service.stopping.set()
            return Failed(f"{lacks}. This waited {wait:g} seconds, as --wait says.", Exit.AWAY)
        if lacks != told:
            log.warning("%s. This waits for it; /readyz is 503 until then", lacks)
        told = lacks
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK_SECONDS):
                await service.stopping.wait()
    return None
