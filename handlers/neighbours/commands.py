"""What each command does, and what becomes of the words that people type behind one."""

from collections.abc import Mapping
from typing import Final

from buurtbot.domain.core.messages import Deed, deed
from handlers.talking.talk import Command

COMMANDS: Final[Mapping[str, Deed]] = {
    "menu": deed("show_menu"),
    "help": deed("show_menu"),
    "hulp": deed("show_menu"),
    "stop": deed("stop_talk"),
    "stoppen": deed("stop_talk"),
    "taal": deed("begin", conversation="language"),
    "language": deed("begin", conversation="language"),
    "status": deed("request_status"),
    "pauze": deed("pause_menu"),
    "pause": deed("pause_menu"),
    "mydata": deed("my_data"),
    "mijngegevens": deed("my_data"),
    "forget": deed("forget_me"),
    "vergeet": deed("forget_me"),
    "hulplijnen": deed("helplines_page"),
    "helplines": deed("helplines_page"),
}
HELP: Final = frozenset({"help", "hulp"})
PERSON: Final = frozenset({"mens", "person"})
OTHERS: Final = PERSON | {"start"}


def is_ours(command: Command) -> bool:
    """Whether there is such a command."""
    return command.name in COMMANDS or command.name in OTHERS


def words_with(command: Command) -> str:
    """What was typed behind it; of what is no command of ours, all that was typed."""
    return command.payload if is_ours(command) else command.typed or command.payload


def for_somebody(command: Command) -> str:
    """The words that are for a person rather than for us; empty when it is a command only.

    "/help kunt u iets later?" is no wish to see a menu.
    """
    if is_ours(command) and COMMANDS.get(command.name) != deed("show_menu"):
        return ""
    return words_with(command) if command.payload else ""
