"""What becomes of a call: by hours, minutes and tries."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from buurtbot.domain.calls import calls
from buurtbot.domain.calls.callers import may_call
from buurtbot.domain.core.call import Call, Why
from config.network.policy import Calls
from tests.scenes.street import TUESDAY
from tests.scenes.talk_street import a_person, an_offer

POLICY = Calls()
RIET = Call("riet", "moerwijk", at=TUESDAY, since=TUESDAY, phone="070 123 45 67")


def why(reason: str = "check_in", words: str = "", *, urgent: bool = False) -> Why:
    return Why(reason, TUESDAY, words=words, urgent=urgent, by_neighbour=True)


def listed(*whys: Why) -> Call:
    call = None
    for one in whys:
        call = calls.put(call, one, RIET, POLICY)
    assert call is not None
    return call


def test_of_one_reason_there_is_one_with_all_that_was_said() -> None:
    call = listed(why(words="moe"), why("call_me"), why(words="koud"))
    assert [(one.reason, one.words) for one in call.whys] == [
        ("call_me", ""),
        ("check_in", "moe\nkoud"),
    ]
    assert [one.words for one in listed(why(words="moe"), why(words="moe")).whys] == ["moe"]


def test_nobody_is_rung_in_the_evening_or_before_nine() -> None:
    evening = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)  # 20:30 in Amsterdam
    assert calls.ringing_hour(evening, POLICY) == datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
    early = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
    assert calls.ringing_hour(early, POLICY) == datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
    assert calls.ringing_hour(TUESDAY, POLICY) == TUESDAY


def test_nine_o_clock_is_nine_on_the_clock_on_the_day_that_it_changes() -> None:
    saturday = datetime(2026, 10, 24, 19, 0, tzinfo=UTC)  # the clock goes back in the night
    assert calls.ringing_hour(saturday, POLICY) == datetime(2026, 10, 25, 8, 0, tzinfo=UTC)
    saturday = datetime(2026, 3, 28, 20, 0, tzinfo=UTC)  # and forward
    assert calls.ringing_hour(saturday, POLICY) == datetime(2026, 3, 29, 7, 0, tzinfo=UTC)


def test_two_callers_never_have_the_same_person() -> None:
    call = listed(why())
    mine = calls.taken(call, who="noor", name="Noor", chat="", now=TUESDAY, policy=POLICY)
    soon, after = (TUESDAY + timedelta(minutes=minutes) for minutes in (19, 20))
    assert not calls.may_take(mine, "omar", soon)
    assert calls.may_take(mine, "noor", soon)
    assert calls.may_take(mine, "omar", after)
    assert calls.moves(mine, soon, POLICY) == "waits"
    assert calls.moves(mine, after, POLICY) == "lease_over"
    assert calls.looks_again(mine, soon, POLICY) == after


def test_what_came_of_it_counts_until_another_has_it() -> None:
    mine = calls.taken(listed(why()), who="noor", name="Noor", chat="", now=TUESDAY, policy=POLICY)
    back = calls.given_back(mine)
    assert calls.may_say(mine, "noor", TUESDAY)
    assert calls.may_say(back, "noor", TUESDAY)
    his = calls.taken(back, who="omar", name="Omar", chat="", now=TUESDAY, policy=POLICY)
    assert not calls.may_say(his, "noor", TUESDAY)
    assert not calls.may_say(calls.over(mine), "noor", TUESDAY)


def test_after_three_tries_a_person_of_the_desk_looks() -> None:
    call = listed(why())
    for tries in (1, 2, 3):
        assert not calls.is_not_reached(call, POLICY)
        call = calls.not_answered(call, call.at, POLICY)
        assert call.tries == tries
    assert calls.is_not_reached(call, POLICY)
    assert calls.over(call, TUESDAY) == replace(call, whys=(), tries=0, told=False, last=TUESDAY)


def test_later_is_no_try_and_never_in_the_night() -> None:
    night = datetime(2026, 11, 24, 23, 0, tzinfo=UTC)
    put_off = calls.put_off(listed(why()), night, POLICY)
    assert put_off.tries == 0
    assert put_off.at == datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
    assert calls.moves(put_off, TUESDAY, POLICY) == "waits"
    assert calls.looks_again(put_off, TUESDAY, POLICY) == put_off.at


def test_later_can_be_chosen_today_and_tomorrow() -> None:
    told = [at.strftime("%d %H:%M") for at in calls.later_choices(TUESDAY, POLICY)]
    assert told == ["24 10:00", "24 13:00", "24 16:00", "25 09:00", "25 13:00"]


def test_it_comes_up_once_and_for_who_is_asked_first_alone() -> None:
    call = listed(why())
    assert calls.moves(call, TUESDAY, POLICY) == "comes_up"
    assert calls.looks_again(call, TUESDAY, POLICY) == TUESDAY
    told = calls.for_anyone(call)
    assert calls.moves(told, TUESDAY, POLICY) == "waits"
    assert calls.looks_again(told, TUESDAY, POLICY) == TUESDAY + timedelta(minutes=240)
    hers = replace(call, by="noor")
    assert calls.moves(hers, TUESDAY, POLICY) == "asks_first"
    asked, later = replace(hers, told=True), TUESDAY + timedelta(minutes=30)
    assert calls.moves(asked, TUESDAY, POLICY) == "waits"
    assert calls.looks_again(asked, TUESDAY, POLICY) == later
    assert calls.moves(asked, later, POLICY) == "comes_up"


def test_whom_nobody_calls_is_not_forgotten() -> None:
    told = calls.for_anyone(listed(why()))
    assert calls.moves(told, TUESDAY + timedelta(hours=4), POLICY) == "too_late"
    over = calls.over(told)
    assert calls.moves(over, TUESDAY, POLICY) == "waits"
    assert calls.looks_again(over, TUESDAY, POLICY) is None


def test_something_urgent_rings_again_and_goes_first() -> None:
    waits = calls.for_anyone(listed(why()))
    urgent = calls.put(waits, why("silent", urgent=True), RIET, POLICY)
    assert not urgent.told
    tried = calls.put(calls.not_answered(waits, TUESDAY, POLICY), why("call_me"), RIET, POLICY)
    assert tried.at > TUESDAY
    other = replace(waits, id="wim", since=TUESDAY - timedelta(hours=1))
    assert calls.in_order((other, urgent, tried, calls.over(waits)), TUESDAY) == (urgent, other)


def test_taken_off_for_one_reason_it_stays_for_the_other() -> None:
    both = listed(why(), why("call_me"))
    left = calls.taken_off(both, "check_in")
    assert [one.reason for one in left.whys] == ["call_me"]
    assert not calls.taken_off(left, "call_me").is_open


def test_who_was_on_the_line_when_it_was_let_go_is_known_until_it_would_have_gone_back() -> None:
    mine = calls.taken(listed(why()), who="noor", name="Noor", chat="", now=TUESDAY, policy=POLICY)
    gone = calls.taken_off(mine, "check_in")
    soon, after = (TUESDAY + timedelta(minutes=minutes) for minutes in (19, 20))
    assert calls.is_let_go(gone, soon)
    assert not calls.is_held(gone, soon)
    assert calls.may_worry(gone, "noor", soon)
    assert not calls.may_say(gone, "noor", soon)
    assert not calls.may_take(gone, "omar", soon)
    assert gone.listed == calls.looks_again(gone, soon, POLICY) == after
    assert calls.moves(gone, soon, POLICY) == "waits"
    assert calls.moves(gone, after, POLICY) == "was_let_go"
    back = calls.given_back(gone)
    assert (back.listed, calls.moves(back, after, POLICY)) == (None, "waits")
    assert not calls.is_let_go(calls.over(mine), soon), "they said themselves what came of it"
    again = calls.put(gone, why("call_me"), RIET, POLICY)
    assert calls.may_take(again, "omar", soon)


def test_when_they_were_last_spoken_and_what_was_noted_stays_for_the_next_time() -> None:
    spoken = calls.over(calls.noted(listed(why()), "Belt liever na tienen"), TUESDAY)
    again = calls.put(spoken, why("call_me"), replace(RIET, phone=""), POLICY)
    assert (again.last, again.notes) == (TUESDAY, "Belt liever na tienen")


def test_only_a_volunteer_who_is_known_well_may_call_and_only_who_agreed() -> None:
    riet, noor = a_person("riet"), a_person("noor", offer=an_offer(level=2))
    call = listed(why())
    assert may_call(noor, call, riet, POLICY)
    assert not may_call(replace(noor, offer=an_offer(level=1)), call, riet, POLICY)
    assert not may_call(replace(noor, offer=an_offer(level=2, refused=True)), call, riet, POLICY)
    assert not may_call(replace(noor, offer=None), call, riet, POLICY)
    assert not may_call(replace(noor, chat=None), call, riet, POLICY)
    assert not may_call(replace(noor, blocks=("riet",)), call, riet, POLICY)
    assert not may_call(noor, call, replace(riet, blocks=("noor",)), POLICY)
    assert not may_call(replace(noor, id="riet"), call, riet, POLICY)
    staff_only = calls.put(call, Why("circle", TUESDAY), RIET, POLICY)
    assert not may_call(noor, staff_only, riet, POLICY)


def test_what_can_wait_longer_waits_longer_and_is_too_late_with_what_cannot() -> None:
    soon, late = (TUESDAY + timedelta(hours=hours) for hours in (4, 73))
    news = replace(why("circles_stops"), until=TUESDAY + timedelta(hours=72))
    call = replace(listed(news), told=True)
    assert calls.moves(call, soon, POLICY) == "waits"
    assert calls.moves(call, late, POLICY) == "too_late"
    both = replace(listed(news, why()), told=True)
    assert calls.moves(both, soon, POLICY) == "too_late"


def test_what_lapses_goes_when_it_is_too_late_and_the_rest_stays() -> None:
    soup = replace(why("share_ask"), until=TUESDAY + timedelta(hours=1), lapses=True)
    call = listed(soup, why())
    assert calls.without_lapsed(call, TUESDAY, POLICY) == call
    later = calls.without_lapsed(call, TUESDAY + timedelta(hours=1), POLICY)
    assert [one.reason for one in later.whys] == ["check_in"]
    assert not calls.without_lapsed(listed(soup), later.at + timedelta(hours=1), POLICY).is_open
    assert calls.may_lapse(listed(soup))
    assert not calls.may_lapse(call)


def test_what_hurries_is_with_the_desk_sooner() -> None:
    silent = replace(listed(why("silent", urgent=True)), told=True)
    assert calls.moves(silent, TUESDAY + timedelta(minutes=119), POLICY) == "waits"
    assert calls.moves(silent, TUESDAY + timedelta(minutes=120), POLICY) == "too_late"


def test_what_has_its_own_hour_is_rung_then_and_the_rest_at_its_own() -> None:
    early = datetime(2026, 11, 24, 6, 30, tzinfo=UTC)  # 7:30 in Amsterdam
    circle = Why("circle", early, at=early, once=True)
    call = calls.put(None, circle, replace(RIET, at=early), POLICY)
    assert (call.due, call.at) == (early, datetime(2026, 11, 24, 8, 0, tzinfo=UTC))
    both = replace(calls.put(call, why(), RIET, POLICY), at=TUESDAY, told=False)
    assert calls.may_take(both, "sara", early)
    assert calls.moves(both, early, POLICY) == "waits"  # the list calls for nobody yet
    assert calls.looks_again(both, early, POLICY) == TUESDAY
    assert calls.looks_again(both, early - timedelta(hours=1), POLICY) == early
    assert calls.taken_off(both, "circle").due == TUESDAY


def test_what_is_tried_once_is_over_when_nobody_picks_up_and_the_rest_is_tried_again() -> None:
    circle = Why("circle", TUESDAY, at=TUESDAY, once=True)
    once, left = calls.tried_once(listed(circle, why()))
    assert [[one.reason for one in call.whys] for call in (once, left)] == [
        ["circle"],
        ["check_in"],
    ]
    alone, nothing = calls.tried_once(listed(circle))
    assert (alone.is_open, nothing.is_open) == (True, False)
