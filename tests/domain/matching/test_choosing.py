"""Whom to ask: who can, who is near, whose turn it is."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtbot.domain.core.help_request import Invited, WalkKnown
from buurtbot.domain.core.people.card import card_of
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.matching.choosing import (
    Ask,
    Hindrance,
    Neighbour,
    by_hand,
    hindrances,
    invited_now,
    whom_to_ask,
    why_not,
)
from buurtbot.domain.matching.pace import asked_for
from config.network.policy import load_policy
from geo.walking import Walk
from tests.scenes.asking_street import a_person, a_request, a_volunteer
from tests.scenes.street import CONFIG, TUESDAY

POLICY = load_policy(CONFIG / "policy.toml")
REQUEST = a_request()
ASK = Ask(REQUEST, ("henk",), TUESDAY, POLICY)
TOMORROW = Ask(
    replace(
        REQUEST,
        urgency="tomorrow",
        daypart="morning",
        starts=TUESDAY + timedelta(hours=22),
        ends=TUESDAY + timedelta(hours=26),
        look_by=TUESDAY + timedelta(hours=4),
    ),
    (),
    TUESDAY,
    POLICY,
)


def ago(**how_long: float) -> tuple[datetime, ...]:
    return (TUESDAY - timedelta(**how_long),)


def lives(person: Person, metres: float = 200) -> Neighbour:
    return Neighbour(card_of(person), Walk(metres, "street"))


def near(id_: str, metres: float = 200, **offer: Any) -> Neighbour:
    return lives(a_volunteer(id_, **offer), metres)


def names(neighbours: tuple[Neighbour, ...]) -> list[str]:
    return [neighbour.id for neighbour in neighbours]


@pytest.mark.parametrize(
    ("neighbour", "reason"),
    [
        (lives(a_volunteer("anna")), "self"),
        (lives(a_person("resident")), "no_offer"),
        (near("refused", refused=True), "no_offer"),
        (lives(replace(a_volunteer("away"), reachable=False)), "unreachable"),
        (lives(replace(a_volunteer("blocks"), blocks=("anna",))), "blocked"),
        (near("henk"), "blocked"),
        (near("walks_dogs", kinds=("dog",)), "kind"),
        (near("new", level=0), "level"),
        (near("english", languages=("en",)), "language"),
        (near("no_daytime", dayparts=()), "daypart"),
        (near("short_walks", metres=401, walk_minutes=5), "too_far"),
        (near("on_holiday", paused_until=TUESDAY + timedelta(days=7)), "paused"),
        (near("full", busy_with=("a", "b")), "busy"),
    ],
)
def test_who_cannot_is_not_asked(neighbour: Neighbour, reason: Hindrance) -> None:
    assert hindrances(ASK, neighbour) == (reason,)
    assert whom_to_ask(ASK, [neighbour], most=7).ask == ()


@pytest.mark.parametrize(
    "neighbour",
    [
        near("plain"),
        near("exactly_five_minutes", metres=400, walk_minutes=5),
        near("back_from_holiday", paused_until=TUESDAY),
        near("helps_one_already", busy_with=("a",)),
        near("only_evenings", dayparts=("evening",)),
        near("asked_just_now", asked=ago(minutes=5)),
    ],
)
def test_who_can_is_asked(neighbour: Neighbour) -> None:
    assert whom_to_ask(ASK, [neighbour], most=7).ask == (neighbour,)


def test_nobody_is_asked_twice_who_answered_or_still_may() -> None:
    for reply in ("waiting", "no", "dropped", "unreachable"):
        invited = (Invited("bram", TUESDAY, 200, reply),)
        ask = replace(ASK, request=replace(REQUEST, invited=invited))
        assert hindrances(ask, near("bram")) == ("asked_before",)


def test_a_kind_that_needs_trust_needs_the_level() -> None:
    medicines = replace(ASK, request=replace(REQUEST, kind="medicines"))
    assert hindrances(medicines, near("seen", level=1)) == ("level",)
    assert hindrances(medicines, near("known", level=2)) == ()


def test_a_kind_the_config_forgot_needs_the_most_trust() -> None:
    policy = POLICY.model_copy(update={"level_needed": {"paperwork": 2}})
    assert hindrances(replace(ASK, policy=policy), near("seen", level=1)) == ("level",)


def test_who_was_asked_within_the_hour_rests_unless_it_cannot_wait() -> None:
    tired = near("tired", asked=ago(minutes=59))
    assert hindrances(TOMORROW, tired) == ("resting",)
    assert hindrances(TOMORROW, near("rested", asked=ago(minutes=60))) == ()
    assert hindrances(ASK, tired) == ()


def test_a_part_of_the_day_that_was_asked_for_must_fit() -> None:
    assert hindrances(TOMORROW, near("evenings", dayparts=("evening",))) == ("daypart",)


# -- order


def test_who_helped_this_person_before_comes_first() -> None:
    known = near("known", metres=1500, helped=("anna",), asked=ago(days=1))
    assert names(whom_to_ask(ASK, [near("next_door", metres=20), known], most=2).ask) == [
        "known",
        "next_door",
    ]


def test_a_metre_does_not_beat_a_turn_but_minutes_do() -> None:
    often = near("often", metres=100, asked=ago(days=1) + ago(days=2))
    seldom = near("seldom", metres=390, asked=ago(days=2))
    far = near("far", metres=410, asked=ago(days=29))
    chosen = whom_to_ask(ASK, [often, far, seldom], most=3)
    assert names(chosen.ask) == ["seldom", "often", "far"]


def test_of_who_was_asked_as_often_the_longest_ago_comes_first() -> None:
    yesterday, last_week = near("y", asked=ago(days=1)), near("w", asked=ago(days=7))
    assert names(whom_to_ask(ASK, [yesterday, last_week], most=2).ask) == ["w", "y"]


def test_who_was_asked_a_lot_counts_as_living_a_step_further() -> None:
    worn = near("worn", metres=100, asked=tuple(TUESDAY - timedelta(days=n) for n in range(8)))
    fresh = near("fresh", metres=500, asked=ago(days=1))
    assert names(whom_to_ask(ASK, [worn, fresh], most=2).ask) == ["fresh", "worn"]


def test_what_was_long_ago_does_not_count() -> None:
    once = near("once", asked=ago(days=20))
    thrice = near("thrice", asked=ago(days=40) + ago(days=50) + ago(days=60))
    assert names(whom_to_ask(ASK, [once, thrice], most=2).ask) == ["thrice", "once"]


def test_someone_who_never_got_a_request_gets_the_last_place() -> None:
    around = [near(f"n{n}", metres=100 + n, asked=ago(days=5)) for n in range(8)]
    chosen = whom_to_ask(ASK, [*around, near("forgotten", metres=1590)], most=7)
    assert names(chosen.ask) == ["n0", "n1", "n2", "n3", "n4", "n5", "forgotten"]


def test_with_only_a_place_or_two_the_nearest_come_first() -> None:
    around = [near(f"n{n}", metres=100 + n, asked=ago(days=5)) for n in range(8)]
    chosen = whom_to_ask(ASK, [*around, near("forgotten", metres=1590)], most=2)
    assert names(chosen.ask) == ["n0", "n1"]


# -- hope


def test_there_is_hope_while_others_can_be_asked_or_come_free() -> None:
    assert whom_to_ask(ASK, [near("a"), near("b")], most=1).hopeful
    assert not whom_to_ask(ASK, [near("a")], most=1).hopeful
    assert whom_to_ask(ASK, [near("full", busy_with=("a", "b"))], most=1).hopeful
    soon = near("soon", paused_until=TUESDAY + timedelta(minutes=30))
    assert whom_to_ask(ASK, [soon], most=1).hopeful
    never = near("never", busy_with=("a", "b"), kinds=("dog",))
    assert not whom_to_ask(ASK, [never], most=1).hopeful
    away = near("away", paused_until=TUESDAY + timedelta(days=1))
    assert not whom_to_ask(ASK, [away], most=1).hopeful


# -- the desk


def test_a_moderator_may_choose_who_rests_but_not_who_said_no_or_is_blocked() -> None:
    invited = (
        Invited("said_no", TUESDAY, 1, "no"),
        Invited("came_late", TUESDAY, 1, "late"),
    )
    ask = replace(ASK, request=replace(REQUEST, invited=invited))
    around = [
        near("said_no"),
        near("came_late"),
        near("busy", busy_with=("a", "b"), kinds=("dog",)),
        near("henk", kinds=("dog",)),
        near("new", level=0, kinds=("dog",)),
    ]
    assert names(by_hand(ask, around).ask) == ["came_late", "busy"]


def test_the_desk_sees_why_nobody_is_asked() -> None:
    around = [near("a", kinds=("dog",)), near("b", kinds=("dog",)), near("c", level=0), near("d")]
    assert why_not(ASK, around) == {"kind": 2, "level": 1}


# -- properties


PEOPLE = st.lists(
    st.builds(
        lambda id_, metres, minutes, asked, helped, busy: near(
            f"v{id_}",
            metres=metres,
            walk_minutes=minutes,
            asked=tuple(TUESDAY - timedelta(days=day) for day in asked),
            helped=("anna",) if helped else (),
            busy_with=("x",) * busy,
        ),
        st.integers(0, 500),
        st.floats(0, 2500),
        st.sampled_from([5, 10, 15, 20]),
        st.lists(st.integers(0, 90), max_size=5),
        st.booleans(),
        st.integers(0, 3),
    ),
    max_size=30,
    unique_by=lambda neighbour: neighbour.id,
)


@given(around=PEOPLE, most=st.integers(0, 10))
def test_only_people_who_can_and_never_more_than_there_is_room_for(
    around: list[Neighbour], most: int
) -> None:
    chosen = whom_to_ask(ASK, around, most=most)
    assert len(chosen.ask) <= most
    assert len(set(names(chosen.ask))) == len(chosen.ask)
    for neighbour in chosen.ask:
        assert hindrances(ASK, neighbour) == ()


@given(around=PEOPLE, most=st.integers(0, 10), seed=st.randoms())
def test_the_order_in_which_people_are_found_does_not_matter(
    around: list[Neighbour], most: int, seed: Random
) -> None:
    shuffled = list(around)
    seed.shuffle(shuffled)
    assert whom_to_ask(ASK, shuffled, most=most) == whom_to_ask(ASK, around, most=most)


def test_over_a_hundred_days_nobody_is_forgotten_and_nobody_is_worn_out() -> None:
    """Forty neighbours at one to nineteen minutes, three requests a day: a simulation."""
    people = {f"v{n:02}": (a_volunteer(f"v{n:02}"), 80 + n * 36) for n in range(40)}
    asked: Counter[str] = Counter()
    for day in range(100):
        for hour in (9, 12, 15):
            now = TUESDAY + timedelta(days=day, hours=hour - 9)
            request = replace(REQUEST, starts=now, ends=now + timedelta(hours=6))
            around = [lives(person, metres) for person, metres in people.values()]
            chosen = whom_to_ask(Ask(request, (), now, POLICY), around, most=7)
            for neighbour in chosen.ask:
                id_ = neighbour.id
                people[id_] = (asked_for(people[id_][0], "r", now), people[id_][1])
                asked[id_] += 1
    per_week = {id_: asked[id_] * 7 / 100 for id_ in people}
    assert min(per_week.values()) > 0
    assert max(per_week.values()) < 6.5


@pytest.mark.parametrize(
    ("walk", "known"),
    [
        (Walk(400, "street"), "measured"),
        (Walk(4000, "street"), "measured"),  # a moderator may ask from further away
        (Walk(400, "valhalla"), "measured"),
        (Walk(1300), "estimated"),
        (Walk(1350), "unsure"),
        (Walk(4000), "unsure"),
    ],
)
def test_what_is_told_of_a_walk_says_how_it_was_found(walk: Walk, known: WalkKnown) -> None:
    neighbour = Neighbour(card_of(a_volunteer("bram")), walk)
    assert invited_now(neighbour, TUESDAY) == Invited(
        "bram", TUESDAY, round(walk.metres), walk=known
    )
