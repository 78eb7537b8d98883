"""What can be done in the room `matching`."""

from buurtbot.domain.deeds.declared import CLOCK, declared


@declared(CLOCK)
def look_by(*, request: str) -> None:
    """A timer. Does nothing when the request is not open any more, or the deadline was moved."""


@declared(CLOCK)
def ask_first(*, request: str, haste: str = "") -> None:
    """Nobody was asked yet, or the time of a wave is over: ask the next circle."""


@declared(CLOCK)
def widen_circle(*, request: str, haste: str = "") -> None:
    """Nobody was asked yet, or the time of a wave is over: ask the next circle."""


@declared(CLOCK)
def ask_instead(*, request: str, haste: str = "") -> None:
    """Somebody said no, or is gone: ask another in the same wave."""


@declared(CLOCK)
def ask_again(*, request: str, haste: str = "") -> None:
    """Who held it dropped out: ask others. At the second drop-out the desk is told as well."""
