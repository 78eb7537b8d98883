"""How people answer: slowly at work, not at night, seldom from far away or when worn out."""

from datetime import timedelta

from buurtbot.fast_time import behaviour
from buurtbot.fast_time.assumptions import BASE, READ_MINUTES, Assumptions
from buurtbot.fast_time.chance import Draw
from tests.fast_time.weeks import someone
from tests.scenes.street import TUESDAY

LUCK = Draw(
    sees=0.5,
    willing=0.2,
    says=0.5,
    leaves=0.01,
    drops=0.5,
    drops_when=0.5,
    order=0.5,
    reads=0.0,
)
EVENING = TUESDAY.replace(hour=19)  # 20 in Amsterdam
MEDIAN = timedelta(minutes=READ_MINUTES)


def test_half_have_read_it_after_the_median() -> None:
    assert behaviour.reads_at(EVENING, LUCK, 1.0) == EVENING + MEDIAN


def test_at_work_it_takes_twice_as_long_and_with_double_speed_half() -> None:
    assert behaviour.reads_at(TUESDAY, LUCK, 1.0) == TUESDAY + 2 * MEDIAN
    assert behaviour.reads_at(EVENING, LUCK, 2.0) == EVENING + MEDIAN / 2


def test_at_night_it_waits_for_the_morning() -> None:
    morning = TUESDAY.replace(hour=6) + timedelta(days=1)  # seven in Amsterdam
    before_sleeping = TUESDAY.replace(hour=21, minute=55)
    assert behaviour.reads_at(TUESDAY.replace(hour=23), LUCK, 1.0) == morning + MEDIAN
    assert behaviour.reads_at(before_sleeping, LUCK, 1.0) == morning + MEDIAN


def test_a_dead_profile_sees_nothing() -> None:
    assert behaviour.sees(someone("bert"), LUCK)
    assert not behaviour.sees(someone("bert", dead=True), LUCK)
    assert not behaviour.sees(someone("bert"), LUCK._replace(sees=0.9))


def test_who_lives_far_says_yes_less_often() -> None:
    bert = someone("bert")
    assert behaviour.says_yes(bert, LUCK, BASE, metres=200, asked=1)
    assert not behaviour.says_yes(bert, LUCK, BASE, metres=3_000, asked=1)


def test_who_is_asked_too_often_says_as_many_yeses_as_before() -> None:
    bert, luck = someone("bert"), LUCK._replace(willing=0.2)
    assert behaviour.says_yes(bert, luck, BASE, metres=100, asked=12)
    assert not behaviour.says_yes(bert, luck, BASE, metres=100, asked=24)
    assert behaviour.says_yes(bert, luck, Assumptions(answers=2), metres=100, asked=24)


def test_only_who_is_tired_leaves() -> None:
    bert = someone("bert")
    assert not behaviour.leaves(bert, LUCK, BASE, asked=12)
    assert behaviour.leaves(bert, LUCK, BASE, asked=13)
    assert not behaviour.leaves(bert, LUCK, Assumptions(fatigue=0.5), asked=13)


def test_a_visit_is_when_it_was_wanted_or_an_hour_after_the_yes() -> None:
    later = TUESDAY + timedelta(hours=3)
    assert behaviour.comes_at(later, TUESDAY) == later
    assert behaviour.comes_at(TUESDAY, TUESDAY) == TUESDAY + timedelta(hours=1)
