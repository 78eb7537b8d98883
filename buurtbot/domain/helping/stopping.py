"""One of a request reported the other: the help does not go on, and each hears so kindly."""

from buurtbot.domain import deeds
from buurtbot.domain.cases.apart import whom_to_ask
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Button, Change, Outgoing, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.helping.door import taken_away
from buurtbot.domain.helping.sides import Side, Sides, card_name, let_go, tell_resident
from buurtbot.domain.matching import pace
from buurtbot.domain.volunteering import lending
from buurtbot.domain.words.names import first_name_of
from config.network.network import Neighbourhood


def stopped(
    sides: Sides, holder: Person, by: Side, free: HelpRequest, here: Neighbourhood, gm: str
) -> Decision:
    """Nobody holds it now (`free`), and neither has a line to the other; it counts for nobody."""
    freed = let_go(holder, sides.id)
    told = _ask(sides, here) if by == "resident" else _helps_no_more(sides, holder)
    return Decision(
        keep=(free, sides.resident.hanging_up(sides.id), freed),
        tell=(_card(sides, holder), *taken_away(sides.request), told),
        later=(Timer(timers.came_yet(sides.id), None), pace.look_timer(free)),
        carry=lending.told_elsewhere(freed, gm),
    )


def _card(sides: Sides, holder: Person) -> Change:
    said = text("paused-on-card", kind=sides.kind)
    return Change(ToPerson(holder.id), card_name(sides.request), said)


def _ask(sides: Sides, here: Neighbourhood) -> Say:
    """Who would come need not; it does not say that somebody reported them."""
    said = _about(sides, "paused-visit", sides.resident, **whom_to_ask(here))
    person = Button(text("button-person"), deeds.want_person())
    return Say(ToPerson(sides.request.holder), said, ((person,),))


def _helps_no_more(sides: Sides, holder: Person) -> Outgoing:
    """Who asked hears that this neighbour does not come; what happens now follows."""
    return tell_resident(sides, _about(sides, "paused-help", holder))


def _about(sides: Sides, key: str, other: Person, **more: str) -> Text:
    return text(key, name=first_name_of(other), kind=sides.kind, **more)
