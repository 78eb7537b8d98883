"""What can be done in the room `care`."""

from buurtbot.domain.deeds.declared import CLOCK, MODERATOR, NEIGHBOUR, SHOWN_TO, declared


@declared(NEIGHBOUR, MODERATOR)
def report_behaviour(*, request: str = "", words: str = "", **rest: str) -> None:
    """Report someone, or a worry about them, to the desk. The other side is not told."""


@declared(SHOWN_TO)
def safe_now(*, value: str, case: str = "", worry: str = "") -> None:
    """The answer to "are you safe now?". With "no" the desk is called again, loudly."""


@declared(SHOWN_TO)
def call_me(*, case: str = "", worry: str = "") -> None:
    """Someone of the desk may call or write."""


@declared(NEIGHBOUR)
def want_person(*, request: str = "", words: str = "", **rest: str) -> None:
    """Fetch a person of the desk; nothing of the talk or the request is lost by it."""


@declared(SHOWN_TO, MODERATOR)
def worried(*, request: str) -> None:
    """The button: a helper worries about who they help, or the other way round."""


@declared(CLOCK)
def silent_alarm(*, case: str) -> None:
    """Nothing came: the card says so, who has it reads it, and who has not is called."""
