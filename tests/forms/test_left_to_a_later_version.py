"""While versions are changed, the earlier one leaves what it cannot do to the later one.

Two versions on one Redis, each with its own scripts: the later is today's code under another
number and name, with a deed, a text and a step that today's code does not know.
"""

import asyncio
from dataclasses import replace

import pytest

from buurtbot.domain.core.decision import Carry, Decision, Timer
from buurtbot.domain.core.messages import Button, Deed, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.outbox.carry import bring
from buurtbot.services.core.context import Actor, Context, Deeds
from buurtbot.services.core.due_timers import TimersWorker
from buurtbot.services.matching.asking_lane import LETS_GO_SECONDS, AskingLane
from buurtbot.storage.at_rest.forms import Forms, Later
from buurtbot.storage.checks.form_check import begin_writing
from buurtbot.storage.commit.work import Work
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import WrongStore
from tests.forms.playing import another
from tests.outbox.conftest import post
from tests.outbox.office import Office, a_person
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock
from tests.scenes.talk_street import a_person as mieke
from tests.services.running.test_watch import watching
from tests.storage.scenes import GM, anna, commit, everything

__all__ = ["post"]  # the fixture
KEYS = Keys(GM)


def later(store: Store, number: int = 1) -> Store:
    """The version that comes after today's, with its own text of every script."""
    forms = Forms(number=number, program="later", dangers=store.condition.dangers)
    scripts = store.scripts
    others = replace(scripts, commit=another(scripts.commit), sent=another(scripts.sent))
    return replace(store, forms=forms, scripts=others)


def diary(done: list[str]) -> Deeds:
    """The deeds of the later version."""

    async def new_deed(_work: Work, _context: Context, _actor: Actor, *, what: str) -> Decision:
        done.append(what)
        return Decision()

    return {"new_deed": new_deed}


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize("asks", [False, True])
async def test_a_timer_that_only_the_later_version_can_do_is_done_by_it_once(
    store: Store, context: Context, clock: Clock, number: int, *, asks: bool
) -> None:
    done: list[str] = []
    new = later(store, number)
    timer = Timer("t:1", clock.now, Deed("new_deed", {"what": "look"}), asks=asks)
    await commit(new, Decision(keep=(anna(clock),), later=(timer,)), "set", clock)
    kind = AskingLane if asks else TimersWorker
    old_worker = kind(store, context, {}, clock, asyncio.Event())
    new_worker = kind(new, context, diary(done), clock, asyncio.Event())
    before = await everything(store)
    assert await old_worker.do_due() == 1
    assert await everything(store) == before
    assert await new_worker.do_due() == 1
    assert done == ["look"]
    clock.forward(hours=1)
    assert await old_worker.do_due() == await new_worker.do_due() == 0
    assert store.condition.dangers.told


async def test_who_cannot_ask_lets_the_lane_go(
    store: Store, context: Context, clock: Clock
) -> None:
    timer = Timer("t:1", clock.now, Deed("new_deed", {"what": "look"}), asks=True)
    await commit(later(store, 2), Decision(later=(timer,)), "set", clock)
    lane = AskingLane(store, context, {}, clock, asyncio.Event())
    assert await lane.do_due() == 1
    assert not await store.redis.exists(KEYS.lane)
    assert await lane.do_due() == 0
    assert not await store.redis.exists(KEYS.lane)
    clock.forward(seconds=LETS_GO_SECONDS)
    assert await lane.do_due() == 1


async def test_a_message_of_the_later_version_is_sent_by_it_once_and_in_its_turn(
    post: Office, store: Store, clock: Clock
) -> None:
    """Also when only its text is new: the earlier version would show nothing, and be done."""
    await post.tell(keep=(a_person("anna", clock),))
    new = later(store)
    says = [Say(ToPerson("anna"), text("say", words=one)) for one in ("een", "twee", "drie")]
    new_text = replace(says[1], text=text("only-later", words="twee"))
    await commit(store, Decision(tell=(says[0],)), "first", clock)
    await commit(new, Decision(tell=(new_text,)), "second", clock)
    await commit(store, Decision(tell=(says[2],)), "third", clock)
    for _ in range(5):
        await post.worker.send_due()
        clock.forward(seconds=2)
    assert post.neighbours.texts == ["Dag een"]
    queue = store.outbox(GM)
    assert await queue.length("person:anna") == 2
    await commit(later(store, 2), Decision(tell=(says[1],)), "fourth", clock)
    assert await queue.length("person:anna") == 3


async def test_a_button_a_carry_and_a_talk_of_the_later_version_wait(
    store: Store, context: Context, clock: Clock
) -> None:
    phone = Phone(store, context, clock)
    new, known = later(store), mieke(phone.who)
    pressed = Button(text("button-yes"), Deed("new_deed", {"what": "look"}))
    asked = Say(ToPerson(phone.who), text("menu-more"), ((pressed,),))
    carry = Carry(GM, Deed("new_deed", {"what": "carried"}))
    talk = Talk(phone.who, "ask_for_help", "a-new-step", clock.now)
    lived = Decision(keep=(known, talk), tell=(asked,), carry=(carry,))
    await commit(new, lived, "lived", clock)
    await phone._receives()
    before = await everything(store)
    with pytest.raises(Later):
        await phone.presses("Ja")
    with pytest.raises(Later):
        await phone.types("Boodschappen graag")
    (entry,) = await store.outbox(GM).ahead("carry", 0)
    with pytest.raises(Later):
        await bring(store, context, {}, store.outbox(GM), entry, clock.now)
    after = await everything(store)
    assert {key: kept for key, kept in after.items() if key.startswith(f"{{{GM}}}")} == before
    done: list[str] = []
    await bring(new, context, diary(done), new.outbox(GM), entry, clock.now)
    await bring(new, context, diary(done), new.outbox(GM), entry, clock.now)
    assert done == ["carried"]


async def test_both_versions_change_the_same_person_and_nothing_is_lost(
    store: Store, clock: Clock
) -> None:
    new = later(store)
    await commit(store, Decision(keep=(anna(clock),)), "made", clock)

    async def adds(which: Store, number: int) -> None:
        outcome = "stale"
        while outcome == "stale":
            work = which.work(GM, f"add:{number}", clock.now)
            person = await work.get(Person, "anna")
            assert person
            added = replace(person, requests=(*person.requests, str(number)))
            outcome = await work.commit(Decision(keep=(added,)))

    both = (store, new)
    # Each operation is brought to both, as Telegram does after a 503.
    await asyncio.gather(*(adds(which, number) for number in range(20) for which in both))
    person = await store.work(GM, "look", clock.now).get(Person, "anna")
    assert person
    assert sorted(person.requests, key=int) == [str(number) for number in range(20)]


async def test_a_version_that_is_too_old_says_so_while_it_runs_and_at_its_start(
    store: Store, context: Context, clock: Clock
) -> None:
    watch = watching(store, context, clock)
    await watch.begin()
    assert store.work(GM, "op", clock.now)
    new = later(store, 2)
    new.forms.beside = 2
    await begin_writing(new, GM, clock.now)
    await watch.look()
    with pytest.raises(WrongStore, match="too old for this data"):
        store.work(GM, "op", clock.now)
    with pytest.raises(WrongStore, match="Start that version again"):
        await watching(store, context, clock).begin()
