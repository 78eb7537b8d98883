"""The commands: `buurtbot --help` lists them. Everything heavy is imported where it is needed."""

import argparse
import asyncio
import sys
from base64 import b64encode
from collections.abc import Callable, Sequence
from pathlib import Path
from secrets import token_bytes
from typing import Any

from buurtbot import safe_log
from config.mistakes import WrongConfig
from config.network import Network, load_network
from config.settings import environment, load_settings

DEMO_FOLDER = Path(".demo")
Command = Callable[[argparse.Namespace], int]
Options = dict[str, dict[str, Any]]


def main(arguments: Sequence[str] | None = None) -> None:
    """Carry out one command; the exit status is 0 when it did what it says."""
    given = _parser().parse_args(arguments)
    try:
        sys.exit(given.command(given))
    except WrongConfig as wrong:
        _tell("This cannot start yet:")
        for mistake in wrong.mistakes:
            _tell(f"  {mistake}")
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="buurtbot", description="Neighbourhood chat bots.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name, (command, told, options) in COMMANDS.items():
        one = commands.add_parser(name, help=told)
        one.set_defaults(command=command)
        for option, how in options.items():
            one.add_argument(option, **how)
    return parser


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _slugs(network: Network) -> dict[str, str]:
    names = {n.slug: n.token_name for n in network.neighbourhoods}
    return names | {"desk": "BUURTBOT_TOKEN_DESK"}


def _run(given: argparse.Namespace) -> int:
    from buurtbot.run import run_service  # the bot libraries take seconds to import

    safe_log.set_up(environment().get("BUURTBOT_LOG", "INFO"))
    network = load_network(given.config)
    settings = load_settings(_slugs(network), environment())
    asyncio.run(run_service(settings, network, environment()))
    return 0


def _check_config(given: argparse.Namespace) -> int:
    network = load_network(given.config)
    load_settings(_slugs(network), environment())
    for n in network.neighbourhoods:
        _tell(f"{n.name} ({n.municipality_name}): @{n.bot}, desk {n.desk.group}")
    _tell("This config is good.")
    return 0


def _demo(given: argparse.Namespace) -> int:
    from buurtbot.demo.folder import DemoFolder
    from buurtbot.demo.start import reset_demo, run_demo

    safe_log.set_up("WARNING")
    folder = DemoFolder(given.folder.resolve())
    if given.reset:
        asyncio.run(reset_demo(folder))
        return 0
    host = environment().get("BUURTBOT_LISTEN_HOST", "127.0.0.1")
    port = int(environment().get("BUURTBOT_LISTEN_PORT", "8080"))
    asyncio.run(run_demo(folder, host=host, port=port))
    return 0


def _tour(_: argparse.Namespace) -> int:
    from buurtbot.demo.tour import run_tour

    safe_log.set_up("ERROR")
    return asyncio.run(run_tour())


def _healthcheck(_: argparse.Namespace) -> int:
    from buurtbot.web.health import ask_health

    port = int(environment().get("BUURTBOT_LISTEN_PORT", "8000"))
    return asyncio.run(ask_health(f"http://127.0.0.1:{port}/healthz"))


def _forget_person(given: argparse.Namespace) -> int:
    from buurtbot.run import forget_person

    safe_log.set_up()
    network = load_network(given.config)
    settings = load_settings(_slugs(network), environment())
    found = asyncio.run(
        forget_person(settings, network, bot=given.bot, telegram_id=given.telegram_id)
    )
    _tell("Erased." if found else "Nobody is known by that number at that bot.")
    return 0 if found else 1


def _new_key(given: argparse.Namespace) -> int:
    _tell(f"{given.id}:{b64encode(token_bytes(32)).decode()}")
    return 0


CONFIG_FOLDER: Options = {"--config": {"type": Path, "required": True, "metavar": "DIR"}}
COMMANDS: dict[str, tuple[Command, str, Options]] = {
    "run": (_run, "serve real neighbourhoods through Telegram", CONFIG_FOLDER),
    "check-config": (_check_config, "say what is wrong in a config folder", CONFIG_FOLDER),
    "demo": (
        _demo,
        "the whole network on this machine, in a browser",
        {
            "--reset": {"action": "store_true", "help": "empty the demo's data"},
            "--folder": {"type": Path, "default": DEMO_FOLDER},
        },
    ),
    "tour": (_tour, "a scripted day in the terminal", {}),
    "healthcheck": (_healthcheck, "whether the running service is well", {}),
    "forget-person": (
        _forget_person,
        "erase someone who asks for it by letter or phone",
        CONFIG_FOLDER
        | {
            "--bot": {"required": True, "help": "slug of the neighbourhood"},
            "--telegram-id": {"type": int, "required": True},
        },
    ),
    "new-key": (_new_key, "make a master key", {"--id": {"default": "k1"}}),
}
