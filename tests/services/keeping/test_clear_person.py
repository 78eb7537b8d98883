"""Who is silent for a year is asked, and forgotten when they stay silent."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers
from buurtbot.domain.keeping.silence import silence_timer
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.people_street import Street
from tests.scenes.street import Clock
from tests.scenes.talk_street import a_person, an_offer


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> Street:
    return Street(store, context, clock)


async def known(street: Street, **more: Any) -> None:
    """Mieke, who agreed today."""
    await street.does("agree", consent="yes", of_age="yes", chat="4711")
    await street.hears()
    if more:
        await street.put(replace(await street.person(), **more))


async def test_after_a_year_they_are_asked(street: Street) -> None:
    await known(street)
    await street.passes(days=366)
    heard = await street.hears()
    assert "Mag ik u blijven kennen?" in heard
    assert "[Ja, ik blijf]" in heard
    assert await street.find(Person, "mieke") is not None


async def test_who_stays_silent_is_forgotten(street: Street) -> None:
    await known(street)
    await street.passes(days=366)
    await street.hears()
    await street.passes(days=15)
    assert await street.find(Person, "mieke") is None
    assert "alles over u gewist" in await street.hears("passing:mieke")


async def test_who_says_anything_stays(street: Street) -> None:
    await known(street)
    await street.passes(days=366)
    await street.put(replace(await street.person(), last_seen=street.clock.now))
    await street.passes(days=15)
    assert await street.find(Person, "mieke") is not None
    due = (await street.timers())["clear_person:mieke"]
    assert due > street.clock.now + timedelta(days=300)


async def test_who_cannot_be_asked_is_forgotten(street: Street) -> None:
    await known(street, reachable=False)
    await street.passes(days=366)
    assert await street.find(Person, "mieke") is None


@pytest.mark.parametrize(
    "going_on",
    [{"requests": ("r1",)}, {"cases": ("c1",)}, {"offer": an_offer(busy_with=("r1",))}],
)
async def test_nobody_is_forgotten_while_something_is_going_on(
    street: Street, going_on: dict[str, object]
) -> None:
    await known(street, **going_on)
    await street.passes(days=400)
    assert await street.find(Person, "mieke") is not None
    assert "clear_person:mieke" in await street.timers()


async def test_who_never_agreed_is_forgotten_after_a_month_without_a_word(street: Street) -> None:
    stranger = a_person(consent=None)
    timer = silence_timer(stranger, street.context.policy.retention)
    await street.work().commit(Decision(keep=(stranger,), later=(timer,)))
    await street.passes(days=31)
    assert await street.find(Person, "mieke") is None
    assert await street.hears("passing:mieke") == ""


async def test_a_talk_nobody_went_on_with_is_taken_away(street: Street) -> None:
    talk = Talk("mieke", "ask_for_help", "where", street.clock.now, draft={"place": "52.05,4.3"})
    await street.put(a_person(), talk)
    await street.strikes("clear_talk", person="mieke")
    assert await street.find(Talk, "mieke") is not None
    street.clock.forward(days=30)
    await street.strikes("clear_talk", person="mieke")
    assert await street.find(Talk, "mieke") is None
    await street.strikes("clear_talk", person="mieke")


async def test_a_talk_somebody_went_on_with_is_looked_at_again_when_it_has_been_silent(
    street: Street,
) -> None:
    at = street.clock.now
    talk = Talk("mieke", "ask_for_help", "where", at, draft={"place": "52.05,4.3"})
    first = Timer(
        timers.clear_talk("mieke"), at + timedelta(days=30), deeds.clear_talk(person="mieke")
    )
    await street.work().commit(Decision(keep=(a_person(), talk), later=(first,)))
    street.clock.forward(days=20)
    await street.put(replace(talk, at=street.clock.now))
    await street.passes(days=11)
    assert await street.find(Talk, "mieke") is not None
    await street.passes(days=20)
    assert await street.find(Talk, "mieke") is None


async def test_a_copy_is_left_to_its_home(street: Street) -> None:
    await street.put(a_person(home="gm0603", lent_to=("gm0518",)))
    decision = await street.does("clear_person", person="mieke")
    assert decision.drop == ()
    assert (await street.does("clear_person", person="nobody")).drop == ()


def test_the_timer_has_one_name(street: Street) -> None:
    timer = silence_timer(a_person(), street.context.policy.retention)
    assert timer.name == "clear_person:mieke"
