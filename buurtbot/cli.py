"""The commands: `buurtbot --help` lists them. Everything heavy is imported where it is needed."""

import argparse
import asyncio
import inspect
import logging
import sys
from base64 import b64encode
from collections.abc import Coroutine, Sequence
from pathlib import Path
from secrets import token_bytes
from typing import Any

from buurtbot import safe_log
from buurtbot.deeds_page import DEEDS_PAGE
from buurtbot.fast_time.options import OPTIONS
from buurtbot.geo_commands import GEO_COMMANDS
from buurtbot.kept_lines import screen_lines
from buurtbot.screen_lines import SCREEN
from buurtbot.terminal import (
    CANNOT,
    CLOSED_PIPE,
    Commands,
    Options,
    complain,
    let_go_of_stdout,
    remedy,
    tell,
)
from buurtbot.understand import UNDERSTAND
from config.cautions import cautions, old_today
from config.mistakes import WrongConfig
from config.network import Network, load_network
from config.settings import environment, load_settings

log = logging.getLogger(__name__)
DEMO_FOLDER = Path(".demo")


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
        tell("This cannot start yet:")
        for mistake in wrong.mistakes:
            tell(f"  {mistake}")
        sys.exit(CANNOT)
    except ModuleNotFoundError as missing:
        complain(remedy(missing))
        sys.exit(CANNOT)
    except BrokenPipeError:
        let_go_of_stdout()
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


def _add(commands: Any, table: Commands) -> None:
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


def _slugs(network: Network) -> dict[str, str]:
    names = {n.slug: n.token_name for n in network.neighbourhoods}
    return names | {"desk": "BUURTBOT_TOKEN_DESK"}


def _run(given: argparse.Namespace) -> int:
    from buurtbot.run import run_service  # the bot libraries take seconds to import
    from config.streets import with_streets

    safe_log.set_up(environment().get("BUURTBOT_LOG", "INFO"))
    network = load_network(given.config)
    settings = load_settings(_slugs(network), environment())
    env = with_streets(environment(), given.config)
    if settings.state is None:
        log.warning("BUURTBOT_STATE names no folder: a Redis that lost data while off is not seen")
    return _on_our_data(run_service(settings, network, env))


def _on_our_data(work: Coroutine[Any, Any, object]) -> int:
    """Do it; when Redis does not hold what we wrote, say what is wrong and what to do."""
    from buurtbot.storage.away import WrongStore

    try:
        asyncio.run(work)
    except WrongStore as wrong:
        complain(str(wrong))
        return CANNOT
    return 0


def _accept_loss(given: argparse.Namespace) -> int:
    """Go on with what Redis holds, after the service said that it went back in time.

    Who wrote since then is not known any more, or as they were. Lay back the newest copy first.
    """
    from buurtbot.run import accept_loss

    network = load_network(given.config)
    settings = load_settings(_slugs(network), environment())
    if settings.state is None:
        complain("BUURTBOT_STATE names no folder, so nothing is remembered: just start.")
        return CANNOT

    async def accept() -> None:
        missing = await accept_loss(settings, network)
        for municipality, count in missing.items():
            tell(f"{municipality}: {count} writes are lost. The service goes on without them.")
        if not missing:
            tell("Nothing was lost.")

    return _on_our_data(accept())


def _rewrap(given: argparse.Namespace) -> int:
    """Put all data under the first of BUURTBOT_MASTER_KEYS, while the service runs.

    First give every process the new key, before the old one, and start it again; then this; then
    the old key may go. Stopped half-way, it goes on when it is begun again.
    """
    from buurtbot.run import rewrap_all

    network = load_network(given.config)
    settings = load_settings(_slugs(network), environment())

    async def move() -> None:
        for municipality, done in (await rewrap_all(settings, network)).items():
            tell(f"{municipality}: {done.moved} keys moved, {done.were} were there already.")
        tell(f"All is under {settings.current_key} now. Older keys may go from the secrets.")

    return _on_our_data(move())


