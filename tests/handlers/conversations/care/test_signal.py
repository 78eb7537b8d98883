"""Worried about somebody: whether they know, then as little as is enough."""

from handlers.talking.talk import Strange
from tests.scenes.talk_street import visitor


def test_whether_they_know_is_asked_first_and_then_what_is_seen() -> None:
    talk = visitor("signal").begins()
    assert "112" in talk.reads
    talk.presses("no").says("De gordijnen zijn dicht").presses("yes")
    assert talk.ended is not None
    assert talk.ended.name == "give_signal"
    wanted = {"knows": "no", "words": "De gordijnen zijn dicht", "reply": "yes"}
    assert wanted.items() <= talk.ended.args.items()


def test_who_talks_first_gives_nothing() -> None:
    talk = visitor("signal").begins().presses("first")
    assert talk.ended is not None
    assert (talk.ended.name, "words" in talk.ended.args) == ("show_menu", False)


def test_what_is_no_answer_is_asked_again() -> None:
    talk = visitor("signal").begins().says(Strange("sticker"))
    assert talk.step == "knows"
    talk.presses("yes").says(Strange("sticker"))
    assert talk.step == "what"
    talk.says("Stil in huis").says(Strange("sticker"))
    assert talk.step == "reply"
