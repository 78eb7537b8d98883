"""Back, Stop and a person work at every step; before agreeing they leave nothing behind."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.messages import Deed, Say, ToChat, ToPerson
from buurtbot.domain.core.people.person import Person
from handlers.conversations.contents import CONVERSATIONS
from handlers.talking.talk import Strange
from tests.scenes.each import with_each
from tests.scenes.small_talk import mieke
from tests.scenes.talk_street import Visitor, a_person, visitor

EVERY_STEP = [(name, step) for name, c in CONVERSATIONS.items() for step in c.steps]
A_PERSON = ("ik wil een mens", "mens", "Ik wil een mensch")


def at(name: str, step: str) -> Visitor:
    """Someone at this step, with the first one before it."""
    here = visitor(name).begins({"chat": "4711"})
    assert here.talk is not None
    first = CONVERSATIONS[name].first
    here.talk = replace(here.talk, step=step, trail=(first,) if step != first else ())
    return here


@with_each(EVERY_STEP)
def test_every_step_shows_back_stop_and_a_person(name: str, step: str) -> None:
    here = at(name, step).says(Strange("sticker"))
    assert here.buttons[-3:] == ["← Terug", "Stoppen", "Ik wil een mens"]


@with_each((*at, said) for at in EVERY_STEP for said in ("stoppen", "Stop!", "stopen"))
def test_stop_ends_the_talk_at_every_step(name: str, step: str, said: str) -> None:
    here = at(name, step).says(said)
    assert here.talk is None
    assert "ik ben gestopt" in here.reads


@with_each(EVERY_STEP)
def test_back_leads_back_at_every_step(name: str, step: str) -> None:
    here = at(name, step).says("terug")
    first = CONVERSATIONS[name].first
    assert here.step == ("" if step == first else first)


@with_each((*at, said) for at in EVERY_STEP for said in A_PERSON)
def test_a_person_can_be_asked_for_at_every_step(name: str, step: str, said: str) -> None:
    here = at(name, step).says(said)
    assert here.step == step
    assert here.asks_person or "070 123 45 67" in here.reads


def test_who_stops_sees_the_menu() -> None:
    assert mieke().presses("stop").ended == Deed("show_menu")


@pytest.mark.parametrize("seen", [None, a_person(consent=None)], ids=["new", "seen"])
def test_who_stops_before_agreeing_is_not_known_any_more(seen: Person | None) -> None:
    here = visitor("welcome", person=seen).begins({"chat": "4711"}).presses("en", "stop")
    assert here.ended is None
    goodbye = here.shown[-1]
    assert isinstance(goodbye, Say)
    assert isinstance(goodbye.to, ToChat)
    assert (goodbye.to.chat.value, goodbye.to.language) == ("4711", "en")
    assert here.decision.shred == ("mieke",)
    assert not here.decision.keep


def test_who_the_desk_is_helping_stays_known_when_they_stop() -> None:
    seen = a_person(consent=None, cases=("c1",))
    here = visitor("welcome", person=seen).begins().presses("stop")
    assert here.decision.shred == ()
    assert isinstance(here.shown[-1], Say)
    assert here.shown[-1].to == ToPerson("mieke")


def test_the_chat_is_known_from_the_record_when_the_talk_lacks_it() -> None:
    here = visitor("welcome", person=a_person(consent=None)).begins().presses("stop")
    assert isinstance(here.shown[-1], Say)
    assert isinstance(here.shown[-1].to, ToChat)
    assert here.shown[-1].to.chat.value == "4711"


# -- language


def test_who_is_not_known_is_spoken_to_in_the_language_just_chosen() -> None:
    here = visitor("welcome").begins({"chat": "4711"}).presses("en")
    assert "Yes, that is fine" in here.buttons
    assert here.says("yes").step == "of_age"


def test_their_record_speaks_it_too_before_they_agree() -> None:
    seen = a_person(consent=None)
    here = visitor("welcome", person=seen).begins({"chat": "4711"}).presses("en")
    assert replace(seen, language="en") in here.decision.keep
    assert here.says("yes, that is fine").step == "of_age"
