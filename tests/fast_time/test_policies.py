"""Six ways to ask, each seen for one moment."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from buurtbot.domain.core.help_request import Invited
from buurtbot.domain.matching.pace import invited_too, next_wave, replied
from buurtbot.fast_time.policies import OTHERS, Move, Ours, WayToAsk, same_promises
from tests.fast_time.weeks import a_view, the_policy
from tests.scenes.asking_street import a_request
from tests.scenes.street import TUESDAY

WAYS = {way.name: way for way in OTHERS}
A_STREET = [float(100 * context) for context in range(1, 41)]


def asked(move: Move) -> list[str]:
    return [neighbour.id for neighbour in move.ask]


def test_the_nearest_five_are_asked_however_far_they_live() -> None:
    move = WAYS["nearest 5"].move(a_view(9_000, 300, 90_000, 200, 100, 400), "begins")
    assert asked(move) == ["n100", "n200", "n300", "n400", "n9000"]
    assert move.again is None


def test_thirty_at_once_stops_at_a_kilometre() -> None:
    move = WAYS["30 at once, 1 km"].move(a_view(*A_STREET), "begins")
    assert len(asked(move)) == 10


def test_a_refusal_is_replaced_by_the_next_nearest() -> None:
    way = WAYS["7, replace each no"]
    first = way.move(a_view(*A_STREET), "begins")
    invited = [Invited(name, TUESDAY, 100) for name in asked(first)]
    request = replied(invited_too(first.request, invited), "n300", "no")
    assert asked(way.move(a_view(*A_STREET, request=request), "no")) == ["n800"]


def test_the_nearest_five_are_not_replaced() -> None:
    move = WAYS["nearest 5"].move(a_view(*A_STREET), "no")
    assert asked(move) == []


def test_quarantine_hero_waits_half_an_hour_and_asks_fifty_by_lot() -> None:
    way = WAYS["quarantine-hero"]
    begins = way.move(a_view(*A_STREET), "begins")
    assert (asked(begins), begins.again) == ([], TUESDAY + timedelta(minutes=30))
    far_first = asked(way.move(a_view(*A_STREET), "timer"))
    assert len(far_first) == 40
    assert far_first[0] == "n4000"  # the lot of this scene draws from far to near


def test_quarantine_hero_sleeps_till_nine() -> None:
    at_night = TUESDAY.replace(hour=22)  # 23 in Amsterdam
    move = WAYS["quarantine-hero"].move(a_view(*A_STREET, now=at_night), "begins")
    assert move.again == TUESDAY.replace(hour=8) + timedelta(days=1)


def test_quarantine_hero_stops_after_three_rounds() -> None:
    third = next_wave(next_wave(a_request()))
    move = WAYS["quarantine-hero"].move(a_view(100, request=third), "timer")
    assert (asked(move), move.again) == (["n100"], None)


def test_a_list_waits() -> None:
    way: WayToAsk = WAYS["list, no push"]
    assert way.move(a_view(100), "begins") == Move(a_request())


def test_with_the_same_promises_others_let_people_sleep_and_walk_no_further_than_offered() -> None:
    quiet, at_night = the_policy().quiet, TUESDAY.replace(hour=22)
    by_day, by_night = a_view(100, 1_400), a_view(100, 1_400, now=at_night)
    for name in ("nearest 5", "7, replace each no"):
        way: Any = WAYS[name]  # a dataclass, beside what it is as a way
        way = replace(way, radius_m=2_000)
        promised = same_promises(way, quiet)
        assert asked(way.move(by_day, "begins")) == ["n100", "n1400"]
        assert asked(promised.move(by_day, "begins")) == ["n100"]  # 1,820 m is over 20 minutes
        assert asked(way.move(by_night, "begins")) == ["n100", "n1400"]
        assert asked(promised.move(by_night, "begins")) == []


def test_who_has_own_quiet_hours_or_asks_nobody_keeps_to_that() -> None:
    hero, listed = WAYS["quarantine-hero"], WAYS["list, no push"]
    move = same_promises(hero, the_policy().quiet).move(a_view(*A_STREET), "begins")
    assert move == hero.move(a_view(*A_STREET), "begins")
    assert same_promises(listed, the_policy().quiet) == listed


# -- ours


def ours() -> Ours:
    return Ours(the_policy())


def test_ours_asks_as_many_as_there_is_room_for_and_widens_later() -> None:
    new = replace(a_request(), wave=0)
    move = ours().move(a_view(*A_STREET[:12], request=new), "begins")
    policy = the_policy()
    assert len(asked(move)) == policy.invite_at_once
    assert move.again == TUESDAY + timedelta(minutes=policy.pace["today"].wave_minutes)
    assert move.request.wave == 1


def test_ours_gives_up_at_once_when_nobody_lives_around() -> None:
    assert ours().move(a_view(), "begins").gives_up


def test_ours_waits_for_the_morning() -> None:
    tomorrow = replace(
        a_request(),
        urgency="tomorrow",
        starts=TUESDAY + timedelta(hours=36),
        ends=TUESDAY + timedelta(hours=38),
    )
    at_night = TUESDAY.replace(hour=21)  # 22 in Amsterdam
    move = ours().move(a_view(100, request=tomorrow, now=at_night), "begins")
    assert asked(move) == []
    assert move.again == TUESDAY.replace(hour=7) + timedelta(days=1)


def test_ours_has_no_more_waves_than_the_policy_says() -> None:
    last = replace(a_request(), wave=the_policy().pace["today"].waves)
    move = ours().move(a_view(100, request=last), "timer")
    assert (move.request.wave, move.again) == (last.wave, None)


def test_after_a_no_the_wave_stays_the_same() -> None:
    request = replace(a_request(), wave=1)
    move = ours().move(a_view(100, request=request), "no")
    assert (asked(move), move.request.wave, move.again) == (["n100"], 1, None)
