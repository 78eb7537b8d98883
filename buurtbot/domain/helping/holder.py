"""What who holds a request can do now, and how their visit stands when it is one.

How a visit stands is a mark of the request, bound to when it was taken: of who held it before
nothing is left.
"""

from typing import Final, Literal, get_args

from buurtbot.domain import deeds
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Button, Rows, text
from buurtbot.domain.helping.sides import mark_of, marked, report_button

State = Literal["", "waits", "approved", "coming", "there", "asked", "left"]
STATES: Final[tuple[State, ...]] = get_args(State)
MARK: Final = "visit"
RUNS: Final[frozenset[State]] = frozenset({"coming", "there", "asked"})


def state_of(request: HelpRequest) -> State:
    """How the visit of who holds it now stands."""
    said, _, taken = mark_of(request, MARK).partition("@")
    if taken != _taken(request):
        return ""
    return next((one for one in STATES if one == said), "")


def now_is(request: HelpRequest, state: State) -> HelpRequest:
    """The request with its visit in this state."""
    return marked(request, MARK, f"{state}@{_taken(request)}")


def _taken(request: HelpRequest) -> str:
    return str(int(request.taken_at.timestamp())) if request.taken_at else ""


def runs(request: HelpRequest) -> bool:
    """Whether somebody is on the way to a home, or there, and was not heard to be away."""
    return state_of(request) in RUNS


def holder_buttons(request: HelpRequest) -> Rows:
    """What the holder can do now."""
    way = Button(text("button-on-my-way"), deeds.on_my_way(request=request.id), style="primary")
    ready = Button(text("button-done"), deeds.done(request=request.id), style="success")
    where = Button(text("button-show-address"), deeds.show_address(request=request.id))
    cannot = Button(text("button-cannot"), deeds.cannot_after_all(request=request.id))
    rest: Rows = ((where,), (ready,), (cannot,), (report_button(request),))
    first: Rows = ((way,),) if request.state == "taken" else visit_rows(request)
    return (*first, *rest)


def visit_rows(request: HelpRequest) -> Rows:
    """What they say of a visit that runs: also when it was forgotten, and by whichever door."""
    state = state_of(request)
    if state not in RUNS:
        return ()
    if state == "coming":
        return ((there_button(request),),)
    still: Rows = ((still_button(request),),) if state == "asked" else ()
    return ((left_button(request),), *still)


def there_button(request: HelpRequest) -> Button:
    """[Ik ben er]."""
    act = deeds.visit_there(request=request.id)
    return Button(text("button-visit-there"), act, style="primary")


def left_button(request: HelpRequest) -> Button:
    """[Ik ben weer weg]."""
    act = deeds.visit_left(request=request.id)
    return Button(text("button-visit-left"), act, style="primary")


def still_button(request: HelpRequest) -> Button:
    """[Ik ben er nog, alles goed]."""
    return Button(text("button-visit-still"), deeds.visit_still(request=request.id))
