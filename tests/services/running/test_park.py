"""An update we failed on: read for danger, seen by the desk, told to who sent it, and not kept."""

from typing import Any

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.services.running.park import Park, parking
from buurtbot.storage.store import Store
from tests.scenes.phone_street import BOOK
from tests.scenes.street import Clock
from tests.scenes.talk_street import words
from tests.storage.scenes import GM, a_case, anna, commit, everything

MIEKE = {"id": 4711, "is_bot": False, "first_name": "Mieke", "language_code": "nl"}
CHAT = {"id": 4711, "type": "private"}
PIN = {"from": MIEKE, "chat": CHAT, "text": "mijn pincode is 9876"}
CRY = {"from": MIEKE, "chat": CHAT, "video": {"of": "next year"}, "caption": "ik wil dood"}


@pytest.fixture
def park(store: Store, context: Context, clock: Clock) -> Park:
    return parking(store, context, BOOK, clock)


async def cases(store: Store, clock: Clock) -> dict[str, Case]:
    """The open cases, each by its reason."""
    work = store.work(GM, "look", clock.now)
    found = (await work.look(Case, await work.open_cases())).values()
    return {case.reason: case for case in found}


async def reads(store: Store, clock: Clock, queue: str) -> str:
    """All that waits in one queue, as it will be read."""
    work, told = store.work(GM, "look", clock.now), []
    for key in await store.redis.keys(f"{{gm0518}}:out:{queue}"):
        for entry in await store.redis.lrange(key, 0, -1):
            waiting = await work.read_waiting(entry)
            if isinstance(waiting.outgoing, Say):
                told.append(words(waiting.outgoing.text, "nl", clock.now))
    return "\n".join(told)


def who(store: Store) -> str:
    return store.secrets.id_of("person", "moerwijk", "4711")


async def test_a_case_is_opened_once_and_the_person_is_told(
    store: Store, park: Park, clock: Clock
) -> None:
    person = Person(who(store), "moerwijk", "nl", clock.now, clock.now, chat=4711)
    await commit(store, Decision(keep=(person,)), "op1", clock)
    for _ in range(2):
        await park("moerwijk", {"update_id": 77, "message": PIN}, "ValueError")
    case = (await cases(store, clock))["parked"]
    assert (case.what, case.about, case.times) == ("ValueError", who(store), 1)
    assert await store.outbox(GM).length(f"person:{who(store)}") == 1
    assert await store.outbox(GM).length("desk:moerwijk") >= 1
    assert "9876" not in str(await everything(store))


async def test_somebody_new_is_told_as_well_and_nothing_of_them_is_kept(
    store: Store, park: Park, clock: Clock
) -> None:
    await park("moerwijk", {"update_id": 77, "message": PIN}, "ValueError")
    assert "Er ging iets mis bij ons" in await reads(store, clock, "person:*")
    assert (await cases(store, clock))["parked"].about == ""
    assert await store.work(GM, "look", clock.now).look(Person, [who(store)]) == {}


@pytest.mark.parametrize("kind", ["message", "edited_message"])
async def test_a_cry_in_what_nobody_could_read_is_heard(
    store: Store, park: Park, clock: Clock, kind: str
) -> None:
    await park("moerwijk", {"update_id": 77, kind: CRY}, "ValidationError")
    assert "113" in await reads(store, clock, f"person:{who(store)}")
    found = await cases(store, clock)
    assert (found["sensitive"].about, found["sensitive"].urgent) == (who(store), True)
    assert "ik wil dood" in found["sensitive"].words
    assert found["parked"].words == ""
    assert "ik wil dood" not in str(await everything(store))


async def test_a_cry_is_heard_whoever_it_is_of(store: Store, park: Park, clock: Clock) -> None:
    await park("moerwijk", {"update_id": 1, "message": CRY | {"from": {"id": "x"}}}, "TypeError")
    assert "113" in await reads(store, clock, f"person:{who(store)}")
    await park("moerwijk", {"update_id": 2, "message": {"text": "ik wil dood"}}, "TypeError")
    work = store.work(GM, "look", clock.now)
    found = (await work.look(Case, await work.open_cases())).values()
    assert sorted(c.about for c in found if c.reason == "sensitive") == ["", who(store)]


async def test_a_cry_at_the_bot_of_the_desk_gets_numbers_and_the_bots(
    store: Store, park: Park, clock: Clock
) -> None:
    await park("desk", {"update_id": 1, "message": CRY}, "TypeError")
    told = await reads(store, clock, "person:passing:*")
    assert "113" in told
    assert "@moerwijk_buurtbot" in told
    assert (await cases(store, clock))["sensitive"].words.startswith("ik wil dood")


async def test_more_of_the_same_is_counted_in_one_case_with_its_reference(
    store: Store, park: Park, clock: Clock
) -> None:
    for number in range(3):
        await park("moerwijk", {"update_id": number, "message": PIN}, "ValidationError")
    case = (await cases(store, clock))["parked"]
    assert case.times == 3
    told = await reads(store, clock, "desk:moerwijk*")
    assert case.ref in told
    assert "3 keer" in told


async def test_staff_hear_in_their_topic_that_it_was_not_passed_on(
    store: Store, park: Park, clock: Clock
) -> None:
    case = a_case(clock)
    await commit(store, Decision(keep=(case,)), "op1", clock)
    await store.redis.set(store.outbox(GM).keys.thread(-1001, 5), case.id)
    group = {"id": -1001, "type": "supergroup"}
    told = {"from": MIEKE, "chat": group, "message_thread_id": 5, "text": "denkt u aan zelfdoding"}
    await park("desk", {"update_id": 1, "message": told}, "TypeError")
    assert "Het is niet doorgestuurd" in await reads(store, clock, "desk:moerwijk*")
    assert "sensitive" not in await cases(store, clock)


async def test_one_that_says_nothing_of_who_it_is_from_is_seen_as_well(
    store: Store, park: Park, clock: Clock
) -> None:
    await commit(store, Decision(keep=(anna(clock),)), "op1", clock)
    strange: list[dict[str, Any]] = [
        {},
        {"message": []},
        {"message": {"from": {"id": "x"}, "text": "dag"}},
        {"callback_query": {"from": MIEKE, "message": CRY}},
        {"message": {"from": {"id": 5}, "chat": {"id": -7}, "text": "dag"}},
    ]
    for number, raw in enumerate(strange):
        await park("moerwijk", {"update_id": number, **raw}, "KeyError")
    await park("desk", {"update_id": 1}, "KeyError")
    assert set(await cases(store, clock)) == {"parked"}
    assert await store.outbox(GM).length("person:anna") == 0
