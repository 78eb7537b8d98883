"""Who was known before an upgrade is found by their number after it."""

from dataclasses import replace

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.services.running.old_numbers import learn_numbers
from buurtbot.storage.commit.numbers import note_numbers, who_has
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.outbox.office import GM, a_person
from tests.scenes.street import Clock


def look(store: Store, clock: Clock) -> Work:
    return store.work(GM, "look", clock.now)


async def known_before(store: Store, clock: Clock, *names: str) -> list[Person]:
    """Each has a number of their own, which nobody was found by then."""
    people = [
        replace(a_person(who, clock, chat=None), phone=f"+31 70 765 432{number}")
        for number, who in enumerate(names)
    ]
    for person in people:
        clock.forward(minutes=1)
        seen = replace(person, last_seen=clock.now)
        await store.work(GM, f"keep {person.id}", clock.now).commit(Decision(keep=(seen,)))
    await store.redis.delete(*await store.redis.keys("*:list:number:*"))
    return people


async def test_some_at_a_time_until_all_are_known(store: Store, clock: Clock) -> None:
    await known_before(store, clock, "anna", "bram", "carla")
    assert await who_has(look(store, clock), "070 765 43 20") == []
    rounds = [await learn_numbers(look(store, clock), at_once=2) for _ in range(3)]
    assert rounds == [False, True, True]
    for number, who in enumerate(("anna", "bram", "carla")):
        assert await who_has(look(store, clock), f"070 765 43 2{number}") == [who]


async def test_who_were_seen_at_the_same_moment_are_all_noted(store: Store, clock: Clock) -> None:
    at = clock.now
    people = await known_before(store, clock, "anna", "bram", "carla")
    same = tuple(replace(one, last_seen=at) for one in people)
    await store.work(GM, "same", at).commit(Decision(keep=same))
    await store.redis.delete(*await store.redis.keys("*:list:number:*"))
    while not await learn_numbers(look(store, clock), at_once=1):
        pass
    for number, who in enumerate(("anna", "bram", "carla")):
        assert await who_has(look(store, clock), f"070 765 43 2{number}") == [who]


async def test_where_nobody_is_known_it_is_done_at_once(store: Store, clock: Clock) -> None:
    assert await learn_numbers(look(store, clock))


async def test_who_was_forgotten_meanwhile_is_not_noted(store: Store, clock: Clock) -> None:
    [anna] = await known_before(store, clock, "anna")
    gone = Decision(drop=(anna,), shred=("anna",))
    await store.work(GM, "forget", clock.now).commit(gone)
    await note_numbers(look(store, clock), [anna])
    assert await store.redis.keys("*:list:number:*") == []
