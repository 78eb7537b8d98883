"""Looking for a buddy: what each question takes, for oneself and for who rings."""

from dataclasses import replace

import pytest

from config.network.interests import Interest
from handlers.conversations.buddies.find_buddy import BUDDY_FOR_CALLER, FIND_BUDDY
from handlers.conversations.circles.set_up import CIRCLE_SET_UP
from handlers.conversations.circles.wish import CIRCLE_WISH
from handlers.talking.talk import Answer, Chosen, Conversation, Draft, Scene, Turn, Words
from tests.scenes.talk_street import a_scene

NUMBER = Words("0612345678")


@pytest.fixture
def scene() -> Scene:
    return a_scene()


def hears(
    talk: Conversation, step: str, scene: Scene, answer: Answer, draft: Draft | None = None
) -> Turn:
    """What an answer to this question leads to."""
    return talk.steps[step].hear(draft or {}, answer, scene)


def test_telephone_buddies_say_a_number_and_all_others_a_place(scene: Scene) -> None:
    speaks = {"languages": "nl"}
    rings = hears(FIND_BUDDY, "languages", scene, Chosen("ready"), {"kind": "phone", **speaks})
    walks = hears(FIND_BUDDY, "languages", scene, Chosen("ready"), {"kind": "walk", **speaks})
    assert (rings.go, walks.go) == ("phone", "home")
    known = {"kind": "walk", "place": "52.05,4.29", **speaks}
    assert hears(FIND_BUDDY, "languages", scene, Chosen("ready"), known).go == "consent"
    told = {"kind": "phone", "phone": "06-12345678", **speaks}
    assert hears(FIND_BUDDY, "languages", scene, Chosen("ready"), told).go == "consent"


def test_what_a_neighbourhood_added_is_asked_there(scene: Scene) -> None:
    own = Interest(key="pigeons", nl="Duiven")
    here = scene.neighbourhood.model_copy(update={"interests": (own,)})
    there = replace(scene, neighbourhood=here)
    assert FIND_BUDDY.steps["interests"].ask({}, there).choices[-1].label.args == {
        "words": "Duiven"
    }
    assert hears(FIND_BUDDY, "interests", there, Chosen("pigeons")).draft["interests"] == "pigeons"
    elsewhere = scene.neighbourhood.model_copy(update={"interests": ()})
    nowhere = replace(scene, neighbourhood=elsewhere)
    assert hears(FIND_BUDDY, "interests", nowhere, Chosen("pigeons")).again


def test_what_they_speak_with_us_is_ticked_and_one_language_is_needed(scene: Scene) -> None:
    asked = FIND_BUDDY.steps["languages"].ask({"kind": "walk"}, scene)
    assert asked.ticked == {"nl"}
    none = hears(FIND_BUDDY, "languages", scene, Chosen("nl"), {"kind": "walk"})
    assert none.draft["languages"] == ""
    assert hears(FIND_BUDDY, "languages", scene, Chosen("ready"), none.draft).again
    assert hears(FIND_BUDDY, "languages", scene, Words("Gronings"), none.draft).again


def test_a_number_is_read_as_people_say_it_and_asked_again_when_it_is_none(scene: Scene) -> None:
    heard = hears(FIND_BUDDY, "phone", scene, NUMBER)
    assert heard.go == "consent"
    assert heard.draft["phone"].replace(" ", "") == "+31612345678"
    assert hears(FIND_BUDDY, "phone", scene, Words("weet ik niet")).again
    assert hears(FIND_BUDDY, "phone", scene, Chosen("nothing")).again


@pytest.mark.parametrize(
    ("kind", "key"), [("phone", "buddy-consent-phone"), ("", "buddy-consent")]
)
def test_what_is_kept_is_said_before_the_yes(scene: Scene, kind: str, key: str) -> None:
    assert FIND_BUDDY.steps["consent"].ask({"kind": kind}, scene).text.key == key


def test_a_no_keeps_nothing_and_a_yes_ends_the_talk(scene: Scene) -> None:
    yes = hears(FIND_BUDDY, "consent", scene, Chosen("yes"), {"kind": "walk"})
    no = hears(FIND_BUDDY, "consent", scene, Chosen("no"), {"kind": "walk"})
    assert yes.deed
    assert yes.deed.name == "seek_buddy"
    assert (no.draft, no.deed and no.deed.name) == ({}, "show_menu")
    assert hears(FIND_BUDDY, "consent", scene, Words("?")).again


def test_a_worker_asks_who_rings_for_a_name_a_number_and_the_same(scene: Scene) -> None:
    named = hears(BUDDY_FOR_CALLER, "name", scene, Words("Ellen"))
    assert (named.go, named.draft["name"]) == ("number", "Ellen")
    assert hears(BUDDY_FOR_CALLER, "name", scene, Chosen("x")).again
    assert hears(BUDDY_FOR_CALLER, "number", scene, NUMBER, named.draft).go == "kind"
    assert hears(BUDDY_FOR_CALLER, "number", scene, Words("geen"), named.draft).again
    for step in ("name", "number"):
        assert BUDDY_FOR_CALLER.steps[step].ask({}, scene).wants == {"words"}
    for said in ("yes", "no"):
        ended = hears(BUDDY_FOR_CALLER, "consent", scene, Chosen(said), {"name": "Ellen"})
        assert ended.deed
        assert ended.deed.name == "buddy_by_phone"
        assert ended.draft["consent"] == said
    assert hears(BUDDY_FOR_CALLER, "consent", scene, Words("?")).again


def test_kinds_and_interests_are_chosen_and_none_is_all_right(scene: Scene) -> None:
    assert hears(FIND_BUDDY, "kind", scene, Chosen("walk")).go == "interests"
    assert hears(FIND_BUDDY, "kind", scene, Words("dansen")).again
    assert hears(FIND_BUDDY, "interests", scene, Chosen("music")).draft["interests"] == "music"
    assert hears(FIND_BUDDY, "interests", scene, Chosen("ready")).go == "languages"
    assert hears(FIND_BUDDY, "interests", scene, Words("van alles")).again


@pytest.mark.parametrize(
    ("talk", "step", "key"),
    [
        (FIND_BUDDY, "phone", "check-in-phone-danger"),
        (BUDDY_FOR_CALLER, "number", "intake-phone-danger"),
        (CIRCLE_WISH, "phone", "check-in-phone-danger"),
        (CIRCLE_SET_UP, "phone", "intake-phone-danger"),
    ],
)
def test_who_types_112_where_a_number_is_asked_reads_that_it_is_for_danger(
    talk: Conversation, step: str, key: str, scene: Scene
) -> None:
    again = hears(talk, step, scene, Words("112"), {"who": "Els"}).again
    assert again is not None
    assert again.key == key
