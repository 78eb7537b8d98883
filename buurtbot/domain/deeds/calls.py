"""What can be done in the room `calls`."""

from buurtbot.domain.deeds.declared import CLOCK, MODERATOR, NEIGHBOUR, SHOWN_TO, declared


@declared(MODERATOR)
def call_list(*, neighbourhoods: str = "") -> None:
    """Show who is to be called now in these neighbourhoods, without names."""


@declared(NEIGHBOUR)
def my_calls() -> None:
    """Show a volunteer who may call whom there is to call; others hear that they may not."""


@declared(SHOWN_TO, MODERATOR)
def take_call(*, call: str, chat: str = "") -> None:
    """Take this one, for a while; the card shows whom to call. Nobody else gets it meanwhile."""


@declared(SHOWN_TO, MODERATOR)
def pass_call(*, call: str) -> None:
    """Who was asked first cannot now: others may."""


@declared(SHOWN_TO, MODERATOR)
def give_back_call(*, call: str, chat: str = "") -> None:
    """Put it back on the list; what was noted stays."""


@declared(SHOWN_TO, MODERATOR)
def call_spoken(*, call: str, chat: str = "") -> None:
    """They were spoken: ask how they are."""


@declared(SHOWN_TO, MODERATOR)
def call_ended(*, call: str, came: str, chat: str = "") -> None:
    """They were spoken, and this is how they are. The call is over."""


@declared(SHOWN_TO, MODERATOR)
def call_not_answered(*, call: str, chat: str = "") -> None:
    """Nobody picked up: again later; after so many times a case."""


@declared(SHOWN_TO, MODERATOR)
def call_later_when(*, call: str, chat: str = "") -> None:
    """Ask when to call again."""


@declared(SHOWN_TO, MODERATOR)
def call_later(*, call: str, at: str = "", chat: str = "", **said: str) -> None:
    """Call again at this moment (ISO, UTC). It is no try."""


@declared(SHOWN_TO)
def report_call(*, call: str) -> None:
    """A volunteer reports whom they called: they are apart at once, and others call."""


@declared(SHOWN_TO, MODERATOR)
def call_worried(*, call: str, chat: str = "") -> None:
    """The caller worries about them: an urgent case, at once."""


@declared(MODERATOR)
def still_needed(*, call: str, request: str, chat: str = "", **answer: str) -> None:
    """Who asked by phone says whether it is still needed: "yes", or "no" and it is taken back."""


@declared(SHOWN_TO, MODERATOR)
def more_calls(*, call: str, chat: str = "") -> None:
    """Show who else there is to call, where this card stands."""


@declared(SHOWN_TO, MODERATOR)
def call_note(*, call: str, words: str = "", chat: str = "", **said: str) -> None:
    """Write down what the next caller, or the desk, must know."""


@declared(CLOCK)
def call_moves(*, call: str) -> None:
    """It comes up, goes back on the list, is for anyone, or waited too long; or nothing of it."""


@declared(CLOCK)
def ring_back(*, request: str) -> None:
    """Put who asked this by phone on the call list, for when they hear how it stands."""


@declared(CLOCK)
def rung_back(*, request: str) -> None:
    """They heard it by phone: nobody has to ring for it any more."""


@declared(CLOCK)
def clear_call(*, call: str) -> None:
    """Nobody called for long: when they last were, and what was noted, goes."""
