"""What can be done in the room `welcome`."""

from buurtbot.domain.deeds.declared import NEIGHBOUR, declared


@declared(NEIGHBOUR)
def agree(**answers: str) -> None:
    """Make someone known. `came_from` is the word of the link that led here, if it is listed."""


@declared(NEIGHBOUR)
def helplines_page() -> None:
    """Show the numbers. Also for who is not known: they have no menu to go back to."""


@declared(NEIGHBOUR)
def set_language(*, language: str, **rest: str) -> None:
    """Change the language of one person; the menu follows in it."""


@declared(NEIGHBOUR)
def show_menu(**rest: str) -> None:
    """Show what can be done now."""


@declared(NEIGHBOUR)
def stop_what() -> None:
    """They said "stop": ask what should stop."""


@declared(NEIGHBOUR)
def together_menu() -> None:
    """Show what neighbours do together here."""


@declared(NEIGHBOUR)
def more_menu() -> None:
    """Show what is needed less often."""
