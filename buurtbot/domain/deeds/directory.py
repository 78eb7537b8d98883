"""What can be done in the room `directory`."""

from buurtbot.domain.deeds.declared import NEIGHBOUR, declared


@declared(NEIGHBOUR)
def where_to_go(*, kind: str = "", page: str = "0") -> None:
    """For which help there is a place or a line in the neighbourhood; with `kind` which."""


@declared(NEIGHBOUR)
def show_place(*, place: str) -> None:
    """All that there is to know of one place or line."""
