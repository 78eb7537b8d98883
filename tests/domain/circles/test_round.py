"""The round of a circle: who calls whom, and what becomes of who is not reached."""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain.circles.told import Facts, Tell
from buurtbot.domain.core.together.circle import DESK
from tests.scenes.five_in_a_circle import NINE, PACE, asked, at, begun, spoken_until


def test_the_first_calls_the_second_and_the_last_calls_the_first() -> None:
    played = begun()
    order = asked(played)
    while not played.round.over:
        call = played.round.calls[0]
        played = at(1).spoken(played.round, call.called, call.caller)
        order += asked(played)
    assert order == [
        ("ans", "bep"),
        ("bep", "cor"),
        ("cor", "dirk"),
        ("dirk", "els"),
        ("dirk", "ans"),  # Els has no bot: who is before her calls once more
    ]
    assert played.tells[-1] == Tell("dirk", "round")
    assert {how for _, how in played.round.heard} == {"spoken"}
    assert at(1).next(played.round) is None


def test_who_is_not_reached_is_tried_again_and_then_the_chain_goes_on_beside_it() -> None:
    round_ = begun().round
    soon = at(1).no_answer(round_, "bep", "ans")
    assert soon.tells == (Tell("ans", "soon", "bep"),)
    assert at(2).no_answer(soon.round, "bep", "ans").tells == ()  # pressed twice
    assert at(5).due(soon.round).tells == ()
    again = at(6).due(soon.round)
    assert again.tells == (Tell("ans", "again", "bep"),)
    missed = at(7).no_answer(again.round, "bep", "ans")
    # Ans calls who has the key; Bep cannot call, so of the others the nearest does.
    assert missed.tells == (Tell("ans", "key", "bep"), Tell("dirk", "call", "cor"))
    goes = at(8).going(missed.round, "bep", "ans")
    assert goes.tells == (Tell("ans", "going", "bep", key=True),)
    found = at(15).spoken(goes.round, "bep", "ans")
    assert found.round.how("bep") == "found"


@pytest.mark.parametrize(("minutes", "what"), [(8, "no_answer"), (18, "due"), (45, "due")])
def test_a_key_holder_who_is_not_reached_is_a_case(minutes: int, what: str) -> None:
    round_ = (
        at(7)
        .no_answer(
            at(6).due(at(1).no_answer(begun().round, "bep", "ans").round).round, "bep", "ans"
        )
        .round
    )
    round_ = at(7).spoken(round_, "cor", "dirk").round
    play = at(minutes)
    played = play.no_answer(round_, "bep", "ans") if what == "no_answer" else play.due(round_)
    assert Tell(DESK, "case", "bep") in played.tells
    assert played.round.how("bep") == "with_desk"


def test_who_goes_to_look_and_says_nothing_is_a_case_within_the_limit() -> None:
    round_ = (
        at(7)
        .no_answer(
            at(6).due(at(1).no_answer(begun().round, "bep", "ans").round).round, "bep", "ans"
        )
        .round
    )
    goes = at(12).going(round_, "bep", "ans").round
    goes = at(12).spoken(goes, "cor", "dirk").round
    only = replace(goes, calls=tuple(c for c in goes.calls if c.key))
    assert at(12).next(only) == NINE + timedelta(minutes=32)
    assert Tell(DESK, "case", "bep") in at(32).due(only).tells
    late = at(30).going(round_, "bep", "ans").round
    alone = replace(late, calls=tuple(c for c in late.calls if c.key))
    assert at(30).next(alone) == NINE + timedelta(minutes=45)


def test_without_a_key_holder_the_second_time_is_a_case() -> None:
    round_ = spoken_until("cor")
    round_ = at(7).due(at(2).no_answer(round_, "cor", "bep").round).round
    played = at(8).no_answer(round_, "cor", "bep")
    assert played.tells[:2] == (Tell(DESK, "case", "cor"), Tell("bep", "with_desk", "cor"))
    assert asked(played) == [("bep", "dirk")]  # the circle does not stall
    late = at(20).spoken(played.round, "cor", "bep")
    assert Tell(DESK, "late", "cor") in late.tells
    assert late.round.how("cor") == "with_desk"


def test_a_caller_who_does_not_react_is_passed_by_and_called_themselves() -> None:
    played = at(10).due(begun().round)
    assert played.tells == (
        Tell("ans", "passed_by", "bep"),
        Tell("dirk", "call", "bep"),
    )
    next_ = at(11).spoken(played.round, "bep", "dirk")
    assert asked(next_) == [("dirk", "ans")]  # before all others: nobody heard Ans today
    there = at(12).reacts(next_.round, "ans")
    assert there.tells[0] == Tell("dirk", "not_needed", "ans")
    assert asked(there) == [("bep", "cor")]


