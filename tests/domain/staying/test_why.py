"""Why no request came is told from what was really asked, with what they can do."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from buurtbot.domain.core.help_request import HelpRequest, Invited
from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.people.card import card_of
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.matching.choosing import Ask, Neighbour
from buurtbot.domain.staying.said import no_request, why_as_asked
from buurtbot.domain.staying.why import UNKNOWN, Why, levels_lacking, why
from geo.walking import Walk
from tests.scenes.asking_street import a_request, a_volunteer, an_offer
from tests.scenes.helping_street import POLICY, buttons, shown
from tests.scenes.street import TUESDAY, a_context

NEAR, FAR = Walk(300, "street"), Walk(3000, "street")
HERE = a_context().neighbourhood("moerwijk")


def seen_by(person: Person, *asked: tuple[HelpRequest, Walk]) -> Why:
    """Why, when of each of these there were three."""
    assert person.offer
    card = card_of(person)
    pairs = [(Ask(one, (), TUESDAY, POLICY), Neighbour(card, walk)) for one, walk in asked * 3]
    return why(person.offer, pairs)


def noor(**offer: Any) -> Person:
    """Noor offers everything, at any hour, unless said otherwise."""
    return a_volunteer("noor", **offer)


def wanted(**more: Any) -> HelpRequest:
    return a_request("r1", **more)


@pytest.mark.parametrize(
    ("offer", "request_", "walk", "cause"),
    [
        ({"level": 0}, {}, NEAR, "waits"),
        ({"kinds": ("dog",)}, {}, NEAR, "kind"),
        ({"level": 1}, {"kind": "medicines"}, NEAR, "level"),
        ({"languages": ("en",)}, {}, NEAR, "language"),
        ({"dayparts": ("evening",)}, {"daypart": "morning"}, NEAR, "daypart"),
        ({}, {}, FAR, "too_far"),
        ({}, {}, NEAR, "turn"),
        ({"busy_with": ("a", "b")}, {}, NEAR, "turn"),
        ({"kinds": ("dog",)}, {}, FAR, "kind"),
        ({"kinds": ("dog",)}, {}, UNKNOWN, "kind"),
        ({}, {"invited": (Invited("noor", TUESDAY, 300, "no"),)}, NEAR, "asked"),
    ],
)
def test_each_cause_is_the_very_reason_by_which_whom_to_ask_is_chosen(
    offer: dict[str, Any], request_: dict[str, Any], walk: Walk, cause: str
) -> None:
    assert seen_by(noor(**offer), (wanted(**request_), walk)).causes == (cause,)


def test_where_nothing_was_asked_that_is_the_reason() -> None:
    own = wanted(resident="noor")
    assert seen_by(noor()).causes == ("quiet",)
    assert seen_by(noor(), (own, NEAR)).causes == ("quiet",), "their own does not count"


def test_of_so_few_that_it_would_be_clear_whose_they_were_nothing_is_told() -> None:
    person = noor(kinds=("dog",))
    assert person.offer
    ask = Ask(wanted(), (), TUESDAY, POLICY)
    few = [(ask, Neighbour(card_of(person), NEAR))] * 2
    assert why(person.offer, few) == Why(("quiet",))


def test_of_what_is_not_known_any_more_nothing_is_said() -> None:
    assert seen_by(noor(), (wanted(), UNKNOWN)).causes == ("quiet",)
    asked = wanted(invited=(Invited("noor", TUESDAY, 300, "no"),))
    assert seen_by(noor(), (asked, NEAR), (wanted(), NEAR)).causes == ("turn",)


def test_the_weightiest_comes_first_and_no_more_than_two_are_told() -> None:
    asked = [
        (wanted(kind="groceries"), NEAR),
        (wanted(kind="groceries"), NEAR),
        (wanted(kind="cooking"), NEAR),
        (wanted(kind="dog"), FAR),
        (wanted(kind="dog"), FAR),
        (wanted(kind="dog", daypart="morning"), NEAR),
    ]
    found = seen_by(noor(kinds=("dog",), dayparts=("evening",)), *asked)
    assert found.causes == ("kind", "too_far")
    assert found.wanted == ("groceries", "cooking")


def test_which_kinds_wait_for_the_desk_to_know_them() -> None:
    offer = an_offer(kinds=("groceries", "medicines", "paperwork"), level=1)
    assert levels_lacking(offer, POLICY) == ("medicines", "paperwork")


def told(said: Say) -> str:
    return shown(said) + shown(said, language="en")


def test_it_says_that_it_is_not_because_of_them_and_what_they_can_do() -> None:
    person = noor(kinds=("dog",))
    said = no_request(person, HERE, POLICY, Why(("kind", "too_far"), ("groceries", "cooking")))
    words = told(said)
    assert "Dat ligt niet aan u." in words
    assert "Vooral: Boodschappen, Een maaltijd" in words
    assert "verder weg dan u wilt lopen" in words
    assert {"begin", "write_unasked", "show_menu"} <= set(buttons(said))


def test_who_waits_for_the_desk_is_one_press_from_a_person() -> None:
    said = no_request(noor(level=0), HERE, POLICY, Why(("waits",)))
    assert "070 123 45 67" in told(said)
    assert "want_person" in buttons(said)
    level = why_as_asked(noor(level=1, kinds=("medicines",)), HERE, POLICY, Why(("level",)), 2)
    assert "vroeg ik u 2 keer" in told(level)
    assert "Medicijnen ophalen" in told(level)


@pytest.mark.parametrize("cause", ["quiet", "turn", "asked", "language", "daypart"])
def test_each_cause_can_be_said(cause: Any) -> None:
    said = why_as_asked(noor(), HERE, POLICY, Why((cause,)), 0)
    assert "vroeg ik u niet" in told(said)
    assert ("begin" in buttons(said)) == (cause in {"language", "daypart"})


def test_without_an_offer_there_is_still_something_to_say() -> None:
    nobody = replace(noor(), offer=None)
    said = why_as_asked(nobody, HERE, POLICY, Why(("level", "kind")), 1)
    assert "Iets anders" in told(said)
    assert timedelta(days=POLICY.staying.seen_days) > timedelta(days=30)
