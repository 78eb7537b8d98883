"""Offering help: rules first, the place rounded, and each answer can be changed later."""

import pytest

from buurtbot.domain.core.messages import Deed
from geo.point import parse, rounded
from handlers.conversations.places.where import as_written
from handlers.talking.talk import NoPlace, Place, Strange
from tests.scenes.street import MOERWIJK, TUESDAY, metres_from
from tests.scenes.talk_street import Visitor, a_person, an_offer, visitor

HOME = metres_from(MOERWIJK, north=100)


def offers() -> Visitor:
    return visitor("offer_help").begins()


def at_home() -> Visitor:
    here = offers().presses("yes", "yes", "groceries", "dog", "ready", "10")
    return here.presses("morning", "ready", "nl", "ready")


def volunteer() -> Visitor:
    person = a_person(offer=an_offer(level=2, times_helped=3), place=rounded(MOERWIJK))
    return visitor("offer_help", person=person).begins()


def test_a_whole_offer_by_pressing() -> None:
    here = at_home().says("Erasmusweg 12").presses("yes", "yes")
    for said in ("Boodschappen, De hond uitlaten", "hooguit 10 minuten", "Ochtend", "Nederlands"):
        assert said in here.reads
    here.presses("send")
    assert here.ended == Deed(
        "offer_help",
        {
            "rules": "yes",
            "kinds": "dog groceries",
            "minutes": "10",
            "dayparts": "morning",
            "languages": "nl",
            "place": as_written(rounded(HOME)),
            "consent": "yes",
        },
    )


def test_a_whole_offer_typed_with_typos() -> None:
    here = offers().says("verdr", "daar houd ik mij an", "boodschapen, hond en gezelschp", "klar")
    here.says("10 minuten", "ochtent en avond", "klaar", "nederlands, english", "klaar")
    here.says("Erasmusweg 12", "ja", "ja dat is goed", "ja dit klopt")
    assert here.ended is not None
    assert here.ended.args["kinds"] == "company dog groceries"
    assert here.ended.args["dayparts"] == "evening morning"
    assert here.ended.args["languages"] == "en nl"


def test_the_rules_name_bank_card_and_receipt() -> None:
    here = offers().presses("yes")
    assert "bankpas of pincode" in here.reads
    assert "zonder bonnetje" in here.reads


def test_at_least_one_must_be_chosen() -> None:
    here = offers().presses("yes", "yes", "ready")
    assert here.step == "kinds"
    assert "minstens één" in here.reads


def test_other_minutes_than_offered_are_asked_again() -> None:
    here = offers().presses("yes", "yes", "dog", "ready").says("12 minuten lopen denk ik")
    assert here.step == "minutes"


# -- the place


def test_a_shared_location_is_rounded_before_it_is_noted() -> None:
    exact = metres_from(MOERWIJK, north=7, east=3)
    here = at_home().says(Place(exact))
    assert "ongeveer 25 meter" in here.reads
    assert parse(here.draft["place"]) == rounded(exact)
    assert here.step == "consent"


def test_the_address_itself_does_not_leave_the_talk() -> None:
    here = at_home().says("Erasmusweg 12").presses("yes", "yes")
    assert "Erasmusweg 12" in here.reads
    here.presses("send")
    assert here.ended is not None
    assert "Erasmusweg" not in str(here.ended.args)


def test_another_address_can_be_typed_at_the_confirmation() -> None:
    here = at_home().says("Erasmusweg 12")
    assert here.says("2532 CP 12").step == "confirm_home"
    assert here.says("Nergenslaan 1").step == "home"
    assert "vind ik niet" in here.reads
    assert here.says("Erasmusweg 12").presses("no").step == "home"


def test_who_lives_too_far_to_walk_hears_so() -> None:
    here = at_home().says("Dam 1")
    assert here.step == "home"
    assert "te ver lopen" in here.reads


def test_just_across_the_border_is_near_enough() -> None:
    assert at_home().says("Alberdaweg 3").step == "confirm_home"


def test_words_at_the_confirmation_leave_the_home_that_was_found() -> None:
    here = at_home().says("Erasmusweg 12").says(NoPlace("'s nachts", lacks="address"))
    assert here.step == "confirm_home"
    assert here.presses("yes").step == "consent"


def test_without_the_map_a_location_still_works() -> None:
    here = at_home()
    here.map_is_away = True
    assert "De kaart doet het even niet" in here.says("Erasmusweg 12").reads
    assert here.says(Place(MOERWIJK)).step == "consent"


def test_a_sticker_at_the_confirmation_gets_help() -> None:
    assert at_home().says("Erasmusweg 12").says(Strange("sticker")).step == "confirm_home"


# -- consent


def test_no_to_keeping_it_ends_without_an_offer() -> None:
    here = at_home().says(Place(MOERWIJK)).presses("no")
    assert here.ended == Deed("show_menu", {})
    assert "bewaar niets over helpen" in here.reads


# -- changing


def test_who_offers_already_sees_what_it_is_now() -> None:
    here = volunteer()
    assert here.step == "overview"
    assert "Boodschappen, De hond uitlaten" in here.reads
    assert "de plek die ik van u weet" in here.reads
    assert here.buttons[0] == "Wijzigingen versturen"


@pytest.mark.parametrize(
    ("change", "answers", "name", "value"),
    [
        ("change_kinds", ("gezelschap", "klaar"), "kinds", "company dog groceries"),
        ("change_kinds", ("hond", "klaar"), "kinds", "groceries"),
        ("change_minutes", ("20",), "minutes", "20"),
        ("change_dayparts", ("avond", "klaar"), "dayparts", "evening morning"),
        ("change_languages", ("english", "klaar"), "languages", "en nl"),
        ("change_home", ("Erasmusweg 12", "ja"), "place", as_written(rounded(HOME))),
    ],
)
def test_each_answer_can_be_changed(
    change: str, answers: tuple[str, ...], name: str, value: str
) -> None:
    here = volunteer().presses(change).says(*answers)
    assert here.step == "overview"
    here.presses("send")
    assert here.ended is not None
    assert here.ended.args[name] == value
    assert here.ended.args["minutes"] == ("20" if name == "minutes" else "10")


def test_what_is_lacking_is_asked_first() -> None:
    here = visitor("offer_help").begins()
    assert here.talk is not None
    here.talk = here.talk.__class__(**{**vars(here.talk), "step": "overview"})
    assert here.presses("send").step == "rules"
    assert here.presses("yes").step == "overview"
    assert "nog niet ingevuld" in here.reads


def test_after_days_it_goes_on_where_it_was() -> None:
    here = at_home().comes_back(TUESDAY.replace(day=28))
    assert here.reads.startswith("Fijn dat u terug bent.")
    assert here.step == "home"
