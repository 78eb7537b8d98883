"""Eight people who ring each other: what is seen of who falls silent, and what is seen wrongly."""

import io
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

import config
from buurtbot.fast_time.command import main
from buurtbot.fast_time.together.guesses import BASE, MEMBERS, SETS, Guesses
from buurtbot.fast_time.together.lives import Group, Trouble, by_day
from buurtbot.fast_time.together.measures import beside, noticed
from buurtbot.fast_time.together.tables import how_long
from buurtbot.fast_time.together.ways import Nobody, Way, ways
from config.core.mistakes import WrongConfig
from config.network.policy import load_policy

POLICY = Path(config.__file__).parent / "policy.toml"
WAYS: dict[str, Way] = {way.name: way for way in ways({"": load_policy(POLICY)})}
MONDAYS, TWICE, ASKED, WEEKDAYS, DAILY = (
    WAYS[name]
    for name in (
        "worker, Mondays",
        "bot asks, Mon+Thu",
        "bot asks, Mon-Fri",
        "circle, Mon-Fri",
        "circle, daily",
    )
)
NEVER_FORGETS = Guesses(missed=0, gone=0, forgets=0, key_away=0)
TUESDAY, SATURDAY = date(2026, 9, 8), date(2026, 9, 12)
EASTER_MONDAY = date(2026, 4, 6)
HOUR = timedelta(hours=1)


def at(day: date, hour: int) -> datetime:
    """In UTC; in Amsterdam it is two hours later."""
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def in_trouble(who: int, since: datetime) -> Trouble:
    """Whom nobody else would miss for a month."""
    return Trouble(who, since, since + timedelta(days=30))


def after(way: Way, trouble: Trouble, guesses: Guesses = NEVER_FORGETS) -> timedelta:
    minutes, by_way = noticed(way, Group(1, guesses), trouble)
    assert by_way
    return timedelta(minutes=minutes)


@pytest.mark.parametrize("who", range(MEMBERS))
def test_whoever_fell_at_night_is_looked_after_in_the_round_of_that_morning(who: int) -> None:
    fell = at(TUESDAY, 1)
    begins = at(TUESDAY, 7) - fell
    assert begins < after(DAILY, in_trouble(who, fell)) < begins + 2 * HOUR


def test_who_fell_on_saturday_waits_for_monday_when_the_circle_rings_on_weekdays() -> None:
    fell = at(SATURDAY, 1)
    assert after(DAILY, in_trouble(3, fell)) < 8 * HOUR
    assert 54 * HOUR < after(WEEKDAYS, in_trouble(3, fell)) < 56 * HOUR


def test_who_fell_on_tuesday_waits_for_the_worker_of_next_monday() -> None:
    assert timedelta(days=6) < after(MONDAYS, in_trouble(3, at(TUESDAY, 1))) < timedelta(days=7)


@pytest.mark.parametrize("who", range(MEMBERS))
def test_whom_the_bot_asks_and_hears_nothing_of_is_rung_three_times_and_looked_after_that_day(
    who: int,
) -> None:
    """Asked at half past nine; whoever has no bot is rung at once."""
    fell = at(TUESDAY, 1)
    has_bot = who in Group(1).bot
    silent = timedelta(hours=8 if has_bot else 6, minutes=30)  # and two hours of ringing
    assert silent + 2 * HOUR < after(ASKED, in_trouble(who, fell)) < 20 * HOUR


def test_who_looks_at_no_message_is_rung_once_and_is_well() -> None:
    happened = ASKED.day(Group(1, Guesses(missed=0, gone=0, forgets=20, desk=0)), TUESDAY)
    assert (happened.worker_calls, happened.looked_after) == (MEMBERS, {})


def test_who_says_so_so_may_be_rung_and_nobody_who_answers_is_looked_after() -> None:
    never_forgets, rung = Guesses(missed=0, gone=0, forgets=0, desk=0), 0
    for seed in range(30):
        group = Group(seed, never_forgets)
        happened = ASKED.day(group, TUESDAY)
        assert happened.looked_after == {}
        assert MEMBERS - len(group.bot) <= happened.worker_calls <= MEMBERS
        rung += happened.worker_calls - (MEMBERS - len(group.bot))
    assert rung


