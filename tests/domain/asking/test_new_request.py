"""The answers of a talk, read as a request; what cannot be read is left to a person."""

from datetime import timedelta

import pytest

from buurtbot.domain.asking import new_request
from buurtbot.domain.asking.new_request import Given
from buurtbot.domain.core.help_request import HelpRequest
from config.core.hours import Hours
from config.network.policy import load_policy
from tests.scenes.asking_street import GROCERIES, a_person
from tests.scenes.street import CONFIG, MOERWIJK, TUESDAY

POLICY = load_policy(CONFIG / "policy.toml")


def read(**draft: str) -> HelpRequest:
    return new_request.read_request(
        draft,
        a_person("anna"),
        Given("r1", "M-4K7P", "appel fiets", "moerwijk"),
        policy=POLICY,
        hours=Hours(),
        now=TUESDAY,
    )


def test_clear_answers_are_a_clear_request() -> None:
    request = read(**GROCERIES, language="en", words=" melk ", for_other="no")
    assert new_request.is_clear(GROCERIES, TUESDAY)
    assert (request.kind, request.urgency, request.point) == ("groceries", "today", MOERWIJK)
    assert (request.language, request.words, request.for_other) == ("en", "melk", False)
    assert request.look_by == TUESDAY + timedelta(minutes=45)


@pytest.mark.parametrize("missing", ["kind", "place", "when"])
def test_without_kind_place_or_time_it_is_not_clear_but_still_a_request(missing: str) -> None:
    draft = {key: value for key, value in GROCERIES.items() if key != missing}
    assert not new_request.is_clear(draft, TUESDAY)
    assert read(**draft).state == "open"


def test_who_would_rather_tell_a_person_has_no_place() -> None:
    assert read(**GROCERIES, place_unknown="yes").point is None


def test_a_language_we_do_not_speak_is_that_of_the_person() -> None:
    assert read(**GROCERIES, language="fr").language == "nl"


def test_very_long_answers_are_cut() -> None:
    request = read(**{**GROCERIES, "address": "a" * 999, "words": "w" * 9999})
    assert (len(request.address), len(request.words)) == (300, 2000)


def test_a_pin_in_the_words_is_not_passed_on() -> None:
    assert "4821" not in read(**GROCERIES, words="mijn pincode is 4821").words


def test_asking_often_is_counted_over_a_day() -> None:
    often = tuple(TUESDAY - timedelta(hours=n) for n in range(10))
    assert new_request.asks_a_lot(a_person("anna", asked_at=often), POLICY, TUESDAY)
    assert not new_request.asks_a_lot(a_person("anna", asked_at=often[1:]), POLICY, TUESDAY)
    asked = new_request.has_asked(a_person("anna", asked_at=often), "r1", often[0])
    assert asked.requests == ("r1",)
    tomorrow = TUESDAY + timedelta(hours=16)
    assert len(new_request.has_asked(asked, "r2", tomorrow).asked_at) == 10
