"""What one municipality asks of another is done there once, also when it is asked twice."""

from dataclasses import replace
from typing import Any

from buurtbot.domain.core.decision import Carry, Decision
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work
from tests.outbox.office import GM, Office, a_person
from tests.scenes.queues import head

NEXT = "gm0603"


async def _lend(work: Work, _context: Context, actor: Actor, **args: Any) -> Decision:
    assert actor.role == "carried"
    lent: Person | None = args["record"]
    if lent is None:
        return Decision()
    known = await work.get(Person, lent.id)
    times = str(int(known.phone) + 1) if known else "1"
    return Decision(keep=(replace(lent, phone=times, home=args["home"]),))


async def _carry(post: Office, carry: Carry, operation: str) -> None:
    post.worker.deeds["lend"] = _lend
    work = post.store.work(GM, operation, post.clock.now)
    assert await work.commit(Decision(carry=(carry,))) == "done"


async def test_a_person_is_carried_with_all_that_is_private(post: Office) -> None:
    bram = a_person("bram", post.clock, chat=4712, name="Bram Jansen")
    await _carry(post, Carry(NEXT, Deed("lend", {"home": GM}), bram), "op1")
    await post.worker.send_due()
    lent = await post.store.work(NEXT, "look", post.clock.now).get(Person, "bram")
    assert lent == replace(bram, phone="1", home=GM)
    assert await post.waits("carry") == 0


async def test_what_is_carried_twice_is_done_once(post: Office) -> None:
    bram = a_person("bram", post.clock)
    await _carry(post, Carry(NEXT, Deed("lend", {"home": GM}), bram), "op1")
    entry = await head(post.store.outbox(GM), "carry")
    assert entry
    await post.store.redis.rpush("{gm0518}:out:carry", entry)  # as after a crash halfway
    await post.worker.send_due()
    lent = await post.store.work(NEXT, "look", post.clock.now).get(Person, "bram")
    assert lent is not None
    assert lent.phone == "1"
    assert await post.waits("carry") == 0


async def test_who_was_forgotten_on_the_way_is_not_carried(post: Office) -> None:
    bram = a_person("bram", post.clock)
    await _carry(post, Carry(NEXT, Deed("lend", {"home": GM}), bram), "op1")
    forget = Decision(drop=(bram,), shred=("bram",))
    await post.store.work(GM, "op2", post.clock.now).commit(forget)
    await post.worker.send_due()
    assert await post.store.work(NEXT, "look", post.clock.now).get(Person, "bram") is None
    assert await post.waits("carry") == 0


async def test_a_deed_without_a_person_gets_its_words_only(post: Office) -> None:
    heard: list[dict[str, Any]] = []

    async def note(_work: Work, _context: Context, _actor: Actor, **args: Any) -> Decision:
        heard.append(args)
        return Decision()

    post.worker.deeds["note"] = note
    await _carry(post, Carry(NEXT, Deed("note", {"request": "1"})), "op1")
    await post.worker.send_due()
    assert heard == [{"request": "1"}]
