"""What was sent already and becomes a note is said, and can be taken away at the person."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Erase
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Edited, Words
from tests.scenes.desk_street import DeskStreet
from tests.scenes.street import Clock
from tests.services.lines.test_staff_words import at_the_desk


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def test_what_was_sent_and_becomes_a_note_is_said_and_can_be_taken_away(
    street: DeskStreet,
) -> None:
    """She wrote it to the wrong one, and put // before it: but Mina can read it still."""
    case = await at_the_desk(street)
    await street.writes("Zij drinkt, denk ik", case=case, message=5)
    name = f"said:{case.id}:5"
    await street.store.redis.set(f"{{gm0518}}:sent:{name}", "moerwijk 0 31")  # as the outbox does
    await street.answers(Edited(Words("// Zij drinkt, denk ik")), case=case, message=5)
    said = (await street.desk())[-1]
    assert "was al verstuurd. Mina kan het gelezen hebben" in said
    await street.press("Haal het weg")
    away = [w.outgoing for w in await street.waiting("person:mina")][-2:]
    assert [(e.name, e.onward) for e in away if isinstance(e, Erase)] == [
        (name, False),
        (f"{name}:1", True),
    ]
    assert "gaat weg bij Mina" in (await street.desk())[-1]


async def test_what_is_not_there_any_more_is_not_taken_away(street: DeskStreet) -> None:
    await at_the_desk(street)
    before = len(await street.desk())
    sara = Actor("moderator", "sara", "moerwijk", "Sara")
    await street.do(deeds.take_back(case="gone", message="5"), actor=sara)
    assert len(await street.desk()) == before
