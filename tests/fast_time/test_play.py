"""What holds in every world, whatever the policy."""

from collections import Counter
from dataclasses import replace

import pytest

from buurtbot.domain.matching.pace import haste
from buurtbot.domain.times.when import quiet_until
from buurtbot.fast_time.assumptions import BASE, Assumptions
from buurtbot.fast_time.compare import Contest, Job, compare, play
from buurtbot.fast_time.measures import MEASURES
from buurtbot.fast_time.play import Play
from buurtbot.fast_time.policies import Ours, WayToAsk
from buurtbot.fast_time.world import make_world
from tests.fast_time.weeks import SMALL, a_world, every_way, played, the_policy


def name_of(way: WayToAsk) -> str:
    return way.name


each_way = pytest.mark.parametrize("way", every_way(), ids=name_of)


@each_way
def test_the_same_seed_gives_the_same_weeks(way: WayToAsk) -> None:
    job = Job(SMALL, 3, the_policy(), way, BASE)
    assert repr(play(job)) == repr(play(job))  # NaN equals itself only as text


def test_another_seed_gives_other_weeks() -> None:
    assert a_world(1).requests != a_world(2).requests


def test_more_volunteers_do_not_change_who_asks() -> None:
    more = make_world(replace(SMALL, volunteers=40), 7, the_policy())
    assert more.requests == a_world(7).requests


def test_two_processes_find_what_one_finds() -> None:
    ways = (Ours(the_policy()),)
    one, two = (
        compare(Contest(SMALL, the_policy(), ways, (BASE,), (1, 2)), processes=many)
        for many in (1, 2)
    )
    assert repr(one) == repr(two)


def test_luck_belongs_to_the_volunteer_and_the_request_not_to_who_was_asked_before() -> None:
    backwards, forwards = a_world().chance, a_world().chance
    late = [backwards.of(request, 4) for request in reversed(range(9))]
    assert [forwards.of(request, 4) for request in range(9)] == late[::-1]


def test_under_every_policy_the_same_invitation_gets_the_same_answer() -> None:
    """Whoever comes at once when asked by one policy would come when asked by another."""
    one, other = (played(way) for way in every_way()[:2])
    assert one.world.chance.of(2, 3) == other.world.chance.of(2, 3)
    assert one.world.walks[2].true.tolist() == other.world.walks[2].true.tolist()


@each_way
def test_every_request_ends_and_is_counted_once(way: WayToAsk) -> None:
    courses = played(way).courses
    unfilled = "desk" if way.has_desk else "expired"
    assert len(courses) == len(a_world().requests)
    assert {course.outcome for course in courses} <= {"taken", unfilled}
    for course in courses:
        assert (course.outcome == "taken") == bool(course.request.holder)


@each_way
def test_nobody_is_asked_twice_for_one_request(way: WayToAsk) -> None:
    for course in played(way).courses:
        people = Counter(invited.person for invited in course.request.invited)
        assert not people or max(people.values()) == 1


@each_way
def test_nobody_holds_more_than_is_allowed(way: WayToAsk) -> None:
    assert 0 < played(way).most_held <= the_policy().most_busy


@each_way
def test_nobody_says_yes_who_was_not_asked_or_did_not_look(way: WayToAsk) -> None:
    result = played(way)
    for course in result.courses:
        known = {invited.person for invited in course.request.invited}
        assert course.request.holder in known | {""}


@each_way
def test_the_dead_profiles_never_answer(way: WayToAsk) -> None:
    result = played(way)
    assert not [who for _, who in result.taken if result.world.volunteers[who].dead]


@pytest.mark.parametrize("seed", range(4))
def test_ours_leaves_people_in_peace_at_night_unless_it_cannot_wait(seed: int) -> None:
    policy = the_policy()
    for course in played(Ours(policy), seed).courses:
        for invited in course.request.invited:
            quiet = quiet_until(invited.at, policy.quiet) is not None
            assert not quiet or haste(course.request, invited.at) == "today"


def test_who_is_never_tired_stays() -> None:
    result = played(every_way()[1], assumed=Assumptions(fatigue=0.001))
    assert "asked too often" not in {why for _, why in result.crowd.left.values()}


def test_a_list_asks_nobody() -> None:
    assert played(every_way()[-1]).asked == ()


def test_every_measure_is_a_number_or_says_it_is_none() -> None:
    result = Play(a_world(), Ours(the_policy()), BASE).run()
    assert all(isinstance(measure.of(result), (int, float)) for measure in MEASURES)
