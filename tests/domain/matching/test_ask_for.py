"""For whom somebody is sought: who wants nothing of whom goes along, under either name."""

from dataclasses import replace

from buurtbot.domain.matching.choosing import Ask, ask_for
from config.network.policy import load_policy
from tests.scenes.asking_street import a_person, a_request
from tests.scenes.street import CONFIG, TUESDAY

POLICY = load_policy(CONFIG / "policy.toml")
REQUEST = a_request()


def test_for_who_is_forgotten_by_now_nobody_is_kept_away() -> None:
    assert ask_for(REQUEST, None, TUESDAY, POLICY) == Ask(REQUEST, (), TUESDAY, POLICY)


def test_whom_a_resident_wants_nothing_of_is_kept_away_under_either_name() -> None:
    riet = replace(a_person("riet"), blocks=("henk",), came_by="riet-by-phone")
    ask = ask_for(REQUEST, riet, TUESDAY, POLICY)
    assert ask.blocks == ("henk",)
    assert ask.came_by == "riet-by-phone"
