"""Where help is wanted: every way to a place, and for who has none the way to a person."""

import pytest

from handlers.conversations.places.where import as_written
from handlers.talking.talk import NoPlace, Place, Strange
from tests.scenes.asking_talk import HOME, at_place, sent
from tests.scenes.street import MOERWIJK, metres_from


def test_a_typed_address_is_confirmed_first() -> None:
    here = at_place().says("Erasmusweg 12")
    assert "Bedoelt u dit adres: Erasmusweg 12, Den Haag?" in here.reads
    assert "place" not in here.draft
    assert here.presses("no").step == "where"


def test_another_address_can_be_typed_at_the_confirmation() -> None:
    here = at_place().says("Alberdaweg 3", "Erasmusweg 12")
    assert here.step == "confirm_place"
    assert here.says("Erasmusweg 9999").step == "where"
    assert "Dit adres vind ik niet" in here.reads


def test_words_at_the_confirmation_leave_the_address_that_was_found() -> None:
    here = at_place().says("Erasmusweg 12")
    here.says(NoPlace("om 3 uur 's nachts", lacks="address"))
    assert here.step == "confirm_place"
    assert "Hier zie ik geen adres in." in here.reads
    assert "Bedoelt u dit adres: Erasmusweg 12, Den Haag?" in here.reads
    assert here.presses("yes").draft["address"] == "Erasmusweg 12, Den Haag"


def test_an_address_that_is_not_exact_is_shown_as_keys_to_press() -> None:
    here = at_place().says("erasmus")
    assert here.buttons[1:3] == ["Erasmusweg 12, Den Haag", "Erasmusplein 1, Den Haag"]
    here.says("Erasmusweg 12, Den Haag").presses("yes")
    assert "suggestions" not in here.draft
    assert here.draft["address"] == "Erasmusweg 12, Den Haag"


def test_a_shared_location_asks_for_the_door() -> None:
    here = at_place().says(Place(MOERWIJK))
    assert here.step == "door"
    here.says("Erasmusweg 12")
    assert here.draft["address"] == "Erasmusweg 12"
    assert here.draft["place"] == as_written(MOERWIJK)


def test_the_door_may_be_skipped() -> None:
    here = at_place().says(Place(MOERWIJK)).presses("skip", "today", "skip")
    assert "de locatie die u deelde" in here.reads
    assert "address" not in sent(here)


def test_of_a_live_location_only_the_first_point_is_used() -> None:
    here = at_place().says(Place(MOERWIJK, live=True))
    assert "U kunt het delen nu stoppen" in here.reads
    assert here.says(Place(HOME, live=True)).step == "door"
    assert here.draft["place"] == as_written(MOERWIJK)


def test_who_would_rather_tell_a_person_goes_on_without_a_place() -> None:
    here = at_place().says("dat vertel ik liever aan een mens")
    assert here.step == "when"
    here.presses("today", "skip")
    assert "dat vertelt u aan een mens" in here.reads
    assert sent(here)["place_unknown"] == "yes"


def test_an_address_nobody_finds_is_kept_for_the_person_who_sorts_it_out() -> None:
    here = at_place().says("Nergenslaan 1").presses("place_unknown", "today", "skip")
    assert "Nergenslaan 1. Een mens vraagt u straks of dit klopt." in here.reads
    assert sent(here)["address"] == "Nergenslaan 1"


def test_without_the_map_the_talk_goes_on() -> None:
    here = at_place()
    here.map_is_away = True
    here.says("Erasmusweg 12")
    assert here.step == "when"
    assert "De kaart doet het even niet" in here.reads
    assert (here.draft["address"], here.draft["place_unknown"]) == ("Erasmusweg 12", "yes")


def test_in_another_neighbourhood_there_is_a_link_to_its_bot() -> None:
    here = at_place().says("Alberdaweg 3")
    assert here.step == "elsewhere"
    assert "https://t.me/spoorwijk_buurtbot?start=help" in here.reads
    assert here.presses("other_place").step == "where"


def test_outside_all_neighbourhoods_a_person_can_look() -> None:
    here = at_place().says("Dam 1")
    assert "nog geen buren die helpen" in here.reads
    here.presses("place_unknown")
    assert (here.draft["address"], here.step) == ("Dam 1, Amsterdam", "when")


def test_a_location_shared_from_elsewhere_is_told_to_the_person() -> None:
    far = metres_from(MOERWIJK, north=90_000)
    here = at_place().says(Place(far)).presses("place_unknown")
    assert here.draft["address"] == as_written(far)


def test_from_elsewhere_another_address_can_be_typed_at_once() -> None:
    assert at_place().says("Dam 1", "Erasmusweg 12").step == "confirm_place"


def test_on_the_border_counts_as_in() -> None:
    border = metres_from(MOERWIJK, north=1000)
    assert at_place().says(Place(border)).step == "door"


@pytest.mark.parametrize("step_answers", [("Dam 1",), ("Erasmusweg 12",)])
def test_a_sticker_there_gets_help(step_answers: tuple[str, ...]) -> None:
    here = at_place().says(*step_answers)
    step = here.step
    assert here.says(Strange("sticker")).step == step


def test_yes_to_an_address_that_is_gone_asks_again() -> None:
    here = at_place().says("Erasmusweg 12")
    assert here.talk is not None
    here.talk = here.talk.__class__(**{**vars(here.talk), "draft": {"kind": "dog"}})
    assert here.presses("yes").step == "where"
