"""What can be done in the room `asking`."""

from buurtbot.domain.deeds.declared import (
    CLOCK,
    MODERATOR,
    NEIGHBOUR,
    RESIDENT,
    SHOWN_TO,
    declared,
)


@declared(NEIGHBOUR)
def ask_for_help(**draft: str) -> None:
    """The end of the talk: send the request on its way."""


@declared(RESIDENT)
def change_request(*, request: str) -> None:
    """Read the request back, with a button for each answer. Sending replaces it."""


@declared(RESIDENT)
def add_word(*, request: str, words: str = "", voice: str = "", **rest: str) -> None:
    """Add words; whoever helps hears them at once."""


@declared(CLOCK)
def next_week(*, request: str) -> None:
    """Make next week's request from this one, and ask last week's helper first."""


@declared(RESIDENT)
def stop_repeating(*, request: str) -> None:
    """A weekly request does not come back any more. What is asked for now stays as it is."""


@declared(SHOWN_TO, MODERATOR)
def request_status(*, request: str = "") -> None:
    """Tell how one request stands, or all that are open, with what can be done now."""


@declared(RESIDENT)
def withdraw(*, request: str) -> None:
    """Ask whether they are sure."""


@declared(RESIDENT)
def withdraw_sure(*, request: str) -> None:
    """Take it back: everybody who was asked or is coming hears it."""


@declared(RESIDENT)
def skip_week(*, request: str) -> None:
    """Not this week; next week it comes back."""
