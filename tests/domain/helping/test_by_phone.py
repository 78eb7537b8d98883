"""What who helps by phone is rung for is said once; what only a chat can do is not pressed."""

from dataclasses import replace
from datetime import UTC, datetime

from buurtbot.domain import deeds
from buurtbot.domain.calls.calls import put
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.messages import Button, Say, ToPerson, Unbutton, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.helping import by_phone
from config.network.policy import Calls
from tests.scenes.asking_street import a_request

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


def test_what_hurries_or_must_be_heard_stays_so_when_more_is_to_be_said() -> None:
    fresh = Call("piet", "moerwijk", NOW, NOW, phone="070")
    first = by_phone.news(PIET, _said("still-there"), None, NOW, urgent=True)
    assert (first.lapses, first.urgent) == (False, True)
    more = by_phone.news(PIET, _said("two"), put(None, first, fresh, Calls()), NOW)
    assert (more.lapses, more.urgent) == (False, True)
    other = replace(fresh, whys=(Why(by_phone.ASK, NOW),))
    assert by_phone.news(PIET, _said("two"), other, NOW).lapses


def test_what_they_would_press_stands_on_the_card_once() -> None:
    fresh = Call("piet", "moerwijk", NOW, NOW, phone="070")
    done = replace(_said("one"), buttons=((Button(text("a"), deeds.done(request="r1")),),))
    first = by_phone.news(PIET, done, None, NOW)
    again = by_phone.news(PIET, done, put(None, first, fresh, Calls()), NOW)
    assert again.presses == first.presses
    assert len(first.presses) == 1


def test_who_is_asked_whether_they_worry_after_a_visit_worries_about_that_one() -> None:
    asks = Button(text("a"), deeds.begin(conversation="signal"))
    [[pressed]] = by_phone.for_them(((asks,),), "piet", "r1")
    assert pressed.deed == deeds.for_helper(person="piet", act="worried", of="r1")
    assert by_phone.for_them(((asks,),), "piet") == ()


def test_only_who_is_on_the_way_goes_for_nothing() -> None:
    going = a_request(state="on_the_way", holder="piet")
    over = replace(going, state="withdrawn")
    assert by_phone.goes_for_nothing(going, over, "piet")
    assert not by_phone.goes_for_nothing(going, replace(going, state="done"), "piet")
    assert not by_phone.goes_for_nothing(going, over, "noor")
    assert not by_phone.goes_for_nothing(replace(going, state="taken"), over, "piet")
    assert not by_phone.goes_for_nothing(None, over, "piet")
