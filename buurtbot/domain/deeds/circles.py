"""What can be done in the room `circles`."""

from buurtbot.domain.deeds.declared import CLOCK, MODERATOR, NEIGHBOUR, SHOWN_TO, declared


@declared(CLOCK)
def circle_due(*, circle: str, switched: str = "") -> None:
    """Something is due in a circle: its round begins, or goes on; or all circles `switched`."""


@declared(CLOCK)
def circles_switched(*, neighbourhood: str, on: str) -> None:
    """The desk switched the circles of a neighbourhood on or off: its members hear so."""


@declared(CLOCK)
def circle_wish_over(*, person: str) -> None:
    """Nobody found a circle for who wanted one: they hear so, and the wish goes."""


@declared(SHOWN_TO)
def circle_spoken(*, circle: str, called: str, day: str = "") -> None:
    """They were spoken to."""


@declared(SHOWN_TO)
def circle_no_answer(*, circle: str, called: str, day: str = "") -> None:
    """They did not answer, or who has their key did not."""


@declared(CLOCK)
def circle_called(*, circle: str, called: str, came: str = "") -> None:
    """The desk called a member whom nobody else could; this is what `came` of it."""


@declared(SHOWN_TO)
def circle_going(*, circle: str, called: str, day: str = "") -> None:
    """Who has the key goes to look."""


@declared(NEIGHBOUR)
def circle_skip() -> None:
    """No part today."""


@declared(SHOWN_TO)
def circle_here(*, circle: str) -> None:
    """All is well with who was passed by, or not reached."""


@declared(NEIGHBOUR)
def my_circle(**rest: str) -> None:
    """How it stands with the circle that they are in, or want to be in."""


@declared(NEIGHBOUR)
def circle_wanted(*, phone: str = "", **rest: str) -> None:
    """They want to be in a circle: the desk finds them one."""


@declared(NEIGHBOUR)
def circle_away(*, first: str = "", last: str = "", **rest: str) -> None:
    """They take no part from this day to that one."""


@declared(NEIGHBOUR)
def circle_back() -> None:
    """They take part again, before the days that they said are over."""


@declared(NEIGHBOUR)
def circle_leave(*, sure: str = "") -> None:
    """They leave their circle, or do not want to be in one any more."""


@declared(SHOWN_TO)
def report_in_circle(*, circle: str, member: str) -> None:
    """Something is not right with a member: they are apart at once, and the desk looks."""


@declared(MODERATOR)
def circle_reported(*, circle: str, chat: str = "", **draft: str) -> None:
    """A member rang, and something is not right with another: the same by telephone."""


@declared(MODERATOR)
def circle_wished_for(*, neighbourhood: str, chat: str = "", **draft: str) -> None:
    """Who is on the telephone wants to be in a circle: they wait for one, as others do."""


@declared(MODERATOR)
def list_circles(*, neighbourhoods: str = "") -> None:
    """The circles of these neighbourhoods."""


@declared(MODERATOR)
def circle_made(*, neighbourhood: str, chat: str = "", **draft: str) -> None:
    """All was asked: the circle is there, and its members hear so."""


@declared(MODERATOR)
def circle_joins(*, circle: str, chat: str = "", **draft: str) -> None:
    """Somebody more is in it, behind the others."""


@declared(MODERATOR)
def circle_up(*, circle: str, member: str, chat: str = "", **rest: str) -> None:
    """A member moves one place up."""


@declared(MODERATOR)
def circle_takes_out(*, circle: str, member: str, chat: str = "", **rest: str) -> None:
    """The desk takes a member out."""


@declared(MODERATOR)
def circle_heard(*, circle: str, member: str, chat: str = "", **rest: str) -> None:
    """The desk heard of a member today: nobody needs to call them."""


@declared(MODERATOR)
def circle_away_for(*, circle: str, member: str, chat: str = "", **draft: str) -> None:
    """The desk notes the days away of a member who rang."""


@declared(MODERATOR)
def circle_back_for(*, circle: str, member: str, chat: str = "", **rest: str) -> None:
    """Who rang is back, or does not go away."""


@declared(MODERATOR)
def circle_changed(*, circle: str, chat: str = "", **draft: str) -> None:
    """Another number, address or key holder of a member; other days, another hour or limit."""


@declared(MODERATOR)
def circle_begin(*, circle: str, chat: str = "", **rest: str) -> None:
    """A round begins now: after a breakdown, or to try it."""


@declared(MODERATOR)
def circle_pause(*, circle: str, chat: str = "", **rest: str) -> None:
    """A circle rests, or goes on."""


@declared(MODERATOR)
def circle_end(*, circle: str, chat: str = "", **rest: str) -> None:
    """A circle ends; its members hear so, and what was kept of them for it goes."""


@declared(MODERATOR)
def circle_month(*, circle: str, chat: str = "", **rest: str) -> None:
    """How often it rang this month and the one before, and how often each was heard."""


@declared(MODERATOR)
def circle_sheet(*, circle: str, chat: str = "", **rest: str) -> None:
    """A sheet in large type for each member, to be printed."""
