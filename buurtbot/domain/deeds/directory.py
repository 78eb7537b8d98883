"""What can be done in the room `directory`."""

from buurtbot.domain.deeds.declared import CLOCK, MODERATOR, NEIGHBOUR, declared


@declared(NEIGHBOUR)
def where_to_go(*, kind: str = "", page: str = "0") -> None:
    """For which help there is a place or a line in the neighbourhood; with `kind` which."""


@declared(NEIGHBOUR)
def show_place(*, place: str) -> None:
    """All that there is to know of one place or line."""


@declared(MODERATOR)
def refer(*, case: str, kind: str = "", page: str = "0") -> None:
    """Ask where the person is referred to: places that fit, and where anybody can go."""


@declared(MODERATOR)
def refer_to_place(*, case: str, place: str, sure: str = "") -> None:
    """Tell the person of this place, once staff saw the very words; it is asked about later."""


@declared(CLOCK)
def referral_moves(*, person: str) -> None:
    """A week after: ask whether it helped, once; what is old goes."""


@declared(NEIGHBOUR)
def did_it_help(*, place: str, said: str) -> None:
    """Whether a place helped, in one press: counted without who it was; a no goes to the desk."""


@declared(MODERATOR)
def helped_on_phone(*, call: str, place: str, chat: str = "", **answer: str) -> None:
    """The same of who was rung, as the caller of the desk says it."""


@declared(MODERATOR)
def whole_directory(*, neighbourhoods: str = "", page: str = "0") -> None:
    """All places of these neighbourhoods, with what is open now."""


@declared(MODERATOR)
def what_helped(*, neighbourhood: str) -> None:
    """How often people said that a place helped, once so many did that it tells of nobody."""
