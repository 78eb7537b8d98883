"""`buurtbot rewrap`: all data under the newest master key."""

import argparse
from typing import Final

from buurtbot.commands.with_config import all_of, do
from buurtbot.terminal import CONFIG_FOLDER, Command, tell


def rewrap(given: argparse.Namespace) -> int:
    """Put all data under the first of BUURTBOT_MASTER_KEYS, while the service runs.

    First give every process the new key, before the old one, and start it again; then this; then
    the old key may go. Stopped half-way, it goes on when it is begun again.
    """
    from buurtbot.by_hand import rewrap_all

    settings, network = all_of(given)

    async def move() -> None:
        for municipality, done in (await rewrap_all(settings, network)).items():
            tell(f"{municipality}: {done.moved} keys moved, {done.were} were there already.")
        tell(f"All is under {settings.current_key} now. Older keys may go from the secrets.")

    return do(move())


COMMAND: Final = Command(rewrap, "put all data under the newest master key", CONFIG_FOLDER)
