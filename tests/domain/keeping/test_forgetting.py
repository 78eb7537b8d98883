"""What is left behind of someone who is forgotten holds nothing of them."""

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import (
    Change,
    Erase,
    Hidden,
    HiddenText,
    Media,
    Say,
    ToDesk,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.person import Line
from buurtbot.domain.keeping.forgetting import left_behind, unnamed
from tests.scenes.asking_street import a_request
from tests.scenes.street import TUESDAY
from tests.scenes.talk_street import a_person, an_offer, words

MIEKE = Hidden("mieke", "Mieke")


def test_records_and_messages_of_theirs_are_left_out() -> None:
    case = Case("c1", "M-1", "moerwijk", "parked", TUESDAY, TUESDAY)
    decision = Decision(
        keep=(a_person(), a_request("r1", resident="mieke"), case),
        tell=(
            Say(ToPerson("mieke"), text("menu-more")),
            Say(ToDesk("moerwijk"), text("menu-more")),
        ),
        noted=(AuditLine("mieke", "withdraw", "r1"), AuditLine("house", "close", "c1")),
    )
    left = left_behind(decision, "mieke", ("r1",))
    assert left.keep == (case,)
    assert [told.to for told in left.tell] == [ToDesk("moerwijk")]
    assert left.noted == (AuditLine("house", "close", "c1"),)


def test_who_helped_is_free_of_all_their_requests() -> None:
    lines = tuple(Line("request", id_, "gm0518") for id_ in ("r1", "r2", "r3"))
    samir = a_person("samir", offer=an_offer(busy_with=("r1", "r2", "r3")), lines=lines)
    (freed,) = left_behind(Decision(keep=(samir,)), "mieke", ("r1", "r2")).keep
    assert freed == a_person("samir", offer=an_offer(busy_with=("r3",)), lines=lines[2:])


def test_a_name_becomes_a_neighbour_also_deep_inside() -> None:
    deep = text("menu-and", menu=text("welcome-privacy", link=MIEKE), more=3)
    told = unnamed(Say(ToPerson("samir"), deep), "mieke")
    assert isinstance(told, Say)
    assert "een buur" in words(told.text)
    changed = unnamed(Change(ToPerson("samir"), "q", deep), "mieke")
    assert isinstance(changed, Change)
    assert "Mieke" not in words(changed.text)


def test_what_a_sentence_tells_of_them_goes_too() -> None:
    needs = text("volunteer-wishes", wishes=HiddenText("mieke", text("wish-wheelchair")))
    told = unnamed(Say(ToDesk("moerwijk"), needs), "mieke")
    assert isinstance(told, Say)
    assert "rolstoel" not in words(told.text)


def test_what_others_said_stays() -> None:
    theirs = Hidden("samir", "Samir")
    voice = Media("voice", "moerwijk", Hidden("samir", "v1"))
    said = Say(ToPerson("riet"), text("welcome-privacy", link=theirs), media=voice)
    assert unnamed(said, "mieke") == said
    mine = Media("voice", "moerwijk", Hidden("mieke", "v2"))
    told = unnamed(Say(ToPerson("riet"), text("menu-more"), media=mine), "mieke")
    assert isinstance(told, Say)
    assert told.media is None


def test_other_messages_stay_as_they_are() -> None:
    erase = Erase(ToPerson("samir"), name="q")
    assert unnamed(erase, "mieke") == erase
