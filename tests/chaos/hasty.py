"""The service with an intake as bot libraries have it: it answers first, and works after that.

Only to prove that the scenes of this folder notice when something is lost.
"""

import asyncio
import signal
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from buurtbot import safe_log
from buurtbot.main import listening, open_service
from buurtbot.web.intake import Fate, Intake
from config.environment.geocoding import open_geocoder
from config.environment.settings import environment, load_settings
from config.network.network import load_network


@dataclass(frozen=True)
class HastyIntake(Intake):
    """A queue in memory, as python-telegram-bot has one."""

    queue: asyncio.Queue[tuple[str, dict[str, Any]]] = field(default_factory=asyncio.Queue)

    async def __call__(self, slug: str, raw: dict[str, Any]) -> Fate:
        """Say that it is done."""
        self.queue.put_nowait((slug, raw))
        return "taken"

    async def work(self) -> None:
        """Do it."""
        while True:
            await super().__call__(*await self.queue.get())


async def serve(folder: Path) -> None:
    """As `buurtbot run`, but for the intake."""
    network = load_network(folder)
    names = {n.slug: n.token_name for n in network.neighbourhoods}
    settings = load_settings(names | {"desk": "BUURTBOT_TOKEN_DESK"}, environment())
    async with (
        open_geocoder(environment()) as geocoder,
        open_service(settings, network, geocoder) as service,
        asyncio.TaskGroup() as group,
    ):
        hasty = HastyIntake(service.intake.take_in, service.intake.park)
        service.intake = hasty
        working = group.create_task(hasty.work())
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTERM, service.stopping.set)
        async with listening(service):
            await service.run()
        working.cancel()


if __name__ == "__main__":
    safe_log.set_up()
    asyncio.run(serve(Path(sys.argv[-1])))
