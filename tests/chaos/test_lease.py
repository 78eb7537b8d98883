"""Whose worker died waits a little for the next one; who is only slow keeps what is theirs."""

from datetime import timedelta

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.storage.sending.hand import LEASE
from buurtbot.storage.store import Store
from tests.scenes.queues import taken
from tests.scenes.street import Clock

GM = "gm0518"
A_MOMENT = timedelta(seconds=1)


async def test_a_chat_is_held_for_as_long_as_telegram_takes(store: Store, clock: Clock) -> None:
    work = store.work(GM, "op-1", clock.now)
    assert await work.commit(Decision(tell=(Say(ToPerson("anna"), text("menu-more")),))) == "done"
    outbox = store.outbox(GM)
    assert await taken(outbox, clock.now) == ["person:anna"]
    for _ in range(3):
        clock.now += LEASE - A_MOMENT
        assert await taken(outbox, clock.now) == []
        await outbox.hold("person:anna", clock.now)
    clock.now += LEASE
    assert await taken(outbox, clock.now) == ["person:anna"]
