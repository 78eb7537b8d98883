"""One commit makes a decision true: at once, once, and only on what was read."""

from dataclasses import replace

from buurtbot.domain.decision import Decision, Timer
from buurtbot.domain.messages import Hidden, Say, ToPerson, deed, text
from buurtbot.domain.person import Person
from buurtbot.storage.store import Store
from geo.point import Point
from tests.street import Clock


def anna(clock: Clock) -> Person:
    return Person(
        id="anna",
        bot="moerwijk",
        language="nl",
        first_seen=clock.now,
        last_seen=clock.now,
        chat=4711,
        name="Anna de Vries",
        place=Point(52.05, 4.3),
    )


async def test_what_was_kept_is_read_back(store: Store, clock: Clock) -> None:
    work = store.work("gm0518", "op1", clock.now)
    assert await work.commit(Decision(keep=(anna(clock),))) == "done"
    assert await store.work("gm0518", "op2", clock.now).get(Person, "anna") == anna(clock)


async def test_an_operation_has_its_effect_once(store: Store, clock: Clock) -> None:
    told = Say(ToPerson("anna"), text("hello", name=Hidden("anna", "Anna")))
    for expected in ("done", "seen"):
        work = store.work("gm0518", "op1", clock.now)
        assert await work.commit(Decision(keep=(anna(clock),), tell=(told,))) == expected
    assert await store.outbox("gm0518").length("person:anna") == 1


async def test_a_decision_on_something_that_changed_is_refused(store: Store, clock: Clock) -> None:
    await store.work("gm0518", "op1", clock.now).commit(Decision(keep=(anna(clock),)))
    slow, quick = (store.work("gm0518", op, clock.now) for op in ("slow", "quick"))
    await slow.get(Person, "anna")
    await quick.get(Person, "anna")
    assert await quick.commit(Decision(keep=(replace(anna(clock), name="An"),))) == "done"
    assert await slow.commit(Decision(keep=(replace(anna(clock), name="Annie"),))) == "stale"
    read = await store.work("gm0518", "op2", clock.now).get(Person, "anna")
    assert read is not None
    assert read.name == "An"


async def test_nothing_personal_is_readable_in_redis(store: Store, clock: Clock) -> None:
    told = Say(ToPerson("anna"), text("hello", name=Hidden("anna", "Anna de Vries")))
    later = Timer("look:1", clock.now, deed("look_by", request="1"))
    await store.work("gm0518", "op1", clock.now).commit(
        Decision(keep=(anna(clock),), tell=(told,), later=(later,))
    )
    for key in await store.redis.keys("*"):
        stored = await _anything(store, key)
        assert "Vries" not in stored
        assert "4711" not in stored


async def _anything(store: Store, key: str) -> str:
    kind = await store.redis.type(key)
    if kind == "string":
        return str(await store.redis.get(key))
    if kind == "list":
        return str(await store.redis.lrange(key, 0, -1))
    if kind == "hash":
        return str(await store.redis.hgetall(key))
    return str(await store.redis.zrange(key, 0, -1))


async def test_who_is_forgotten_cannot_be_read_again(store: Store, clock: Clock) -> None:
    await store.work("gm0518", "op1", clock.now).commit(Decision(keep=(anna(clock),)))
    copy = await store.redis.get("{gm0518}:person:anna")
    gone = Decision(drop=(anna(clock),), shred=("anna",))
    await store.work("gm0518", "op2", clock.now).commit(gone)
    await store.redis.set("{gm0518}:person:anna", copy)  # as from an old backup
    assert await store.work("gm0518", "op3", clock.now).get(Person, "anna") is None
