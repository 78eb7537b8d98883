"""What leads a talk on, or asks for whom a message is: the handlers do it themselves."""

from buurtbot.domain.deeds.declared import MODERATOR, SHOWN_TO, declared


@declared(SHOWN_TO, MODERATOR)
def begin(*, conversation: str, **draft: str) -> None:
    """Begin this conversation, with what is known already."""


@declared(SHOWN_TO)
def answer(*, turn: str, value: str) -> None:
    """A choice under the question of this turn."""


@declared(MODERATOR)
def intake_answer(*, turn: str, value: str, talk: str = "", case: str = "") -> None:
    """A choice under a question that staff are asked."""


@declared(SHOWN_TO)
def stop_talk() -> None:
    """Stop, and throw away what was answered so far."""


@declared(SHOWN_TO)
def resume_talk() -> None:
    """Ask the question again at which the talk waits."""


@declared(SHOWN_TO)
def for_whom(*, kind: str, subject: str = "", municipality: str = "") -> None:
    """For whom the message is that waits."""