def test_who_is_out_without_a_word_is_rung_three_times_before_the_desk_has_it() -> None:
    happened = ASKED.day(Group(1, Guesses(gone=100, desk=0)), TUESDAY)
    assert set(happened.looked_after) == set(range(MEMBERS))
    assert happened.worker_calls == MEMBERS * (3 + 1)


def test_whom_nobody_rings_in_time_is_for_the_desk_as_well() -> None:
    happened = ASKED.day(Group(1, Guesses(forgets=20, desk=1000)), TUESDAY)
    assert set(happened.looked_after) == set(range(MEMBERS))
    assert happened.worker_calls == MEMBERS


def test_on_easter_monday_only_the_circle_of_every_day_rings() -> None:
    group = Group(1, NEVER_FORGETS)
    assert DAILY.day(group, EASTER_MONDAY).member_calls == MEMBERS
    for way in (MONDAYS, TWICE, ASKED, WEEKDAYS):
        happened = way.day(group, EASTER_MONDAY)
        assert (happened.member_calls, happened.worker_calls) == (0, 0)
    tuesday = MONDAYS.day(group, EASTER_MONDAY + timedelta(days=1))
    assert tuesday.worker_calls == MEMBERS


def test_where_everybody_picks_up_nobody_is_looked_after_and_the_desk_has_no_work() -> None:
    for seed in range(20):
        happened = DAILY.day(Group(seed, Guesses(missed=0, gone=0, forgets=0)), TUESDAY)
        assert happened.looked_after == {}
        unsure = happened.passed_by  # who was passed by is called too, or is heard before
        assert MEMBERS - unsure <= happened.member_calls <= MEMBERS + unsure
        assert happened.worker_calls == 0
        assert happened.minutes is not None
        assert happened.minutes < 120


def test_on_the_worst_of_mornings_a_round_ends_and_who_is_in_trouble_is_looked_after() -> None:
    """Whatever others forget, whoever is out, and whether anybody with a key is at home."""
    luck = Random(7)
    for seed in range(150):
        worst = Guesses(*(luck.choice((0, 1, 5, 15)) for _ in range(6)))
        day = TUESDAY + timedelta(days=luck.randrange(100))  # the clock changes among them
        trouble = in_trouble(luck.randrange(MEMBERS), at(day, 1))
        happened = DAILY.day(Group(seed, worst), day, trouble)
        assert trouble.who in happened.looked_after
        assert happened.minutes is not None
        assert happened.minutes < 240


def test_who_is_out_without_a_word_is_looked_after_for_nothing() -> None:
    always_out = Group(1, Guesses(gone=100))
    assert set(DAILY.day(always_out, TUESDAY).looked_after) == set(range(MEMBERS))


def test_when_nobody_who_has_a_key_is_at_home_the_desk_has_it_a_little_later() -> None:
    fell = at(TUESDAY, 1)
    who = min(Group(1, NEVER_FORGETS).key)
    with_key = after(DAILY, in_trouble(who, fell))
    without = after(DAILY, in_trouble(who, fell), Guesses(0, 0, 0, key_away=10))
    assert with_key < without < with_key + 3 * HOUR


def test_who_falls_when_they_were_spoken_to_waits_for_tomorrow() -> None:
    fell = at(TUESDAY, 12)
    assert 18 * HOUR < after(DAILY, in_trouble(5, fell)) < 22 * HOUR


def test_where_nobody_rings_family_notices_and_not_at_night() -> None:
    falls = at(TUESDAY, 1)
    trouble = Trouble(2, falls, by_day(falls))
    minutes, by_way = noticed(Nobody(), Group(1), trouble)
    assert not by_way
    assert timedelta(minutes=minutes) == timedelta(hours=4, minutes=30)  # half past seven
    assert by_day(at(TUESDAY, 23)) == at(TUESDAY + timedelta(days=1), 5) + HOUR / 2
    assert by_day(at(TUESDAY, 12)) == at(TUESDAY, 12)


