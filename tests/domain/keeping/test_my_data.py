"""A file with someone's data is complete, in both languages, and holds nothing of others."""

from dataclasses import fields, replace
from datetime import date

import pytest

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.check_in import Answered, CheckIn
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.together.buddy import BuddySeeker
from buurtbot.domain.core.together.circle import CircleMember
from buurtbot.domain.core.together.share import Hears, Share
from buurtbot.domain.keeping.my_data import OF_OTHERS, Kept, for_machine, readable
from buurtbot.domain.words.listing import listed
from tests.scenes.asking_street import a_request
from tests.scenes.street import MOERWIJK, TUESDAY
from tests.scenes.talk_street import a_person, an_offer, words

LITTLE = Kept(a_person(consent=None, chat=None))
MUCH = Kept(
    a_person(offer=an_offer(refused=True), place=MOERWIJK, phone="070 1", blocks=("riet",)),
    talk=Talk("mieke", "ask_for_help", "where", TUESDAY, draft={"kind": "dog"}),
    requests=(a_request("r1", "samir", voice="v1", answers=(("resident.went", "good"),)),),
    cases=(
        Case("c1", "M-7", "moerwijk", "parked", TUESDAY, TUESDAY, closed=TUESDAY, holder="9001"),
    ),
)
BARE = BuddySeeker("mieke", "moerwijk", TUESDAY, "phone", phone="06 1", buddies="b1")
TOGETHER = Kept(
    a_person(),
    buddy=replace(BARE, interests=("music",), languages=("nl", "tr")),
    circle=CircleMember("mieke", "moerwijk", TUESDAY, heard=((date(2026, 11, 23), "spoken"),)),
    check_in=CheckIn(
        "mieke", "moerwijk", TUESDAY, (1, 3), "09:30", course=(Answered(TUESDAY, "good", "fijn"),)
    ),
    call=Call("mieke", "moerwijk", TUESDAY, TUESDAY, notes="hoorde slecht"),
    shares=(Share("s1", "moerwijk", "mieke", "food", 2, TUESDAY, TUESDAY, what="Soep"),),
    hears=Hears("mieke", "moerwijk", TUESDAY),
    news=NewsMail("mieke", "moerwijk", "box", TUESDAY, "mieke@voorbeeld.nl", confirmed=TUESDAY),
)
ASKED = Kept(a_person(), news=replace(TOGETHER.news, confirmed=None) if TOGETHER.news else None)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    "kept", [LITTLE, MUCH, TOGETHER, ASKED], ids=["little", "much", "together", "asked"]
)
def test_every_line_can_be_read(kept: Kept, language: str) -> None:
    lines = [words(line, language) for line in readable(kept)]
    assert len(lines) >= 6
    assert all(lines)


def test_what_someone_needs_of_the_way_is_in_it_only_when_they_said_so() -> None:
    wishing = Kept(a_person(offer=an_offer(wishes=("no_stairs", "wheelchair"))))
    assert for_machine(wishing)["person"]["offer"]["wishes"] == ("no_stairs", "wheelchair")
    lines = "\n".join(words(line) for line in readable(wishing))
    assert "- Onderweg: geen trappen, met rolstoel of scootmobiel" in lines
    assert "Onderweg" not in "\n".join(words(line) for line in readable(MUCH))


@pytest.mark.parametrize("kind", [Person, HelpRequest, Case, Offer])
def test_what_is_left_out_is_named_and_exists(kind: type) -> None:
    assert set(OF_OTHERS[kind]) <= {field.name for field in fields(kind)}


def test_everything_else_is_in_it() -> None:
    machine = for_machine(MUCH)
    left_out = set(OF_OTHERS[HelpRequest])
    there = {field.name for field in fields(HelpRequest)} - left_out
    assert there <= machine["requests"][0].keys()
    assert machine["requests"][0]["number_of_invited"] == 1
    assert "9001" not in str(machine)
    assert for_machine(LITTLE)["talk"] is None


def test_several_labels_are_one_text() -> None:
    three = [text("kind-dog"), text("kind-company"), text("kind-other")]
    assert words(listed(three)) == "De hond uitlaten, Gezelschap, Iets anders"
    assert words(listed(three[:1])) == "De hond uitlaten"


def test_what_they_do_together_is_in_it_and_not_with_whom() -> None:
    lines = "\n".join(words(line) for line in readable(TOGETHER))
    for said in (
        "== Maatje ==",
        "Muziek",
        "Nederlands, Turks",
        "fijn",
        "hoorde slecht",
        "Soep",
        "mieke@voorbeeld.nl",
    ):
        assert said in lines
    assert for_machine(TOGETHER)["buddy"]["interests"] == ("music",)
    assert "b1" not in str(for_machine(TOGETHER)["buddy"])
    bare = "\n".join(words(line) for line in readable(Kept(a_person(), buddy=BARE)))
    assert "Vindt leuk" not in bare


def test_what_waits_behind_another_talk_is_in_it() -> None:
    waits = Talk("mieke", "ask_for_help", "where", TUESDAY, draft={"kind": "dog"})
    now = Talk("mieke", "signal", "what", TUESDAY, draft={"knows": "no"}).within(waits)
    read = [words(line, "nl") for line in readable(Kept(a_person(), talk=now))]
    assert any("knows: no, kind: dog" in line for line in read)
