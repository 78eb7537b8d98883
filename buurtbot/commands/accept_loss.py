"""`buurtbot accept-loss`: go on with what Redis holds, when it went back in time."""

import argparse
from typing import Final

from buurtbot.commands.with_config import all_of, do
from buurtbot.failures import Exit
from buurtbot.terminal import CONFIG_FOLDER, Command, complain, tell


def accept_loss(given: argparse.Namespace) -> int:
    """Go on with what Redis holds, after the service said that it went back in time.

    Who wrote since then is not known any more, or as they were. Lay back the newest copy first.
    """
    from buurtbot.by_hand import accept_loss as accept

    settings, network = all_of(given)
    if settings.state is None:
        complain("BUURTBOT_STATE names no folder, so nothing is remembered: just start.")
        return Exit.CONFIG

    async def accepted() -> None:
        missing = await accept(settings, network)
        for municipality, count in missing.items():
            tell(f"{municipality}: {count} writes are lost. The service goes on without them.")
        if not missing:
            tell("Nothing was lost.")

    return do(accepted())


COMMAND: Final = Command(accept_loss, "go on after Redis went back in time", CONFIG_FOLDER)
