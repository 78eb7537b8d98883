"""What a volunteer hears: why no request came, whether it still suits them, and what they can do.

Never blame: no is always right, and so is a pause.
"""

from collections.abc import Mapping
from functools import partial
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.messages import Button, Rows, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.staying.why import Cause, Why, levels_lacking
from buurtbot.domain.welcome.menu import Row, back_to_menu
from buurtbot.domain.words.listing import listed
from config.network.network import Neighbourhood
from config.network.policy import Policy

RHYTHMS: Final = (7, 14, 28, 0)  # days between two requests
CHANGES: Final[frozenset[Cause]] = frozenset({"kind", "language", "daypart", "too_far"})
PERSON: Final[frozenset[Cause]] = frozenset({"level", "waits"})


def no_request(person: Person, here: Neighbourhood, policy: Policy, found: Why) -> Say:
    """Why no request came: by ourselves, so with a way to hear no more of it."""
    told = lines((text("staying-no-request"), *_causes(person, here, policy, found)))
    rows = (*_can_do(found), _no_more(), back_to_menu())
    return Say(ToPerson(person.id), told, rows)


def why_as_asked(
    person: Person, here: Neighbourhood, policy: Policy, found: Why, asked: int
) -> Say:
    """The same for who asks why."""
    days = policy.asked_memory_days
    head = text("staying-was-asked", asked=asked, days=days)
    told = lines((head, *_causes(person, here, policy, found)))
    return Say(ToPerson(person.id), told, (*_can_do(found), back_to_menu()))


def _causes(person: Person, here: Neighbourhood, policy: Policy, found: Why) -> tuple[Text, ...]:
    return tuple(_cause(cause, person, here, policy, found) for cause in found.causes)


def _cause(cause: Cause, person: Person, here: Neighbourhood, policy: Policy, found: Why) -> Text:
    told: Mapping[Cause, partial[Text]] = {
        "waits": partial(
            text, "staying-why-waits", organisation=here.organisation, phone=here.desk.phone
        ),
        "kind": partial(text, "staying-why-kind", kinds=_kinds(found.wanted)),
        "level": partial(
            text,
            "staying-why-level",
            kinds=_kinds(levels_lacking(person.offer, policy) if person.offer else ()),
            organisation=here.organisation,
        ),
    }
    return told[cause]() if cause in told else text(f"staying-why-{cause}")


def _kinds(kinds: tuple[str, ...]) -> Text:
    """In small letters would be nicer; the labels are what stands on the buttons."""
    return listed([text(f"kind-{kind}") for kind in kinds]) if kinds else text("kind-other")


def _can_do(found: Why) -> Rows:
    change = (_change_row(),) if CHANGES.intersection(found.causes) else ()
    ask = (_person_row(),) if PERSON.intersection(found.causes) else ()
    return (*change, *ask)


def _change_row() -> Row:
    act = deeds.begin(conversation="offer_help")
    return (Button(text("button-change-offer"), act),)


def _person_row() -> Row:
    return (Button(text("button-person"), deeds.want_person()),)


def _no_more() -> Row:
    return (Button(text("button-staying-quiet"), deeds.write_unasked(on="")),)


# -- whether it still suits them


def does_it_suit(person: Person, key: str, *, by_desk: str = "") -> Say:
    """[It does], another kind of help, a pause, stopping, or a person: all of it is right."""
    organisation = {"organisation": by_desk} if by_desk else {}
    go_on = deeds.go_on_helping(asked_by_desk="yes" if by_desk else "")
    rows: Rows = (
        (Button(text("button-staying-suits"), go_on, style="primary"),),
        _less_often_row(),
        _change_row(),
        (Button(text("button-pause"), deeds.pause_menu()),),
        (Button(text("button-stop-offering"), deeds.stop_offering()),),
        _person_row(),
    )
    unasked: Rows = () if by_desk else (_no_more(),)
    return Say(ToPerson(person.id), text(key, **organisation), (*rows, *unasked))


def how_often(person: Person) -> Say:
    """At most once a week, in two or four; or as often as it comes."""
    rows = tuple(
        (Button(text("staying-every", days=days), deeds.how_often(days=str(days))),)
        for days in RHYTHMS
    )
    return Say(ToPerson(person.id), text("staying-how-often"), (*rows, back_to_menu()))


def rhythm_of(told: str) -> int | None:
    """The days behind a button; None when it is none of them."""
    return int(told) if told in map(str, RHYTHMS) else None


def _less_often_row() -> Row:
    return (Button(text("button-staying-how-often"), deeds.how_often()),)


def still_resting(person: Person) -> Say:
    """They rest for long already. That is right; they need do nothing."""
    rows: Rows = (
        (Button(text("button-resume"), deeds.resume_offer(), style="primary"),),
        _change_row(),
        (Button(text("button-stop-offering"), deeds.stop_offering()),),
        _no_more(),
    )
    return Say(ToPerson(person.id), text("staying-still-paused"), rows)
