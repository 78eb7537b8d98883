"""Ans, Bep, Cor, Dirk and Els in a circle: Els has only a telephone, Bep is not reached."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from buurtbot.domain.circles.round import Play
from buurtbot.domain.circles.told import Facts, Pace, Played
from buurtbot.domain.core.together.circle import Circle, Round

NINE = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
PACE = Pace(again=5, react=10, look=20, limit=45)
FIVE = ("ans", "bep", "cor", "dirk", "els")
CIRCLE = Circle("c", "moerwijk", FIVE, time(9), (1, 2, 3, 4, 5))
FACTS = Facts(bot=frozenset(FIVE[:4]), key=frozenset({"bep", "els"}))


def at(minutes: int = 0, facts: Facts = FACTS) -> Play:
    """So many minutes after nine."""
    return Play(PACE, facts, NINE + timedelta(minutes=minutes))


def begun(facts: Facts = FACTS, members: tuple[str, ...] = FIVE) -> Played:
    """The round has just begun."""
    circle = replace(CIRCLE, members=members)
    return at(0, facts).begin(circle, date(2026, 11, 30))


def asked(played: Played) -> list[tuple[str, str]]:
    """Who was told to call whom."""
    return [(one.to, one.about) for one in played.tells if one.what == "call"]


def spoken_until(called: str, minutes: int = 1) -> Round:
    """All was well until this one is to be called."""
    round_ = begun().round
    while round_.calls[0].called != called:
        call = round_.calls[0]
        round_ = at(minutes).spoken(round_, call.called, call.caller).round
    return round_


def bep_is_missed() -> Round:
    """Bep did not answer twice: Ans is to call who has her key."""
    again = at(6).due(at(1).no_answer(begun().round, "bep", "ans").round)
    return at(7).no_answer(again.round, "bep", "ans").round
