"""The outbox: a queue is somebody's until its lease ends, and is left when it is empty."""

from collections.abc import Sequence
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import (
    Alarm,
    Button,
    Change,
    Hidden,
    HiddenText,
    Say,
    ToChat,
    ToDesk,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.person import Person
from buurtbot.storage.sealed.waiting import Entry, Waiting, id_in, keyboard_of, queue_of
from buurtbot.storage.sending.brought import Brought
from buurtbot.storage.sending.desk_places import Topic
from buurtbot.storage.sending.hand import LEASE, Taking
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.sending.places import Sent
from buurtbot.storage.store import Store
from buurtbot.storage.wire.limits import Asking, Limit
from tests.scenes.queues import head, taken
from tests.scenes.street import Clock
from tests.storage.scenes import GM, anna, commit

ANNA = "person:anna"


async def _told(store: Store, clock: Clock, *words: str) -> Outbox:
    for each in words:
        told = Say(ToPerson("anna"), text("say", words=each))
        await commit(store, Decision(tell=(told,)), f"op-{each}", clock)
    return store.outbox(GM)


async def test_a_queue_that_is_taken_is_nobody_elses_until_the_lease_ends(
    store: Store, clock: Clock
) -> None:
    outbox = await _told(store, clock, "1")
    assert await taken(outbox, clock.now) == [ANNA]
    assert await taken(outbox, clock.now) == []
    assert await taken(outbox, clock.now + LEASE - timedelta(seconds=1)) == []
    assert await taken(outbox, clock.now + LEASE) == [ANNA]


async def test_what_is_told_meanwhile_does_not_break_the_lease(store: Store, clock: Clock) -> None:
    outbox = await _told(store, clock, "1")
    await taken(outbox, clock.now)
    await _told(store, clock, "2")
    assert await taken(outbox, clock.now) == []
    assert await outbox.length(ANNA) == 2


async def test_the_lease_begins_anew_with_every_message_and_ends_with_the_last(
    store: Store, clock: Clock
) -> None:
    outbox = await _told(store, clock, "1", "2")
    await taken(outbox, clock.now)
    first = await head(outbox, ANNA)
    assert first
    clock.forward(seconds=60)
    assert await outbox.done(ANNA, first, now=clock.now)
    assert await taken(outbox, clock.now + LEASE - timedelta(seconds=1)) == []
    second = await head(outbox, ANNA)
    assert second
    assert second != first
    assert await outbox.done(ANNA, second, now=clock.now) is None
    assert await head(outbox, ANNA) is None
    await _told(store, clock, "3")
    assert await taken(outbox, clock.now) == [ANNA]


async def test_who_waits_for_telegram_holds_on_to_its_queue(store: Store, clock: Clock) -> None:
    outbox = await _told(store, clock, "1")
    await taken(outbox, clock.now)
    clock.now += LEASE - timedelta(seconds=1)
    await outbox.hold(ANNA, clock.now)
    await outbox.hold("person:nobody", clock.now)
    clock.forward(seconds=2)
    assert await taken(outbox, clock.now) == []


async def test_who_lost_the_lease_takes_nothing_that_is_not_theirs(
    store: Store, clock: Clock
) -> None:
    outbox = await _told(store, clock, "1", "2")
    late = await head(outbox, ANNA)
    assert late
    assert await outbox.done(ANNA, late, now=clock.now)
    following = outbox.following()
    following.went("x", Sent("a", 1, 2))
    assert await outbox.done(ANNA, late, now=clock.now, following=following) is None
    assert await outbox.length(ANNA) == 1
    assert await outbox.where("x") is None


async def test_only_a_queue_that_has_something_can_wait(store: Store, clock: Clock) -> None:
    outbox = await _told(store, clock, "1")
    await outbox.wait(ANNA, clock.now + timedelta(minutes=1))
    await outbox.wait("person:nobody", clock.now)
    assert await taken(outbox, clock.now) == []
    assert await taken(outbox, clock.now + timedelta(minutes=1)) == [ANNA]


async def test_no_more_are_taken_than_asked_the_longest_waiting_first(
    store: Store, clock: Clock
) -> None:
    for who in ("carla", "anna", "bram"):
        told = Say(ToPerson(who), text("say", words="1"))
        await commit(store, Decision(tell=(told,)), f"op-{who}", clock)
        clock.forward(seconds=1)
    outbox = store.outbox(GM)
    assert await taken(outbox, clock.now, most=2) == ["person:carla", ANNA]
    assert await taken(outbox, clock.now, most=2) == ["person:bram"]


async def test_topics_and_groups_are_remembered_and_forgotten(store: Store) -> None:
    outbox = store.outbox(GM)
    assert await outbox.desk.topic("case") is None
    await outbox.desk.forget_topic("case")
    await outbox.desk.remember_topic("case", -1001, 5)
    assert await outbox.desk.topic("case") == Topic(5, -1001)
    await outbox.desk.forget_topic("case")
    assert await outbox.desk.topic("case") is None
    assert await outbox.desk.group_of("moerwijk") is None
    await outbox.desk.remember_group("moerwijk", -100200)
    assert await outbox.desk.group_of("moerwijk") == -100200


async def test_where_a_message_went_is_read_as_it_was_written() -> None:
    assert Sent.read(str(Sent("desk", -1001, 7))) == Sent("desk", -1001, 7)


def test_every_chat_has_a_queue_of_its_own_and_an_alarm_waits_for_nobody() -> None:
    hello = text("hello")
    goodbye = ToChat("moerwijk", Hidden("passing:1", "4711"), "nl")
    assert queue_of(Say(ToPerson("anna"), hello)) == "person:anna"
    assert queue_of(Say(ToDesk("moerwijk", "case"), hello)) == "desk:moerwijk"
    assert queue_of(Say(goodbye, hello)) == "person:passing:1"
    assert queue_of(Alarm(ToDesk("moerwijk", "case"), "M-1", "x")) == "alarm:moerwijk"


def test_buttons_act_for_who_they_were_shown_to_and_for_nobody_we_forgot() -> None:
    helps = ((Button(text("help"), deeds.take_request(request="groceries")),),)
    only_a_link = ((Button(text("more"), url="https://example.org"),),)
    goodbye = ToChat("moerwijk", Hidden("passing:1", "4711"), "nl")
    shown = keyboard_of(Say(ToPerson("anna"), text("x"), helps))
    assert shown is not None
    assert shown.who == "anna"
    assert keyboard_of(Say(goodbye, text("x"), helps)) is None
    assert keyboard_of(Say(ToPerson("anna"), text("x"), only_a_link)) is None
    assert keyboard_of(Alarm(ToDesk("moerwijk"), "M-1", "x")) is None


async def test_buttons_that_ended_are_not_there(store: Store, clock: Clock) -> None:
    assert await store.work(GM, "look", clock.now).keyboard("nothing") is None


async def test_a_waiting_message_is_read_as_it_was_told(store: Store, clock: Clock) -> None:
    told = Say(ToPerson("anna"), text("say", words="1"), name="q:1", protect=True)
    await commit(store, Decision(tell=(told,)), "op1", clock)
    entry = await head(store.outbox(GM), ANNA)
    assert entry
    read = await store.work(GM, "look", clock.now).read_waiting(entry)
    assert isinstance(read, Waiting)
    assert read.outgoing == told
    assert read.token == ""


async def test_a_sentence_that_is_sealed_is_told_as_it_was(store: Store, clock: Clock) -> None:
    needs = HiddenText("anna", text("listed", first=text("wish-pram"), rest=text("wish-no_ferry")))
    told = Say(ToPerson("anna"), text("offer-overview-wishes", overview="-", wishes=needs))
    await commit(store, Decision(tell=(told,)), "op1", clock)
    entry = await head(store.outbox(GM), ANNA)
    assert entry
    assert "wish-" not in entry
    assert (await store.work(GM, "read", clock.now).read_waiting(entry)).outgoing == told


async def test_what_is_being_sent_is_not_hurried_and_what_was_put_off_is(
    store: Store, clock: Clock
) -> None:
    """Taken twice, its head would be sent twice."""
    told = Decision(tell=(Say(ToDesk("moerwijk"), text("say")),))
    await commit(store, told, "1", clock)
    outbox = store.outbox(GM)
    assert await taken(outbox, clock.now + timedelta(seconds=1)) == ["desk:moerwijk"]
    await outbox.hurry("desk:moerwijk", clock.now)
    assert await taken(outbox, clock.now + timedelta(seconds=1)) == []
    await outbox.wait("desk:moerwijk", clock.now + timedelta(minutes=1))
    await outbox.hurry("desk:elsewhere", clock.now)
    assert await taken(outbox, clock.now) == []
    await outbox.hurry("desk:moerwijk", clock.now)
    assert await taken(outbox, clock.now) == ["desk:moerwijk"]


async def test_a_topic_that_an_earlier_version_noted_is_read(store: Store) -> None:
    await store.redis.set("{gm0518}:topic:case", "71")
    assert await store.outbox(GM).desk.topic("case") == Topic(71, 0)


async def test_what_who_commits_takes_in_hand_is_theirs_as_if_it_had_been_taken(
    store: Store, clock: Clock
) -> None:
    """With what the limits say of each message, and where the one is that is changed."""
    begun: list[Brought] = []
    limit, other = Limit("chat:anna", 1000, 1, "bucket"), Limit("moerwijk", 1000, 25)

    def takes(municipality: str, person: Person, entries: Sequence[Entry]) -> Taking:
        limits = [[other, limit] if "say" in entry else [other] for entry in entries]
        asks = [Asking(id_in(each), some) for each, some in zip(entries, limits, strict=True)]
        return Taking(clock.now, asks)

    store.hand.takes, store.hand.send = takes, lambda _, brought: begun.append(brought)
    outbox, following = store.outbox(GM), store.outbox(GM).following()
    following.went("q", Sent("moerwijk", 0, 7))
    await _told(store, clock, "0")
    (first,) = await outbox.ahead(ANNA, 1)
    await outbox.done(ANNA, first, now=clock.now, following=following)
    closes = Change(ToPerson("anna"), "q", text("closed"))
    says = tuple(Say(ToPerson("anna"), text("say", words=each)) for each in "123")
    told = Decision(keep=(anna(clock),), tell=(closes, *says))
    await commit(store, told, "op1", clock)
    (brought,) = begun
    assert brought.known == anna(clock)
    assert brought.places == {"q": Sent("moerwijk", 0, 7)}
    assert [id_in(entry) in brought.let_through for entry in brought.entries] == [
        True,
        True,
        False,
        False,
    ]
    assert await taken(outbox, clock.now) == []
    await commit(store, told, "op2", clock)
    assert len(begun) == 1, "what comes behind it waits"
    assert await outbox.done(ANNA, *brought.entries, now=clock.now)
    assert await outbox.length(ANNA) == 4
    assert await taken(outbox, clock.now + LEASE) == [ANNA]
    assert await commit(store, told, "op1", clock) == "seen"
    store.hand.close()
