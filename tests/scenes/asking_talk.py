"""Mieke asks for help: the first answers, up to where a scene begins."""

from tests.scenes.street import MOERWIJK, metres_from
from tests.scenes.talk_street import Visitor, visitor

HOME = metres_from(MOERWIJK, north=100)


def asks() -> Visitor:
    return visitor("ask_for_help").begins()


def at_place() -> Visitor:
    return asks().presses("groceries", "no")


def at_when() -> Visitor:
    return at_place().says("Erasmusweg 12").presses("yes")


def at_read_back() -> Visitor:
    return at_when().presses("today", "skip")


def sent(here: Visitor) -> dict[str, str]:
    here.presses("send")
    assert here.ended is not None
    assert here.ended.name == "ask_for_help"
    return dict(here.ended.args)
