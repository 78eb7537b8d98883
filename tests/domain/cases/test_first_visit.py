"""The card of a first visit asks while somebody waits for its yes, and never after."""

from dataclasses import replace

import pytest

from buurtbot.domain.cases.card.first_visit import approved, buttons
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from tests.scenes.asking_street import a_request
from tests.scenes.street import TUESDAY

CASE = Case("c1", "M-AAAA", "moerwijk", "first_visit", TUESDAY, TUESDAY, about="samir")
HELD = replace(a_request(), state="taken", holder="samir")


def test_while_somebody_waits_yes_and_no_are_asked() -> None:
    assert [one.deed.name for one in buttons(CASE, HELD) if one.deed] == ["visit_yes", "visit_no"]


@pytest.mark.parametrize("request_", [None, a_request(), replace(HELD, state="done")])
def test_when_nobody_comes_any_more_nothing_is_asked(request_: HelpRequest | None) -> None:
    assert buttons(CASE, request_) == ()


def test_after_a_yes_nothing_is_asked_and_on_another_card_never() -> None:
    assert buttons(approved(CASE), HELD) == ()
    assert buttons(replace(CASE, reason="wants_person"), HELD) == ()