def _check_data(given: argparse.Namespace) -> int:
    """Read everything in Redis and count it, by kind and by the form it was written in.

    Nothing is changed, and nothing of people is shown; the service may run meanwhile. The exit
    status is 1 when something cannot be read, or belongs to a later version.
    """
    from buurtbot.run import tell_data

    network, bad = load_network(given.config), 0
    settings = load_settings(_slugs(network), environment())

    async def check() -> None:
        nonlocal bad
        bad = await tell_data(settings, network, given.municipality)

    return _on_our_data(check()) or min(bad, 1)


def _check_config(given: argparse.Namespace) -> int:
    from config.outside import check_outside
    from config.streets import told_of, with_streets

    network = load_network(given.config)
    load_settings(_slugs(network), environment())
    env = with_streets(environment(), given.config)
    asyncio.run(check_outside(env))
    for n in network.neighbourhoods:
        ends = ", CLOSED: nothing new begins there" if n.closed else ""
        tell(f"{n.name} ({n.municipality_name}): @{n.bot}, desk {n.desk.group}{ends}")
        tell(f"    may act there: {n.desk.who_may_act}")
    tell(told_of(env))
    for caution in (*cautions(network), *old_today(network)):
        tell(f"Careful: {caution}")
    tell("This config is good.")
    return 0


def _demo(given: argparse.Namespace) -> int:
    from buurtbot.demo.folder import DemoFolder
    from buurtbot.demo.start import reset_demo, run_demo
    from config.streets import with_streets

    safe_log.set_up("WARNING")
    folder = DemoFolder(given.folder.resolve())
    if given.reset:
        return _on_own_redis(reset_demo(folder))
    settings, env = environment(), with_streets(environment(), folder.path)
    host = settings.get("BUURTBOT_LISTEN_HOST", "127.0.0.1")
    port = int(settings.get("BUURTBOT_LISTEN_PORT", "8080"))
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
        complain(str(error))
        return CANNOT


def _healthcheck(_: argparse.Namespace) -> int:
    from buurtbot.web.health import ask_health

    port = environment().get("BUURTBOT_LISTEN_PORT", "8000")
    return asyncio.run(ask_health(f"http://127.0.0.1:{int(port)}/healthz"))


def _forget_person(given: argparse.Namespace) -> int:
    from buurtbot.run import forget_person

    safe_log.set_up()
    network = load_network(given.config)
    settings, found = load_settings(_slugs(network), environment()), False

    async def forget() -> None:
        nonlocal found
        found = await forget_person(
            settings, network, bot=given.bot, telegram_id=given.telegram_id
        )
        tell("Erased." if found else "Nobody is known by that number at that bot.")

    return _on_our_data(forget()) or (0 if found else 1)


def _new_key(given: argparse.Namespace) -> int:
    tell(f"{given.id}:{b64encode(token_bytes(32)).decode()}")
    return 0


def _simulate(given: argparse.Namespace) -> int:
    from buurtbot.fast_time.command import simulate

    return simulate(given, sys.stdout, sys.stderr)


CONFIG_FOLDER: Options = {"--config": {"type": Path, "required": True, "metavar": "DIR"}}
COMMANDS: Commands = {
    "run": (_run, "serve real neighbourhoods through Telegram", CONFIG_FOLDER),
    "check-config": (_check_config, "say what is wrong in a config folder", CONFIG_FOLDER),
    "check-data": (
        _check_data,
        "read all that is stored, and count it",
        CONFIG_FOLDER | {"--municipality": {"default": "", "help": "only this one, as gm0518"}},
    ),
    "screen-lines": (screen_lines, "print what the desk kept, and erase it here", CONFIG_FOLDER),
    "deeds": DEEDS_PAGE,
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
    "accept-loss": (_accept_loss, "go on after Redis went back in time", CONFIG_FOLDER),
    "rewrap": (_rewrap, "put all data under the newest master key", CONFIG_FOLDER),
    "new-key": (_new_key, "make a master key", {"--id": {"default": "k1"}}),
    "understand": UNDERSTAND,
    "screen": SCREEN,
    "simulate": (_simulate, "play a neighbourhood in fast time; how many do we need?", OPTIONS),
}
