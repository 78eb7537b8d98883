"""`buurtbot check-config`: say what is wrong before anything starts."""

import argparse
import asyncio
from typing import Final

from buurtbot.commands.with_config import all_of
from buurtbot.failures import Exit
from buurtbot.terminal import CONFIG_FOLDER, Command, tell
from config.cautions import cautions, old_today
from config.env_file import is_open_to_others
from config.for_real import not_for_real
from config.mistakes import WrongConfig
from config.settings import environment_of


def check_config(given: argparse.Namespace) -> int:
    """Read the folder and the environment as `run` does, and say every mistake in them.

    Nobody is asked anything. With `--online` Redis and Telegram are: whether tokens, groups and
    rights, the webhook, and how Redis keeps its data are as they should be.
    """
    from config.outside import mistakes_outside
    from config.streets import told_of, with_streets

    settings, network = all_of(given)
    env = with_streets(environment_of(given.config), given.config)
    mistakes = [*not_for_real(given.config, env), *asyncio.run(mistakes_outside(env))]
    if given.online:
        from buurtbot.online import mistakes_online  # the bot libraries take seconds to import

        mistakes += asyncio.run(mistakes_online(settings, network))
    if mistakes:
        raise WrongConfig(mistakes)
    for n in network.neighbourhoods:
        ends = ", CLOSED: nothing new begins there" if n.closed else ""
        desk = f"desk {n.desk.group}" if n.desk.group else "web desk"
        tell(f"{n.name} ({n.municipality_name}): @{n.bot}, {desk}{ends}")
        tell(f"    may act there: {n.desk.who_may_act}")
    tell(told_of(env))
    for caution in (*cautions(network), *old_today(network)):
        tell(f"Careful: {caution}")
    if is_open_to_others(given.config):
        tell(f"Careful: others here can read the secrets. Type: chmod 600 {given.config}/.env")
    tell("This config is good.")
    return Exit.DONE


CHECK_CONFIG: Final = Command(
    check_config,
    "say what is wrong in a config folder",
    {
        **CONFIG_FOLDER,
        "--online": {"action": "store_true", "help": "ask Redis and Telegram as well"},
    },
)
