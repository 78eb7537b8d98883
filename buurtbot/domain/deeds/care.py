"""What can be done in the room `care`."""

from buurtbot.domain.deeds.declared import (
    CLOCK,
    MODERATOR,
    NEIGHBOUR,
    NEWS,
    SHOWN_TO,
    declared,
)


@declared(NEIGHBOUR, MODERATOR)
def report_behaviour(*, request: str = "", words: str = "", **rest: str) -> None:
    """Report someone, or a worry about them, to the desk. Who is reported is apart from them."""


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


@declared(NEIGHBOUR)
def give_signal(**answers: str) -> None:
    """A worry about another reaches the contact of this neighbourhood, and nobody else."""


@declared(MODERATOR)
def read_signal(*, signal: str, why: str = "", chat: str = "") -> None:
    """Read it: why is asked first, and each reading is noted. Only for who it is for."""


@declared(MODERATOR)
def list_signals(*, neighbourhoods: str = "", chat: str = "") -> None:
    """The signals that are there: to who may read them, in their own chat; else how many."""


@declared(MODERATOR)
def reader_away(*, neighbourhoods: str, days_away: str = "", chat: str = "") -> None:
    """Who reads signals is away for so many days, and the deputy hears at once; 0: is back."""


@declared(NEWS)
def reader_left(*, neighbourhoods: str, who: str) -> None:
    """Who reads the signals of these neighbourhoods left the staff group: the deputy hears."""


@declared(MODERATOR)
def signal_for_caller(*, neighbourhood: str, chat: str = "", **draft: str) -> None:
    """Who rings worries about somebody: it reaches the contact alone, as what others give."""


@declared(MODERATOR)
def ask_giver(*, signal: str, chat: str = "") -> None:
    """Who gave it, and allowed that, is asked to call."""


@declared(MODERATOR)
def signal_follows(*, signal: str, chat: str = "") -> None:
    """Something follows: it is kept longer."""


@declared(MODERATOR)
def signal_over(*, signal: str, chat: str = "") -> None:
    """Nothing more is needed: it goes at once."""


@declared(CLOCK)
def signal_waits(*, signal: str, times: str = "0") -> None:
    """Nobody read it. First its contact is reminded; then the deputy and others hear."""


@declared(CLOCK)
def clear_signal(*, signal: str) -> None:
    """The time of a worry signal is over."""
