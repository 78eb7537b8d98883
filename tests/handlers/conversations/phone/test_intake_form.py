"""The page of an intake: what each field comes to, and what it lacks yet. Pure."""

import pytest

from geo.point import Point
from handlers.conversations.core.same_person import SAME
from handlers.conversations.filled import TOLD
from handlers.conversations.phone import intake_form
from handlers.conversations.phone.intake_form import FIELDS, FURTHER, OF_FIELD, Sheet, hear
from handlers.conversations.phone.known_caller import KNOWN
from handlers.talking.talk import Chosen, NoPlace, Place, Scene, Words
from tests.scenes.street import TUESDAY, a_context

CONTEXT = a_context()
HERE = CONTEXT.neighbourhood("moerwijk")
SCENE = Scene(TUESDAY, "nl", HERE, CONTEXT.network, None)
AT_HOME = Place(Point(52.0555, 4.304), "Erasmusweg 12, Den Haag")
FULL = {
    "agreed": "yes",
    "name": "Annie",
    "phone": "070 765 43 21",
    "kind": "groceries",
    "when": "today",
    "date": "2026-11-24",
    "place": "52.0555,4.304",
}


def test_every_field_but_the_line_says_what_it_gave() -> None:
    assert set(OF_FIELD) == set(FIELDS) - {"line"}
    assert set(FURTHER) <= set(FIELDS)


def test_what_stands_on_the_page_is_found_again() -> None:
    sheet = Sheet().with_typed("name", "Annie").told("phone", wrong="geen nummer")
    assert intake_form.sheet_of(intake_form.with_sheet({}, sheet)) == sheet
    assert intake_form.sheet_of({}) == Sheet()
    assert sheet.with_typed("name", "").told("phone") == Sheet()


def test_a_place_that_is_surely_meant_is_not_asked_once_more() -> None:
    sure = hear("where", {}, AT_HOME, SCENE, sure=True)
    assert sure.draft["address"] == "Erasmusweg 12, Den Haag"
    assert sure.asks == ""
    perhaps = hear("where", {}, AT_HOME, SCENE)
    assert perhaps.asks == "confirm_place"
    assert "place" not in perhaps.draft
    assert hear("where", {}, NoPlace("ergens"), SCENE).wrong is not None


def test_a_time_is_read_back_beside_its_field_and_a_day_without_an_hour_is_asked() -> None:
    friday = hear("when", {}, Words("vrijdagmiddag"), SCENE)
    assert (friday.draft["date"], friday.draft["daypart"]) == ("2026-11-27", "afternoon")
    assert hear("when", {}, Words("vrijdag"), SCENE).asks == "daypart"
    assert hear("when", {}, Words("dinsdag"), SCENE).asks == "confirm_when", "today, or next week"


def test_a_time_that_went_by_meanwhile_is_told_at_the_field() -> None:
    waits = {"typed_when": "later", "typed_date": "2026-11-20", "typed_daypart": "morning"}
    filled = hear("confirm_when", waits, Chosen("yes"), SCENE)
    assert filled.wrong is not None
    assert filled.say == ()


def test_a_choice_beside_a_field_belongs_to_that_field() -> None:
    assert intake_form.field_of("daypart") == "when"
    assert intake_form.field_of("kind") == "kind"


@pytest.mark.parametrize(
    ("agreed", "kept"),
    [({}, None), ({"other_agreed": "yes"}, "yes"), ({"other_agreed": ""}, None)],
)
def test_help_for_another_needs_their_first_name_and_their_yes(
    agreed: dict[str, str], kept: str | None
) -> None:
    filled = intake_form.for_whom(agreed, "Truus")
    assert (filled.draft["other_name"], filled.draft.get("other_agreed")) == ("Truus", kept)
    assert ("whom" in intake_form.lacks({**FULL, **filled.draft}, SCENE)) is (kept is None)


def test_help_for_the_caller_names_nobody_else() -> None:
    other = {"for_other": "yes", "other_name": "Truus", "other_agreed": "yes"}
    assert intake_form.for_whom(other, "").draft == {}
    assert intake_form.for_whom(other, "\u200b").wrong is not None


def test_what_a_line_left_open_is_asked_beside_its_field() -> None:
    told = {TOLD: "where when", "found": "52.0555,4.304", "when": "later", "date": "2026-11-27"}
    assert intake_form.further(told, SCENE) == {"where": "confirm_place", "when": "daypart"}
    assert intake_form.further({KNOWN: "[]"}, SCENE) == {"phone": "known"}
    assert intake_form.further({SAME: "[]"}, SCENE) == {"phone": "same"}
    assert intake_form.further({}, SCENE) == {}


def test_what_lacks_is_said_in_the_order_of_the_page() -> None:
    assert intake_form.lacks({}, SCENE) == ("agreed", "name", "phone", "kind", "where", "when")
    assert intake_form.lacks(FULL, SCENE) == ()
    nowhere = {name: value for name, value in FULL.items() if name != "place"}
    assert intake_form.lacks({**nowhere, "place_unknown": "yes"}, SCENE) == ()


def test_the_talk_waits_where_the_page_was_left() -> None:
    draft, step = intake_form.resting(FULL, Sheet(), SCENE)
    assert step == "check"
    assert set(draft[TOLD].split()) == {"name", "phone", "kind", "where", "when"}
    assert intake_form.resting({}, Sheet(), SCENE)[1] == "agreed"
    asks = Sheet(asks={"where": "confirm_place"})
    nowhere = {name: value for name, value in FULL.items() if name != "place"}
    assert intake_form.resting(nowhere, asks, SCENE)[1] == "confirm_place"
