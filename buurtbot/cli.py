"""The commands: `buurtbot --help` lists them. What goes wrong in one is told in one way."""

import argparse
import inspect
import sys
import traceback
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from typing import Any, Final

from buurtbot.commands.accept_loss import ACCEPT_LOSS
from buurtbot.commands.audit import AUDIT
from buurtbot.commands.backup import BACKUP
from buurtbot.commands.check_config import CHECK_CONFIG
from buurtbot.commands.check_data import CHECK_DATA
from buurtbot.commands.connect import CONNECT
from buurtbot.commands.deeds import DEEDS
from buurtbot.commands.demo import DEMO
from buurtbot.commands.forget_person import FORGET_PERSON
from buurtbot.commands.geo import GEO
from buurtbot.commands.healthcheck import HEALTHCHECK
from buurtbot.commands.new_key import NEW_KEY
from buurtbot.commands.new_neighbourhood import NEW_NEIGHBOURHOOD
from buurtbot.commands.reload import RELOAD
from buurtbot.commands.restore import RESTORE
from buurtbot.commands.rewrap import REWRAP
from buurtbot.commands.run import RUN
from buurtbot.commands.screen import SCREEN
from buurtbot.commands.screen_lines import SCREEN_LINES
from buurtbot.commands.simulate import SIMULATE
from buurtbot.commands.status import STATUS
from buurtbot.commands.tour import TOUR
from buurtbot.commands.unclear import UNCLEAR
from buurtbot.commands.understand import UNDERSTAND
from buurtbot.commands.worker import WORKER
from buurtbot.failures import Exit, explained
from buurtbot.safe_log import TOKEN
from buurtbot.terminal import Command, complain, let_go_of_stdout, tell

COMMANDS: Final[Mapping[str, Command]] = {
    "new-neighbourhood": NEW_NEIGHBOURHOOD,
    "connect": CONNECT,
    "run": RUN,
    "check-config": CHECK_CONFIG,
    "check-data": CHECK_DATA,
    "screen-lines": SCREEN_LINES,
    "deeds": DEEDS,
    "demo": DEMO,
    "tour": TOUR,
    "healthcheck": HEALTHCHECK,
    "status": STATUS,
    "forget-person": FORGET_PERSON,
    "accept-loss": ACCEPT_LOSS,
    "audit": AUDIT,
    "backup": BACKUP,
    "restore": RESTORE,
    "reload": RELOAD,
    "rewrap": REWRAP,
    "new-key": NEW_KEY,
    "understand": UNDERSTAND,
    "unclear": UNCLEAR,
    "screen": SCREEN,
    "simulate": SIMULATE,
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Carry out one command; the exit status is one of `Exit`, 0 when it did what it says.

    When nobody reads on (`| head`) it ends without a word.
    """
    given = _parser().parse_args(arguments)
    try:
        status = given.command.do(given)
        sys.stdout.flush()
    except BrokenPipeError:
        let_go_of_stdout()
        status = Exit.CLOSED_PIPE
    except KeyboardInterrupt:
        status = Exit.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the edge of every command
        status = _tell(error, trace=given.debug)
    sys.exit(int(status))


def _tell(error: Exception, *, trace: bool) -> int:
    """What went wrong and what to do, on standard error; a trace only for who asks for it."""
    failed = explained(error)
    if isinstance(error, OSError):
        let_go_of_stdout()  # it may be what could not be written
    if trace:
        complain(TOKEN.sub("<token>", "".join(traceback.format_exception(error))))
    complain(failed.said)
    return failed.exit


class _Version(argparse.Action):
    """Looks it up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        tell(f"buurtbot {version('buurtbot')}")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="buurtbot", description="Neighbourhood chat bots.")
    parser.add_argument("--version", action=_Version, nargs=0, help="show which version this is")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add(commands, COMMANDS)
    geo = commands.add_parser("geo", help="streets, addresses and boundaries: make and ask")
    _add(geo.add_subparsers(required=True, metavar="WHAT"), GEO)
    worker = commands.add_parser("worker", help="who works at the web desk: links and codes")
    _add(worker.add_subparsers(required=True, metavar="WHAT"), WORKER)
    return parser


def _add(commands: Any, table: Mapping[str, Command]) -> None:
    for name, command in table.items():
        one = commands.add_parser(
            name,
            help=command.told,
            description=inspect.getdoc(command.do) or command.told,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        one.set_defaults(command=command)
        for option, how in command.options.items():
            one.add_argument(option, **how)
        one.add_argument("--debug", action="store_true", help="show where it went wrong")
