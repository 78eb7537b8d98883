"""What each command does, and what becomes of the words that people type behind one."""

from collections.abc import Mapping
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Deed
from handlers.talking.talk import Command

COMMANDS: Final[Mapping[str, Deed]] = {
    "menu": deeds.show_menu(),
    "help": deeds.show_menu(),
    "hulp": deeds.show_menu(),
    "stop": deeds.stop_talk(),
    "stoppen": deeds.stop_talk(),
    "taal": deeds.begin(conversation="language"),
    "language": deeds.begin(conversation="language"),
    "status": deeds.request_status(),
    "pauze": deeds.pause_menu(),
    "pause": deeds.pause_menu(),
    "mydata": deeds.my_data(),
    "mijngegevens": deeds.my_data(),
    "forget": deeds.forget_me(),
    "vergeet": deeds.forget_me(),
    "privacy": deeds.privacy(),
    "waar": deeds.where_to_go(),
    "where": deeds.where_to_go(),
    "samen": deeds.together_menu(),
    "together": deeds.together_menu(),
    "cirkel": deeds.my_circle(),
    "circle": deeds.my_circle(),
    "maatje": deeds.my_buddy(),
    "buddy": deeds.my_buddy(),
    "nabellen": deeds.check_in_page(),
    "checkin": deeds.check_in_page(),
    "delen": deeds.shared_now(),
    "share": deeds.shared_now(),
    "hulplijnen": deeds.helplines_page(),
    "helplines": deeds.helplines_page(),
}
JOINS: Final = frozenset({"koppel", "link"})  # with the code behind it that the desk read out
HELP: Final = frozenset({"help", "hulp"})
PERSON: Final = frozenset({"mens", "person"})
OTHERS: Final = PERSON | JOINS | {"start"}


def is_ours(command: Command) -> bool:
    """Whether there is such a command."""
    return command.name in COMMANDS or command.name in OTHERS


def deed_of(command: Command) -> Deed | None:
    """What it does; None when there is no such command."""
    if command.name in JOINS:
        return deeds.join_phone(code=command.payload)
    return COMMANDS.get(command.name)


def words_with(command: Command) -> str:
    """What was typed behind it; of what is no command of ours, all that was typed."""
    return command.payload if is_ours(command) else command.typed or command.payload


def for_somebody(command: Command) -> str:
    """The words that are for a person rather than for us; empty when it is a command only.

    "/help kunt u iets later?" is no wish to see a menu.
    """
    if is_ours(command) and COMMANDS.get(command.name) != deeds.show_menu():
        return ""
    return words_with(command) if command.payload else ""
