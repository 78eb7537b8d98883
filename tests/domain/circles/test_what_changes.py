"""While the round runs: who skips, who leaves, another order, and what nobody of it can do."""

from dataclasses import replace

import pytest

from buurtbot.domain.circles.told import Facts, Tell
from buurtbot.domain.core.together.circle import DESK
from tests.scenes.five_in_a_circle import FACTS, NINE, asked, at, begun, spoken_until


def test_who_skips_today_calls_nobody_and_is_not_called() -> None:
    played = at(1).skips(begun().round, "ans")
    assert asked(played) == [("dirk", "bep")]
    assert "ans" not in played.round.to_call
    assert played.round.how("ans") == "skipped"
    called = at(2).skips(played.round, "bep")
    assert called.tells[0] == Tell("dirk", "not_needed", "bep")
    assert asked(called) == [("dirk", "cor")]


def test_who_skips_with_a_key_holder_to_call_leaves_it_with_the_desk() -> None:
    round_ = (
        at(7)
        .no_answer(
            at(6).due(at(1).no_answer(begun().round, "bep", "ans").round).round, "bep", "ans"
        )
        .round
    )
    played = at(8).skips(round_, "ans")
    assert Tell(DESK, "case", "bep") in played.tells


def test_nobody_has_the_bot_so_the_desk_calls_everybody() -> None:
    played = begun(Facts())
    order = asked(played)
    while not played.round.over:
        played = at(1, Facts()).spoken(played.round, played.round.calls[0].called, DESK)
        order += asked(played)
    assert order == [(DESK, one) for one in ("bep", "cor", "dirk", "els", "ans")]


def test_a_desk_that_gets_no_answer_twice_or_does_not_call_has_a_case() -> None:
    round_ = begun(Facts()).round
    soon = at(1, Facts()).no_answer(round_, "bep", DESK)
    assert soon.tells == (Tell(DESK, "soon", "bep"),)
    again = at(6, Facts()).due(soon.round)
    twice = at(7, Facts()).no_answer(again.round, "bep", DESK)
    assert twice.tells[0] == Tell(DESK, "case", "bep")
    idle = at(10, Facts()).due(round_)
    assert idle.tells[0] == Tell(DESK, "case", "bep")
    assert not idle.round.silent


def test_the_only_one_with_the_bot_is_heard_and_not_called() -> None:
    facts = Facts(bot=frozenset({"ans"}))
    played = begun(facts, ("ans", "els"))
    assert asked(played) == [("ans", "els")]
    done = at(1, facts).spoken(played.round, "els", "ans")
    assert done.round.over
    assert done.tells == (Tell("ans", "round"),)


@pytest.mark.parametrize(("members", "over"), [((), True), (("ans",), False)])
def test_a_circle_of_one_is_called_by_the_desk_and_an_empty_one_is_over(
    members: tuple[str, ...], *, over: bool
) -> None:
    played = begun(members=members)
    assert played.round.over is over
    assert asked(played) == [(DESK, one) for one in members]


def test_who_is_away_is_not_in_it() -> None:
    facts = replace(FACTS, away=frozenset({"bep"}))
    assert asked(begun(facts)) == [("ans", "cor")]


def test_a_member_who_leaves_in_the_middle_leaves_nobody_out() -> None:
    round_ = spoken_until("cor")
    gone = at(2).leaves(round_, "bep")  # who was to call Cor
    assert asked(gone) == [("ans", "cor")]
    called = at(3).leaves(gone.round, "cor")  # who was to be called
    assert called.tells[0] == Tell("ans", "not_needed", "cor")
    assert asked(called) == [("ans", "dirk")]
    assert called.round.order == ("ans", "dirk", "els")


def test_a_changed_order_calls_nobody_twice_and_leaves_nobody_out() -> None:
    round_ = spoken_until("cor")
    facts = replace(FACTS, bot=FACTS.bot | {"fem"})
    changed = at(2, facts).arranged(round_, ("els", "dirk", "fem", "cor", "ans"))
    assert asked(changed) == [("fem", "cor")]  # Bep, who was to call, is no member any more
    order, played = [], changed
    while not played.round.over:
        call = played.round.calls[0]
        order.append(call.called)
        played = at(3, facts).spoken(played.round, call.called, call.caller)
    assert order == ["cor", "els", "dirk", "fem", "ans"]


def test_a_circle_that_stops_forgets_nobody_who_was_not_reached() -> None:
    quiet = at(1).stopped(begun().round)
    assert quiet.tells == (Tell("ans", "stopped", "bep"),)
    assert quiet.round.over
    tried = at(2).stopped(at(1).no_answer(begun().round, "bep", "ans").round)
    assert tried.tells[0] == Tell(DESK, "case", "bep")
    silent = at(11).stopped(at(10).due(begun().round).round)
    assert Tell(DESK, "case", "ans") in silent.tells


def test_what_is_said_of_somebody_who_is_not_called_changes_nothing() -> None:
    round_ = begun().round
    assert at(1).going(round_, "bep", "ans").round == round_
    assert at(1).spoken(round_, "els", "cor").tells == ()
    assert at(1).no_answer(round_, "bep", "cor").tells == ()
    assert at(1).reacts(round_, "cor").tells == ()


def test_who_is_called_and_has_a_key_holder_to_call_is_not_called_twice() -> None:
    round_ = (
        at(7)
        .no_answer(
            at(6).due(at(1).no_answer(begun().round, "bep", "ans").round).round, "bep", "ans"
        )
        .round
    )
    round_ = at(8).skips(round_, "dirk").round
    busy = round_.calling(replace(round_.calls[-1], called="ans", caller="cor", asked=NINE))
    played = at(17).due(replace(busy, to_call=("els",)))
    assert "ans" not in played.round.to_call


def test_who_did_not_answer_and_then_lets_hear_from_them_is_called_no_more() -> None:
    round_ = at(1).no_answer(begun().round, "bep", "ans").round
    there = at(2).reacts(round_, "bep")
    assert there.tells[0] == Tell("ans", "not_needed", "bep")
    assert asked(there) == [("bep", "cor")]


def test_a_caller_of_two_who_does_not_react_is_passed_by_once() -> None:
    round_ = begun().round
    both = round_.calling(replace(round_.calls[0], called="cor"))
    played = at(10).due(both)
    assert [one for one in played.tells if one.what == "passed_by"] == [
        Tell("ans", "passed_by", "bep")
    ]
    assert {call.caller for call in played.round.calls} == {"dirk", "bep"}


def test_two_who_are_apart_do_not_stop_the_call_of_others() -> None:
    round_ = begun().round
    (call,) = round_.calls
    played = at(1).parted(round_, "els", "dirk")
    assert played.round.calls == (call,)
    assert not [told for told in played.tells if told.what == "parted"]
