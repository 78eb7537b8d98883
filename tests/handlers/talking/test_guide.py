"""Every talk goes on, changes one answer, waits for days, and never shows an old button."""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain.core.messages import Change, Deed, Say
from handlers.talking import guide, meant
from handlers.talking.shown import name_of
from handlers.talking.talk import Answer, Chosen, Recording, Strange, Words
from tests.scenes.small_talk import HERE, SMALL, ask_one, at_overview, mieke
from tests.scenes.street import TUESDAY
from tests.scenes.talk_street import Visitor, a_person, a_scene, visitor

DAY = timedelta(days=1)


# -- answering


def test_a_talk_begins_with_its_first_question_and_all_its_buttons() -> None:
    assert mieke().buttons == ["Ja", "Nee", "← Terug", "Stoppen", "Ik wil een mens"]


def test_who_is_known_already_begins_at_the_overview() -> None:
    known = replace(SMALL, opens_at=lambda _draft, _scene: "over")
    assert Visitor(known, a_scene(person=a_person())).begins().step == "over"


def test_after_a_press_the_question_shows_the_answer_and_has_no_buttons() -> None:
    here = mieke().presses("yes")
    assert here.step == "many"
    assert "✅ Ja" in here.label(here.changed[0].text)
    assert here.changed[0].buttons == ()
    assert "Dank u wel." in here.reads


def test_a_typed_answer_with_a_typo_counts() -> None:
    assert mieke().says("jaa").draft["one"] == "yes"


def test_what_is_not_understood_gets_help_and_the_question_again() -> None:
    here = mieke()
    asked = here.talk
    here.says("misschien wel eens")
    assert here.step == "one"
    assert here.reads.startswith("Dit kan ik niet lezen")
    assert asked is not None
    assert here.talk is not None
    assert here.talk.turn == asked.turn + 1
    assert here.changed[0].buttons == ()


@pytest.mark.parametrize(
    "answer", [Strange("sticker"), HERE, Recording("voice", "f"), Chosen("old"), Chosen("ready")]
)
def test_what_the_question_did_not_ask_for_is_strange(answer: Answer) -> None:
    assert mieke().says(answer).step == "one"


def test_the_end_of_a_talk_is_a_deed_with_everything_that_was_said() -> None:
    here = at_overview().presses("send")
    assert here.talk is None
    assert here.ended == Deed("ask_for_help", {"one": "yes", "many": "evening", "sent": "yes"})


# -- several choices


def test_ticking_changes_the_same_message() -> None:
    here = mieke().presses("yes")
    asked = here.talk
    here.presses("morning")
    assert "✅ Ochtend" in here.buttons
    assert len(here.shown) == 1
    assert here.talk is not None
    assert asked is not None
    assert here.talk.turn == asked.turn


def test_ticking_twice_is_not_ticking() -> None:
    assert mieke().presses("yes", "morning", "morning").draft["many"] == ""


def test_several_typed_at_once_are_ticked_and_shown_below() -> None:
    here = mieke().presses("yes").says("ochtent, avond en middag")
    assert here.draft["many"] == "afternoon evening morning"
    assert isinstance(here.shown[-1], Say)


def test_one_typed_is_ticked_and_typed_again_is_not() -> None:
    here = mieke().presses("yes").says("avond")
    assert here.draft["many"] == "evening"
    assert here.says("avond").draft["many"] == ""


def test_typing_more_keeps_what_was_ticked() -> None:
    here = mieke().presses("yes", "evening").says("avond en ochtend")
    assert here.draft["many"] == "evening morning"


def test_something_else_among_several_is_not_guessed() -> None:
    here = mieke().presses("yes").says("ochtend en vannacht om drie uur")
    assert here.draft.get("many", "") == ""
    assert here.step == "many"


def test_ready_can_be_typed_and_shows_what_was_ticked() -> None:
    here = mieke().presses("yes", "morning", "evening").says("klaar")
    assert here.step == "where"
    assert "✅ Ochtend, Avond" in here.label(here.changed[0].text)


def test_ready_with_nothing_ticked_shows_that_too() -> None:
    here = mieke().presses("yes", "ready")
    assert "✅ Klaar" in here.label(here.changed[0].text)


# -- a question about a place


def test_only_a_question_about_a_place_has_keys() -> None:
    here = mieke().presses("yes", "ready")
    assert here.buttons[:3] == ["📍 Mijn locatie delen", "Erasmusweg 12", "Overslaan"]
    assert here.buttons[3:] == ["← Terug", "Stoppen", "Ik wil een mens"]


