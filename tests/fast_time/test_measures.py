"""Tiny days whose numbers one can count on one's fingers."""

import math

import pytest

from buurtbot.fast_time.assumptions import BASE
from buurtbot.fast_time.compare import Comparison
from buurtbot.fast_time.measures import MEASURES, gini, mean
from buurtbot.fast_time.play import Played
from tests.fast_time.weeks import a_course, a_tiny_world, someone, what_came_of_it


def measured(name: str, result: Played) -> float:
    return next(measure for measure in MEASURES if measure.name == name).of(result)


def four_requests() -> Played:
    """Three yeses, the last by phone from the desk; five asked; Bert took two of the three."""
    return what_came_of_it(
        a_tiny_world(someone("bert"), someone("chaim")),
        a_course(4, walked_m=80),
        a_course(10, walked_m=240),
        a_course(40, walked_m=400, desk=True),
        a_course(None, desk=True),
        taken="001",
        asked="00011",
    )


@pytest.mark.parametrize(
    ("name", "counted"),
    [
        ("filled %", 75.0),
        ("median min", 25.0),  # of 4, 10, 40, and 120 for the one without
        ("today min", 25.0),
        ("mean min", 43.5),
        ("p95 min", 37.0),
        ("desk %", 50.0),
        ("asked/yes", 5 / 3),
        ("walk min", 3.0),
        ("used %", 100.0),
        ("offered %", 25.0),  # both of them, in the first of four weeks
        ("fatigue %", 0.0),
        ("held", 1),
        ("at night", 5.0),  # at midnight
    ],
)
def test_counted_by_hand(name: str, counted: float) -> None:
    assert measured(name, four_requests()) == pytest.approx(counted)


def test_who_fills_a_hard_one_late_loses_on_the_slowest_yes_but_not_on_the_mean() -> None:
    """The first gave up on what the second filled after a day: that is not faster."""
    town = a_tiny_world(someone("bert"))
    gave_up = what_came_of_it(town, a_course(5, days=7), a_course(None, days=7))
    filled = what_came_of_it(town, a_course(5, days=7), a_course(1_440, days=7))
    assert measured("p95 min", gave_up) < measured("p95 min", filled)
    assert measured("mean min", gave_up) == measured("mean min", filled)
    assert measured("median min", gave_up) > measured("median min", filled)


def test_two_against_one_is_a_sixth_uneven() -> None:
    assert measured("gini yes", four_requests()) == pytest.approx(1 / 6)


def test_gini_goes_from_even_to_one_has_all() -> None:
    assert gini([3, 3, 3]) == pytest.approx(0)
    assert gini([0, 0, 0, 8]) == pytest.approx(0.75)
    assert gini([0, 0]) == 0


def test_who_left_was_not_here_any_more() -> None:
    result = what_came_of_it(a_tiny_world(someone("bert"), someone("chaim")))
    result.crowd.goes(0, result.world.begins, "asked too often")
    assert measured("fatigue %", result) == 50
    assert result.crowd.days_here(0) == 0
    assert result.crowd.days_here(1) == 30


def test_a_day_without_requests_has_no_share() -> None:
    empty = what_came_of_it(a_tiny_world(someone("bert")))
    assert math.isnan(measured("filled %", empty))
    assert math.isnan(mean([math.nan]).value)


def test_the_standard_error_is_that_of_the_mean() -> None:
    found = mean([1.0, 3.0, math.nan])
    assert (found.value, found.error) == (2.0, 1.0)


def a_comparison(*ours: float, other: float) -> Comparison:
    zeros = {measure.name: 0.0 for measure in MEASURES}
    return Comparison(
        BASE,
        {
            "ours": tuple(zeros | {"filled %": share} for share in ours),
            "other": tuple(zeros | {"filled %": other} for _ in ours),
        },
    )


@pytest.mark.parametrize(
    ("ours", "other", "holds"),
    [((80, 82), 70, True), ((60, 80), 71, True), ((60, 61), 71, False), ((70, 70), 70, True)],
)
def test_noise_is_two_standard_errors_of_the_difference(
    ours: tuple[float, float], other: float, *, holds: bool
) -> None:
    assert a_comparison(*ours, other=other).verdict("ours", "filled %").holds is holds
