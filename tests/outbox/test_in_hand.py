"""What a process wrote it sends at once; and when it cannot, nothing is lost or changes places."""

from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

import pytest
from redis.exceptions import ResponseError

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Change, Erase, Media, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.outbox.letters.channel import TryLater
from buurtbot.outbox.letters.pace import CHAT_BUCKET
from buurtbot.outbox.worker import CHATS_AT_ONCE
from buurtbot.services.core.context import Context
from buurtbot.storage.sending.brought import Brought
from buurtbot.storage.sending.hand import LEASE
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.store import Store
from tests.outbox.office import GM, Kept, Office, a_person, few_texts, hidden, office, to
from tests.scenes.counted import CountedRedis, counted
from tests.scenes.queues import taken
from tests.scenes.street import Clock
from tests.storage.faults import breaking_at

ANNA = "person:anna"


@dataclass
class InHand:
    """An office that has in hand what it wrote; a scene says when it goes on."""

    post: Office
    begun: list[tuple[Outbox, Brought]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.post.worker.open_hand(lambda *begun: self.begun.append(begun))

    async def goes_on(self) -> int:
        """All that is in hand goes out; how many chats."""
        begun = list(self.begun)
        self.begun.clear()
        for each in begun:
            await self.post.worker.send_queue(*each)
        return len(begun)

    def trips(self) -> list[str]:
        """What was asked of Redis since the last time."""
        redis = self.post.store.redis
        assert isinstance(redis, CountedRedis)
        trips = list(redis.trips)
        redis.forget()
        return trips


@pytest.fixture
async def here(store: Store, context: Context, clock: Clock, tmp_path: Path) -> InHand:
    """Anna is known, and heard one question."""
    post = office(counted(store)[0], context, clock, few_texts(tmp_path))
    hand = InHand(post)
    await post.tell(to("anna", "Where?", name="q"), keep=(a_person("anna", clock),))
    await hand.goes_on()
    clock.forward(seconds=10)
    await post.worker.send_due()
    hand.trips()
    return hand


async def _answers(here: InHand, *told: Say | Change | Erase) -> None:
    """Anna answers: she is read, and told this."""
    here.post._operations += 1
    work = here.post.store.work(GM, f"answer-{here.post._operations}", here.post.clock.now)
    anna = await work.get(Person, "anna")
    assert anna is not None
    assert await work.commit(Decision(keep=(anna,), tell=told)) == "done"


async def test_an_answer_costs_one_read_one_commit_and_one_mark(here: InHand) -> None:
    closes = Change(ToPerson("anna"), "q", text("closed"))
    words = to("anna", "When?", name="q2")
    await _answers(here, words, closes)
    assert await here.goes_on() == 1
    assert here.trips() == ["MGET", "commit", "sent"]
    assert [kept.what for kept in here.post.neighbours.kept[-2:]] == ["send", "change"]
    assert await here.post.waits(ANNA) == 0
    assert here.post.store.agenda.due("outbox", (GM,), here.post.clock.now) == []
    await _answers(here, Change(ToPerson("anna"), "q2", text("closed")))
    await here.goes_on()
    assert here.post.neighbours.kept[-1].what == "change"


async def test_who_dies_with_something_in_hand_leaves_it_to_the_next_after_the_lease(
    here: InHand,
) -> None:
    post, other = here.post, replace(here.post.worker)
    await _answers(here, to("anna", "1"), to("anna", "2"))
    here.begun.clear()  # killed
    assert await other.send_due() == 0
    post.clock.now += LEASE
    assert await other.send_due() == 1
    assert post.neighbours.texts[-2:] == ["Dag 1", "Dag 2"]
    assert await post.waits(ANNA) == 0


async def test_nobody_else_takes_what_is_in_hand_and_what_comes_behind_it_keeps_its_order(
    here: InHand,
) -> None:
    post, other = here.post, replace(here.post.worker)

    async def others_look(_: Kept) -> None:
        await other.send_due()

    post.neighbours.before_each = others_look
    await _answers(here, to("anna", "1"))
    await _answers(here, to("anna", "2"), to("anna", "3"))
    assert len(here.begun) == 1, "the second waits behind the first"
    await other.send_due()
    await here.goes_on()
    assert post.neighbours.texts[-3:] == ["Dag 1", "Dag 2", "Dag 3"]
    assert await post.waits(ANNA) == 0


async def test_what_is_more_than_a_chat_may_get_waits_and_comes_later(here: InHand) -> None:
    most = CHAT_BUCKET[1]
    await _answers(here, *(to("anna", f"{n}") for n in range(most + 2)))
    await here.goes_on()
    assert post_texts(here) == [f"Dag {n}" for n in range(most)]
    for _ in range(4):
        here.post.clock.forward(seconds=1)
        await here.post.worker.send_due()
    assert post_texts(here) == [f"Dag {n}" for n in range(most + 2)]


def post_texts(here: InHand) -> list[str]:
    """What was said after the first question."""
    return here.post.neighbours.texts[1:]


async def test_when_telegram_is_away_for_the_second_the_first_is_not_sent_again(
    here: InHand,
) -> None:
    here.post.neighbours.answers["Dag 2"] = [TryLater(3)]
    await _answers(here, to("anna", "1"), to("anna", "2"))
    await here.goes_on()
    assert await here.post.waits(ANNA) == 1
    assert await here.post.worker.send_due() == 0
    here.post.clock.forward(seconds=3)
    await here.post.worker.send_due()
    assert post_texts(here) == ["Dag 1", "Dag 2", "Dag 2"]


async def test_who_is_forgotten_meanwhile_gets_nothing(here: InHand) -> None:
    anna = a_person("anna", here.post.clock)
    await _answers(here, to("anna", "1"))
    await here.post.store.work(GM, "forget", here.post.clock.now).commit(
        Decision(drop=(anna,), shred=("anna",))
    )
    await here.goes_on()
    assert post_texts(here) == []
    assert await here.post.waits(ANNA) == 0


async def test_what_was_in_hand_for_longer_than_a_moment_is_read_again(here: InHand) -> None:
    await _answers(here, Say(ToPerson("anna"), text("say", words=hidden("1"))))
    here.post.clock.forward(seconds=2)
    here.trips()
    await here.goes_on()
    assert here.trips() == ["look", "pace", "sent"]
    assert post_texts(here) == ["Dag 1"]


async def test_what_was_in_hand_until_its_lease_ran_out_is_left_to_who_looks(here: InHand) -> None:
    await _answers(here, to("anna", "1"))
    here.post.clock.forward(seconds=10)
    (queue,) = await taken(here.post.store.outbox(GM), here.post.clock.now)
    await here.goes_on()
    assert queue == ANNA
    assert post_texts(here) == []
    assert here.post.store.agenda.due("outbox", [GM], here.post.clock.now) == [GM]
    here.post.clock.forward(seconds=10)
    await here.post.worker.send_due()
    assert post_texts(here) == ["Dag 1"]


async def test_a_slow_telegram_is_waited_for_and_nothing_of_it_goes_twice(here: InHand) -> None:
    async def slowly(_: Kept) -> None:
        here.post.clock.forward(seconds=3)
        assert await taken(here.post.store.outbox(GM), here.post.clock.now) == []

    here.post.neighbours.before_each = slowly
    await _answers(here, *(to("anna", f"{n}") for n in range(4)))
    await here.goes_on()
    assert post_texts(here) == [f"Dag {n}" for n in range(4)]


async def test_a_message_of_a_moment_ago_is_changed_and_taken_away(here: InHand) -> None:
    changes = Change(ToPerson("anna"), "q2", text("closed"))
    await _answers(here, to("anna", "1", name="q2"), changes, Erase(ToPerson("anna"), name="q2"))
    await here.goes_on()
    sent, changed, erased = here.post.neighbours.kept[-3:]
    assert (changed.what, erased.what) == ("change", "erase")
    assert changed.message == erased.message != 0
    assert await here.post.waits(ANNA) == 0
    assert sent.text == "Dag 1"


async def test_who_stops_sending_leaves_what_is_written_to_others_at_once(here: InHand) -> None:
    here.post.store.hand.send = None  # between the plan and its answer
    await _answers(here, to("anna", "1"))
    assert not here.begun
    assert await replace(here.post.worker).send_due() == 1
    here.post.store.hand.close()
    await _answers(here, to("anna", "2"))
    assert await replace(here.post.worker).send_due() == 1
    assert post_texts(here) == ["Dag 1", "Dag 2"]


async def test_albums_crowds_and_who_has_no_chat_wait_in_redis(here: InHand) -> None:
    picture = Media("photo", "moerwijk", hidden("file"), album="a")
    await _answers(here, replace(to("anna", "1"), media=picture))
    here.post.worker._sending[GM] = CHATS_AT_ONCE
    await here.post.tell(to("bram", "2"), keep=(a_person("bram", here.post.clock, chat=2),))
    here.post.worker._sending.clear()
    await here.post.tell(to("cor", "3"), keep=(a_person("cor", here.post.clock, chat=None),))
    await here.post.tell(to("nobody", "4"))
    assert not here.begun
    assert len(await taken(here.post.store.outbox(GM), here.post.clock.now)) == 4


async def test_while_others_wait_for_the_bot_nobody_goes_before_them(here: InHand) -> None:
    crowd = tuple(a_person(f"v{n:02}", here.post.clock, chat=100 + n) for n in range(40))
    await here.post.tell(*(to(one.id, "news") for one in crowd), keep=crowd)
    await here.goes_on()
    waits = [one.id for one in crowd if await here.post.waits(f"person:{one.id}")]
    assert waits
    await _answers(here, to("anna", "1"))
    assert not here.begun[0][1].let_through
    await here.goes_on()
    for _ in range(12):
        here.post.clock.forward(milliseconds=250)
        await here.post.worker.send_due()
    assert sorted(post_texts(here)) == ["Dag 1", *["Dag news"] * 40]


async def test_a_commit_that_breaks_anywhere_loses_nothing_of_what_it_took(here: InHand) -> None:
    post, scripts = here.post, here.post.store.scripts
    for number in count(1):
        broken = replace(post.store, scripts=breaking_at(number, scripts, "commit"))
        told = Decision(keep=(a_person("anna", post.clock),), tell=(to("anna", f"{number}"),))
        try:
            await broken.work(GM, f"op-{number}", post.clock.now).commit(told)
        except ResponseError:
            await post.store.work(GM, f"op-{number}", post.clock.now).commit(told)
            await here.goes_on()
            post.clock.forward(seconds=11)
            await post.worker.send_due()
            post.clock.forward(seconds=2)
        else:
            break
        assert 1 <= post_texts(here).count(f"Dag {number}") <= 2, number
        assert await post.waits(ANNA) == 0
    assert number > 8
