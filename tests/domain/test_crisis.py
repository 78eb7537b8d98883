"""Whose words worry us sees the line that is there now, the one question, and a person."""

import pytest

from buurtbot.domain import crisis
from buurtbot.domain.crisis import SHORT_WITHIN, told_lately
from config.screening import CONCERNS, Concern
from tests.asking_street import a_person
from tests.desk_street import mina
from tests.domain.test_desk import a_case
from tests.street import TUESDAY, Clock

SITE = "https://www.113.nl"


def shown(concern: Concern) -> list[tuple[str, str]]:
    """The buttons under the answer, with where they lead."""
    rows = crisis.buttons(concern, a_case(), site=SITE)
    return [(button.label.key, button.url) for row in rows for button in row]


@pytest.mark.parametrize("concern", CONCERNS)
def test_113_is_shown_to_who_thinks_of_suicide_and_to_nobody_else(concern: Concern) -> None:
    lines = [("button-113-call", SITE), ("button-113-chat", SITE)]
    assert [line for line in shown(concern) if line[1]] == (lines if concern == "suicide" else [])


@pytest.mark.parametrize("concern", CONCERNS)
def test_a_person_is_always_the_last_and_plainest_way(concern: Concern) -> None:
    call_me = crisis.buttons(concern, a_case(), site=SITE)[-1][-1]
    assert (call_me.label.key, call_me.style) == ("button-call-me", "primary")
    assert call_me.deed
    assert call_me.deed.args["case"] == a_case().id


def test_the_long_answer_comes_again_after_a_day() -> None:
    told = mina(Clock(), crisis_told_at=TUESDAY)
    assert told_lately(told, TUESDAY)
    assert not told_lately(told, TUESDAY + SHORT_WITHIN)
    assert not told_lately(a_person("anna"), TUESDAY)
