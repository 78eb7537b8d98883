"""Mieke wants to hear what neighbours share: from where, and what it means."""

from tests.scenes.street import MOERWIJK
from tests.scenes.talk_street import a_person, visitor


def test_whose_home_is_known_says_only_whether_they_want_it() -> None:
    talk = visitor("hear_offers", person=a_person(place=MOERWIJK)).begins()
    assert "hooguit 2 berichten per dag" in talk.reads
    talk.says("hm").presses("yes")
    assert talk.ended is not None
    assert (talk.ended.name, talk.ended.args["consent"]) == ("hear_offers", "yes")


def test_who_offers_nothing_says_where_from_and_only_roughly_is_kept() -> None:
    talk = visitor("hear_offers").begins().says("Erasmusweg 12").presses("yes")
    assert "Erasmusweg" not in str(dict(talk.draft).get("place"))
    talk.presses("yes")
    assert talk.ended is not None
    assert "place" in talk.ended.args


def test_no_is_fine() -> None:
    talk = visitor("hear_offers", person=a_person(place=MOERWIJK)).begins().presses("no")
    assert talk.ended is not None
    assert talk.ended.name == "together_menu"
