"""When the open alarm of a person calls the desk again, and whose it then is."""

from datetime import timedelta

from buurtbot.domain.alarms import alarmed, calls, worries
from tests.domain.test_desk import a_case
from tests.street import TUESDAY

A_WHILE = TUESDAY + timedelta(minutes=15)
SOON = TUESDAY + timedelta(minutes=14)
CRY = a_case(reason="sensitive", what="suicide", urgent=True)
HELD = a_case(reason="sensitive", what="suicide", urgent=True, holder="sara", calls=2)


def test_the_same_worry_calls_again_after_a_while_another_one_at_once() -> None:
    assert not calls(CRY, "suicide", SOON, urgent=True)
    assert calls(CRY, "suicide", A_WHILE, urgent=True)
    assert calls(CRY, "violence", TUESDAY, urgent=True)
    assert not calls(CRY, "scam", A_WHILE, urgent=False)


def test_the_while_counts_from_the_last_call_and_from_what_a_moderator_did() -> None:
    again = alarmed(CRY, "suicide", "nog steeds", A_WHILE, urgent=True)
    assert again.alarmed == A_WHILE
    assert not calls(again, "suicide", A_WHILE + timedelta(minutes=14), urgent=True)
    attended = a_case(reason="sensitive", what="suicide", attended=SOON)
    assert not calls(attended, "suicide", A_WHILE, urgent=True)


def test_a_case_that_nobody_attends_to_waits_anew_and_one_that_is_attended_to_does_not() -> None:
    left = alarmed(HELD, "suicide", "", A_WHILE, urgent=True)
    assert (left.holder, left.calls, left.waiting_since) == ("", 0, A_WHILE)
    with_sara = a_case(reason="sensitive", what="suicide", holder="sara", attended=TUESDAY)
    stays = alarmed(with_sara, "violence", "", SOON, urgent=True)
    assert (stays.holder, stays.alarmed, worries(stays)) == ("sara", SOON, ("suicide", "violence"))


def test_what_calls_nobody_is_counted_and_kept() -> None:
    more = alarmed(HELD, "suicide", "en nog iets", SOON, urgent=True)
    assert (more.holder, more.alarmed, more.times, more.words) == ("sara", None, 2, "en nog iets")


def test_a_case_that_could_wait_becomes_urgent_and_never_the_other_way() -> None:
    calm = a_case(reason="sensitive", what="scam")
    assert alarmed(calm, "suicide", "", SOON, urgent=True).urgent
    assert alarmed(CRY, "scam", "", SOON, urgent=False).urgent