def test_a_caller_who_was_spoken_to_and_then_is_silent_is_called_after_the_others() -> None:
    played = at(12).due(spoken_until("cor"))  # Bep was spoken at nine and calls nobody
    assert asked(played) == [("ans", "cor")]
    assert played.round.to_call == ("dirk", "els", "ans", "bep")
    pressed = at(13).spoken(played.round, "cor", "bep")  # and then she did, after all
    assert pressed.tells[0] == Tell("ans", "not_needed", "cor")
    assert "bep" not in pressed.round.to_call


def test_two_who_are_silent_at_once_are_both_with_the_desk_within_the_limit() -> None:
    round_ = begun().round
    round_ = at(10).due(round_).round  # Ans does not react: Dirk is asked to call Bep
    played = at(20).due(round_)  # nor does Dirk: Cor is
    assert asked(played) == [("cor", "bep")]
    assert played.round.to_call[:2] == ("dirk", "ans")
    round_ = at(21).spoken(played.round, "bep", "cor").round
    cases: set[str] = set()
    for minute in range(22, 75):
        played = at(minute).due(round_)
        for call in played.round.calls:
            if call.called in {"ans", "dirk"} and not call.again and not call.key:
                played2 = at(minute).no_answer(played.round, call.called, call.caller)
                played = replace(played2, tells=(*played.tells, *played2.tells))
            elif call.called not in {"ans", "dirk"}:
                played2 = at(minute).spoken(played.round, call.called, call.caller)
                played = replace(played2, tells=(*played.tells, *played2.tells))
        round_ = played.round
        new = {one.about for one in played.tells if one.what == "case"}
        assert not (new & cases)
        cases |= new
        since = {"ans": 10, "dirk": 20}
        assert all(minute <= since[one] + PACE.limit for one in new)
    assert cases == {"ans", "dirk"}
    assert round_.over


def test_who_waits_to_be_called_too_long_is_a_case() -> None:
    round_ = at(10).due(begun().round).round
    stuck = replace(
        round_, calls=tuple(replace(c, asked=c.asked, since=NINE) for c in round_.calls)
    )
    assert at(10).next(replace(stuck, calls=())) == NINE + timedelta(minutes=55)
    played = at(55).due(stuck)
    assert {one.about for one in played.tells if one.what == "case"} >= {"ans", "bep"}


def test_a_caller_asked_just_before_the_limit_is_not_called_silent() -> None:
    call = replace(begun().round.calls[0], asked=NINE + timedelta(minutes=40))
    played = at(45).due(replace(begun().round, calls=(call,)))
    assert Tell(DESK, "case", "bep") in played.tells
    assert Tell("ans", "with_desk", "bep") in played.tells
    assert not played.round.silent


def test_the_limit_ends_the_waiting_for_a_second_time() -> None:
    call = replace(begun().round.calls[0], tries=1, again=NINE + timedelta(minutes=50))
    played = at(45).due(replace(begun().round, calls=(call,)))
    assert Tell(DESK, "case", "bep") in played.tells


def test_a_worker_who_worries_has_them_and_the_chain_goes_on() -> None:
    worried = at(1, Facts()).worries(begun(Facts()).round, "bep")
    assert worried.round.how("bep") == "with_desk"
    assert asked(worried) == [(DESK, "cor")]
    assert at(2, Facts()).worries(worried.round, "bep").tells == ()


def test_whom_a_worker_calls_now_is_no_case_before_the_limit() -> None:
    at_it = Facts(at_it=frozenset({"bep"}))
    round_ = begun(Facts()).round
    assert at(1, at_it).next(round_) == NINE + timedelta(minutes=PACE.limit)
    assert at(PACE.react, at_it).due(round_).tells == ()
    assert at(PACE.limit, at_it).due(round_).tells[0] == Tell(DESK, "case", "bep")


def test_whom_the_desk_heard_of_is_called_by_nobody() -> None:
    round_ = begun().round
    called = at(1).heard_of(round_, "bep")  # who is called now
    assert called.tells[0] == Tell("ans", "not_needed", "bep")
    assert asked(called) == [("bep", "cor")]
    waits = at(1).heard_of(round_, "dirk")  # who is to be called later
    assert "dirk" not in waits.round.to_call
    assert waits.round.how("dirk") == "spoken"
    missed = at(PACE.limit).due(begun(Facts()).round)
    late = at(PACE.limit + 1, Facts()).heard_of(missed.round, "bep")
    assert Tell(DESK, "late", "bep") in late.tells
