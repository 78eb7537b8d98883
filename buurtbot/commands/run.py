"""`buurtbot run`: serve until SIGTERM."""

import argparse
import logging
from typing import Final

from buurtbot import safe_log
from buurtbot.commands.with_config import all_of, do
from buurtbot.terminal import CONFIG_FOLDER, Command
from config.environment.settings import environment_of
from config.network.for_real import not_for_real

log = logging.getLogger(__name__)


def run(given: argparse.Namespace) -> int:
    """Serve real neighbourhoods through Telegram, until SIGTERM or Ctrl-C."""
    from buurtbot.changes import Read
    from buurtbot.run import run_service  # the bot libraries take seconds to import
    from config.environment.streets import with_streets

    def load() -> Read:
        return Read(*all_of(given, some_silent=True))

    settings = load().settings
    safe_log.set_up(settings.log_level)
    env = with_streets(environment_of(given.config), given.config)
    for mistake in not_for_real(given.config, env):
        log.warning("%s. %s", mistake.what, mistake.remedy)
    if settings.state is None:
        log.warning("BUURTBOT_STATE names no folder: a Redis that lost data while off is not seen")
    return do(run_service(load, env, wait=given.wait))


COMMAND: Final = Command(
    run,
    "serve real neighbourhoods through Telegram",
    {
        **CONFIG_FOLDER,
        "--wait": {
            "type": float,
            "metavar": "SECONDS",
            "help": "how long Redis and Telegram may be away at the start (for ever)",
        },
    },
)
