"""The life of an open request: waves, clocks, quiet hours and the moment a person looks."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtbot.domain.core.help_request import HelpRequest, Invited, Urgency
from buurtbot.domain.matching import pace
from config.core.hours import Hours
from config.network.policy import load_policy
from config.words.door_words import door_words
from tests.domain.times.test_when import MOMENTS, amsterdam
from tests.scenes.asking_street import a_person, a_request, a_volunteer
from tests.scenes.street import CONFIG, TUESDAY

POLICY = load_policy(CONFIG / "policy.toml")
HOURS = Hours()
FRIDAY_NIGHT = amsterdam(2026, 11, 27, 22)


def for_day(starts: datetime, urgency: Urgency = "later") -> HelpRequest:
    return replace(
        a_request(),
        urgency=urgency,
        starts=starts,
        ends=starts + timedelta(hours=4),
    )


def test_what_was_asked_for_friday_is_for_today_on_friday() -> None:
    friday = for_day(amsterdam(2026, 11, 27, 12))
    days = [pace.haste(friday, TUESDAY + timedelta(days=n)) for n in range(4)]
    assert days == ["later", "later", "tomorrow", "today"]
    weekly = for_day(amsterdam(2026, 11, 27, 12), "weekly")
    assert pace.haste(weekly, TUESDAY) == "weekly"


def test_after_a_drop_out_everything_goes_twice_as_fast() -> None:
    request = a_request("r1", "bram")
    calm = pace.clock_of(request, POLICY, TUESDAY)
    quick = pace.clock_of(pace.replied(request, "bram", "dropped"), POLICY, TUESDAY)
    assert (calm.wave, calm.deadline) == (timedelta(minutes=10), timedelta(minutes=45))
    assert (quick.wave, quick.deadline) == (timedelta(minutes=5), timedelta(minutes=22.5))


@pytest.mark.parametrize(
    ("starts", "now", "waits"),
    [
        (TUESDAY, TUESDAY, None),
        (FRIDAY_NIGHT, FRIDAY_NIGHT, None),  # as soon as possible, at ten in the evening
        (amsterdam(2026, 11, 28, 8), FRIDAY_NIGHT, amsterdam(2026, 11, 28, 8)),
        (amsterdam(2026, 11, 28, 8), amsterdam(2026, 11, 28, 0, 30), amsterdam(2026, 11, 28, 8)),
        (amsterdam(2026, 11, 28, 7), amsterdam(2026, 11, 28, 0, 30), None),
    ],
)
def test_at_night_only_what_cannot_wait_is_asked(
    starts: datetime, now: datetime, waits: datetime | None
) -> None:
    assert pace.waits_for_morning(for_day(starts), POLICY, now) == waits


@pytest.mark.parametrize(
    ("starts", "now", "looks"),
    [
        # for today: 45 minutes, whether the desk is open or not
        (TUESDAY, TUESDAY, TUESDAY + timedelta(minutes=45)),
        (FRIDAY_NIGHT, FRIDAY_NIGHT, FRIDAY_NIGHT + timedelta(minutes=45)),
        # for tomorrow: four hours, when someone is there
        (amsterdam(2026, 11, 25, 12), TUESDAY, TUESDAY + timedelta(hours=4)),
        # asked at four in the afternoon, the desk closes at five: the next morning
        (
            amsterdam(2026, 11, 25, 12),
            amsterdam(2026, 11, 24, 16),
            amsterdam(2026, 11, 25, 9),
        ),
        # asked on Friday for Saturday: on Monday it is too late, so it is called on Friday
        (
            amsterdam(2026, 11, 28, 12),
            amsterdam(2026, 11, 27, 16),
            amsterdam(2026, 11, 27, 20),
        ),
        # asked at night: first the neighbours get their time in the morning
        (
            amsterdam(2026, 11, 25, 12),
            amsterdam(2026, 11, 24, 23),
            amsterdam(2026, 11, 25, 9),
        ),
        # for next week: within a day
        (amsterdam(2026, 12, 1, 12), TUESDAY, TUESDAY + timedelta(days=1)),
    ],
)
def test_a_person_looks_in_time_and_when_someone_is_there(
    starts: datetime, now: datetime, looks: datetime
) -> None:
    assert pace.deadline(for_day(starts), POLICY, HOURS, now) == looks


def test_what_ends_soon_is_looked_at_before_it_ends() -> None:
    request = replace(a_request(), ends=TUESDAY + timedelta(minutes=30))
    assert pace.deadline(request, POLICY, HOURS, TUESDAY) == request.ends
    late = replace(a_request(), ends=TUESDAY + timedelta(minutes=5))
    assert pace.deadline(late, POLICY, HOURS, TUESDAY) == TUESDAY + timedelta(minutes=10)


@given(
    now=MOMENTS,
    ahead=st.integers(0, 24 * 8),
)
def test_there_is_always_a_moment_to_come_at_which_a_person_looks(
    now: datetime, ahead: int
) -> None:
    request = for_day(now + timedelta(hours=ahead))
    looks = pace.deadline(request, POLICY, HOURS, now)
    assert now < looks <= now + timedelta(days=4)


# -- room and replies


def test_a_wave_gives_room_and_a_refusal_gives_it_back() -> None:
    request = a_request("r1", *(f"v{n}" for n in range(7)))
    assert pace.room(request, POLICY) == 0
    assert pace.room(pace.replied(request, "v3", "no"), POLICY) == 1
    assert pace.room(pace.next_wave(request), POLICY) == 7
    assert pace.room(replace(request, wave=0), POLICY) == 0


def test_last_weeks_helper_is_asked_once() -> None:
    request = a_request(first_ask="bram", wave=0)
    assert pace.asks_first(request)
    invited = pace.invited_too(request, [Invited("bram", TUESDAY, 1)])
    assert not pace.asks_first(invited)
    assert not pace.asks_first(a_request(wave=0))
    assert not pace.asks_first(a_request(first_ask="bram"))


def test_only_the_last_invitation_of_someone_is_answered() -> None:
    request = a_request("r1", "bram", "carla", "bram")
    replies = [i.reply for i in pace.replied(request, "bram", "no").invited]
    assert replies == ["waiting", "waiting", "no"]


def test_taking_ends_all_other_invitations() -> None:
    taken = pace.taken_by(a_request("r1", "bram", "carla"), "carla", TUESDAY)
    assert [i.reply for i in taken.invited] == ["late", "taken"]
    assert (taken.state, taken.holder, taken.taken_at) == ("taken", "carla", TUESDAY)


def test_what_is_given_back_starts_again_in_front() -> None:
    taken = pace.taken_by(a_request("r1", "bram", first_ask="bram"), "bram", TUESDAY)
    again = pace.back_in_front(taken, POLICY, HOURS, TUESDAY)
    assert (again.state, again.holder, again.wave, again.first_ask) == ("open", "", 0, "")
    assert pace.drop_outs(again) == 1
    assert again.look_by == TUESDAY + timedelta(minutes=22.5)


# -- what a volunteer remembers


def test_being_asked_counts_for_ninety_days() -> None:
    bram = a_volunteer("bram", asked=(TUESDAY - timedelta(days=91), TUESDAY - timedelta(days=1)))
    offer = pace.asked_for(bram, "r1", TUESDAY).offer
    assert offer is not None
    assert offer.asked == (TUESDAY - timedelta(days=1), TUESDAY)
    assert offer.invitations == ("r1",)


def test_holding_something_twice_counts_once() -> None:
    bram = pace.busy_with(pace.busy_with(a_volunteer("bram"), "r1"), "r1")
    assert bram.offer is not None
    assert bram.offer.busy_with == ("r1",)


def test_someone_without_an_offer_remembers_nothing() -> None:
    carla = a_person("carla")
    assert pace.asked_for(carla, "r1", TUESDAY) == carla
    assert pace.busy_with(carla, "r1") == carla
    assert pace.dropped_out(carla) == carla


# -- timers


@pytest.mark.parametrize(
    ("starts", "ends", "asks"),
    [
        (TUESDAY, TUESDAY + timedelta(hours=9), TUESDAY + timedelta(minutes=60)),
        (
            TUESDAY + timedelta(hours=5),
            TUESDAY + timedelta(hours=9),
            TUESDAY + timedelta(hours=10),
        ),
        (
            TUESDAY + timedelta(days=3),
            TUESDAY + timedelta(days=3, hours=4),
            TUESDAY + timedelta(days=3, hours=5),
        ),
    ],
)
def test_whether_help_came_is_asked_after_the_time_it_was_wanted(
    starts: datetime, ends: datetime, asks: datetime
) -> None:
    request = replace(a_request(), starts=starts, ends=ends)
    assert pace.ask_whether_come_at(request, POLICY, TUESDAY) == asks


# -- the door word


def test_the_door_word_is_two_easy_words_and_always_the_same() -> None:
    words = door_words()
    assert len(words) >= 64
    assert len(set(words)) == len(words)
    assert all(word.isalpha() and word.islower() and len(word) <= 8 for word in words)
    assert pace.door_word("r1", words) == pace.door_word("r1", words)


@given(st.text(min_size=1, max_size=20))
def test_the_two_words_differ(id_: str) -> None:
    first, second = pace.door_word(id_, door_words()).split(" ")
    assert first != second


def test_door_words_differ_between_requests() -> None:
    assert len({pace.door_word(f"r{n}", door_words()) for n in range(200)}) > 180
