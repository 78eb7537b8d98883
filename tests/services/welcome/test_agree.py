"""Someone agrees and is known; or says no, and nothing of them is anywhere."""

import itertools
from dataclasses import replace

import pytest

from buurtbot.domain.core.messages import ToChat
from buurtbot.domain.core.people.person import Consent, Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.people_street import Street
from tests.scenes.street import TUESDAY, Clock
from tests.scenes.talk_street import a_person

YES = {
    "language": "nl",
    "consent": "yes",
    "consent_version": "2026-11",
    "of_age": "yes",
    "name": "Mieke",
    "chat": "4711",
}


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> Street:
    return Street(store, context, clock)


async def test_who_agrees_is_known_with_version_and_time(street: Street) -> None:
    await street.does("agree", **YES, came_from="library")
    person = await street.person()
    assert person.consent == Consent("2026-11", TUESDAY)
    assert (person.chat, person.name, person.of_age) == (4711, "Mieke", True)
    assert (person.came_from, person.language, person.bot) == ("library", "nl", "moerwijk")


async def test_who_agrees_is_welcomed_with_the_menu(street: Street) -> None:
    await street.does("agree", **YES)
    heard = await street.hears()
    assert "Fijn dat u er bent." in heard
    assert heard.index("[Ik zoek hulp]") < heard.index("[Ik wil helpen]")
    assert "[Ik wil een mens]" in heard


@pytest.mark.parametrize(
    ("came_from", "said"), [("help", "Nu kunt u hulp vragen"), ("offer", "dat u wilt helpen")]
)
async def test_a_link_for_one_thing_leads_there(street: Street, came_from: str, said: str) -> None:
    await street.does("agree", **YES, came_from=came_from)
    heard = await street.hears()
    assert said in heard
    assert "[Verder]" in heard


@pytest.mark.parametrize("typed", ["ik ben Mina van nummer 12", "bieb", "x" * 65, "libr ary"])
async def test_what_is_no_source_we_know_is_not_kept(street: Street, typed: str) -> None:
    await street.does("agree", **YES, came_from=typed)
    assert (await street.person()).came_from == ""
    assert not [key for key in await street.keys() if typed in str(await _stored(street, key))]


async def _stored(street: Street, key: str) -> object:
    kind = await street.store.redis.type(key)
    return await street.store.redis.get(key) if kind == "string" else ""


async def test_what_was_typed_and_kept_long_ago_goes_with_the_next_writing(
    street: Street, store: Store, context: Context, clock: Clock
) -> None:
    long_ago = replace(store, sources=frozenset({"Ik ben Mina", "flyer"}))
    before = Street(long_ago, context, clock, numbers=itertools.count(1000))
    noor = a_person("noor", came_from="flyer", chat=4712)
    await before.put(a_person(came_from="Ik ben Mina"), noor)
    assert (await street.person()).came_from == "Ik ben Mina"
    await street.does("set_language", language="en")
    await street.does("set_language", who="noor", language="en")
    assert (await street.person()).came_from == ""
    assert "Ik ben Mina" not in str(await store.redis.get("{gm0518}:person:mieke"))
    assert (await street.person("noor")).came_from == "flyer"


async def test_who_is_silent_for_a_year_is_looked_at_then(street: Street) -> None:
    await street.does("agree", **YES)
    assert (await street.timers())["clear_person:mieke"].year == 2027


async def test_english_is_spoken_to_who_chose_it(street: Street) -> None:
    await street.does("agree", **{**YES, "language": "en"})
    assert (await street.person()).language == "en"
    assert "It is good to have you here." in await street.hears(language="en")


async def test_a_language_nobody_speaks_becomes_dutch(street: Street) -> None:
    await street.does("agree", **{**YES, "language": "fy"})
    assert (await street.person()).language == "nl"


async def test_who_came_back_keeps_what_was_known(street: Street) -> None:
    await street.put(a_person(consent=None, crisis_told_at=TUESDAY, chat=4711))
    await street.does("agree", consent="yes", of_age="yes", chat="")
    person = await street.person()
    assert (person.chat, person.crisis_told_at) == (4711, TUESDAY)
    assert person.consent == Consent("2026-11", TUESDAY)


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"consent": "no"}, "Bel dan Welzijn Moerwijk: 070 123 45 67"),
        ({"of_age": "no"}, "Kindertelefoon: 0800-0432"),
        ({"consent": ""}, "Ik bewaar niets over u"),
    ],
)
async def test_after_a_no_nothing_is_kept(
    street: Street, answers: dict[str, str], said: str
) -> None:
    decision = await street.does("agree", **{**YES, **answers})
    assert await street.find(Person, "mieke") is None
    assert said in await street.hears("passing:mieke")
    assert decision.keep == ()
    assert "mieke" not in await street.audit()


async def test_the_goodbye_goes_to_the_chat_in_their_language(street: Street) -> None:
    await street.does("agree", **{**YES, "language": "en", "consent": "no"})
    (goodbye,) = await street.told("person:passing:mieke")
    assert isinstance(goodbye.to, ToChat)
    assert (goodbye.to.bot, goodbye.to.chat.value) == ("moerwijk", "4711")
    assert goodbye.to.language == "en"


async def test_who_was_only_seen_is_forgotten_after_a_no(street: Street) -> None:
    await street.put(a_person(consent=None))
    await street.does("agree", consent="no")
    assert await street.find(Person, "mieke") is None
    assert "{gm0518}:datakey:mieke" not in await street.keys()


async def test_who_the_desk_is_helping_stays_known_after_a_no(street: Street) -> None:
    await street.put(a_person(consent=None, cases=("c1",)))
    await street.does("agree", consent="no")
    assert (await street.person()).cases == ("c1",)
    assert "Ik bewaar niets" in await street.hears()


async def test_without_a_chat_nobody_can_be_told(street: Street) -> None:
    decision = await street.does("agree", consent="no")
    assert decision.keep == ()
