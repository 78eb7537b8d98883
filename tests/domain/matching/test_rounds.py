"""One round of asking: whom, and when the next."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from buurtbot.domain.core.help_request import HelpRequest, Invited
from buurtbot.domain.core.people.card import card_of
from buurtbot.domain.matching.choosing import Ask, Neighbour
from buurtbot.domain.matching.rounds import one_round, until_morning, widens
from config.network.policy import load_policy
from geo.walking import Walk
from tests.scenes.asking_street import a_request, a_volunteer
from tests.scenes.street import CONFIG, TUESDAY

POLICY = load_policy(CONFIG / "policy.toml")
AT_NIGHT = TUESDAY + timedelta(hours=13)
NEW = a_request(wave=0)


def seeking(request: HelpRequest = NEW, *, at_night: bool = False) -> Ask:
    return Ask(request, (), AT_NIGHT if at_night else TUESDAY, POLICY)


def near(id_: str, **offer: Any) -> Neighbour:
    return Neighbour(card_of(a_volunteer(id_, **offer)), Walk(200))


def test_the_first_round_begins_the_first_wave_and_says_when_the_next_is() -> None:
    went = one_round(seeking(), [near("bram")], widen=False)
    assert [who.id for who in went.ask] == ["bram"]
    assert went.request.wave == 1
    assert went.again == TUESDAY + timedelta(minutes=10)
    assert not went.gives_up


def test_last_weeks_helper_is_asked_alone_and_no_wave_has_begun() -> None:
    went = one_round(seeking(), [near("bram"), near("carla")], widen=True, first=[near("carla")])
    assert [who.id for who in went.ask] == ["carla"]
    assert went.request.wave == 0


def test_when_last_weeks_helper_cannot_all_others_are_asked() -> None:
    carla = near("carla", paused_until=TUESDAY + timedelta(days=1))
    went = one_round(seeking(), [near("bram"), carla], widen=True, first=[carla])
    assert [who.id for who in went.ask] == ["bram"]


def test_nobody_around_and_nobody_thinking_about_it_is_the_end_of_asking() -> None:
    assert one_round(seeking(), [], widen=True).gives_up
    thinks = a_request(wave=0, invited=(Invited("bram", TUESDAY, 200),))
    assert not one_round(seeking(thinks), [], widen=True).gives_up


def test_who_may_become_free_in_time_is_waited_for() -> None:
    busy = near("bram", busy_with=("r8", "r9"))
    assert not one_round(seeking(), [busy], widen=True).gives_up


def test_while_the_desk_looks_no_next_round_is_planned() -> None:
    went = one_round(seeking(replace(NEW, state="with_desk")), [near("bram")], widen=True)
    assert went.ask
    assert went.again is None


def test_the_last_wave_is_followed_by_none() -> None:
    last = seeking(replace(NEW, wave=POLICY.pace["today"].waves))
    assert not widens(last)
    assert widens(seeking())
    assert one_round(last, [near("bram")], widen=True).again is None


def test_at_night_nobody_is_asked_unless_it_cannot_wait() -> None:
    tomorrow = replace(
        NEW, starts=TUESDAY + timedelta(days=1), ends=TUESDAY + timedelta(days=1, hours=8)
    )
    waits = until_morning(seeking(tomorrow, at_night=True))
    assert waits is not None
    assert waits.again == TUESDAY + timedelta(hours=22)
    assert not waits.gives_up
    assert until_morning(seeking(tomorrow)) is None
    assert until_morning(seeking(at_night=True)) is None
