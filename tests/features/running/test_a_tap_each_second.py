"""Who answers as fast as a thumb can waits for nobody: each is answered before the next tap."""

from dataclasses import dataclass, field

import pytest

from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.outbox.office import Office, office
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock, all_texts

STEPS = 4  # looks of the outbox in a second


@dataclass
class Thumb(Phone):
    """Taps once a second; what the outbox sent meanwhile is what is on the screen."""

    types_for: float = 0
    post: Office = field(kw_only=True)
    waited: list[float] = field(default_factory=list)

    async def _receives(self) -> None:
        queues = [f"person:{self.who}", f"person:passing:{self.who}"]
        outbox, self.on_screen = self.store.outbox("gm0518"), []
        for queue in queues:
            entries = await outbox.ahead(queue, 0)
            self.on_screen += [await self.work.read_waiting(entry) for entry in entries]
        tapped = self.clock.now
        for _ in range(STEPS):
            await self.post.worker.send_due()
            self.clock.forward(seconds=1 / STEPS)
        assert [await outbox.length(queue) for queue in queues] == [0, 0], self.reads
        mine = [kept.at for kept in self.post.neighbours.kept if kept.at >= tapped]
        self.waited.append(max(((at - tapped).total_seconds() for at in mine), default=0.0))


@pytest.fixture
def thumb(store: Store, context: Context, clock: Clock) -> Thumb:
    return Thumb(store, context, clock, post=office(store, context, clock, all_texts()))


async def test_a_first_request_of_twelve_answers(thumb: Thumb) -> None:
    await thumb.types("/start")
    await thumb.presses("Nederlands", "Ja, dat is goed", "Ja", "Ik zoek hulp", "Boodschappen")
    await thumb.presses("Voor mijzelf")
    await thumb.types("Erasmusweg 12")
    await thumb.presses("Ja", "Vandaag, zo snel mogelijk", "Overslaan", "Versturen")
    assert len(thumb.waited) == 12
    assert max(thumb.waited) == 0


async def test_then_an_offer_to_help(thumb: Thumb) -> None:
    await thumb.types("/start")
    await thumb.presses("Nederlands", "Ja, dat is goed", "Ja", "Ik wil helpen", "Verder")
    await thumb.presses("Daar houd ik mij aan")
    await thumb.types(
        "boodschappen", "klaar", "10 minuten", "avond", "klaar", "nederlands", "klaar"
    )
    await thumb.types("Erasmusweg 12")
    await thumb.presses("Ja")
    assert len(thumb.waited) == 16
    assert max(thumb.waited) == 0
