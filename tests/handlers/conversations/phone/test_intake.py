"""The intake as a talk: each question with what it makes of an answer. Pure."""

import pytest

from buurtbot.domain.core.messages import text
from buurtbot.outbox.letters.render import Renderer
from handlers.conversations.phone.intake import DESK_INTAKE
from handlers.talking.talk import Answer, Chosen, NoPlace, Place, Scene, Strange, Turn, Words
from tests.scenes.desk_street import TEXTS
from tests.scenes.street import MOERWIJK, TUESDAY, a_context, metres_from

CONTEXT = a_context()
HERE = CONTEXT.neighbourhood("moerwijk")
SCENE = Scene(TUESDAY, "nl", HERE, CONTEXT.network, None)
FULL = {
    "name": "Annie",
    "phone": "070 765 43 21",
    "kind": "groceries",
    "when": "today",
    "place": "52.0555,4.304",
    "address": "Erasmusweg 12",
}


def heard(step: str, answer: Answer, draft: dict[str, str] | None = None) -> Turn:
    return DESK_INTAKE.steps[step].hear(draft or {}, answer, SCENE)


def asked(step: str, draft: dict[str, str] | None = None) -> str:
    question = DESK_INTAKE.steps[step].ask(draft or {}, SCENE)
    return Renderer(TEXTS, "nl", TUESDAY).text(question.text)


STEPS = ("agreed", "name", "phone", "may_ring", "whom", "other_name", "other_agreed", "kind")


@pytest.mark.parametrize("step", [*STEPS, "where", "words", "check"])
def test_what_a_question_cannot_use_gets_help_and_not_an_error(step: str) -> None:
    turn = heard(step, Strange("sticker"), dict(FULL))
    assert turn.again is not None
    assert turn.go == ""


def test_the_caller_agrees_first() -> None:
    assert DESK_INTAKE.first == "agreed"
    assert heard("agreed", Chosen("yes")).go == "name"
    stopped = heard("agreed", Chosen("no")).deed
    assert stopped is not None
    assert stopped.name == "intake_stopped"


def test_an_empty_name_is_asked_again() -> None:
    assert heard("name", Words("  \u200b ")).again is not None
    assert heard("name", Words(" Annie\n de Wit ")).draft["name"] == "Annie de Wit"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("070 765 43 21", "+31 70 765 4321"),
        ("06-12345678", "+31 6 12345678"),
        ("0031 6 1234 5678", "+31 6 12345678"),
        ("Ze is op 14070 te bereiken (tot 17u)", "14070 (Ze is op, te bereiken, tot 17u)"),
        ("06-12345678 (dochter) of 070-7654321", "+31 6 12345678 / +31 70 765 4321 (dochter)"),
    ],
)
def test_a_phone_number_is_taken_as_people_write_it(typed: str, kept: str) -> None:
    assert heard("phone", Words(typed)).draft["phone"] == kept


@pytest.mark.parametrize("number", ["weet ik niet", "12", "070 123 45", "Erasmusweg 12"])
def test_what_is_no_phone_number_is_asked_again(number: str) -> None:
    assert heard("phone", Words(number)).again == text("intake-phone-again")


def test_a_number_for_danger_is_nobodys_own() -> None:
    assert heard("phone", Words("112")).again == text("intake-phone-danger")
    assert heard("phone", Words("bel 113 maar")).again == text("intake-phone-danger")


def test_the_kind_leads_to_the_place() -> None:
    assert heard("kind", Chosen("dog")).go == "where"


def test_a_place_without_an_address_goes_to_a_person() -> None:
    turn = heard("where", Chosen("place_unknown"))
    assert (turn.draft["place_unknown"], turn.go) == ("yes", "when")
    assert "postcode" in asked("where", {"suggestions": "Erasmusweg 1\nErasmusweg 12"})


def test_an_address_is_confirmed() -> None:
    turn = heard("where", Place(MOERWIJK, "Erasmusweg 12"))
    assert turn.go == "confirm_place"
    settled = heard("confirm_place", Chosen("yes"), dict(turn.draft))
    assert settled.draft["address"] == "Erasmusweg 12"
    assert heard("confirm_place", NoPlace("xx"), dict(turn.draft)).go == "where"


def test_an_address_of_another_desk_is_elsewhere() -> None:
    turn = heard("where", Place(metres_from(MOERWIJK, east=2000), "Spoorlaan 1"))
    assert turn.go == "elsewhere"
    assert heard("elsewhere", Chosen("other_place"), dict(turn.draft)).go == "where"
    assert heard("elsewhere", Place(MOERWIJK, "Erasmusweg 12")).go == "confirm_place"


