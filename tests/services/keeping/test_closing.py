"""A neighbourhood ends: all hear it once, what is open stays with people, then it is gone."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.matching.pace import look_timer
from buurtbot.domain.volunteering.offering import is_paused
from buurtbot.services.core.context import Context, Left
from buurtbot.services.core.due_timers import TimersWorker
from buurtbot.services.deeds import DEEDS
from buurtbot.services.keeping.forgetting.closing import COUNTS_EVERY, Closing, with_former
from buurtbot.services.running.watch import Watch
from buurtbot.storage.found.known import Known
from buurtbot.storage.store import Store
from config.network.network import Network
from tests.scenes.asking_street import a_request
from tests.scenes.people_street import Street
from tests.scenes.phone_street import Phone
from tests.scenes.street import MOERWIJK, TUESDAY, Clock, metres_from
from tests.scenes.talk_street import a_person, an_offer


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> Street:
    return Street(store, context, clock)


def _closed(network: Network, slug: str = "moerwijk") -> Network:
    """`closed = true` in its file."""
    changed = (
        n.model_copy(update={"closed": True}) if n.slug == slug else n
        for n in network.neighbourhoods
    )
    return network.model_copy(update={"neighbourhoods": tuple(changed)})


def _without(network: Network, *slugs: str) -> Network:
    """Their files were taken away."""
    left = tuple(n for n in network.neighbourhoods if n.slug not in slugs)
    return network.model_copy(update={"neighbourhoods": left, "former": ()})


async def _starts(street: Street, change: Callable[[Network], Network]) -> Closing:
    """The service starts with another config; what it looked after before is forgotten."""
    street.context.network = change(street.context.network)
    street.context.left.clear()
    closing = Closing(street.store, street.context)
    await closing.learn()
    await closing.look(street.clock.now)
    return closing


def _case(reason: str = "sensitive", **different: Any) -> Case:
    case = Case(
        "c1", "M-4K7P", "moerwijk", "sensitive", TUESDAY, TUESDAY, about="dirk", urgent=True
    )
    return replace(case, **different)


async def test_who_has_nothing_open_hears_whom_to_call_and_is_forgotten(street: Street) -> None:
    await street.put(a_person(), a_person("bep", name="Bep", offer=an_offer()))
    await street.put(a_person("ahmed", consent=None))
    await _starts(street, _closed)
    await street.passes(minutes=1)
    for who in ("mieke", "bep"):
        heard = await street.hears(f"passing:{who}")
        assert "De buurtbot van Moerwijk is gestopt" in heard
        assert "Welzijn Moerwijk: 070 123 45 67" in heard
    assert await street.told("person:passing:ahmed") == []
    for who in ("mieke", "bep", "ahmed"):
        assert await street.find(Person, who) is None
    assert [name for name in await street.timers() if name.startswith("close_person")] == []


async def test_what_is_open_is_with_the_desk_and_nobody_is_asked_any_more(street: Street) -> None:
    mieke = a_person(requests=("r1",))
    asked = a_request("r1", "samir", resident="mieke", words="twee zakken aardappels")
    samir = a_person("samir", name="Samir", bot="spoorwijk", offer=an_offer(invitations=("r1",)))
    await street.put(mieke, asked, samir, Talk("mieke", "ask_for_help", "what", TUESDAY))
    await _starts(street, _closed)
    await street.passes(minutes=1)
    request = await street.find(HelpRequest, "r1")
    assert request is not None
    assert (request.state, request.reply_of("samir")) == ("with_desk", "late")
    heard = await street.hears()
    assert "De buurtbot van Moerwijk stopt" in heard
    assert "ligt nu bij Welzijn Moerwijk" in heard
    assert await street.hears("samir") != ""  # the buttons of the invitation go
    desk = await street.desk_hears()
    assert "Bot stopt" in desk
    assert "aardappels" in desk
    assert await street.find(Talk, "mieke") is None
    assert not {"look_by:r1", "widen_circle:r1"} & (await street.timers()).keys()
    assert (await street.person("samir")).bot == "spoorwijk"


async def test_the_word_comes_once_and_when_the_desk_is_done_they_are_forgotten(
    street: Street,
) -> None:
    await street.put(a_person(requests=("r1",)), a_request("r1", resident="mieke", state="open"))
    closing = await _starts(street, _closed)
    await street.passes(minutes=1)
    await street.hears()
    for _ in range(COUNTS_EVERY * 2):
        await closing.look(street.clock.now)
    await street.passes(days=2)
    assert "stopt" not in await street.hears()
    (case,) = (await street.person()).cases
    await street.at_desk("close_as", case=case, outcome="helped", sure="yes")
    await street.passes(days=1)
    assert "is gestopt" in await street.hears("passing:mieke")
    assert await street.find(Person, "mieke") is None


async def test_what_two_neighbours_agreed_goes_on(street: Street) -> None:
    held = a_request("r1", "samir", resident="mieke", holder="samir", state="taken")
    await street.put(a_person(requests=("r1",)), held)
    await street.put(a_person("samir", name="Samir", offer=an_offer(busy_with=("r1",))))
    await _starts(street, _closed)
    await street.passes(minutes=1)
    request = await street.find(HelpRequest, "r1")
    assert request is not None
    assert (request.state, request.holder) == ("taken", "samir")
    offer = (await street.person("samir")).offer
    assert offer is not None
    assert is_paused(offer, street.clock.now)  # nobody asks him for more
    for who in ("mieke", "samir"):
        assert "gaat gewoon door" in await street.hears(who)
    assert "Bot stopt" in await street.desk_hears()


async def test_an_urgent_case_stays_at_its_desk_and_who_it_is_about_stays_known(
    street: Street,
) -> None:
    await street.put(a_person("dirk", name="Dirk", cases=("c1",)), _case())
    await _starts(street, _closed)
    await street.passes(days=3)
    case = await street.find(Case, "c1")
    assert case is not None
    assert case.closed is None
    assert case.about == "dirk"
    assert "Er is 1 open melding." in await street.desk_hears()


async def test_a_weekly_request_comes_back_no_more(street: Street) -> None:
    done = a_request("r1", resident="mieke", state="done", urgency="weekly", ended=TUESDAY)
    await street.put(a_person(cases=("c1",)), done, _case(about="mieke"))
    await _starts(street, _closed)
    await street.does("next_week", request="r1")
    assert (await street.person()).requests == ()


async def test_two_processes_tell_nobody_twice(street: Street) -> None:
    await street.put(a_person(cases=("c1",)), _case(about="mieke"))
    street.context.network = _closed(street.context.network)
    both = [Closing(street.store, street.context) for _ in range(2)]
    for closing in both:
        await closing.learn()
    await asyncio.gather(*(closing.look(street.clock.now) for closing in both))
    await street.passes(minutes=1)
    assert (await street.hears()).count("stopt") == 1
    assert (await street.desk_hears()).count("De buurtbot van Moerwijk stopt") == 1


async def test_who_writes_to_a_closed_bot_hears_whom_to_call_and_danger_is_heard(
    street: Street,
) -> None:
    await _starts(street, _closed)
    phone = Phone(street.store, street.context, street.clock)
    await phone.types("/start")
    assert "Hier kunt u niets nieuws meer vragen" in phone.reads
    assert "070 123 45 67" in phone.reads
    await phone.types("ik wil dood")
    assert "113" in phone.reads
    assert "Zelfmoord" in await street.desk_hears()
    assert street.context.network.serving(MOERWIJK) is None


# -- its file is gone


async def test_a_file_that_is_gone_is_told_and_its_desk_and_timers_go_on(
    street: Street, caplog: pytest.LogCaptureFixture
) -> None:
    await _starts(street, lambda network: network)
    asked = a_request("r1", resident="mieke", look_by=TUESDAY + timedelta(hours=1))
    await street.put(a_person(requests=("r1",)), asked)
    await street.put(a_person("dirk", name="Dirk", cases=("c1",)), _case())
    await street.work().commit(Decision(later=(look_timer(asked),)))
    await _starts(street, lambda network: _without(network, "moerwijk"))
    (danger,) = street.store.condition.dangers.told
    assert "file of neighbourhood moerwijk (gm0518) is gone, and 2 people and 1 open" in danger
    assert "BUURTBOT_TOKEN_MOERWIJK" in danger
    assert "Dirk" not in caplog.text
    assert "het bestand van deze buurt is weg" in await street.desk_hears()
    await street.passes(hours=2)
    request = await street.find(HelpRequest, "r1")
    assert request is not None
    assert request.state == "with_desk"  # its deadline came, and a person looks
    assert "Boodschappen" in await street.desk_hears()
    case = await street.find(Case, "c1")
    assert case is not None
    assert case.closed is None


async def test_a_file_that_comes_back_in_time_finds_everything_as_it_was(street: Street) -> None:
    await street.put(a_person(), a_person("bep", offer=an_offer()))
    await _starts(street, lambda network: network)
    whole = street.context.network
    await _starts(street, lambda network: _without(network, "moerwijk"))
    await street.passes(hours=23)
    await _starts(street, lambda _: whole)
    await street.passes(days=2)
    assert street.context.network.ending == ()
    assert (await street.person("bep")).offer is not None
    await _starts(street, lambda network: _without(network, "moerwijk"))
    assert not street.context.network.neighbourhood("moerwijk").closed  # it is waited for anew


async def test_a_file_that_stays_away_closes_the_neighbourhood(street: Street) -> None:
    await street.put(a_person(), a_person("dirk", cases=("c1",)), _case())
    await _starts(street, lambda network: network)
    closing = await _starts(street, lambda network: _without(network, "moerwijk"))
    await street.passes(hours=25)
    assert await street.find(Person, "mieke") is not None
    await closing.look(street.clock.now)
    await street.passes(minutes=1)
    assert "is gestopt" in await street.hears("passing:mieke")
    assert await street.find(Person, "mieke") is None
    assert await street.find(Case, "c1") is not None
    assert street.store.condition.dangers.told == ()
    # the next start knows that it was closed already
    await _starts(street, lambda network: _without(network, "moerwijk"))
    assert street.context.network.neighbourhood("moerwijk").closed
    assert street.context.left == {"moerwijk": Left(people=1, open_cases=1)}


async def test_a_municipality_that_is_gone_is_known_until_nothing_of_it_is_left(
    street: Street,
) -> None:
    await _starts(street, lambda network: network)
    whole = street.context.network
    there = Street(street.store, street.context, street.clock, gm="gm0603")
    await there.put(a_person("wim", bot="rijswijk-noord", name="Wim"))
    closing = await _starts(street, lambda network: _without(network, "rijswijk-noord"))
    assert street.context.network.municipalities == ("gm0518", "gm0603")
    await street.passes(hours=25)
    await closing.look(street.clock.now)
    await street.passes(minutes=1)
    assert "is gestopt" in await there.hears("passing:wim")
    for _ in range(COUNTS_EVERY):
        await closing.look(street.clock.now)
    assert street.context.network.municipalities == ("gm0518",)
    assert (
        await Known(street.store).besides(_without(whole, "rijswijk-noord").neighbourhoods) == ()
    )


async def test_nothing_of_who_may_act_is_readable(street: Street) -> None:
    await _starts(street, lambda network: network)
    stored = await street.store.redis.hgetall("{gm0518}:known")
    assert set(stored) == {"moerwijk", "spoorwijk"}
    assert "9001" not in str(stored)
    other = replace(street.store, secrets=replace(street.store.secrets, pepper=b"another"))
    assert await Known(other).besides(()) == ()


async def test_an_operator_sees_former_neighbourhoods_too(street: Street) -> None:
    await _starts(street, lambda network: network)
    network = await with_former(street.store, _without(street.context.network, "rijswijk-noord"))
    assert network.neighbourhood("rijswijk-noord").municipality == "gm0603"
    assert network.serving(metres_from(MOERWIJK, north=-2e3)) is None


async def test_the_watch_looks_after_it(street: Street, clock: Clock) -> None:
    await _starts(street, lambda network: network)
    await street.put(a_person())
    street.context.network = _without(street.context.network, "moerwijk")
    watch = Watch(street.store, street.context, street.store.clock(), clock, asyncio.Event())
    await watch.begin()
    assert [n.slug for n in street.context.network.former] == ["moerwijk"]
    assert street.context.left["moerwijk"].people == 1
    await TimersWorker(street.store, street.context, DEEDS, clock, asyncio.Event()).do_due()


async def test_a_file_that_goes_where_nobody_was_known_is_gone_at_once(street: Street) -> None:
    await _starts(street, lambda network: network)
    await _starts(street, lambda network: _without(network, "moerwijk"))
    assert street.context.network.former == ()
    assert street.store.condition.dangers.told == ()
