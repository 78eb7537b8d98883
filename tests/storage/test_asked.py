"""When a volunteer was asked is only ever added: nobody is in the way, nothing is left behind."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count

from redis.exceptions import ResponseError

from buurtbot.domain.core.decision import Decision, WasAsked
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from tests.scenes.asking_street import a_person, a_request, a_volunteer
from tests.scenes.street import MOERWIJK, TUESDAY, Clock
from tests.storage.faults import breaking_at
from tests.storage.scenes import GM, commit

BRAM = a_volunteer("bram")


async def offer_of(store: Store, clock: Clock, id_: str = "bram") -> Offer:
    person = (await store.work(GM, "look", clock.now).look(Person, [id_]))[id_]
    assert person.offer is not None
    return person.offer


def was_asked(request: str, at: datetime = TUESDAY) -> Decision:
    return Decision(asked=(WasAsked("bram", request, at),))


async def test_a_hundred_who_ask_the_same_volunteer_at_once_are_not_in_each_others_way(
    store: Store, clock: Clock
) -> None:
    # Who asks is known: their key is made once, before they ask for help.
    await commit(store, Decision(keep=(BRAM, a_request("earlier"))), "lives", clock)

    async def asks(number: int) -> str:
        work = store.work(GM, f"op-{number}", clock.now)
        await work.near(MOERWIJK, 1000)
        await work.about_to_ask(["bram"])
        request = a_request(f"r{number}")
        at = clock.now + timedelta(milliseconds=number)
        asked = (WasAsked("bram", request.id, at),)
        return await work.commit(Decision(keep=(request,), asked=asked))

    outcomes = await asyncio.gather(*(asks(number) for number in range(100)))
    assert set(outcomes) == {"done"}
    offer = await offer_of(store, clock)
    assert len(offer.asked) == 100
    assert offer.invitations == tuple(f"r{number}" for number in range(80, 100))


async def test_what_the_volunteer_does_meanwhile_is_not_in_the_way_and_not_lost(
    store: Store, clock: Clock
) -> None:
    await commit(store, Decision(keep=(BRAM,)), "lives", clock)
    mine = store.work(GM, "mine", clock.now)
    read = await mine.get(Person, "bram")
    assert read is not None
    await commit(store, was_asked("r1"), "asked", clock)
    assert await mine.commit(Decision(keep=(replace(read, name="Bram de Wit"),))) == "done"
    person = (await store.work(GM, "look", clock.now).look(Person, ["bram"]))["bram"]
    assert person.name == "Bram de Wit"
    assert (await offer_of(store, clock)).invitations == ("r1",)


async def test_who_may_not_be_asked_any_more_is_not(store: Store, clock: Clock) -> None:
    gone: tuple[Decision, ...] = (
        Decision(drop=(BRAM,), shred=("bram",)),
        Decision(keep=(replace(BRAM, reachable=False),)),
        Decision(keep=(replace(BRAM, offer=None),)),
        Decision(keep=(a_volunteer("bram", paused_until=TUESDAY + timedelta(days=1)),)),
    )
    for number, decision in enumerate(gone):
        await commit(store, Decision(keep=(BRAM,)), f"lives-{number}", clock)
        work = store.work(GM, f"asks-{number}", clock.now)
        await work.near(MOERWIJK, 1000)
        assert "bram" in await work.about_to_ask(["bram"])
        await commit(store, decision, f"goes-{number}", clock)
        assert await work.commit(was_asked("r1")) == "stale"
        assert await store.redis.get(Keys(GM).asked("bram")) is None


async def test_who_has_no_card_is_held_to_their_record(store: Store, clock: Clock) -> None:
    rolls = a_volunteer("bram", wishes=("wheelchair",))
    await commit(store, Decision(keep=(rolls,)), "lives", clock)
    work = store.work(GM, "asks", clock.now)
    await work.near(MOERWIJK, 1000)
    await work.about_to_ask(["bram"])
    await commit(store, Decision(keep=(replace(rolls, offer=None),)), "stops", clock)
    assert await work.commit(was_asked("r1")) == "stale"


async def test_who_stops_at_the_moment_they_are_asked_is_told_of_it(
    store: Store, clock: Clock
) -> None:
    await commit(store, Decision(keep=(BRAM,)), "lives", clock)
    stops = store.work(GM, "stops", clock.now)
    await stops.get(Person, "bram")
    stops.hold_invitations("bram")
    await commit(store, was_asked("r1"), "asked", clock)
    assert await stops.commit(Decision(keep=(replace(BRAM, offer=None),))) == "stale"


async def test_it_goes_with_the_offer_with_the_person_and_after_ninety_days(
    store: Store, clock: Clock
) -> None:
    key = Keys(GM).asked("bram")
    for number, goes in enumerate((Decision(drop=(BRAM,)), Decision(keep=(a_person("bram"),)))):
        await commit(store, Decision(keep=(BRAM,)), f"lives-{number}", clock)
        await commit(store, was_asked("r1"), f"asked-{number}", clock)
        assert await store.redis.exists(key)
        await commit(store, goes, f"goes-{number}", clock)
        assert not await store.redis.exists(key)
    await commit(store, Decision(keep=(BRAM,)), "again", clock)
    await commit(store, was_asked("old"), "old", clock)
    later = clock.forward(days=91)
    await commit(store, was_asked("new", later), "new", clock)
    assert (await offer_of(store, clock)).asked == (later,)
    assert 89 < await store.redis.pttl(key) / 86_400_000 <= 90


async def test_what_was_written_in_the_record_before_is_kept_and_counts_once(
    store: Store, clock: Clock
) -> None:
    """A record of an earlier version, and a copy from elsewhere, bring their times along."""
    yesterday, today = TUESDAY - timedelta(days=1), TUESDAY
    before = a_volunteer("bram", asked=(yesterday, today), invitations=("r2",))
    for number in range(2):
        await commit(store, Decision(keep=(before,)), f"op-{number}", clock)
    offer = await offer_of(store, clock)
    assert (offer.asked, offer.invitations) == ((yesterday, today), ("r2",))
    await commit(store, was_asked("r3", today), "asked", clock)
    offer = await offer_of(store, clock)
    assert (offer.asked, offer.invitations) == ((yesterday, today, today), ("r2", "r3"))


async def test_a_commit_that_breaks_after_asking_asks_once_when_it_is_done_again(
    store: Store, clock: Clock
) -> None:
    for number in count(1):
        await store.redis.flushall()
        await commit(store, Decision(keep=(BRAM,)), "lives", clock)
        broken = replace(store, scripts=breaking_at(number, store.scripts, "commit"))
        try:
            await broken.work(GM, "asks", clock.now).commit(was_asked("r1"))
        except ResponseError:
            await commit(store, was_asked("r1"), "asks", clock)
        else:
            break
        assert (await offer_of(store, clock)).asked == (TUESDAY,)
    assert number > 4