def test_a_desk_that_is_closed_reads_a_case_later() -> None:
    group = Group(1)
    weekday = [group.desk_reads(0, at(TUESDAY, 8)) - at(TUESDAY, 8) for _ in range(50)]
    weekend = [group.desk_reads(0, at(SATURDAY, 8)) - at(SATURDAY, 8) for _ in range(50)]
    assert sorted(weekday)[25] < sorted(weekend)[25]


def test_the_same_seed_plays_the_same_and_what_is_guessed_worse_comes_out_worse() -> None:
    sets = (BASE, Guesses(gone=2, missed=2))
    once, again = (beside([DAILY], sets, range(2), days=28) for _ in range(2))
    assert once == again
    as_guessed, worse = (one.mean(DAILY.name, "false/month").value for one in once)
    assert 0 < as_guessed < worse


@pytest.mark.parametrize("often", [TWICE, WEEKDAYS])
def test_the_oftener_somebody_rings_the_sooner_it_is_noticed(often: Way) -> None:
    in_order = (Nobody(), MONDAYS, often, DAILY)
    (one,) = beside(in_order, [BASE], range(2), days=7)
    minutes = [one.mean(way.name, "p90 min").value for way in in_order]
    assert minutes == sorted(minutes, reverse=True)


def test_each_guess_at_half_and_at_double() -> None:
    assert len(SETS["each"]()) == len(set(SETS["each"]())) == 1 + 2 * len(vars(BASE))
    assert [one.name for one in SETS["base"]()] == ["as guessed"]
    assert len(SETS["all"]()) == 3
    assert Guesses(gone=2).name == "gone x2"


# -- as a coordinator types it


def run(*arguments: str) -> str:
    out = io.StringIO()
    few = ["--together", "--days", "7", "--seeds", "1"]
    assert main([*few, *arguments], out, io.StringIO()) == 0
    return out.getvalue()


def test_a_table_with_its_sources_beside_another_policy(tmp_path: Path) -> None:
    file, slow = tmp_path / "together.json", tmp_path / "slow.toml"
    told = POLICY.read_text(encoding="utf-8")
    slow.write_text(told.replace("react_minutes = 15", "react_minutes = 40"), encoding="utf-8")
    shown = run("--json", str(file), "--policy", str(slow))
    for word in ("p90 min", "circle, daily slow", "worker, Mondays", "NEJM 1996", "are guesses"):
        assert word in shown
    (found,) = json.loads(file.read_text(encoding="utf-8"))["sets"]
    ours, other = (found["plays"][name][0] for name in ("circle, daily", "circle, daily slow"))
    assert other["passed/month"] < ours["passed/month"]
    assert found["ways"]["nobody rings"]["round min"]["mean"] is None


def test_it_says_in_words_how_long_somebody_waits_and_what_that_costs_for_the_same_members() -> (
    None
):
    shown = run()
    assert "1 group of 8 people who live alone, 1 week\n" in shown
    assert "the price is for 40 members, in a month" in shown
    assert "circle, daily: nine in ten noticed within " in shown
    assert "Over all" not in shown
    assert [how_long(one) for one in (10, 60, 25 * 60, 6120)] == [
        "an hour",
        "1 hour",
        "1 day 1 hour",
        "4 days 6 hours",
    ]


def test_days_are_played_as_whole_weeks_so_that_one_monday_is_no_seven() -> None:
    one_day, a_week = (run("--days", days).split("\nIn words")[0] for days in ("1", "7"))
    assert one_day == a_week
    assert ", 2 weeks\n" in run("--days", "8")


def test_over_all_guesses_it_is_said_how_far_each_way_depends_on_them() -> None:
    shown = run("--assumptions", "all", "--seeds", "2")
    assert "Over all 3 sets of guesses, from the least to the most:\n  nobody rings: p90" in shown


def test_what_says_nothing_here_is_refused() -> None:
    with pytest.raises(WrongConfig, match=r"Leave out --volunteers, --compare, --processes\."):
        run("--volunteers", "12", "--compare", "--processes", "2", "--goal", "80")
