"""What happens to a staff group or to our bot in it is found, said in words, and mended."""

from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Alarm, TopicIs
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.store import Store
from handlers.desk.group.group_news import (
    GroupNews,
    MemberLeft,
    NewNumber,
    OurStanding,
    TopicClosed,
)
from handlers.desk.group.news import DeskNews
from tests.handlers.desk.test_reception import with_desks
from tests.scenes.desk_street import GROUP, OMAR, DeskStreet, mina
from tests.scenes.desk_street import SARA as SARAS_NUMBER
from tests.scenes.queues import taken
from tests.scenes.street import Clock

MINA = Actor("person", "mina", "moerwijk", "Mina")
SARA = Actor("moderator", "sara", "moerwijk", "Sara")
NOT_IN_CHARGE = "hoort hij alleen antwoorden"


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    rings = with_desks(context, moerwijk={"second_channel": "https://ring.example"})
    return DeskStreet(store, rings, clock)


async def happens(
    street: DeskStreet,
    what: OurStanding | TopicClosed | NewNumber | MemberLeft,
    *,
    chat: int = GROUP,
) -> None:
    """News of a group comes in, and once more, as Telegram may bring it twice."""
    news = GroupNews(str(next(street.numbers)), chat, what, street.clock.now)
    for _ in range(2):
        await DeskNews(street.store, street.context, DEEDS, street.reception.groups).hear(news)


async def a_case(street: DeskStreet) -> Case:
    await street.keep(mina(street.clock))
    await street.do(deeds.want_person(), actor=MINA)
    return await street.case()


async def test_a_bot_that_is_taken_out_rings_the_second_channel(
    street: DeskStreet, caplog: pytest.LogCaptureFixture
) -> None:
    await happens(street, OurStanding("in_charge", "out"))
    (alarm,) = [waiting.outgoing for waiting in await street.waiting("alarm:moerwijk")]
    assert isinstance(alarm, Alarm)
    assert alarm.reason == "bot_removed"
    assert "taken out" in caplog.text
    assert await street.desk() == []


async def test_without_a_second_channel_only_the_log_can_say_so(
    store: Store, context: Context, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    street = DeskStreet(store, context, clock)
    await happens(street, OurStanding("in_charge", "out"))
    assert await street.waiting("alarm:moerwijk") == []
    assert "taken out" in caplog.text


async def test_a_bot_that_comes_back_says_what_it_may_and_sends_what_waited_at_once(
    street: DeskStreet,
) -> None:
    await a_case(street)
    outbox = street.store.outbox("gm0518")
    await outbox.wait("desk:moerwijk", street.clock.now + timedelta(minutes=1))
    assert "desk:moerwijk" not in await taken(outbox, street.clock.now)
    await happens(street, OurStanding("out", "in"))
    said = (await street.desk())[-1]
    assert said.startswith("# De bot zit nu in deze groep.")
    assert NOT_IN_CHARGE in said
    assert "desk:moerwijk" in await taken(outbox, street.clock.now)


async def test_a_right_that_is_taken_and_given_is_said(street: DeskStreet) -> None:
    await street.store.outbox("gm0518").desk.topics_refused(
        GROUP, street.clock.now + timedelta(minutes=1)
    )
    await happens(street, OurStanding("in_charge", "in"))
    assert NOT_IN_CHARGE in (await street.desk())[-1]
    await happens(street, OurStanding("in", "in_charge"))
    assert "mag onderwerpen beheren" in (await street.desk())[-1]
    again = await street.store.outbox("gm0518").desk.no_topics_before(GROUP)
    assert again == int(street.clock.now.timestamp() * 1000)


async def test_the_topic_of_an_open_case_that_is_closed_by_hand_opens_again(
    street: DeskStreet,
) -> None:
    case = await a_case(street)
    thread = await street.thread_of(case)
    before = len(await street.told_desk())
    await happens(street, TopicClosed(thread))
    opened, said = (waiting.outgoing for waiting in (await street.told_desk())[before:])
    assert isinstance(opened, TopicIs)
    assert opened.open
    assert "nog niet klaar" in street.words(said)


async def test_the_topic_of_a_closed_case_may_be_closed_and_so_may_any_other(
    street: DeskStreet,
) -> None:
    case = await a_case(street)
    thread = await street.thread_of(case)
    await street.do(deeds.close_as(case=case.id, outcome="helped", sure="yes"), actor=SARA)
    before = await street.desk()
    await happens(street, TopicClosed(thread))
    await happens(street, TopicClosed(999))
    assert await street.desk() == before


async def test_a_group_with_a_new_number_is_followed_and_hears_it_once(
    street: DeskStreet,
) -> None:
    await happens(street, NewNumber(-2001))
    await happens(street, NewNumber(-2001))
    assert await street.store.outbox("gm0518").desk.group_of("moerwijk") == -2001
    (said,) = await street.desk()
    assert "-2001" in said


async def test_an_unknown_group_that_takes_our_bot_in_hears_its_number(street: DeskStreet) -> None:
    await happens(street, OurStanding("out", "in"), chat=-5555)
    await happens(street, OurStanding("in", "out"), chat=-5555)
    (queue,) = await street.store.redis.keys("{gm0518}:out:person:passing:*")
    (told,) = await street.waiting(queue.removeprefix("{gm0518}:out:"))
    assert "-5555" in street.words(told.outgoing)


async def test_what_somebody_had_who_left_the_group_is_called_again_at_once(
    street: DeskStreet,
) -> None:
    """Sara took it and went. Nobody else would have looked: it said that she had it."""
    case = await a_case(street)
    await street.press("Ik pak dit op", user=SARAS_NUMBER)
    street.clock.forward(minutes=40)
    await happens(street, MemberLeft(OMAR))
    assert (await street.get(Case, case.id)).holder
    before = len(await street.told_desk())
    await happens(street, MemberLeft(SARAS_NUMBER))
    free = await street.get(Case, case.id)
    assert (free.holder, free.calls, free.waiting_since) == ("", 0, street.clock.now)
    assert free.look_by > street.clock.now
    said = (await street.desk())[before:]
    assert any(line.startswith("# 🔔") for line in said), "the phones ring again"
    assert "Sara hoort niet meer bij deze balie." in said[-1]
    calls = await street.store.redis.zscore("{gm0518}:timers", f"call_again:{case.id}")
    assert calls == (street.clock.now.timestamp() + 5 * 60) * 1000
    await street.press("Ik pak dit op", user=OMAR)
    assert (await street.get(Case, case.id)).holder_name == "Omar"


async def test_who_leaves_another_group_gives_up_nothing(street: DeskStreet) -> None:
    case = await a_case(street)
    await street.press("Ik pak dit op", user=SARAS_NUMBER)
    await happens(street, MemberLeft(SARAS_NUMBER), chat=-777)
    assert (await street.get(Case, case.id)).holder
