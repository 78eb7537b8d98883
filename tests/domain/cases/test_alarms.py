"""When the open alarm of a person calls the desk again, and whose it then is."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain.cases.alarms import NOT_SAFE, alarmed, calls, rings_at_once, worries
from tests.domain.cases.test_sheet import a_case
from tests.scenes.street import TUESDAY

A_WHILE = TUESDAY + timedelta(minutes=15)
SOON = TUESDAY + timedelta(minutes=14)
LOOK_BY = A_WHILE + timedelta(minutes=15)
CRY = a_case(reason="sensitive", what="suicide", urgent=True)
HELD = a_case(reason="sensitive", what="suicide", urgent=True, holder="sara", calls=2)


def test_the_same_worry_calls_again_after_a_while_another_one_at_once() -> None:
    assert not calls(CRY, "suicide", SOON, urgent=True)
    assert calls(CRY, "suicide", A_WHILE, urgent=True)
    assert calls(CRY, "violence", TUESDAY, urgent=True)
    assert not calls(CRY, "scam", A_WHILE, urgent=False)


def test_the_while_counts_from_the_last_call_and_from_what_a_moderator_did() -> None:
    again = alarmed(CRY, "suicide", "nog steeds", A_WHILE, urgent=True, look_by=LOOK_BY)
    assert again.alarmed == A_WHILE
    assert not calls(again, "suicide", A_WHILE + timedelta(minutes=14), urgent=True)
    attended = a_case(reason="sensitive", what="suicide", attended=SOON)
    assert not calls(attended, "suicide", A_WHILE, urgent=True)


def test_a_case_that_nobody_attends_to_waits_anew_and_one_that_is_attended_to_does_not() -> None:
    left = alarmed(HELD, "suicide", "", A_WHILE, urgent=True, look_by=LOOK_BY)
    assert (left.holder, left.calls, left.waiting_since) == ("", 0, A_WHILE)
    with_sara = a_case(reason="sensitive", what="suicide", holder="sara", attended=TUESDAY)
    stays = alarmed(with_sara, "violence", "", SOON, urgent=True, look_by=LOOK_BY)
    assert (stays.holder, stays.alarmed, worries(stays)) == ("sara", SOON, ("suicide", "violence"))


def test_what_calls_nobody_is_counted_and_kept() -> None:
    more = alarmed(HELD, "suicide", "en nog iets", SOON, urgent=True, look_by=LOOK_BY)
    assert (more.holder, more.alarmed, more.times, more.words) == ("sara", None, 2, "en nog iets")


def test_a_case_that_could_wait_becomes_urgent_and_never_the_other_way() -> None:
    calm = a_case(reason="sensitive", what="scam")
    assert alarmed(calm, "suicide", "", SOON, urgent=True, look_by=LOOK_BY).urgent
    assert alarmed(CRY, "scam", "", SOON, urgent=False, look_by=LOOK_BY).urgent


def test_what_was_promised_first_stands_until_a_moderator_leaves_the_case() -> None:
    sooner = a_case(reason="sensitive", what="suicide", urgent=True, look_by=SOON)
    assert alarmed(sooner, "suicide", "", A_WHILE, urgent=True, look_by=LOOK_BY).look_by == SOON
    assert alarmed(HELD, "suicide", "", A_WHILE, urgent=True, look_by=LOOK_BY).look_by == LOOK_BY
    calm = a_case(reason="sensitive", what="scam", look_by=TUESDAY + timedelta(hours=1))
    assert alarmed(calm, "suicide", "", SOON, urgent=True, look_by=LOOK_BY).look_by == LOOK_BY


def test_who_is_not_safe_any_more_is_new_each_time_and_rings_without_waiting() -> None:
    unsafe = alarmed(CRY, NOT_SAFE, "", SOON, urgent=True, look_by=LOOK_BY)
    assert unsafe.not_safe == SOON
    assert not calls(unsafe, NOT_SAFE, SOON, urgent=True)
    assert calls(replace(unsafe, not_safe=None), NOT_SAFE, SOON, urgent=True)
    assert rings_at_once(NOT_SAFE)
    assert not rings_at_once("suicide")
