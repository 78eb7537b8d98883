"""What a decision is made of, and in which order it is told."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.held import Held
from buurtbot.domain.core.messages import Button, Change, Outgoing, Say, ToPerson, text
from buurtbot.domain.core.talk import Talk
from tests.scenes.street import TUESDAY

ANNA = ToPerson("anna")
CLOSES = Change(ANNA, "question:1", text("closed"))
TICKS = Change(
    ANNA, "question:2", text("ticked"), ((Button(text("b"), deeds.answer(turn="2", value="b")),),)
)
CORRECTED = Change(ANNA, "relay:1", text("corrected"), anew=True)
FIRST, SECOND = Say(ANNA, text("first")), Say(ANNA, text("second"))


def test_what_is_new_is_told_before_old_buttons_go_and_all_else_keeps_its_order() -> None:
    told: tuple[Outgoing, ...] = (CLOSES, FIRST, TICKS, CORRECTED, SECOND)
    assert Decision(tell=told).answers_first.tell == (FIRST, TICKS, CORRECTED, SECOND, CLOSES)


def test_the_first_of_a_kind_is_found_and_what_is_not_kept_is_said() -> None:
    talk, held = Talk("anna", "thank", "", TUESDAY), Held("anna", TUESDAY)
    kept = Decision(keep=(talk, held, Held("bea", TUESDAY)))
    assert kept.first(Held) == held
    with pytest.raises(LookupError, match="Case"):
        kept.first(Case)
