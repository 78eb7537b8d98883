"""The commands: `buurtbot --help` lists them. Everything heavy is imported where it is needed."""

import argparse
import asyncio
import inspect
import os
import sys
from base64 import b64encode
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from secrets import token_bytes
from typing import Any

from buurtbot import safe_log
from buurtbot.fast_time.options import OPTIONS
from config.mistakes import WrongConfig
from config.network import Network, load_network
from config.settings import environment, load_settings

DEMO_FOLDER = Path(".demo")
CANNOT = 2
CLOSED_PIPE = 141  # what a shell says of a program that nobody listened to any more
# What the service itself can do without, and how to get it (the extras of pyproject.toml).
EXTRAS = {
    "osmium": "Install it: pip install osmium, or `make setup` in the folder of buurtbot.",
    "matplotlib": "Install it: pip install matplotlib, or `make setup-dev` in that of buurtbot.",
}
Command = Callable[[argparse.Namespace], int]
Options = dict[str, dict[str, Any]]


def main(arguments: Sequence[str] | None = None) -> None:
    """Carry out one command; the exit status is 0 when it did what it says.

    When nobody reads on (`| head`) it ends without a word.
    """
    given = _parser().parse_args(arguments)
    try:
        status = given.command(given)
        sys.stdout.flush()
        sys.exit(status)
    except WrongConfig as wrong:
        _tell("This cannot start yet:")
        for mistake in wrong.mistakes:
            _tell(f"  {mistake}")
        sys.exit(CANNOT)
    except ModuleNotFoundError as missing:
        sys.stderr.write(f"{_remedy(missing)}\n")
        sys.exit(CANNOT)
    except BrokenPipeError:
        _let_go_of_stdout()
        sys.exit(CLOSED_PIPE)
    except KeyboardInterrupt:
        sys.exit(130)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="buurtbot", description="Neighbourhood chat bots.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add(commands, COMMANDS)
    geo = commands.add_parser("geo", help="streets, addresses and boundaries: make and ask")
    _add(geo.add_subparsers(required=True, metavar="WHAT"), GEO_COMMANDS)
    return parser