def test_the_keys_go_away_with_the_next_question() -> None:
    here = at_overview()
    said = [out for out in here.shown if isinstance(out, Say)]
    assert said[0].keys == ()
    assert said[-1].buttons


def test_the_keys_go_away_when_the_talk_ends_there() -> None:
    here = mieke().presses("yes", "ready", "skip")
    assert here.ended == Deed("show_menu", {"one": "yes"})
    assert [out.keys for out in here.shown if isinstance(out, Say)] == [()]


def test_the_keys_go_away_when_someone_goes_back() -> None:
    here = mieke().presses("yes", "ready", "back")
    assert here.step == "many"
    assert [out.keys for out in here.shown if isinstance(out, Say)] == [(), None]


def test_asked_again_the_keys_stay() -> None:
    here = mieke().presses("yes", "ready").says(Strange("sticker"))
    said = [out for out in here.shown if isinstance(out, Say)]
    assert all(out.keys != () for out in said)
    assert said[-1].keys


def test_why_it_is_asked_again_stands_above_the_question_in_one_message() -> None:
    here = mieke().presses("yes", "ready").says(Strange("sticker"))
    (said,) = [out for out in here.shown if isinstance(out, Say)]
    why, question = here.label(said.text).split("\n\n", 1)
    assert question == here.label(here.question.text)
    assert why


# -- one answer changes, and back to the overview


def test_one_answer_is_changed_from_the_overview_and_nothing_else_is_asked() -> None:
    here = at_overview().presses("one", "yes")
    assert here.step == "over"
    assert here.presses("back").step == "where"


def test_a_change_that_needs_a_second_question_returns_after_it() -> None:
    here = at_overview().presses("one", "no")
    assert here.step == "extra"
    here.says("iets")
    assert (here.step, here.draft["one"]) == ("over", "no")
    assert here.presses("back").step == "where"


def test_back_while_changing_leads_to_the_overview() -> None:
    here = at_overview().presses("one", "back")
    assert here.step == "over"
    assert here.presses("one", "no", "back").step == "one"
    assert here.presses("back").step == "over"
    assert here.presses("back").step == "where"


def test_a_change_without_the_overview_on_the_trail_still_returns() -> None:
    here = at_overview().presses("one")
    assert here.talk is not None
    here.talk = replace(here.talk, trail=())
    assert here.presses("yes").step == "over"


# -- later


def test_after_days_the_question_comes_with_a_recap() -> None:
    here = mieke().presses("yes").comes_back(TUESDAY + 3 * DAY)
    assert here.reads.startswith("Fijn dat u terug bent.")
    assert here.step == "many"


def test_after_a_minute_there_is_no_recap() -> None:
    here = mieke().comes_back(TUESDAY + timedelta(minutes=1))
    assert not here.reads.startswith("Fijn")


def test_a_conversation_without_a_recap_just_asks_again() -> None:
    here = visitor("report").begins().comes_back(TUESDAY + DAY)
    assert here.reads.startswith("Wat is er gebeurd?")


def test_asked_again_the_earlier_question_loses_its_buttons() -> None:
    here = mieke()
    asked = here.talk
    here.comes_back(TUESDAY + DAY)
    assert asked is not None
    assert here.changed == [
        Change(here.changed[0].to, name_of(asked), ask_one({}, here.scene).text)
    ]


def test_a_talk_at_a_step_that_is_gone_starts_at_the_first() -> None:
    here = mieke().presses("yes")
    assert here.talk is not None
    here.talk = replace(here.talk, step="earlier-name")
    assert here.presses("yes").step == "many"


def test_a_new_talk_never_has_the_turns_of_the_one_before() -> None:
    first = mieke().presses("yes").talk
    second = Visitor(SMALL, a_scene(now=TUESDAY + timedelta(minutes=1))).begins().talk
    assert first is not None
    assert second is not None
    assert second.turn > first.turn


def test_a_talk_that_nobody_goes_on_with_is_taken_away() -> None:
    (timer,) = mieke().decision.later
    assert timer.name == "clear_talk:mieke"
    assert timer.at == TUESDAY + 30 * DAY


def test_the_present_question_can_be_asked_for() -> None:
    here = mieke()
    assert here.talk is not None
    assert guide.question_now(SMALL, here.talk, here.scene) == ask_one({}, here.scene)


def test_words_where_words_are_wanted_are_words() -> None:
    here = visitor("report").begins()
    label = here.label
    assert meant.choice_in(here.question, "Mensje schreeuwde", label) is None
    assert here.says(Words("Mensje schreeuwde")).ended is not None