def sharing(other: str) -> Scene:
    """Moerwijk and another neighbourhood have one desk."""
    changed = tuple(
        n.model_copy(update={"desk": HERE.desk}) if n.slug == other else n
        for n in CONTEXT.network.neighbourhoods
    )
    network = CONTEXT.network.model_copy(update={"neighbourhoods": changed})
    return Scene(TUESDAY, "nl", HERE, network, None)


def test_a_place_in_another_neighbourhood_of_the_same_desk_is_a_request_there() -> None:
    place = Place(metres_from(MOERWIJK, east=2000), "Spoorlaan 1")
    turn = DESK_INTAKE.steps["where"].hear({}, place, sharing("spoorwijk"))
    assert (turn.draft["neighbourhood"], turn.go) == ("spoorwijk", "confirm_place")


def test_but_not_in_another_municipality() -> None:
    place = Place(metres_from(MOERWIJK, north=-2000), "Kerklaan 1")
    turn = DESK_INTAKE.steps["where"].hear({}, place, sharing("rijswijk-noord"))
    assert "neighbourhood" not in turn.draft
    assert turn.go == "elsewhere"


def test_words_may_be_skipped_but_not_be_empty() -> None:
    assert heard("words", Chosen("skip"), {"words": "oud"}).draft == {}
    assert heard("words", Words("bel 2x")).draft["words"] == "bel 2x"
    assert heard("words", Words("  ")).again is not None


def test_the_read_back_shows_everything_and_lets_each_be_changed() -> None:
    shown = asked("check", FULL)
    assert "Annie, 070 765 43 21" in shown
    assert "Boodschappen, vandaag (dinsdag 24 november), zo snel mogelijk" in shown
    assert "Erasmusweg 12" in shown
    turn = heard("check", Chosen("phone"), FULL)
    assert (turn.go, turn.then) == ("phone", "check")


def test_the_read_back_is_honest_about_what_is_not_known() -> None:
    unknown = {key: FULL[key] for key in ("name", "phone", "kind")}
    shown = asked("check", unknown)
    assert "nog niet bekend" in shown


def test_sending_leaves_nothing_behind_that_was_only_for_looking() -> None:
    turn = heard("check", Chosen("send"), {**FULL, "found": "52,4", "agreed": "yes"})
    assert turn.deed is not None
    assert turn.deed.name == "intake"
    assert "found" not in turn.draft


def test_a_day_that_went_by_is_asked_again() -> None:
    turn = heard("check", Chosen("send"), {**FULL, "when": "later", "date": "2026-11-01"})
    assert (turn.go, turn.then) == ("when", "check")


def test_who_comes_back_after_hours_hears_what_it_was() -> None:
    recap = DESK_INTAKE.recap({}, SCENE)
    assert recap is not None
    assert recap.key == "intake-recap"


def test_help_for_another_is_read_back_and_needs_their_yes() -> None:
    other = {**FULL, "for_other": "yes", "other_name": "Truus"}
    assert "De hulp is voor Truus." in asked("check", other)
    assert "De hulp is voor" not in asked("check", dict(FULL))
    held = heard("check", Chosen("send"), other)
    assert (held.go, held.then, held.deed) == ("other_agreed", "check", None)
    assert heard("check", Chosen("send"), {**other, "other_agreed": "yes"}).deed is not None


def test_for_somebody_else_their_name_comes_first_and_then_that_they_agreed() -> None:
    turn = heard("whom", Chosen("yes"))
    assert (turn.go, turn.draft["for_other"]) == ("other_name", "yes")
    assert heard("other_name", Words(" \u200b ")).again is not None
    turn = heard("other_name", Words("Bep"), {"other_name": "Jan", "other_agreed": "yes"})
    assert (turn.go, dict(turn.draft)) == ("other_agreed", {"other_name": "Bep"})
    assert "Bep" in asked("other_agreed", {"other_name": "Bep"})
    assert heard("other_agreed", Chosen("yes"), {"other_name": "Bep"}).go == "kind"


def test_who_did_not_agree_is_not_helped_behind_their_back() -> None:
    turn = heard("other_agreed", Chosen("no"), {"other_name": "Bep", "other_agreed": "yes"})
    assert (turn.go, "other_agreed" in turn.draft) == ("", False)
    assert turn.again is not None
    assert heard("whom", Chosen("no"), {"other_name": "Bep", "other_agreed": "yes"}).draft == {
        "for_other": "no"
    }


def test_a_time_at_night_is_refused_in_words_for_staff() -> None:
    typed = heard("when", Words("vannacht om 3 uur")).again
    assert typed is not None
    assert typed.key == "intake-at-night"
    past = heard("when", Words("gisteren")).again
    assert past is not None
    assert past.key != "intake-at-night"
