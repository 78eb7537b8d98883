"""What can be done in the room `helping`."""

from buurtbot.domain.deeds.declared import (
    CARRIED,
    CLOCK,
    HOLDER,
    MODERATOR,
    NEIGHBOUR,
    RESIDENT,
    declared,
)
from config.core.kinds import Kind


@declared(RESIDENT, HOLDER)
def block_person(*, request: str) -> None:
    """Keep the actor apart from the other side of this request, from now on."""


@declared(HOLDER)
def cannot_after_all(*, request: str) -> None:
    """Thanks without blame; the resident hears it at once, and others are asked."""


@declared(HOLDER)
def done(*, request: str, sure: str = "") -> None:
    """The volunteer is ready. Long before the agreed time they are asked whether they are sure."""


@declared(RESIDENT)
def finished(*, request: str, sure: str = "") -> None:
    """The resident says that it is done."""


@declared(RESIDENT, HOLDER)
def answer_question(*, request: str, what: str, value: str) -> None:
    """An answer to one of the two questions."""


@declared(CLOCK)
def ask_how_it_went(*, request: str, once_more: str = "") -> None:
    """A while after the end the line closes; the next day who has not answered is asked again."""


@declared(RESIDENT)
def ask_the_rest(*, request: str) -> None:
    """Something is still needed: the resident says what, and sends it as a new request."""


@declared(RESIDENT)
def nothing_left(*, request: str) -> None:
    """Nothing more is needed."""


@declared(RESIDENT)
def thank(*, request: str, words: str = "", ready: str = "", **rest: str) -> None:
    """The resident thanks the volunteer, in own words or with ready ones."""


@declared(RESIDENT)
def not_come(*, request: str) -> None:
    """The resident says nobody came (yet)."""


@declared(CLOCK)
def came_yet(*, request: str, once_more: str = "0") -> None:
    """The time has passed: ask both sides, once more, and then the desk."""


@declared(NEIGHBOUR)
def not_now(*, request: str) -> None:
    """Not this time: thanks, and someone else is asked."""


@declared(NEIGHBOUR)
def more_about(*, request: str) -> None:
    """All that can be told without saying who it is, with the same two buttons."""


@declared(NEIGHBOUR)
def not_this_kind(*, request: str) -> None:
    """Not this time, and never for this kind of help: until they say otherwise themselves."""


@declared(CARRIED)
def leave_out_kind(*, person: str, kind: Kind) -> None:
    """Never this kind of help: said across the border, about someone who lives here."""


@declared(HOLDER)
def on_my_way(*, request: str, asked: str = "") -> None:
    """Tell the resident that help is on its way. `asked` names the question this answers."""


@declared(HOLDER)
def show_address(*, request: str) -> None:
    """Show it to who holds the request now, and to nobody else; every showing is counted."""


@declared(CLOCK)
def step_back(*, request: str, person: str) -> None:
    """Free what this person holds, count their open invitation as a no."""


@declared(NEIGHBOUR)
def take_request(*, request: str) -> None:
    """Take it, when it can still be taken and this person was asked."""


@declared(CLOCK)
def wanted_to(*, request: str, person: str) -> None:
    """Remember who pressed too late, for when it is given back."""


@declared(MODERATOR)
def visit_yes(*, case: str) -> None:
    """Before a first visit at a home: they may go, now and from now on."""


@declared(MODERATOR)
def visit_no(*, case: str) -> None:
    """Not this volunteer, or not now: it goes to another, and it counts against nobody."""


@declared(HOLDER)
def visit_there(*, request: str) -> None:
    """The volunteer is there."""


@declared(HOLDER)
def visit_left(*, request: str) -> None:
    """The volunteer is away, and all is well."""


@declared(HOLDER)
def visit_still(*, request: str) -> None:
    """All is well, and the volunteer is still there."""


@declared(CLOCK)
def visit_looks(*, request: str, asked: str = "") -> None:
    """Nothing was heard of who visits. One question, and then a person looks, at any hour."""
