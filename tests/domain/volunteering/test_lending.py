"""Across the border: what a copy knows, what home knows, and how they stay right."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.volunteering import lending
from tests.scenes.asking_street import a_person, a_volunteer
from tests.scenes.street import MOERWIJK, TUESDAY, a_context, metres_from

NETWORK = a_context().network
BORDER = metres_from(MOERWIJK, north=-1000)


def bram(**more: Any) -> Person:
    """Lives in Rijswijk, 300 m from the border with Den Haag."""
    near_border = a_volunteer("bram", around=BORDER, metres=-300, bot="rijswijk-noord")
    return replace(near_border, **more)


def line(subject: str, gm: str) -> Line:
    return Line("request", subject, gm)


def test_who_walks_across_the_border_reaches_the_other_municipality() -> None:
    assert lending.reaches(bram(), NETWORK) == ("gm0518",)
    short = a_volunteer("bram", around=BORDER, metres=-500, bot="rijswijk-noord", walk_minutes=5)
    assert lending.reaches(short, NETWORK) == ()


def test_who_cannot_be_asked_reaches_nothing() -> None:
    offer = bram().offer
    assert offer is not None
    for person in (
        a_person("carla"),
        bram(offer=replace(offer, refused=True)),
        bram(place=None),
        bram(reachable=False),
    ):
        assert lending.reaches(person, NETWORK) == ()


def test_a_copy_knows_no_more_than_is_needed() -> None:
    person = bram(phone="0612345678", requests=("mine",), cases=("c",), came_from="poster")
    copy = lending.as_copy(person, home="gm0603", there="gm0518")
    assert (copy.home, copy.lent_to, copy.id) == ("gm0603", ("gm0518",), "bram")
    assert (copy.phone, copy.requests, copy.cases, copy.came_from) == ("", (), (), "")


def test_news_goes_home_from_a_copy_and_to_all_copies_from_home() -> None:
    copy = lending.as_copy(bram(), home="gm0603", there="gm0518")
    [home] = lending.told_elsewhere(copy, "gm0518")
    assert (home.municipality, home.deed.name) == ("gm0603", "note_at_home")
    [there] = lending.told_elsewhere(bram(lent_to=("gm0518",)), "gm0603")
    assert (there.municipality, there.deed.name) == ("gm0518", "borrow_volunteer")
    assert lending.told_elsewhere(bram(), "gm0603") == ()


def test_a_copy_knows_what_is_needed_of_the_way_and_hears_when_that_changes() -> None:
    offer = bram().offer
    assert offer is not None
    rolls = bram(offer=replace(offer, wishes=("wheelchair", "no_ferry")))
    copy = lending.as_copy(rolls, home="gm0603", there="gm0518")
    first = lending.borrowed(None, copy, "gm0518")
    for known in (first, lending.borrowed(first, copy, "gm0518")):
        assert known.offer is not None
        assert known.offer.wishes == ("wheelchair", "no_ferry")
    walks = lending.as_copy(bram(), home="gm0603", there="gm0518")
    after = lending.borrowed(first, walks, "gm0518")
    assert after.offer is not None
    assert after.offer.wishes == ()
    noted = lending.noted_at_home(rolls, first, "gm0518")
    assert noted.offer is not None
    assert noted.offer.wishes == ("wheelchair", "no_ferry")


def busy(person: Person, *requests: str, gm: str) -> Person:
    assert person.offer is not None
    offer = replace(person.offer, busy_with=(*person.offer.busy_with, *requests))
    lines = (*person.lines, *(line(request, gm) for request in requests))
    return replace(person, offer=offer, lines=lines)


def test_a_copy_keeps_what_it_holds_when_news_comes_from_home() -> None:
    mine = busy(lending.as_copy(bram(), home="gm0603", there="gm0518"), "here", gm="gm0518")
    incoming = lending.as_copy(busy(bram(), "at_home", gm="gm0603"), home="gm0603", there="gm0518")
    after = lending.borrowed(mine, incoming, "gm0518")
    assert after.offer is not None
    assert after.offer.busy_with == ("at_home", "here")
    assert after.lines == (line("here", "gm0518"),)


def test_a_copy_does_not_take_up_again_what_it_has_let_go() -> None:
    mine = lending.as_copy(bram(), home="gm0603", there="gm0518")
    incoming = replace(busy(bram(), "done", gm="gm0518"), home="gm0603", lent_to=("gm0518",))
    for known in (mine, None):
        after = lending.borrowed(known, incoming, "gm0518")
        assert after.offer is not None
        assert after.offer.busy_with == ()
        assert after.lines == ()


def test_home_hears_of_the_line_and_of_what_is_held_and_let_go_again() -> None:
    home = busy(bram(lent_to=("gm0518",)), "at_home", gm="gm0603")
    copy = lending.as_copy(home, home="gm0603", there="gm0518")
    holding = busy(replace(copy, lines=()), "there", gm="gm0518")
    noted = lending.noted_at_home(home, holding, "gm0518")
    assert noted.offer is not None
    assert noted.offer.busy_with == ("at_home", "there")
    assert noted.lines[-1] == line("there", "gm0518")
    let_go = lending.noted_at_home(noted, replace(copy, lines=()), "gm0518")
    assert let_go.offer is not None
    assert let_go.offer.busy_with == ("at_home",)
    assert let_go.lines == (line("at_home", "gm0603"),)


def test_being_asked_and_having_helped_count_on_both_sides() -> None:
    home, copy = bram(), lending.as_copy(bram(), home="gm0603", there="gm0518")
    assert home.offer is not None
    assert copy.offer is not None
    yesterday = TUESDAY - timedelta(days=1)
    home = replace(home, offer=replace(home.offer, asked=(yesterday,), invitations=("h",)))
    copy_offer = replace(
        copy.offer, asked=(TUESDAY,), helped=("anna",), times_helped=3, invitations=("c",)
    )
    noted = lending.noted_at_home(home, replace(copy, offer=copy_offer), "gm0518").offer
    assert noted is not None
    assert noted.asked == (yesterday, TUESDAY)
    assert (noted.helped, noted.times_helped, noted.invitations) == (("anna",), 3, ("h",))
    back = lending.borrowed(
        replace(copy, offer=copy_offer),
        lending.as_copy(home, home="gm0603", there="gm0518"),
        "gm0518",
    ).offer
    assert back is not None
    assert (back.asked, back.invitations) == ((yesterday, TUESDAY), ("c",))


def test_who_stopped_offering_has_no_offer_on_either_side() -> None:
    home, copy = bram(offer=None), lending.as_copy(bram(), home="gm0603", there="gm0518")
    assert lending.noted_at_home(home, copy, "gm0518").offer is None
    stopped = lending.as_copy(home, home="gm0603", there="gm0518")
    assert lending.borrowed(copy, stopped, "gm0518").offer is None
    assert lending.borrowed(None, home, "gm0518").offer is None
