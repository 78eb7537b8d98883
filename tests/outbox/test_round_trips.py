"""How often sending waits for Redis, counted at the client: what it needs comes together."""

from pathlib import Path

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Button, Change, Deed, Hidden, Say, ToChat, ToPerson, text
from buurtbot.outbox.letters.channel import NoTopic
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.outbox.office import (
    GM,
    Kept,
    Office,
    a_case,
    a_person,
    few_texts,
    office,
    to,
    to_desk,
)
from tests.scenes.counted import CountedRedis, commands_in, counted
from tests.scenes.street import Clock


@pytest.fixture
def counts(store: Store, context: Context, clock: Clock, tmp_path: Path) -> Office:
    """An office whose Redis counts."""
    return office(counted(store)[0], context, clock, few_texts(tmp_path))


def _redis(post: Office) -> CountedRedis:
    redis = post.store.redis
    assert isinstance(redis, CountedRedis)
    return redis


async def _sent(post: Office) -> list[str]:
    """What is asked of Redis from taking until all was marked; the scripts are loaded already."""
    _redis(post).forget()
    assert await post.worker.send_due()
    trips = list(_redis(post).trips)
    trips.remove("take")  # of the other municipality
    assert await post.waits("person:anna") == 0
    return trips


async def _ready(post: Office) -> None:
    """Anna has heard one question, with a button."""
    rows = ((Button(text("help"), Deed("help")),),)
    question = to("anna", "Where?", name="q", buttons=rows)
    await post.tell(question, keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    await post.tell(Change(ToPerson("anna"), "q", text("say", words="Where?"), rows))
    await post.worker.send_due()
    post.clock.forward(seconds=10)


async def test_a_new_message_is_taken_paced_and_marked_in_a_trip_each(counts: Office) -> None:
    await _ready(counts)
    await counts.tell(to("anna", "Here"))
    assert await _sent(counts) == ["take", "pace", "sent"]


async def test_buttons_and_words_of_others_cost_nothing_more(counts: Office) -> None:
    await _ready(counts)
    bram = a_person("bram", counts.clock, chat=2)
    said = text("say", words=Hidden("bram", "I am at the door"))
    rows = ((Button(text("help"), Deed("help")),),)
    await counts.tell(Say(ToPerson("anna"), said, buttons=rows), keep=(bram,))
    assert len(await _sent(counts)) == 3
    assert counts.neighbours.texts[-1] == "Dag I am at the door"


async def test_where_the_earlier_message_is_comes_with_the_pace(counts: Office) -> None:
    await _ready(counts)
    await counts.tell(Change(ToPerson("anna"), "q", text("closed")))
    assert await _sent(counts) == ["take", "pace", "sent"]
    assert counts.neighbours.kept[-1].what == "change"


async def test_a_press_with_two_messages_is_taken_once_and_marked_once(
    counts: Office,
) -> None:
    await _ready(counts)
    await counts.tell(Change(ToPerson("anna"), "q", text("closed")), to("anna", "When?"))
    trips = await _sent(counts)
    assert trips == ["take", "pace", "sent"]
    assert [kept.what for kept in counts.neighbours.kept[-2:]] == ["change", "send"]


async def test_redis_itself_counts_no_more_than_these(counts: Office) -> None:
    await _ready(counts)
    await counts.tell(Change(ToPerson("anna"), "q", text("closed")), to("anna", "When?"))
    await _redis(counts).config_resetstat()
    assert await counts.worker.send_due()
    assert await commands_in(_redis(counts)) <= 27


async def test_a_pace_that_refuses_opens_the_message_once_and_gives_the_bots_place_back(
    counts: Office,
) -> None:
    await _ready(counts)
    await counts.tell(*(to("anna", f"{n}") for n in range(5)))
    await counts.worker.send_due()
    counts.clock.forward(seconds=0.5)
    assert await counts.waits("person:anna") == 1
    lately = await counts.store.redis.get("{gm0518}:pace:moerwijk")
    assert len(lately.split()) == 4
    _redis(counts).forget()
    await counts.worker.send_due()
    assert _redis(counts).trips == ["take", "take"], "one for each municipality: it waits"


async def test_who_is_forgotten_while_telegram_is_slow_with_the_first_gets_no_second(
    post: Office,
) -> None:
    anna = a_person("anna", post.clock)

    async def forgotten(_: Kept) -> None:
        work = post.store.work(GM, "forget", post.clock.now)
        await work.commit(Decision(drop=(anna,), shred=("anna",)))

    await post.tell(to("anna", "one"), to("anna", "two"), keep=(anna,))
    post.neighbours.before_each = forgotten
    await post.worker.send_due()
    assert post.neighbours.texts == ["Dag one"]
    assert await post.waits("person:anna") == 0


async def test_what_was_brought_is_not_believed_for_longer_than_a_moment(post: Office) -> None:
    """A process that stood still between taking and sending reads again who is still there."""
    anna = a_person("anna", post.clock)
    await post.tell(to("anna", "one"), keep=(anna,))
    outbox = post.store.outbox(GM)
    (brought,) = await outbox.take(post.clock.now)
    work = post.store.work(GM, "forget", post.clock.now)
    await work.commit(Decision(drop=(anna,), shred=("anna",)))
    post.clock.forward(seconds=2)
    assert brought.is_stale(post.clock.now, 0)
    anew = await outbox.look("person:anna", post.clock.now)
    assert anew.strings[outbox.keys.record("person", "anna")] is None


async def test_what_a_desk_is_told_in_a_topic_comes_with_its_place(counts: Office) -> None:
    """Where its group is, the case with its reference and topic, whether it was cut off."""
    case = a_case(counts.clock)
    await counts.tell(to_desk("a card", "case"), keep=(case,))
    await counts.worker.send_due()
    counts.clock.forward(seconds=30)
    await counts.tell(to_desk("and more", "case"))
    _redis(counts).forget()
    await counts.worker.send_due()
    trips = list(_redis(counts).trips)
    trips.remove("take")
    assert trips == ["take", "pace + pace", "sent"]
    assert [kept.what for kept in counts.desk.kept] == ["open_topic", "send", "send"]
    first, second = (counts.desk.kept[n].letter.thread for n in (1, 2))
    assert first == second == 101
    assert await counts.store.redis.get("{gm0518}:thread:-1001:103") == "case"


async def test_a_topic_that_was_lost_a_moment_ago_is_made_anew_for_what_was_in_hand(
    counts: Office,
) -> None:
    await counts.tell(to_desk("a card", "case"), keep=(a_case(counts.clock),))
    await counts.worker.send_due()
    counts.clock.forward(seconds=30)
    counts.desk.answers["Dag 1"] = [NoTopic()]
    await counts.tell(to_desk("1", "case"), to_desk("2", "case"))
    for _ in range(4):
        await counts.worker.send_due()
        counts.clock.forward(seconds=2)
    assert counts.desk.texts == ["Dag a card", "Dag 1", "Dag 1", "Dag 2"]
    assert [kept.what for kept in counts.desk.kept].count("open_topic") == 2


async def test_what_two_questions_in_a_workers_own_chat_ask_a_cluster_can_answer(
    counts: Office,
) -> None:
    ellen = ToChat("desk", Hidden("passing:ellen", "4444"), "nl")
    await counts.tell(Say(ellen, text("card")), Say(ellen, text("card")))
    await counts.worker.send_due()
    assert [kept.chat for kept in counts.desk.kept] == [4444, 4444]
