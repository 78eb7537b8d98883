"""What is decided while a neighbour helps: pure values in, a decision out, in both languages."""

from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import get_args

import pytest

from buurtbot.domain.asking.how_it_stands import standing
from buurtbot.domain.asking.withdrawing import Why, are_you_sure, withdrawn
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import State
from buurtbot.domain.core.messages import Change, Hidden, Say, ToDesk
from buurtbot.domain.core.said import Said
from buurtbot.domain.helping import coming
from buurtbot.domain.helping.set_off import on_the_way
from buurtbot.domain.helping.sides import let_go, side_of, too_early, walk_minutes
from buurtbot.domain.lines.relaying import relay
from buurtbot.domain.words.names import first_name_of, name_of
from tests.scenes.helping_street import buttons, keys, read, riet, samir, soup, together
from tests.scenes.street import TUESDAY


def test_each_is_on_their_own_side_and_a_desk_stands_in_for_who_only_has_a_phone() -> None:
    assert side_of(soup(), "riet") == "resident"
    assert side_of(soup(), "samir") == "volunteer"
    assert side_of(soup(), "lars") is None
    assert side_of(soup(holder=""), "") is None
    assert side_of(soup(by_desk=True), "m-1", desk="moerwijk") == "resident"
    assert side_of(soup(by_desk=True), "m-1", desk="spoorwijk") is None
    assert side_of(soup(), "m-1", desk="moerwijk") is None


def test_someone_without_a_name_is_a_neighbour() -> None:
    assert name_of(riet()) == Hidden("riet", "Riet Jansen")
    assert first_name_of(riet()) == Hidden("riet", "Riet")
    for nameless in (None, riet(name=" \u200b")):
        assert name_of(nameless) == first_name_of(nameless)
        assert getattr(name_of(nameless), "key", "") == "a-neighbour"


def test_the_walk_is_rounded_and_unknown_for_who_was_never_measured() -> None:
    assert walk_minutes(soup()) == 6
    assert walk_minutes(soup(invited=())) == 0


def test_letting_go_frees_both_who_asks_and_who_helps() -> None:
    assert (let_go(riet(), "soup").requests, let_go(riet(), "soup").lines) == ((), ())
    helper = let_go(samir(), "soup")
    assert helper.offer
    assert (helper.offer.busy_with, helper.lines) == ((), ())
    busy = let_go(samir(), "bread").offer
    assert busy
    assert busy.busy_with == ("soup",)


# -- on the way


def test_setting_off_keeps_the_card_and_changes_its_buttons() -> None:
    decision = on_the_way(together(), samir())
    (card,) = (told for told in decision.tell if isinstance(told, Change))
    assert card.name == "card:soup:samir"
    assert {"done", "cannot_after_all"} <= set(buttons(card))
    assert "on_my_way" not in buttons(card)
    assert "blauwe fiets" in read(decision)


def test_setting_off_twice_tells_the_resident_once() -> None:
    again = on_the_way(together(soup(state="on_the_way")), samir())
    assert keys(again) == ["volunteer-on-the-way-already"]
    read(again)


def test_each_question_is_answered_once() -> None:
    first = on_the_way(together(soup(state="on_the_way")), samir(), asked="q1")
    assert keys(first)[0] == "resident-still-coming"
    answered = first.latest(soup())
    assert not on_the_way(together(answered), samir(), asked="q1").tell
    assert on_the_way(together(answered), samir(), asked="q2").tell


def test_who_sets_off_early_is_expected_at_the_agreed_time() -> None:
    friday = TUESDAY + timedelta(days=3)
    decision = on_the_way(together(soup(starts=friday, invited=())), samir())
    assert decision.later[0].at == friday + timedelta(hours=1)
    assert "Het kan even duren." in read(decision)


# -- did anyone come


def test_a_volunteer_who_stopped_meanwhile_is_not_counted_against() -> None:
    stopped = samir(offer=None)
    assert coming.stood_up(stopped) == stopped
    gone = replace(together(), holder=None)
    assert keys(coming.not_come(gone)) == ["volunteer-not-come"]


def test_both_are_asked_twice_and_then_a_person_looks() -> None:
    assert [coming.hands_over(times) for times in (0, 1, 2, 3)] == [False, False, True, True]
    assert "Did it work out at Riet's?" in read(coming.ask_both(together(), 0))
    assert "Could you wait a little longer?" in read(coming.wait_a_little(together()))


# -- how it stands


@pytest.mark.parametrize("state", get_args(State))
def test_every_state_has_its_words_and_buttons(state: State) -> None:
    held = state in {"taken", "on_the_way"}
    request = soup(state=state, holder="samir" if held else "", urgency="weekly")
    said = standing(together(request))
    assert read(Decision(tell=(said,)))
    ended = state in {"done", "withdrawn", "closed"}
    assert ("withdraw" in buttons(said)) is not ended
    assert ("finished" in buttons(said)) is held
    assert ("change_request" in buttons(said)) is (state == "open")


def test_a_weekly_request_that_ends_after_this_one_cannot_be_stopped_again() -> None:
    weekly = soup(urgency="weekly")
    assert "stop_repeating" in buttons(standing(together(weekly)))
    assert "stop_repeating" not in buttons(standing(together(replace(weekly, last_time=True))))


# -- taking back


@pytest.mark.parametrize(
    ("why", "state"), list(product(("withdrawn", "changed", "skipped"), ("open", "taken")))
)
def test_taking_back_ends_it_for_everybody(why: Why, state: State) -> None:
    request = soup(state=state, holder="samir" if state == "taken" else "", case="c1")
    decision = withdrawn(together(request), why)
    assert decision.latest(request).state == "withdrawn"
    assert any(key.startswith("resident-") for key in keys(decision)) is (why != "changed")
    assert any(key.startswith("volunteer-") for key in keys(decision)) is (state == "taken")
    assert read(decision)


def test_they_are_asked_whether_they_are_sure() -> None:
    assert set(buttons(are_you_sure(together()).tell[0])) == {"withdraw_sure", "request_status"}
    weekly = together(soup(urgency="weekly", state="open", holder=""))
    assert "skip_week" in buttons(are_you_sure(weekly).tell[0])
    assert read(are_you_sure(weekly))


# -- the line


def test_without_anybody_at_the_other_end_nothing_is_passed_on() -> None:
    alone = replace(together(), holder=None)
    assert not relay(alone, "resident", Said("hallo")).decision.tell


def test_a_warning_at_the_desk_has_no_buttons_of_a_person() -> None:
    phoned = together(soup(by_desk=True, case="c1"), riet(chat=None))
    passed = relay(phoned, "volunteer", Said("https://voorbeeld.nl"))
    to_desk = [s for s in passed.decision.tell if isinstance(s, Say) and isinstance(s.to, ToDesk)]
    assert [say.text.key for say in to_desk if not say.buttons] == ["warn-other-link"]
    assert len(to_desk) == 2
    assert passed.scam


def test_help_on_any_day_of_the_week_is_never_too_early() -> None:
    tomorrow = TUESDAY + timedelta(days=1)
    that_day = soup(starts=tomorrow, ends=tomorrow + timedelta(hours=4))
    assert too_early(together(request=that_day))
    assert not too_early(together(request=replace(that_day, ends=tomorrow + timedelta(days=6))))
