"""What can be done in the room `staying`."""

from buurtbot.domain.deeds.declared import (
    CLOCK,
    HOLDER,
    MODERATOR,
    NEIGHBOUR,
    RESIDENT,
    declared,
)


@declared(CLOCK)
def staying_round(*, neighbourhood: str) -> None:
    """Once a working day: see whom there is something to write to, and set the next round."""


@declared(CLOCK)
def look_after(*, person: str) -> None:
    """Write to one volunteer, when there is still something to write about."""


@declared(CLOCK)
def still_paused(*, person: str) -> None:
    """A pause without an end has lasted long: whether they want to take part again."""


@declared(CLOCK)
def staying_switched(*, neighbourhood: str, on: str) -> None:
    """The desk switched it: who has their hours counted hears that it stops, or goes on."""


@declared(CLOCK)
def clear_staying(*, person: str) -> None:
    """Who stopped did not say why, and need not any more."""


@declared(NEIGHBOUR)
def why_no_request() -> None:
    """Tell why they get few requests or none, and what they could do."""


@declared(NEIGHBOUR)
def conversation_guide(*, piece: str = "") -> None:
    """All pieces of the conversation guide by name, or one of them whole."""


@declared(NEIGHBOUR)
def count_for_me(*, on: str) -> None:
    """Hours and milestones: only for who likes them. What was counted goes when they are not."""


@declared(NEIGHBOUR)
def write_unasked(*, on: str) -> None:
    """Whether we may write to this volunteer by ourselves."""


@declared(NEIGHBOUR)
def how_often(*, days: str = "") -> None:
    """Asked at most once in so many days, 0 for as often as it comes; without it, ask which."""


@declared(NEIGHBOUR)
def go_on_helping(*, asked_by_desk: str = "") -> None:
    """It still suits them. When the desk asked, it hears so."""


@declared(NEIGHBOUR)
def why_stopped(*, reason: str) -> None:
    """Why they stopped, in one press: counted without who it was."""


@declared(RESIDENT)
def let_read_again(*, request: str, may: str) -> None:
    """Whether the helper may read these words of thanks again later."""


@declared(RESIDENT)
def what_it_meant(*, request: str, meant: str) -> None:
    """What the help meant, in one press: the helper hears it."""


@declared(HOLDER)
def note_time(*, request: str, minutes: str) -> None:
    """How long a visit took, as the helper says."""


@declared(MODERATOR)
def who_stays(*, neighbourhoods: str = "", group: str = "", page: str = "0") -> None:
    """Who drifts away, who was asked often, who never, and why people stopped."""


@declared(MODERATOR)
def ask_how_they_are(*, person: str) -> None:
    """Ask a volunteer, in the name of the desk, whether it still suits them."""
