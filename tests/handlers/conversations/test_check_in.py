"""Agreeing to be asked how one is, step by step."""

import pytest

from handlers.conversations.check_ins.desk_check_in import DESK_CHECK_IN
from handlers.talking.talk import Recording
from tests.scenes.talk_street import Visitor, visitor

PHOTO = Recording("photo", "f")


def begun() -> Visitor:
    return visitor("check_in").begins()


def by_phone() -> Visitor:

    known = visitor("check_in")
    return Visitor(DESK_CHECK_IN, known.scene).begins({"neighbourhood": "moerwijk"})


def test_from_a_yes_to_what_was_agreed() -> None:
    mieke = begun().presses("yes", "2", "4", "ready", "09:30", "call")
    mieke.says("06 12345678")
    assert "dinsdag, donderdag, om 09:30 uur, met een telefoontje" in mieke.reads
    mieke.presses("clock", "10:30")
    assert mieke.step == "check"
    mieke.presses("send")
    assert mieke.ended is not None
    assert mieke.ended.name == "check_in_agreed"
    assert mieke.ended.args == {
        "days": "2 4",
        "clock": "10:30",
        "way": "call",
        "phone": "+31 6 12345678",
    }


def test_who_would_rather_not_is_back_at_the_menu_and_nothing_is_kept() -> None:
    mieke = begun().presses("no")
    assert mieke.ended is not None
    assert (mieke.ended.name, dict(mieke.ended.args)) == ("show_menu", {})


def test_by_the_bot_a_number_may_be_left_out() -> None:
    mieke = begun().presses("yes", "2", "ready", "09:30", "bot", "skip")
    assert "niet gegeven" in mieke.reads


def test_without_a_day_there_is_nothing_to_agree() -> None:
    mieke = begun().presses("yes", "ready")
    assert mieke.step == "days"


@pytest.mark.parametrize(("typed", "reads"), [("weet ik niet", "herken"), ("112", "nood")])
def test_what_is_no_number_of_their_own_is_asked_again(typed: str, reads: str) -> None:
    mieke = begun().presses("yes", "2", "ready", "09:30", "call").says(typed)
    assert reads in mieke.reads


@pytest.mark.parametrize(
    "steps",
    [
        (),
        ("yes",),
        ("yes", "2", "ready"),
        ("yes", "2", "ready", "09:30"),
        ("yes", "2", "ready", "09:30", "call"),
        ("yes", "2", "ready", "09:30", "bot", "skip"),
    ],
)
def test_a_picture_is_no_answer_at_any_step(steps: tuple[str, ...]) -> None:
    mieke = begun().presses(*steps)
    step = mieke.step
    assert mieke.says(PHOTO).step == step


def test_by_telephone_staff_type_who_it_is() -> None:
    sara = by_phone().says(PHOTO).presses("yes")
    sara.says(PHOTO).says("Riet de Vries").says(PHOTO)
    sara.says("112")
    assert sara.step == "phone"
    sara.says("geen").says("070 765 43 21").presses("2", "ready", "09:30", "send")
    assert sara.ended is not None
    assert sara.ended.name == "check_in_by_phone"
    assert sara.ended.args["name"] == "Riet de Vries"


def test_by_telephone_no_is_no() -> None:
    sara = by_phone().presses("no")
    assert sara.ended is not None
    assert sara.ended.name == "check_in_not_agreed"
