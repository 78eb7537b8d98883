"""What who helps by phone is rung for is said once; what only a chat can do is not pressed."""

from dataclasses import replace
from datetime import UTC, datetime

from buurtbot.domain import deeds
from buurtbot.domain.calls.calls import put
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.messages import Button, Say, ToPerson, Unbutton, text
from buurtbot.domain.core.person import Offer, Person
from buurtbot.domain.helping import by_phone
from config.network.policy import Calls

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
OFFER = Offer(("groceries",), 15, ("morning",), ("nl",), since=NOW)
PIET = Person("piet", "moerwijk", "nl", NOW, NOW, name="Piet Bos", phone="070", offer=OFFER)


def _said(key: str) -> Say:
    return Say(ToPerson("piet"), text(key))


def test_news_comes_after_what_was_to_be_said_and_the_same_is_said_once() -> None:
    policy = Calls()
    fresh = Call("piet", "moerwijk", NOW, NOW, phone="070")
    first = by_phone.news(PIET, _said("one"), None, NOW)
    call = put(None, first, fresh, policy)
    again = by_phone.news(PIET, _said("one"), call, NOW)
    assert again.about == first.about == text("one")
    both = by_phone.news(PIET, _said("two"), call, NOW)
    assert both.about is not None
    assert list(both.about.args.values()) == [text("one"), text("two")]
    assert both.lapses


def test_what_is_about_something_that_they_hold_does_not_lapse() -> None:
    busy = replace(PIET, offer=replace(OFFER, busy_with=("r1",)))
    assert not by_phone.news(busy, _said("one"), None, NOW).lapses
    gone = replace(PIET, offer=None)
    assert by_phone.news(gone, _said("one"), None, NOW).lapses


def test_only_who_helps_without_the_bot_is_rung_and_not_a_copy_of_them() -> None:
    assert by_phone.only_rung(PIET)
    assert not by_phone.only_rung(replace(PIET, chat=5))
    assert not by_phone.only_rung(replace(PIET, offer=None))
    assert not by_phone.only_rung(replace(PIET, home="gm0001"))


def test_an_invitation_is_known_by_its_name() -> None:
    asks = replace(_said("one"), name="invitation:r1:piet")
    assert by_phone.asked_for(asks) == "r1"
    assert by_phone.asked_for(_said("one")) == ""
    assert by_phone.asked_for(Unbutton(ToPerson("piet"), 3)) == ""


def test_staff_press_what_is_theirs_and_nothing_that_only_a_chat_can() -> None:
    done = Button(text("a"), deeds.done(request="r1"))
    menu = Button(text("b"), deeds.show_menu())
    page = Button(text("c"), url="https://example.org")
    [[pressed]] = by_phone.for_them(((done, menu), (page,)), "piet")
    assert pressed.deed == deeds.for_helper(person="piet", act="done", of="r1")
