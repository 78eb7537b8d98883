"""What residents read of the places and lines in their neighbourhood."""

from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.messages import Button, Deed, Rows, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.directory.fitting import in_order
from buurtbot.domain.times.opening import open_now, opening
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.domain.words.listing import listed
from config.network.directory import Directory, Initiative

PAGE: Final = 6


def _row(key: str, act: Deed) -> tuple[Button, ...]:
    return (Button(text(key), act),)


def kinds(person: Person, directory: Directory) -> Say:
    """For which help there is something."""
    to = ToPerson(person.id)
    if not directory.kinds:
        return Say(to, text("where-none-here"), (_person(), back_to_menu()))
    rows = tuple(
        (Button(text(f"kind-{kind}"), deeds.where_to_go(kind=kind)),) for kind in directory.kinds
    )
    return Say(to, text("where-which"), (*rows, _helplines(), back_to_menu()))


def places(person: Person, directory: Directory, kind: str, page: int, now: datetime) -> Say:
    """Those for one kind, six at a time, each with its button. It is said when none is open."""
    found = in_order(directory.of(kind), now, language=person.language)
    shown = found[page * PAGE : (page + 1) * PAGE]
    if not shown:
        return kinds(person, directory)
    more = deeds.where_to_go(kind=kind, page=str(page + 1))
    rows: Rows = (
        *((Button(text("where-button", name=one.name), _shows(one)),) for one in shown),
        *((_row("button-next-page", more),) if len(found) > (page + 1) * PAGE else ()),
        _helplines(),
        _others(),
        back_to_menu(),
    )
    is_open = any(open_now(one, now) for one in found)
    closed = None if is_open else text("where-nothing-open")
    told = (short(one, person.language, now) for one in shown)
    return Say(ToPerson(person.id), lines((text("where-head"), *told, closed)), rows)


def short(place: Initiative, language: str, now: datetime) -> Text:
    """One of several: its name, what it is, and when."""
    what, when = place.what.in_(language), opening(place, now)
    return text("where-line", name=place.name, what=what, opening=when)


def whole(place: Initiative, language: str, now: datetime) -> Text:
    """All there is to know of it; a number stands on a line of its own, so it can be pressed."""
    spoken = listed([text(f"spoken-{one}") for one in place.languages])
    whom = place.for_whom.in_(language) if place.for_whom else ""
    return lines(
        (
            text("where-what", name=place.name, what=place.what.in_(language)),
            text("where-for-whom", whom=whom) if whom else None,
            opening(place, now),
            text("where-place", where=place.where) if place.where else None,
            text("where-phone", phone=place.phone) if place.phone else None,
            text("where-site", site=place.website) if place.website else None,
            text("where-spoken", languages=spoken),
        )
    )


def page(person: Person, place: Initiative | None, now: datetime) -> Say:
    """One of them; or that it is not there any more."""
    said = whole(place, person.language, now) if place else text("where-gone")
    return Say(ToPerson(person.id), said, (_others(), _person(), back_to_menu()))


def _shows(place: Initiative) -> Deed:
    return deeds.show_place(place=place.key)


def _others() -> tuple[Button, ...]:
    return _row("button-where-others", deeds.where_to_go())


def _person() -> tuple[Button, ...]:
    return _row("button-person", deeds.want_person())


def _helplines() -> tuple[Button, ...]:
    return _row("button-helplines", deeds.helplines_page())
