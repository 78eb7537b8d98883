"""Two records of one helper become one: of each time they were asked, what they said stays."""

from dataclasses import replace
from datetime import datetime, timedelta

from buurtbot.domain.core.help_request import HelpRequest, Invited
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.as_one import under_one
from tests.scenes.helping_street import soup
from tests.scenes.street import TUESDAY

LATER = TUESDAY + timedelta(hours=1)
TWICE = Twice(*(Person(id_, "moerwijk", "nl", TUESDAY, TUESDAY) for id_ in ("chat", "piet")))


def asked(*invited: Invited) -> HelpRequest:
    return replace(soup(state="open"), invited=invited)


def said(request: HelpRequest) -> list[tuple[str, datetime, str]]:
    return [(one.person, one.at, one.reply) for one in under_one(request, TWICE).invited]


def test_an_earlier_no_stays_and_of_now_they_are_asked_once() -> None:
    before = asked(
        Invited("chat", TUESDAY, 100, "no"),
        Invited("noor", TUESDAY, 200, "no"),
        Invited("chat", LATER, 100),
        Invited("piet", LATER, 100),
    )
    assert said(before) == [
        ("piet", TUESDAY, "no"),
        ("noor", TUESDAY, "no"),
        ("piet", LATER, "waiting"),
    ]


def test_of_what_they_asked_themselves_nobody_of_the_two_is_asked() -> None:
    before = asked(Invited("chat", TUESDAY, 100, "no"), Invited("noor", TUESDAY, 200))
    assert said(replace(before, resident="piet")) == [("noor", TUESDAY, "waiting")]
