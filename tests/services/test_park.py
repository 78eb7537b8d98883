"""An update we failed on: the desk sees it, the person hears what to do, nothing of it is kept."""

from buurtbot.domain.case import Case
from buurtbot.domain.decision import Decision
from buurtbot.domain.person import Person
from buurtbot.services.house import House
from buurtbot.services.park import parking
from buurtbot.storage.store import Store
from tests.storage.scenes import GM, anna, commit, everything
from tests.street import Clock

UPDATE = {"update_id": 77, "message": {"from": {"id": 4711}, "text": "mijn pincode is 9876"}}


async def test_a_case_is_opened_once_and_the_person_is_told(
    store: Store, house: House, clock: Clock
) -> None:
    who = store.secrets.id_of("person", "moerwijk", "4711")
    person = Person(who, "moerwijk", "nl", clock.now, clock.now, chat=4711)
    await commit(store, Decision(keep=(person,)), "op1", clock)
    park = parking(store, house, clock)
    for _ in range(2):
        await park("moerwijk", UPDATE, "ValueError")
    work = store.work(GM, "look", clock.now)
    (case,) = (await work.look(Case, await work.open_cases())).values()
    assert (case.reason, case.what, case.about) == ("parked", "ValueError", who)
    assert await store.outbox(GM).length(f"person:{who}") == 1
    assert await store.outbox(GM).length("desk:moerwijk") >= 1
    assert "9876" not in str(await everything(store))


async def test_one_that_says_nothing_of_who_it_is_from_is_seen_as_well(
    store: Store, house: House, clock: Clock
) -> None:
    park = parking(store, house, clock)
    await commit(store, Decision(keep=(anna(clock),)), "op1", clock)
    strange: list[dict[str, object]] = [{}, {"message": []}, {"message": {"from": {"id": "x"}}}]
    for number, raw in enumerate(strange):
        await park("moerwijk", {"update_id": number, **raw}, "KeyError")
    await park("desk", {"update_id": 1}, "KeyError")
    work = store.work(GM, "look", clock.now)
    cases = (await work.look(Case, await work.open_cases())).values()
    assert {case.reason for case in cases} == {"parked"}
    assert await store.outbox(GM).length("person:anna") == 0
