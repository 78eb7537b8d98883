"""What a decision is made of, and in which order it is told."""

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Button, Change, Outgoing, Say, ToPerson, deed, text

ANNA = ToPerson("anna")
CLOSES = Change(ANNA, "question:1", text("closed"))
TICKS = Change(ANNA, "question:2", text("ticked"), ((Button(text("b"), deed("answer")),),))
CORRECTED = Change(ANNA, "relay:1", text("corrected"), anew=True)
FIRST, SECOND = Say(ANNA, text("first")), Say(ANNA, text("second"))


def test_what_is_new_is_told_before_old_buttons_go_and_all_else_keeps_its_order() -> None:
    told: tuple[Outgoing, ...] = (CLOSES, FIRST, TICKS, CORRECTED, SECOND)
    assert Decision(tell=told).answers_first.tell == (FIRST, TICKS, CORRECTED, SECOND, CLOSES)
