"""The talk of who rings to help: what a worker asks, and where each answer leads."""

import pytest

from buurtbot.domain import deeds
from handlers.conversations.volunteering.offer_for_caller import OFFER_FOR_CALLER
from handlers.talking.talk import Chosen, Draft, Turn, Words
from tests.scenes.talk_street import a_scene

STEPS = OFFER_FOR_CALLER.steps
ENDS = deeds.offer_for_caller.from_draft()


def hears(step: str, draft: Draft, said: Chosen | Words) -> Turn:
    return STEPS[step].hear(draft, said, a_scene())


@pytest.mark.parametrize(
    ("known", "go"),
    [
        ({}, "rules"),
        ({"kinds": "dog"}, "overview"),
        ({"kinds": "dog", "excluded_why": "threat"}, "excluded"),
        ({"same": "[]"}, "same"),
    ],
    ids=["new", "offers already", "excluded", "has another name"],
)
def test_after_the_number_comes_what_fits_who_it_is(known: Draft, go: str) -> None:
    turn = hears("phone", known, Words("070 765 43 21"))
    assert (turn.go, turn.draft["phone"]) == (go, "+31 70 765 4321")


def test_of_who_is_excluded_nothing_is_written_down() -> None:
    draft = {"excluded_why": "threat", "consent": "yes"}
    assert STEPS["excluded"].ask(draft, a_scene()).text.key == "desk-offer-excluded"
    turn = hears("excluded", draft, Chosen("not"))
    assert (turn.deed, turn.draft["consent"]) == (ENDS, "no")
    assert hears("excluded", draft, Words("toch wel")).deed is None


def test_without_a_yes_to_being_kept_the_talk_ends_with_nothing() -> None:
    assert STEPS["consent"].ask({}, a_scene()).text.key == "desk-offer-consent"
    assert hears("consent", {}, Chosen("yes")).go == "overview"
    no = hears("consent", {"kinds": "dog"}, Chosen("no"))
    assert (no.deed, no.draft["consent"]) == (ENDS, "no")
    assert hears("consent", {}, Words("misschien")).deed is None


def test_what_lacks_is_asked_before_it_is_kept() -> None:
    lacks = hears("overview", {"kinds": "dog"}, Chosen("send"))
    assert (lacks.deed, lacks.go) == (None, "rules")


def test_who_rings_has_an_address_and_no_place_to_share() -> None:
    asked = STEPS["home"].ask({}, a_scene())
    assert (asked.text.key, asked.wants) == ("desk-offer-home", frozenset({"address"}))
