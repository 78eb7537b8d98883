"""Who holds a request finds what they can do now: also what of a visit they forgot to press."""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain.helping.holder import State, holder_buttons, now_is, state_of
from tests.scenes.helping_street import soup
from tests.scenes.street import TUESDAY

GOES = soup(state="on_the_way")
ALWAYS = ["show_address", "done", "cannot_after_all", "report_behaviour"]


@pytest.mark.parametrize(
    ("state", "first"),
    [
        ("", []),
        ("approved", []),
        ("coming", ["visit_there"]),
        ("there", ["visit_left"]),
        ("asked", ["visit_left", "visit_still"]),
        ("left", []),
    ],
)
def test_what_comes_next_in_a_visit_stands_before_the_rest(state: State, first: list[str]) -> None:
    rows = holder_buttons(now_is(GOES, state))
    assert [button.deed.name for (button,) in rows if button.deed] == [*first, *ALWAYS]


def test_who_has_not_set_off_says_that_they_do() -> None:
    rows = holder_buttons(replace(GOES, state="taken"))
    assert [button.deed.name for (button,) in rows if button.deed] == ["on_my_way", *ALWAYS]


def test_of_who_held_it_before_nothing_is_left() -> None:
    earlier = now_is(GOES, "there")
    assert state_of(earlier) == "there"
    assert state_of(replace(earlier, taken_at=TUESDAY + timedelta(minutes=5))) == ""
    assert state_of(replace(earlier, taken_at=None)) == ""
    assert state_of(GOES) == ""
