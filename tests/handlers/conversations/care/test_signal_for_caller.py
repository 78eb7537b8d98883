"""Who rings worries about somebody: as little is asked as is enough, and no name."""

from handlers.conversations.care.signal_for_caller import SIGNAL_FOR_CALLER
from handlers.talking.talk import Strange
from tests.scenes.street import TUESDAY
from tests.scenes.talk_street import Visitor, a_person, a_scene


def worker() -> Visitor:
    """Who has somebody on the telephone."""
    return Visitor(SIGNAL_FOR_CALLER, a_scene(now=TUESDAY, person=a_person()))


def test_whether_they_know_is_asked_first_then_what_is_seen_and_whether_it_can_wait() -> None:
    talk = worker().begins()
    talk.presses("no").says("De gordijnen zijn dicht").presses("yes")
    assert talk.ended is not None
    assert talk.ended.name == "signal_for_caller"
    wanted = {"knows": "no", "words": "De gordijnen zijn dicht", "urgent": "yes"}
    assert wanted.items() <= talk.ended.args.items()


def test_who_talks_about_it_first_gives_no_words() -> None:
    talk = worker().begins().presses("first")
    assert talk.ended is not None
    assert talk.ended.args["knows"] == "first"
    assert not talk.ended.args.get("words")


def test_what_is_no_answer_is_asked_again() -> None:
    talk = worker().begins().says(Strange("sticker"))
    assert talk.step == "knows"
    talk.presses("yes").says(Strange("sticker"))
    assert talk.step == "what"
    talk.says("Stil in huis").says(Strange("sticker"))
    assert talk.step == "urgent"