def _add(commands: Any, table: dict[str, tuple[Command, str, Options]]) -> None:
    for name, (command, told, options) in table.items():
        one = commands.add_parser(
            name,
            help=told,
            description=inspect.getdoc(command) or told,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        one.set_defaults(command=command)
        for option, how in options.items():
            one.add_argument(option, **how)


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _remedy(missing: ModuleNotFoundError) -> str:
    """One line about what an extra brings. Raises `missing` when no extra does."""
    package = (missing.name or "").partition(".")[0]
    if package not in EXTRAS:
        raise missing
    return f"This needs {package}, which is not installed here. {EXTRAS[package]}"


def _slugs(network: Network) -> dict[str, str]:
    names = {n.slug: n.token_name for n in network.neighbourhoods}
    return names | {"desk": "BUURTBOT_TOKEN_DESK"}


def _run(given: argparse.Namespace) -> int:
    from buurtbot.run import run_service  # the bot libraries take seconds to import
    from config.streets import with_streets

    safe_log.set_up(environment().get("BUURTBOT_LOG", "INFO"))
    network = load_network(given.config)
    settings = load_settings(_slugs(network), environment())
    asyncio.run(run_service(settings, network, with_streets(environment(), given.config)))
    return 0


def _check_config(given: argparse.Namespace) -> int:
    from config.outside import check_outside
    from config.streets import told_of, with_streets

    network = load_network(given.config)
    load_settings(_slugs(network), environment())
    env = with_streets(environment(), given.config)
    asyncio.run(check_outside(env))
    for n in network.neighbourhoods:
        _tell(f"{n.name} ({n.municipality_name}): @{n.bot}, desk {n.desk.group}")
    _tell(told_of(env))
    _tell("This config is good.")
    return 0


def _demo(given: argparse.Namespace) -> int:
    from buurtbot.demo.folder import DemoFolder
    from buurtbot.demo.start import reset_demo, run_demo
    from config.streets import with_streets

    safe_log.set_up("WARNING")
    folder = DemoFolder(given.folder.resolve())
    if given.reset:
        return _on_own_redis(reset_demo(folder))
    host = environment().get("BUURTBOT_LISTEN_HOST", "127.0.0.1")
    port = int(environment().get("BUURTBOT_LISTEN_PORT", "8080"))
    env = with_streets(environment(), folder.path)
    return _on_own_redis(run_demo(folder, env, host=host, port=port))


def _tour(_: argparse.Namespace) -> int:
    from buurtbot.demo.tour import run_tour

    safe_log.set_up("ERROR")
    return _on_own_redis(run_tour())


def _on_own_redis(play: Coroutine[Any, Any, int | None]) -> int:
    """Play; where no Redis can be started for it, the reason is told in one line."""
    from buurtbot.embedded_redis import EmbeddedRedisError

    try:
        return asyncio.run(play) or 0
    except EmbeddedRedisError as error:
        sys.stderr.write(f"{error}\n")
        return CANNOT


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


def _simulate(given: argparse.Namespace) -> int:
    from buurtbot.fast_time.command import simulate

    return simulate(given, sys.stdout, sys.stderr)


def _geo_build(given: argparse.Namespace) -> int:
    from geo.streets.commands import build_command

    return _plainly(lambda: build_command(given.map, given.out, ferries=given.ferries))


def _geo_walk(given: argparse.Namespace) -> int:
    """Read lines o_lat,o_lon,d_lat,d_lon and answer each with one line, at once:

    1493.1,street      metres on foot over the streets, from door to door
    -,unreachable      there is no way, or no street within 60 m of one of the two
    -,unreadable       not four numbers on the globe; an empty line gets this too

    Spaces around numbers, 5.2e1 and line ends of Windows are all right.
    """
    from geo.streets.commands import walk_command
    from geo.streets.graph import Avoid

    avoid = Avoid(steps=given.no_stairs, ferry=given.no_ferry)
    return _plainly(lambda: walk_command(given.graph, avoid=avoid))


def _plainly(command: Callable[[], int]) -> int:
    """Carry out a command about streets; what is wrong with a file is told in one line."""
    from geo.streets.errors import StreetsError

    try:
        status = command()
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _let_go_of_stdout()
        sys.stderr.write(f"Stopped half-way: {error.strerror or error}\n")
        return CANNOT
    except StreetsError as error:
        sys.stderr.write(f"{error}\n")
        return CANNOT
    return status


def _let_go_of_stdout() -> None:
    """Python writes out what is left when it ends, and would complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _geo_neighbourhoods(given: argparse.Namespace) -> int:
    from config.neighbourhood_files import write_neighbourhoods

    _tell(str(write_neighbourhoods(given.source, given.out, municipality=given.municipality)))
    return 0


def _geo_places(given: argparse.Namespace) -> int:
    from geo.place_file import write_places

    try:
        _tell(f"{write_places(given.table, given.out):,} addresses are in {given.out}.")
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return CANNOT
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
    "simulate": (_simulate, "play a neighbourhood in fast time; how many do we need?", OPTIONS),
}
GEO_COMMANDS: dict[str, tuple[Command, str, Options]] = {
    "build": (
        _geo_build,
        "make the street network of a town from an OpenStreetMap extract",
        {
            "map": {"type": Path, "metavar": "TOWN.osm.pbf"},
            "--out": {"type": Path, "required": True, "metavar": "FILE"},
            "--no-ferries": {
                "dest": "ferries",
                "action": "store_false",
                "help": "leave them out of the file, for everybody",
            },
        },
    ),
    "walk": (
        _geo_walk,
        "answer lines o_lat,o_lon,d_lat,d_lon with metres on foot",
        {
            "graph": {"type": Path, "metavar": "GRAPH", "help": "made by geo build"},
            "--no-stairs": {"action": "store_true", "help": "as with a pram or a wheelchair"},
            "--no-ferry": {"action": "store_true", "help": "only over land"},
        },
    ),
    "neighbourhoods": (
        _geo_neighbourhoods,
        "write config files from a file with boundaries",
        {
            "--from": {"type": Path, "required": True, "metavar": "FILE", "dest": "source"},
            "--out": {"type": Path, "required": True, "metavar": "DIR"},
            "--municipality": {"default": "", "metavar": "GM0344"},
        },
    ),
    "places": (
        _geo_places,
        "make an address file from a table of addresses",
        {
            "table": {"type": Path, "metavar": "TABLE.csv"},
            "--out": {"type": Path, "required": True, "metavar": "FILE"},
        },
    ),
}
