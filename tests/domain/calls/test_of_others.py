"""Whoever is forgotten is read out to nobody; what others said is left as it was."""

from dataclasses import replace

from buurtbot.domain.calls.of_others import has_of, heard_of, without
from buurtbot.domain.core.call import Call, Told, Why
from buurtbot.domain.core.messages import Button, Deed, text
from tests.scenes.street import TUESDAY

MINA, OMAR = Told(text("yes"), ("mina",)), Told(text("no"), ("omar",))


def call(*whys: Why) -> Call:
    return Call("piet", "moerwijk", at=TUESDAY, since=TUESDAY, phone="070 123 45 67", whys=whys)


def why(reason: str, *told: Told) -> Why:
    return Why(reason, TUESDAY, about=told[0].said if told else None, told=told)


def test_what_somebody_else_said_is_still_read_out() -> None:
    omars = why("helper_news", OMAR)
    left = without(call(why("call_me", MINA), omars), "mina", ())
    assert left.whys == (omars,)
    assert not has_of(left, "mina")


def test_where_nothing_else_is_to_be_said_nobody_is_rung() -> None:
    left = without(call(why("helper_news", MINA)), "mina", ())
    assert left.whys == ()
    assert not left.is_open


def test_of_two_who_spoke_in_turn_one_is_forgotten() -> None:
    both = heard_of(why("helper_news", MINA), OMAR)
    assert both == (MINA, OMAR)
    assert heard_of(why("helper_news", *both), OMAR) == both
    (left,) = without(call(why("helper_news", *both)), "mina", ()).whys
    assert left.told == (OMAR,)
    assert left.about == OMAR.said


def test_what_is_pressed_for_the_forgotten_goes_and_what_is_for_others_stays() -> None:
    for_mina, for_omar = (
        ((Button(text("yes"), Deed("take", {"of": of})),),) for of in ("r1", "r2")
    )
    spoken = why("helper_news", MINA, OMAR)
    (left,) = without(call(replace(spoken, presses=for_mina + for_omar)), "mina", ("r1",)).whys
    assert left.presses == for_omar
