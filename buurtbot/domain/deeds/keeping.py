"""What can be done in the room `keeping`."""

from buurtbot.domain.deeds.declared import CARRIED, CLOCK, MODERATOR, NEIGHBOUR, SENDING, declared


@declared(MODERATOR)
def ban(*, case: str, why: str = "", sure: str = "") -> None:
    """Somebody takes no part any more: why is asked, and the words are shown first."""


@declared(CLOCK)
def stays_out(*, person: str) -> None:
    """Who is excluded was put together with what they began in the bot: that ends too."""


@declared(MODERATOR)
def unban(*, case: str) -> None:
    """They may take part again; whoever decided it may end it."""


@declared(MODERATOR)
def list_excluded(*, neighbourhoods: str = "", page: str = "0", told: str = "yes") -> None:
    """Show who takes no part in these neighbourhoods; that somebody looked is noted."""


@declared(MODERATOR)
def let_in(*, person: str, sure: str = "") -> None:
    """From that list: they may take part again, once the worker said that it is meant."""


@declared(MODERATOR)
def ban_stays(*, case: str, sure: str = "") -> None:
    """Another than who decided it looked at what they say of it, and it stays."""


@declared(NEIGHBOUR)
def appeal(*, words: str = "", **rest: str) -> None:
    """They do not agree that they take no part: a case, for another worker."""


@declared(CLOCK)
def clear_case(*, case: str, drop: str = "") -> None:
    """Take a closed case away when its time is over. One that was reopened stays."""


@declared(CLOCK)
def clear_person(*, person: str, asked: str = "") -> None:
    """Wait on, ask, or forget. Nobody is forgotten while something is going on."""


@declared(CLOCK)
def clear_talk(*, person: str) -> None:
    """A talk that nobody went on with is taken away, with what was said in it."""


@declared(CLOCK)
def clear_request(*, request: str) -> None:
    """Take away what has been kept long enough."""


@declared(CLOCK)
def close_person(*, person: str, told: str = "") -> None:
    """The word, and what is open to the desk; when nothing is open, forget them."""


@declared(CLOCK)
def forget_again(*, person: str) -> None:
    """Somebody who was forgotten came back with a backup: without a word, as they went."""


@declared(NEIGHBOUR)
def privacy() -> None:
    """What is kept, why, and how long; also for who is not known."""


@declared(NEIGHBOUR)
def forget_me() -> None:
    """Ask whether they are sure, and say what goes."""


@declared(NEIGHBOUR)
def forget_sure() -> None:
    """Forget who asks it."""


@declared(NEIGHBOUR)
def my_data() -> None:
    """Say what is kept and for how long, and send all of it."""


@declared(MODERATOR)
def data_for_caller(*, person: str, chat: str = "") -> None:
    """All that is kept of who only has a phone, for a worker to read out or print for them."""


@declared(MODERATOR)
def forget_caller(*, person: str, sure: str = "", chat: str = "") -> None:
    """Who only has a phone asks to be forgotten: what goes is read out first."""


@declared(MODERATOR)
def join_code(*, person: str, chat: str = "") -> None:
    """Who only has a phone gets the bot or the page: a code to read out, with which they go on."""


@declared(NEIGHBOUR)
def join_phone(*, code: str = "") -> None:
    """Who was known by phone typed the code: all that is theirs goes on in this chat."""


@declared(NEIGHBOUR)
def join_both(*, kept: str, helps: str = "") -> None:
    """They said yes: what they asked in this chat is put with what the desk has of them."""


@declared(SENDING, CARRIED)
def unreachable(*, person: str, told: str = "") -> None:
    """As a volunteer they step back; what they asked for themselves goes to the desk."""


@declared(NEIGHBOUR)
def gone() -> None:
    """They blocked our bot a moment ago."""


@declared(NEIGHBOUR)
def back_again() -> None:
    """They let us in again: found again by who asks for help, and told that they are."""
