"""Speaking to the desk alone about a request, and the way back to the other side of it."""

from collections.abc import Iterable

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Button, Rows, Say, ToPerson, text
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.helping.sides import Side, Sides, person_button
from buurtbot.domain.words.names import first_name_of


def back_to_other(sides: Sides, side: Side) -> Rows:
    """[Toch iets aan Samir schrijven], while the two can still write to each other."""
    if not sides.still_write:
        return ()
    name = first_name_of(sides.other(side))
    write = deeds.write_to_other(request=sides.id)
    return ((Button(text("button-write-to-other", name=name), write),),)


def speaks_again(sides: Sides, side: Side, line: Line) -> Decision:
    """What they write goes to the other side again, and they hear that it does."""
    one = sides.one(side)
    if one is None:
        return Decision()
    name = first_name_of(sides.other(side))
    told = Say(ToPerson(one.id), text("writes-to-other", name=name))
    return Decision(keep=(one.speaking_on(line),), tell=(told,))


def no_more_aside(request: str, people: Iterable[Person]) -> tuple[Person, ...]:
    """The people of a request that nothing more is asked about: what they say is for the menu."""
    return tuple(p.hanging_up(request) for p in people if _speaks_aside(p, request))


def _speaks_aside(person: Person, request: str) -> bool:
    return any((line.kind, line.subject) == ("aside", request) for line in person.lines)


def speaks_no_more(sides: Sides, side: Side) -> Decision:
    """It is too late for that; what they write stays with the desk."""
    one = sides.one(side)
    rows = ((person_button(sides.request),),)
    told = Say(ToPerson(one.id), text("line-is-over"), rows) if one else None
    return Decision(tell=(told,) if told else ())
