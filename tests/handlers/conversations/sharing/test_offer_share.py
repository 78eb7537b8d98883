"""Truus is led through what she shares, in pressed answers and in typed ones."""

from datetime import timedelta

import pytest

from tests.scenes.street import MOERWIJK, TUESDAY
from tests.scenes.talk_street import Visitor, a_person, visitor


def soup(*, at_home: bool = True) -> Visitor:
    """Everything told up to the read-back."""
    person = a_person(place=MOERWIJK) if at_home else a_person()
    talk = visitor("offer_share", person=person).begins()
    return talk.presses("food").says("Groentesoep", "3", "vanavond 18 uur", "Bij het plein")


def test_what_was_told_is_read_back_and_sent() -> None:
    talk = soup().says("Zonder vlees")
    assert "Groentesoep" in talk.reads
    assert "Voor hoeveel buren: 3" in talk.reads
    talk.presses("send")
    assert talk.ended is not None
    assert talk.ended.name == "offer_share"
    assert talk.ended.args["until"] == (TUESDAY + timedelta(hours=8)).isoformat()


def test_who_has_nothing_to_mind_skips_it_and_a_home_is_asked_when_it_is_not_known() -> None:
    talk = soup(at_home=False).presses("skip")
    assert talk.step == "home"
    talk.says("Erasmusweg 12").presses("yes")
    assert talk.step == "consent"
    assert "Let op: niets bijzonders" in talk.reads


@pytest.mark.parametrize("change", ["kind", "what", "places", "until", "where", "limits"])
def test_each_answer_can_be_changed_on_its_own(change: str) -> None:
    talk = soup().presses("skip", change)
    assert talk.step == change
    match change:
        case "kind":
            talk.presses("ride")
        case "places":
            talk.presses("2")
        case "until":
            talk.says("morgen om 12 uur")
        case _:
            talk.says("Iets anders")
    assert talk.step == "consent"


def test_a_code_in_the_words_is_left_out() -> None:
    talk = visitor("offer_share").begins().presses("thing").says("Mijn pincode is 4821")
    assert "4821" not in talk.draft["what"]


@pytest.mark.parametrize("where", ["Erasmusweg 12", "2533 AB 12", "Ik sta op nummer 12", "Dam 1"])
def test_at_which_house_it_is_no_neighbour_reads_who_did_not_say_yes(where: str) -> None:
    talk = soup().presses("skip", "where").says(where)
    assert talk.step == "where"
    assert "Schrijf het zonder huisnummer" in talk.reads
    talk.says("Bij het plein, na 18 uur")
    assert talk.step == "consent"


def test_a_house_in_what_it_is_or_what_to_mind_is_left_out_too() -> None:
    talk = visitor("offer_share").begins().presses("thing").says("Ladder, Erasmusweg 12b")
    assert (talk.step, "zonder huisnummer" in talk.reads) == ("what", True)
    talk.says("Kinderkleren maat 104")
    assert talk.step == "places"
    assert soup().says("Aanbellen op de Erasmusweg 12").step == "limits"


def test_where_a_ride_goes_is_no_home() -> None:
    talk = visitor("offer_share").begins().presses("ride").says("Naar Leyweg 275 en terug")
    assert talk.step == "places"


def test_what_cannot_be_is_asked_again() -> None:
    talk = visitor("offer_share").begins().says("huh?")
    assert talk.step == "kind"
    talk.presses("other").says("x" * 400)
    assert talk.step == "what"
    talk.presses("nothing-of-ours")
    talk.says("Een praatje", "heel veel", "99")
    assert talk.step == "places"
    talk.presses("nothing-of-ours")
    talk.says("2", "blauw")
    assert "time" not in talk.draft
    assert talk.step == "until"
    talk.says("gisteren om 10 uur", "24 december om 12 uur")
    talk.presses("nothing-of-ours")
    assert talk.step == "until"


def test_a_day_without_an_hour_lasts_until_the_evening_and_a_part_of_it_until_its_end() -> None:
    talk = visitor("offer_share").begins().presses("food").says("Soep", "2", "morgen")
    assert talk.draft["until"] == "2026-11-25T19:00:00+00:00"
    talk = visitor("offer_share").begins().presses("food").says("Soep", "2", "vanmiddag")
    assert talk.draft["until"].startswith("2026-11-24")


def test_the_next_evenings_are_offered_and_pressed() -> None:
    talk = visitor("offer_share").begins().presses("food").says("Soep", "2")
    talk.presses(talk.question.choices[0].value)
    assert talk.step == "where"


def test_who_waited_too_long_is_asked_for_another_time() -> None:
    talk = soup().presses("skip").comes_back(TUESDAY + timedelta(days=1)).presses("send")
    assert talk.step == "until"
    assert talk.ended is None


def test_who_says_something_else_at_the_read_back_hears_what_can_be() -> None:
    assert soup().presses("skip").says("hm").step == "consent"
    assert soup().presses("nothing-of-ours").step == "limits"
