"""What is read together is what would have been read one by one, and it is held all the same."""

from dataclasses import replace

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.storage.store import Store
from tests.scenes.helping_street import riet, samir, soup
from tests.scenes.street import Clock
from tests.storage.scenes import GM


async def _helped(store: Store, clock: Clock) -> None:
    kept = Decision(keep=(riet(), samir(), soup()))
    assert await store.work(GM, "begin", clock.now).commit(kept) == "done"


async def test_a_request_brings_both_sides_with_it(store: Store, clock: Clock) -> None:
    await _helped(store, clock)
    work = store.work(GM, "op", clock.now)
    assert await work.get(HelpRequest, "soup") == soup()
    known = set(work.strings.known)
    assert await work.get(Person, "riet") == riet()
    assert await work.get(Person, "samir") == samir()
    assert set(work.strings.known) == known, "nothing more was read"


async def test_what_came_with_it_is_held_like_what_is_read(store: Store, clock: Clock) -> None:
    await _helped(store, clock)
    work = store.work(GM, "op", clock.now)
    await work.get(HelpRequest, "soup")
    moved = Decision(keep=(replace(samir(), name="Samir Idrissi"),))
    assert await store.work(GM, "meanwhile", clock.now).commit(moved) == "done"
    assert await work.get(Person, "samir") == samir()
    assert await work.commit(Decision(keep=(soup(state="open"),))) == "stale"


async def test_who_was_forgotten_does_not_come_with_it(store: Store, clock: Clock) -> None:
    await _helped(store, clock)
    gone = Decision(drop=(samir(),), shred=("samir",))
    assert await store.work(GM, "forget", clock.now).commit(gone) == "done"
    work = store.work(GM, "op", clock.now)
    assert await work.get(HelpRequest, "soup") == soup()
    assert await work.get(Person, "samir") is None


async def test_what_is_absent_is_asked_for_once(store: Store, clock: Clock) -> None:
    await _helped(store, clock)
    work = store.work(GM, "op", clock.now)
    work.will_read(*work.names_of(Talk, "riet"))
    assert await work.get(HelpRequest, "nothing") is None
    assert work.keys.record("talk", "riet") in work.strings.known
    await work.commit(Decision(keep=(Talk("riet", "welcome", "language", clock.now),)))
    assert await work.get(Talk, "riet") is None, "as it was read"
