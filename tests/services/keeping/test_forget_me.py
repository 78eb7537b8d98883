"""Who is forgotten is nowhere any more, and nobody is left waiting by it."""

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import ToChat
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from geo.point import rounded
from tests.scenes.asking_street import a_request
from tests.scenes.people_street import GM, Street
from tests.scenes.street import MOERWIJK, TUESDAY, Clock, metres_from
from tests.scenes.talk_street import a_person, an_offer


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> Street:
    return Street(store, context, clock)


def helper(*requests: str) -> Person:
    lines = tuple(Line("request", request, GM) for request in requests)
    return a_person("samir", name="Samir", offer=an_offer(busy_with=requests), lines=lines)


def taken(id_: str) -> HelpRequest:
    return a_request(id_, "samir", resident="mieke", holder="samir", state="taken")


async def test_they_are_asked_whether_they_are_sure(street: Street) -> None:
    await street.put(a_person())
    await street.does("forget_me")
    heard = await street.hears()
    assert "Dat kan niet meer terug" in heard
    assert "[Ja, vergeet mij]" in heard
    assert await street.find(Person, "mieke") is not None


async def test_what_is_going_on_is_said_first(street: Street) -> None:
    await street.put(a_person(requests=("r1",), offer=an_offer(busy_with=("r9",))))
    await street.does("forget_me")
    heard = await street.hears()
    assert "Eigen vragen: 1. Die trek ik in als ik u vergeet. Hulp die u beloofde: 1." in heard


async def test_everything_of_theirs_is_gone(street: Street) -> None:
    await street.put(
        a_person(requests=("r1",)),
        a_request("r1", resident="mieke"),
        a_request("r2", resident="mieke", state="done", ended=TUESDAY),
        a_request("r3", resident="anna"),
        Talk("mieke", "ask_for_help", "where", TUESDAY, draft={"kind": "dog"}),
    )
    await street.does("forget_sure")
    assert await street.find(Person, "mieke") is None
    for id_ in ("r1", "r2"):
        assert await street.find(HelpRequest, id_) is None
    assert await street.find(Talk, "mieke") is None
    keys = await street.keys()
    assert not [
        key for key in keys if "mieke" in key and "passing" not in key and "seen" not in key
    ]
    assert "{gm0518}:request:r3" in keys


async def test_they_hear_it_once_more(street: Street) -> None:
    await street.put(a_person(language="en"))
    await street.does("forget_sure")
    (goodbye,) = await street.told("person:passing:mieke")
    assert isinstance(goodbye.to, ToChat)
    assert (goodbye.to.chat.value, goodbye.to.language) == ("4711", "en")
    assert await street.told("person:mieke") == []


async def test_the_goodbye_destroys_itself(street: Street) -> None:
    await street.put(a_person())
    await street.does("forget_sure")
    left = await street.store.redis.pttl("{gm0518}:datakey:passing:mieke")
    assert 0 < left <= 72 * 3600 * 1000


async def test_the_audit_line_tells_which_id_and_no_name(street: Street) -> None:
    await street.put(a_person(name="Maria", requests=("r1",)), a_request("r1", resident="mieke"))
    await street.does("forget_sure")
    noted = await street.audit()
    assert "'who': 'mieke', 'did': 'forget'" in noted
    assert "Maria" not in noted


async def test_who_was_coming_hears_that_it_is_no_longer_needed(street: Street) -> None:
    await street.put(a_person(requests=("r1", "r2")), helper("r1", "r2"), taken("r1"), taken("r2"))
    await street.does("forget_sure")
    samir = await street.person("samir")
    assert samir.offer is not None
    assert (samir.offer.busy_with, samir.lines) == ((), ())
    heard = await street.hears("samir")
    assert "Een buur heeft" in heard, "a sentence begins with a capital"
    assert "Mieke" not in heard


async def test_what_they_held_goes_on_to_others(street: Street) -> None:
    held = a_request("r1", holder="mieke", state="taken")
    mieke = a_person(offer=an_offer(busy_with=("r1",)), place=rounded(MOERWIJK))
    await street.put(a_person("anna", requests=("r1",)), mieke, held)
    await street.does("forget_sure")
    await street.passes(minutes=1)
    request = await street.find(HelpRequest, "r1")
    assert request is not None
    assert request.holder == ""
    assert await street.hears("anna") != ""


async def test_their_cases_are_about_nobody_from_now_on(street: Street) -> None:
    case = Case(
        id="c1",
        ref="M-7777",
        neighbourhood="moerwijk",
        reason="wants_person",
        opened=TUESDAY,
        look_by=TUESDAY,
        about="mieke",
        words="Bel mij",
    )
    await street.put(a_person(cases=("c1",)), case)
    await street.does("forget_sure")
    left = await street.find(Case, "c1")
    assert left is not None
    assert (left.about, left.words, left.closed) == ("", "", TUESDAY)
    assert "Mieke" not in await street.desk_hears()


async def test_copies_across_the_border_go_too(street: Street) -> None:
    near = metres_from(MOERWIJK, north=-900)
    await street.put(a_person())
    await street.does(
        "offer_help",
        rules="yes",
        kinds="dog",
        minutes="15",
        dayparts="morning",
        languages="nl",
        place=f"{near.lat},{near.lon}",
    )
    await street.carries()
    assert await street.find(Person, "mieke", gm="gm0603") is not None
    await street.does("forget_sure")
    await street.carries()
    assert await street.find(Person, "mieke", gm="gm0603") is None
    assert "{gm0603}:datakey:mieke" not in await street.keys()


async def test_twice_is_once(street: Street) -> None:
    await street.put(a_person())
    await street.does("forget_sure")
    await street.does("forget_sure")
    assert await street.find(Person, "mieke") is None


async def test_who_comes_back_begins_anew(street: Street) -> None:
    await street.put(a_person(came_from="flyer"))
    await street.does("forget_sure")
    await street.does("agree", consent="yes", of_age="yes", chat="4711")
    assert (await street.person()).came_from == ""


async def test_someone_with_only_a_phone_is_forgotten_without_a_word(street: Street) -> None:
    await street.put(a_person(chat=None, phone="070 765 43 21"))
    await street.does("forget_sure")
    assert await street.find(Person, "mieke") is None


async def test_in_danger_they_hear_what_stays_open_and_a_person_closes_it(street: Street) -> None:
    """Nobody took it yet, and her last answer was that she is not safe."""
    case = Case(
        id="c1",
        ref="M-7777",
        neighbourhood="moerwijk",
        reason="sensitive",
        opened=TUESDAY,
        look_by=TUESDAY,
        about="mieke",
        what="violence not_safe",
        words="mijn man slaat mij",
        urgent=True,
        not_safe=TUESDAY,
    )
    await street.put(a_person(cases=("c1",)), case)
    await street.does("forget_me")
    heard = await street.hears("mieke")
    assert "Die blijft open tot een mens ernaar keek" in heard
    await street.does("forget_sure")
    left = await street.find(Case, "c1")
    assert left is not None
    assert (left.about, left.words, left.closed) == ("", "", None)
    assert (left.urgent, left.not_safe) == (True, TUESDAY)
    assert "Deze melding blijft open" in await street.desk_hears()
