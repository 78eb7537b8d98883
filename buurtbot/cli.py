"""The commands: `buurtbot --help` lists them. What goes wrong in one is told in one way."""

import argparse
import inspect
import sys
import traceback
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, Final

from buurtbot.failures import Exit, explained
from buurtbot.safe_log import TOKEN
from buurtbot.terminal import Command, complain, let_go_of_stdout, tell

# Each is a file in commands/, imported when it is asked for: some need what takes a second.
COMMANDS: Final = (
    "new-neighbourhood",
    "connect",
    "run",
    "check-config",
    "check-data",
    "screen-lines",
    "deeds",
    "demo",
    "tour",
    "healthcheck",
    "status",
    "forget-person",
    "accept-loss",
    "audit",
    "backup",
    "restore",
    "reload",
    "rewrap",
    "new-key",
    "understand",
    "unclear",
    "screen",
    "simulate",
)
SEVERAL: Final = {
    "geo": "streets, addresses and boundaries: make and ask",
    "worker": "who works at the web desk: links and codes",
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Carry out one command; the exit status is one of `Exit`, 0 when it did what it says.

    When nobody reads on (`| head`) it ends without a word.
    """
    typed = sys.argv[1:] if arguments is None else arguments
    given = _parser(typed[:1]).parse_args(typed)
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
        from importlib.metadata import version  # noqa: PLC0415 - email comes with it

        tell(f"buurtbot {version('buurtbot')}")
        parser.exit()


def _parser(first: Sequence[str]) -> argparse.ArgumentParser:
    """What may be typed: all of it, or no more than what the first word asks for."""
    parser = argparse.ArgumentParser(prog="buurtbot", description="Neighbourhood chat bots.")
    parser.add_argument("--version", action=_Version, nargs=0, help="show which version this is")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    every = (*COMMANDS, *SEVERAL)
    for name in [word for word in first if word in every] or every:
        file = import_module(f"buurtbot.commands.{name.replace('-', '_')}")
        if name in SEVERAL:
            more = commands.add_parser(name, help=SEVERAL[name])
            _add(more.add_subparsers(required=True, metavar="WHAT"), file.COMMANDS)
        else:
            _add(commands, {name: file.COMMAND})
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
