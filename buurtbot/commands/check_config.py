"""`buurtbot check-config`: say what is wrong before anything starts."""

import argparse
import asyncio
from typing import Final

from buurtbot.commands.with_config import all_of
from buurtbot.failures import Exit
from buurtbot.terminal import CONFIG_FOLDER, Command, tell
from config.core.mistakes import WrongConfig
from config.environment.env_file import is_open_to_others
from config.environment.settings import Settings, environment_of
from config.network.cautions import cautions, old_today
from config.network.for_real import not_for_real
from config.network.network import Network

NO_MAIL: Final = "No mail goes out: BUURTBOT_SMTP_URL is not set."

NO_LINKS: Final = (
    "who works at the web desk of {slugs} gets no link to sign in. Set BUURTBOT_SMTP_URL; until "
    "then you give each a link, every time: buurtbot worker link MAIL"
)


def check_config(given: argparse.Namespace) -> int:
    """Read the folder and the environment as `run` does, and say every mistake in them.

    Nobody is asked anything. With `--online` Redis, Telegram and the mail server are: whether
    tokens, groups and rights, the webhook, how Redis keeps its data and who may send are right.
    """
    from config.environment.outside import mistakes_outside
    from config.environment.streets import told_of, with_streets

    settings, network = all_of(given)
    env = with_streets(environment_of(given.config), given.config)
    mistakes = [*not_for_real(given.config, env), *asyncio.run(mistakes_outside(env))]
    if given.online:
        from buurtbot.online import mistakes_online  # the bot libraries take seconds to import

        mistakes += asyncio.run(mistakes_online(settings, network))
    if mistakes:
        raise WrongConfig(mistakes)
    _tell_each(network)
    tell(told_of(env))
    tell(f"Mail goes out by {settings.mail.host}." if settings.mail else NO_MAIL)
    _tell_of_workers(settings, network)
    for caution in (*cautions(network), *old_today(network)):
        tell(f"Careful: {caution}")
    if is_open_to_others(given.config):
        tell(f"Careful: others here can read the secrets. Type: chmod 600 {given.config}/.env")
    tell("This config is good.")
    return Exit.DONE


def _tell_of_workers(settings: Settings, network: Network) -> None:
    """Who works at the web desk signs in by mail: without that, each time somebody must help."""
    named = [n.slug for n in network.neighbourhoods if n.desk.workers]
    if named and not settings.mail:
        tell(f"Careful: {NO_LINKS.format(slugs=', '.join(named))}")


def _tell_each(network: Network) -> None:
    for n in network.neighbourhoods:
        ends = ", CLOSED: nothing new begins there" if n.closed else ""
        desk = f"desk {n.desk.group}" if n.desk.group else "web desk"
        tell(f"{n.name} ({n.municipality_name}): @{n.bot}, {desk}{ends}")
        tell(f"    may act there: {n.desk.who_may_act}")


COMMAND: Final = Command(
    check_config,
    "say what is wrong in a config folder",
    {
        **CONFIG_FOLDER,
        "--online": {
            "action": "store_true",
            "help": "ask Redis, Telegram and mail as well",
        },
    },
)
