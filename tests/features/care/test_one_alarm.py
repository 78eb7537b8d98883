"""In General one line stands for each case, as it is now: no old [Ik pak dit op] stays."""

from functools import partial
from itertools import count

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Deed
from buurtbot.services.core.context import CLOCK, Actor, Context
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.store import Store
from tests.outbox.office import Office, office
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock
from tests.scenes.talk_street import TEXTS

TAKE = "Ik pak dit op"
NUMBERS = count()


@pytest.fixture
def post(store: Store, context: Context, clock: Clock) -> Office:
    """The outbox, with the real texts; the staff group keeps what it gets."""
    return office(store, context, clock, TEXTS)


@pytest.fixture
def henk(post: Office) -> Phone:
    """Somebody who never wrote before."""
    return Phone(post.store, post.worker.context, post.clock, user=1, name="Henk")


async def all_sent(post: Office) -> None:
    """What waits goes out, as fast as a group may be told."""
    for _ in range(12):
        await post.worker.send_due()
        post.clock.forward(seconds=3)


async def does(post: Office, name: str, actor: Actor = CLOCK, **args: str) -> None:
    """Perform a deed."""
    await perform(
        partial(post.store.work, "gm0518", f"does-{next(NUMBERS)}", post.clock.now),
        post.worker.context,
        DEEDS,
        deed=Deed(name, args),
        actor=actor,
    )
    await all_sent(post)


async def the_case(phone: Phone) -> Case:
    """The newest case there is."""
    ids = await phone.store.redis.zrange("{gm0518}:cases", 0, -1)
    return (await phone.work.look(Case, ids))[ids[-1]]


def in_general(post: Office) -> dict[int, tuple[str, list[str]]]:
    """What stands in the general topic now: each message with its words and its buttons."""
    standing: dict[int, tuple[str, list[str]]] = {}
    for number, kept in enumerate(post.desk.kept, 101):
        shown = (
            kept.text.replace("\u2011", "-"),
            [b.label for row in kept.letter.buttons for b in row],
        )
        if kept.what == "send" and kept.letter.thread is None:
            standing[number] = shown
        elif kept.what == "erase":
            standing.pop(kept.message, None)
        elif kept.what == "change" and kept.message in standing:
            standing[kept.message] = shown
    return standing


async def test_who_is_called_for_again_and_again_has_one_line_with_one_button(
    post: Office, henk: Phone
) -> None:
    await henk.types("ik wil dood")
    await all_sent(post)
    case = await the_case(henk)
    await henk.types("mijn man slaat mij")
    await all_sent(post)
    await does(post, "call_again", case=case.id)
    await does(post, "promise_passed", case=case.id)
    ((words, labels),) = in_general(post).values()
    assert f"Zelfmoord {case.ref}" in words
    assert labels == [TAKE]

    sara = Actor("moderator", "sara", "moerwijk", "Sara")
    await does(post, "mine", sara, case=case.id)
    ((words, labels),) = in_general(post).values()
    assert (words, labels) == (f"🟡 Opgepakt: Zelfmoord {case.ref} · Moerwijk", [])
    await does(post, "close_as", sara, case=case.id, outcome="other", sure="yes")
    await does(post, "reopen", Actor("person", henk.who, "moerwijk"), case=case.id)
    ((words, labels),) = in_general(post).values()
    assert words.startswith("❗ Nu nodig")
    assert labels == [TAKE]


async def test_a_line_that_could_not_go_out_before_it_was_taken_offers_nothing_any_more(
    post: Office, henk: Phone
) -> None:
    await henk.types("ik wil dood")
    case = await the_case(henk)
    sara = Actor("moderator", "sara", "moerwijk", "Sara")
    await does(post, "mine", sara, case=case.id)
    ((words, labels),) = in_general(post).values()
    assert words.startswith("🟡 Opgepakt")
    assert labels == []
