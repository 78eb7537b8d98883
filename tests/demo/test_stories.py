"""What there is to play after the first five minutes is with people who are there."""

from buurtbot.demo.ready.people import demo_people
from buurtbot.demo.stories import stories
from config.network.network import load_network
from tests.chaos.service import CONFIG

NETWORK = load_network(CONFIG)


def test_each_thing_that_neighbours_do_together_has_a_story_with_people_of_the_demo() -> None:
    people = demo_people(NETWORK)
    known = {one.id for one in people}
    told = stories(NETWORK, people)
    names = ["circle", "check_in", "buddies", "sharing", "staying"]
    assert [one["story"] for one in told] == names
    assert {held["person"] for one in told for held in one["phones"]} <= known


def test_a_story_of_which_somebody_is_missing_is_left_out() -> None:
    people = [one for one in demo_people(NETWORK) if one.name != "Gerard"]
    assert "staying" not in [one["story"] for one in stories(NETWORK, people)]
    assert stories(NETWORK, []) == []
