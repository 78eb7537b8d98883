"""What can be done in the room `lines`."""

from buurtbot.domain.deeds.declared import (
    CARRIED,
    CLOCK,
    HOLDER,
    MODERATOR,
    RESIDENT,
    SENDING,
    SHOWN_TO,
    declared,
)


@declared(CARRIED)
def pass_held(*, kind: str, subject: str) -> None:
    """What waited at home is for a line of this municipality."""


@declared(CLOCK)
def not_sent(*, person: str) -> None:
    """They never said for whom it was. It goes, unsent, and they hear so."""


@declared(SENDING)
def not_arrived(*, person: str, other: str) -> None:
    """Tell `person` that `other` did not get it. Who was forgotten meanwhile is told nothing."""


@declared(SENDING)
def not_whole(*, lost: str, other: str = "", person: str = "", case: str = "") -> None:
    """Tell `person`, or staff at their `case`, what `other` did not get (the desk, without)."""


@declared(RESIDENT, HOLDER)
def write_to_other(*, request: str) -> None:
    """They chose: what they write now is for the other side again, while that still can be."""


@declared(SHOWN_TO)
def use_number(*, case: str, use: str) -> None:
    """Their answer: the desk may call that number, or they give another one."""


@declared(MODERATOR)
def take_back(*, case: str, message: str) -> None:
    """Take it away where it was read, or empty it where it is too old for that."""


@declared(MODERATOR)
def send_unsent(*, case: str, message: str, take_it: str = "") -> None:
    """Pass it on, under the name of who wrote it. With `take_it` who presses has the case now."""


@declared(MODERATOR)
def keep_unsent(*, case: str, message: str) -> None:
    """It stays with the desk, also when it is changed later."""


@declared(CLOCK)
def remind_unsent(*, case: str, message: str) -> None:
    """Nobody pressed yet. Said once."""


@declared(SHOWN_TO)
def part_from(*, pair: str) -> None:
    """Keep the actor apart from the other of this pair, from now on."""


@declared(SHOWN_TO)
def report_pair(*, pair: str) -> None:
    """Something did not feel right: told to the desk, and to nobody else."""


@declared(CLOCK)
def pair_over(*, pair: str) -> None:
    """These two do not write to each other any more."""
