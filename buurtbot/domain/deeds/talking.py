"""What leads a talk on, or asks for whom a message is: the handlers do it themselves."""

from buurtbot.domain.deeds.declared import MODERATOR, NEIGHBOUR, declared


@declared(NEIGHBOUR, MODERATOR)
def begin(*, conversation: str, **draft: str) -> None:
    """Begin this conversation, with what is known already."""


@declared(NEIGHBOUR)
def answer(*, turn: str, value: str) -> None:
    """A choice under the question of this turn."""


@declared(MODERATOR)
def intake_answer(*, turn: str, value: str, talk: str = "", case: str = "") -> None:
    """A choice under a question that staff are asked."""


@declared(MODERATOR)
def intake_filled(*, desk: str, case: str = "", language: str = "", **fields: str) -> None:
    """Fields of the page of an intake, as they are now; and whether it is sent, or stopped."""


@declared(NEIGHBOUR)
def stop_talk() -> None:
    """Stop, and throw away what was answered so far."""


@declared(NEIGHBOUR)
def resume_talk() -> None:
    """Ask the question again at which the talk waits."""


@declared(NEIGHBOUR)
def for_whom(*, kind: str, subject: str = "", municipality: str = "") -> None:
    """For whom the message is that waits."""
