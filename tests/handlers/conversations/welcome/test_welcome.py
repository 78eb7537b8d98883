"""The first meeting: nothing is kept before a yes, and nothing at all after a no."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.messages import Deed
from handlers.conversations.welcome.welcome import explained
from handlers.talking.talk import Strange
from tests.scenes.street import TUESDAY
from tests.scenes.talk_street import a_scene, visitor, words

CAME = {"came_from": "flyer", "name": "Mieke", "chat": "4711"}


def test_yes_all_the_way_ends_with_agreeing() -> None:
    here = visitor("welcome").begins(CAME).presses("nl", "yes", "yes")
    agreed = {"language": "nl", "consent": "yes", "consent_version": "2026-11", "of_age": "yes"}
    assert here.ended == Deed("agree", {**CAME, **agreed})


def test_it_can_be_typed_with_typos() -> None:
    here = visitor("welcome").begins(CAME).says("nederlans", "ja dat is goet", "jaa")
    assert here.ended is not None
    assert here.ended.args["of_age"] == "yes"


def test_it_is_said_what_this_is_and_what_is_kept_for_how_long() -> None:
    here = visitor("welcome").begins(CAME).presses("nl")
    for said in ("Ik ben een computer", "7 dagen", "30 dagen", "365 dagen", "Welzijn Moerwijk"):
        assert said in here.reads


def test_the_privacy_page_is_shown_where_there_is_one() -> None:
    scene = a_scene()
    shared = scene.network.shared.model_copy(update={"privacy_url": "https://example.org/p"})
    network = scene.network.model_copy(update={"shared": shared})
    told = explained(replace(scene, network=network))
    assert "https://example.org/p" in words(told[-1])
    assert len(told) == len(explained(scene)) + 1


def test_no_to_keeping_anything_is_a_no_to_all() -> None:
    here = visitor("welcome").begins(CAME).presses("nl", "no")
    assert here.ended is not None
    assert (here.ended.name, here.ended.args["consent"]) == ("agree", "no")


def test_who_is_too_young_says_so_once() -> None:
    here = visitor("welcome").begins(CAME).presses("nl", "yes", "no")
    assert here.ended is not None
    assert here.ended.args["of_age"] == "no"


def test_a_sticker_gets_help_in_the_language_chosen() -> None:
    here = visitor("welcome").begins(CAME).presses("en").says(Strange("sticker"))
    assert here.reads.startswith("Nice sticker!")


def test_a_person_before_agreeing_is_a_phone_number() -> None:
    here = visitor("welcome").begins(CAME).presses("person")
    assert "Bel dan Welzijn Moerwijk:\n070 123 45 67\n" in here.reads
    assert "maandag tot en met vrijdag" in here.reads
    assert here.step == "language"


def test_after_days_it_goes_on_where_it_was() -> None:
    here = visitor("welcome").begins(CAME).presses("nl")
    here.comes_back(TUESDAY.replace(day=28))
    assert "Fijn dat u terug bent" in here.reads
    assert here.step == "consent"


@pytest.mark.parametrize("typed", ["ik ben minderjarig", "ik word volgend jaar 15"])
def test_who_says_in_other_words_to_be_too_young_is_too_young(typed: str) -> None:
    here = visitor("welcome").begins(CAME).presses("nl", "yes").says(typed)
    assert here.ended is not None
    assert here.ended.args["of_age"] == "no"
