"""Nothing that somebody writes before they agreed is kept anywhere, readable or sealed.

All that Redis holds is scanned for words that stand nowhere else. Only what worries us is kept,
sealed, for who must help.
"""

from typing import Any

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.services.running.park import parking
from buurtbot.storage.store import Store
from geo.point import Point
from handlers.talking.talk import Answer, Command, Edited, Place, Recording, Said, Strange, Words
from tests.scenes.phone_street import BOOK, Phone
from tests.scenes.street import Clock
from tests.storage.scenes import everything

CANARY = "kwikstaart"
STEPS = ("Nederlands", "Ja, dat is goed", "Ja")
SAID: tuple[Answer, ...] = (
    Words(f"Ik ben {CANARY}"),
    Recording("voice", CANARY, CANARY),
    Recording("photo", CANARY, CANARY, album=CANARY),
    Recording("document", CANARY, CANARY),
    Place(Point(52.05, 4.3), label=CANARY, rest=CANARY, words=CANARY),
    *(Strange(kind, CANARY) for kind in ("video", "poll", "contact", "checklist", CANARY)),
)
NAMES = ("start", "mens", "help", "status", "stop", "forget", "mydata", "hulplijnen", "taal")
FORMS: tuple[Said, ...] = (
    *SAID,
    *(Edited(answer) for answer in SAID),
    *(Command(name, f"ik ben {CANARY}", f"/{name} ik ben {CANARY}") for name in NAMES),
    Command(CANARY, CANARY, f"/{CANARY} {CANARY}"),
    Command("start", CANARY, f"/start {CANARY}"),
)


@pytest.fixture
def mieke(store: Store, context: Context, clock: Clock) -> Phone:
    """Mieke, who never wrote before."""
    return Phone(store, context, clock)


async def kept(phone: Phone) -> str:
    """All that is kept: as it stands in Redis, and with every seal of hers opened."""
    opened: list[Any] = [await everything(phone.store)]
    work, queues = phone.work, await phone.store.redis.keys("{gm*}:out:*")
    opened += [await work.look(kind, [phone.who]) for kind in (Person, Talk, HelpRequest)]
    opened.append(await work.look(Case, await work.open_cases()))
    for queue in queues:
        entries = await phone.store.redis.lrange(queue, 0, -1)
        opened += [await work.read_waiting(entry) for entry in entries]
    return repr(opened)


@pytest.mark.parametrize("step", range(len(STEPS)))
async def test_of_all_forms_of_words_nothing_is_kept_at_any_step(mieke: Phone, step: int) -> None:
    await mieke.sends(FORMS[0])
    assert "[Nederlands]" in mieke.reads
    for label in STEPS[:step]:
        await mieke.presses(label)
    for said in FORMS:
        await mieke.sends(said, beside=CANARY)
        assert CANARY not in mieke.reads
        mieke.clock.forward(seconds=10)
    assert mieke.who in await kept(mieke)
    assert CANARY not in await kept(mieke)


async def test_who_agrees_begins_without_what_was_written_before(mieke: Phone) -> None:
    for said in FORMS:
        await mieke.sends(said, beside=CANARY)
        mieke.clock.forward(seconds=10)
    await mieke.types("/start")
    await mieke.presses(*STEPS)
    assert "[Ik zoek hulp]" in mieke.reads
    assert CANARY not in await kept(mieke)
    known = (await mieke.work.look(Person, [mieke.who]))[mieke.who]
    assert (known.came_from, known.name) == ("", "Mieke")


async def test_of_an_update_that_failed_nothing_is_kept(
    mieke: Phone, store: Store, context: Context, clock: Clock
) -> None:
    park = parking(store, context, BOOK, clock)
    sender = {"id": 4711, "is_bot": False, "first_name": "Mieke"}
    message = {"from": sender, "chat": {"id": 4711}, "text": CANARY, CANARY: {CANARY: CANARY}}
    for number, slug in enumerate(("moerwijk", "desk")):
        await park(slug, {"update_id": number, "message": message}, "ValueError")
    assert "ValueError" in await kept(mieke)
    assert CANARY not in await kept(mieke)


async def test_a_cry_is_kept_for_who_must_help_and_is_readable_to_nobody_else(
    mieke: Phone,
) -> None:
    await mieke.types(f"ik wil niet meer leven {CANARY}")
    assert CANARY in await kept(mieke)
    assert CANARY not in repr(await everything(mieke.store))
    found = (await mieke.work.look(Person, [mieke.who]))[mieke.who]
    assert found.consent is None
    timers = repr(await mieke.store.redis.zrange("{gm0518}:timers", 0, -1))
    assert f"clear_person:{mieke.who}" in timers
