"""What neighbours do together here, beside asking for help: a page, when there is any."""

from collections.abc import Callable, Mapping
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.circles.said import my_circle_button
from buurtbot.domain.core.messages import Button, Rows, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity

# What somebody can begin or look at, by activity, in the order in which it is shown.
ROWS: Final[Mapping[Activity, Callable[[Person], Rows]]] = {
    Activity.CIRCLES: lambda _person: ((my_circle_button(),),),
    Activity.SHARING: lambda _person: _sharing(),
    Activity.CHECK_INS: lambda _person: _check_ins(),
    Activity.BUDDIES: lambda _person: ((Button(text("button-my-buddy"), deeds.my_buddy()),),),
    Activity.STAYING: lambda person: _staying() if person.offer else (),
}


def entry(person: Person, on: frozenset[Activity]) -> Rows:
    """The row of the menu that leads there; none when nothing is to be done there."""
    if not _rows(person, on):
        return ()
    return ((Button(text("button-together"), deeds.together_menu()),),)


def page(person: Person, on: frozenset[Activity]) -> Say:
    """All of it, and the way back. An old button leads here also when all was switched off."""
    back, rows = (Button(text("button-to-menu"), deeds.show_menu()),), _rows(person, on)
    said = text("menu-together" if rows else "menu-together-off")
    return Say(ToPerson(person.id), said, (*rows, back))


def _rows(person: Person, on: frozenset[Activity]) -> Rows:
    return tuple(row for one, rows in ROWS.items() if one in on for row in rows(person))


def _staying() -> Rows:
    acts = (
        ("button-what-i-did", deeds.what_i_did()),
        ("button-staying-why", deeds.why_no_request()),
        ("button-staying-guide", deeds.conversation_guide()),
    )
    return tuple((Button(text(label), act),) for label, act in acts)


def _sharing() -> Rows:
    acts = (
        ("button-shared-now", deeds.shared_now()),
        ("button-share-something", deeds.share_something()),
        ("button-share-want-to-hear", deeds.want_to_hear()),
        ("button-something-too", deeds.something_too()),
        ("button-name-neighbour", deeds.begin(conversation="name_neighbour")),
    )
    return tuple((Button(text(label), act),) for label, act in acts)


def _check_ins() -> Rows:
    return (
        (Button(text("button-check-in"), deeds.check_in_page()),),
        (Button(text("button-my-calls"), deeds.my_calls()),),
    )
