"""When to call again, in a caller's own words."""

import pytest

from handlers.talking.talk import Recording
from tests.scenes.talk_street import visitor


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("morgen om 10 uur", "2026-11-25T09:00:00+00:00"),
        ("vrijdagmiddag", "2026-11-27T11:00:00+00:00"),
        ("vrijdag", "2026-11-27T07:00:00+00:00"),
        ("om 14:30", "2026-11-24T13:30:00+00:00"),
    ],
)
def test_a_day_a_part_of_it_or_an_hour(typed: str, at: str) -> None:
    caller = visitor("call_later").begins({"call": "riet"}).says(typed)
    assert caller.draft["at"] == at
    caller.presses("yes")
    assert caller.ended is not None
    assert (caller.ended.name, caller.ended.args["call"]) == ("call_later", "riet")
    assert caller.ended.args["at"] == at


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("weet ik niet", "begrijp"),
        ("vandaag om 09:15", "voorbij"),
        ("24 november 2029", "183"),
    ],
)
def test_what_is_no_time_to_come_is_asked_again(typed: str, reads: str) -> None:
    caller = visitor("call_later").begins({"call": "riet"}).says(typed)
    assert caller.step == "when"
    assert reads in caller.reads


def test_no_is_another_moment_and_words_are_one_at_once() -> None:
    caller = visitor("call_later").begins({"call": "riet"}).says("morgen om 10 uur")
    caller.says("morgen om 11 uur")
    assert caller.draft["at"].startswith("2026-11-25T10:00")
    caller.says(Recording("photo", "f"))
    assert caller.step == "sure"
    caller.presses("no")
    assert caller.step == "when"
    caller.says(Recording("voice", "f"))
    assert caller.step == "when"
