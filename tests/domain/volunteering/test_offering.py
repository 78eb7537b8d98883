"""What people answer becomes an offer; a change keeps what was earned; a pause has an end."""

from datetime import timedelta

import pytest

from buurtbot.domain.volunteering.offering import (
    UNTIL_I_SAY,
    as_answers,
    asked_lately,
    home_of,
    is_paused,
    no_longer_offering,
    not_yet,
    offering,
    paused,
    pauses_until,
    walk_of,
    wishes_of,
)
from config.network.policy import QuietHours, load_policy
from geo.point import rounded
from tests.scenes.street import MOERWIJK, TUESDAY
from tests.scenes.talk_street import a_person, an_offer

ANSWERS = {"kinds": "dog", "minutes": "5", "dayparts": "evening", "languages": "nl"}
NEEDED = load_policy().model_copy(
    update={"level_needed": {"medicines": 2, "groceries": 1, "other": 1}}
)


def test_answers_make_an_offer_at_level_zero() -> None:
    offer = offering(ANSWERS, None, TUESDAY)
    assert offer is not None
    assert (offer.kinds, offer.walk_minutes, offer.level) == (("dog",), 5, 0)
    assert (offer.since, offer.agreed_rules) == (TUESDAY, TUESDAY)


@pytest.mark.parametrize("lacking", list(ANSWERS))
def test_with_an_answer_lacking_there_is_no_offer(lacking: str) -> None:
    assert offering({**ANSWERS, lacking: "onzin"}, None, TUESDAY) is None


def test_a_change_keeps_what_was_earned() -> None:
    before = an_offer(level=2, times_helped=5)
    offer = offering(ANSWERS, before, TUESDAY + timedelta(days=9))
    assert offer is not None
    assert (offer.level, offer.times_helped, offer.since) == (2, 5, TUESDAY)
    assert offer.kinds == ("dog",)


def test_an_offer_as_answers_makes_the_same_offer_again() -> None:
    wishing = an_offer(wishes=("no_ferry", "pram"))
    person = a_person(offer=wishing, place=rounded(MOERWIJK))
    answers = as_answers(person)
    assert offering(answers, person.offer, TUESDAY) == person.offer
    assert home_of(answers["place"]) == person.place


def test_who_offers_nothing_has_no_answers_yet() -> None:
    assert as_answers(None) == {}
    assert as_answers(a_person()) == {}
    assert "place" not in as_answers(a_person(offer=an_offer()))


@pytest.mark.parametrize(
    ("typed", "minutes"), [("10", 10), ("7", 0), ("", 0), ("-5", 0), ("²", 0)]
)
def test_only_the_walks_that_are_offered(typed: str, minutes: int) -> None:
    assert walk_of(typed) == minutes


def test_wishes_for_the_way_are_those_we_know_in_our_order() -> None:
    assert wishes_of("pram helicopter no_stairs no_stairs") == ("no_stairs", "pram")
    assert wishes_of("") == ()


def test_who_said_nothing_of_the_way_walks_any_way() -> None:
    offer = offering(ANSWERS, None, TUESDAY)
    assert offer is not None
    assert offer.wishes == ()


@pytest.mark.parametrize(
    ("written", "wishes"),
    [("no_ferry wheelchair", ("no_ferry", "wheelchair")), ("", ()), ("by_tram", ())],
)
def test_a_change_may_replace_the_wishes_or_clear_them(written: str, wishes: object) -> None:
    before = an_offer(level=2, wishes=("no_stairs",))
    offer = offering({**ANSWERS, "wishes": written}, before, TUESDAY)
    assert offer is not None
    assert (offer.wishes, offer.level) == (wishes, 2)


def test_a_home_is_rounded_or_nothing() -> None:
    assert home_of("52.0555,4.304") == rounded(MOERWIJK)
    assert home_of("thuis") is None


def test_kinds_that_need_more_are_named() -> None:
    offer = an_offer(kinds=("groceries", "medicines", "other"), level=0)
    assert not_yet(offer, NEEDED) == ("medicines",)
    assert not_yet(an_offer(kinds=("medicines",), level=2), NEEDED) == ()


def test_each_pause_has_its_end() -> None:
    quiet = QuietHours()
    assert pauses_until("evening", TUESDAY, quiet) == TUESDAY.replace(day=25, hour=7)
    assert pauses_until("week", TUESDAY, quiet) == TUESDAY + timedelta(days=7)
    assert pauses_until("open", TUESDAY, quiet) == UNTIL_I_SAY
    assert pauses_until("ever", TUESDAY, quiet) is None


def test_a_pause_counts_until_its_end() -> None:
    assert not is_paused(an_offer(), TUESDAY)
    assert is_paused(an_offer(paused_until=TUESDAY + timedelta(hours=1)), TUESDAY)
    assert not is_paused(an_offer(paused_until=TUESDAY), TUESDAY)


def test_only_who_offers_can_pause() -> None:
    assert paused(a_person(), TUESDAY) == a_person()
    offer = paused(a_person(offer=an_offer()), TUESDAY).offer
    assert offer is not None
    assert offer.paused_until == TUESDAY


def test_who_stops_keeps_the_account_without_a_home() -> None:
    stopped = no_longer_offering(a_person(offer=an_offer(), place=MOERWIJK))
    assert stopped == a_person()


def test_lately_is_counted_in_days() -> None:
    offer = an_offer(asked=(TUESDAY - timedelta(days=31), TUESDAY - timedelta(days=30)))
    assert asked_lately(offer, days=30, now=TUESDAY) == 1
