"""Who was asked under two names stands in a request once, with what they said last and most."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.help_request import HelpRequest, Invited, Reply
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.helping.as_one import others_asked, under_one
from tests.scenes.desk_people import groceries, mina
from tests.scenes.street import Clock

CLOCK = Clock()
TWICE = Twice(mina(CLOCK, id="chat"), mina(CLOCK, id="phone"))


def asked(*replies: tuple[str, Reply], **more: str) -> HelpRequest:
    invited = tuple(Invited(who, CLOCK.now, 100, reply) for who, reply in replies)
    return replace(groceries(CLOCK, state="open", **more), invited=invited)


def said(request: HelpRequest) -> list[tuple[str, Reply]]:
    return [(one.person, one.reply) for one in request.invited]


@pytest.mark.parametrize(
    ("chat", "phone", "counts"),
    [
        ("taken", "late", "taken"),
        ("no", "waiting", "no"),
        ("waiting", "dropped", "dropped"),
        ("unreachable", "waiting", "waiting"),
        ("beaten", "late", "beaten"),
    ],
)
def test_what_says_most_counts_and_another_stays_as_they_were(
    chat: Reply, phone: Reply, counts: Reply
) -> None:
    now = under_one(asked(("chat", chat), ("noor", "waiting"), ("phone", phone)), TWICE)
    assert said(now) == [("noor", "waiting"), ("phone", counts)]


def test_what_they_said_before_that_stays_too() -> None:
    now = under_one(asked(("chat", "late"), ("chat", "taken"), ("noor", "no")), TWICE)
    assert said(now) == [("phone", "late"), ("noor", "no"), ("phone", "taken")]


def test_of_their_own_they_were_not_asked() -> None:
    now = under_one(asked(("chat", "waiting"), ("noor", "no"), resident="phone"), TWICE)
    assert said(now) == [("noor", "no")]


def test_of_what_nobody_was_asked_for_nothing_changes() -> None:
    assert under_one(asked(), TWICE) == asked()


def test_another_is_asked_where_a_place_is_free_and_while_it_is_open() -> None:
    twice = asked(("chat", "waiting"), ("phone", "waiting"))
    assert len(others_asked(twice, under_one(twice, TWICE), CLOCK.now)) == 1
    once = asked(("chat", "waiting"))
    assert others_asked(once, under_one(once, TWICE), CLOCK.now) == ()
    over = replace(twice, state="withdrawn")
    assert others_asked(over, under_one(over, TWICE), CLOCK.now) == ()
