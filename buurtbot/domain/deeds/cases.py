"""What can be done in the room `cases`."""

from buurtbot.domain.deeds.declared import CLOCK, declared


@declared(CLOCK)
def call_again(*, case: str) -> None:
    """Call the desk again, and set the next call. Nothing when somebody has the case."""


@declared(CLOCK)
def promise_passed(*, case: str, told: str = "") -> None:
    """A timer. Nothing when somebody of the desk spoke, or the case got a new hour."""
