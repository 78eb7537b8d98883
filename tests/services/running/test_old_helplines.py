"""Help lines go out of date: each desk hears which, once a month, and nothing rings."""

from datetime import UTC, datetime

from buurtbot.domain.core.messages import Say
from buurtbot.services.core.context import Context
from buurtbot.services.running.old_helplines import tell_of_old_helplines
from buurtbot.storage.store import Store
from config.care.helplines import Helplines, load_helplines
from tests.scenes.talk_street import words

MARCH = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)


async def _told(store: Store, municipality: str, now: datetime) -> list[Say]:
    work = store.work(municipality, "look", now)
    found = []
    for queue in await store.redis.zrange(work.keys.outbox, 0, -1):
        for entry in await store.redis.lrange(work.keys.queue(queue), 0, -1):
            outgoing = (await work.read_waiting(entry)).outgoing
            assert isinstance(outgoing, Say)
            found.append(outgoing)
    return found


async def test_each_desk_hears_once_at_the_start_of_a_month(
    store: Store, context: Context
) -> None:
    for day in (1, 1, 2, 3, 4, 20):
        await tell_of_old_helplines(store, context, MARCH.replace(day=day))
    told = await _told(store, "gm0518", MARCH)
    assert len(told) == 2  # Moerwijk and Spoorwijk
    assert all(said.quiet for said in told)
    assert "112, 113 Zelfmoordpreventie (113), Veilig Thuis (0800-2000)" in words(told[0].text)
    assert "90 dagen" in words(told[0].text)


async def test_lines_that_were_checked_lately_are_not_named(
    store: Store, context: Context
) -> None:
    lines = load_helplines()
    now = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    await tell_of_old_helplines(store, context, now)
    (said, _) = await _told(store, "gm0518", now)
    assert "MIND Hulplijn" in words(said.text)
    assert "113" not in words(said.text)
    all_well = Helplines(helpline=lines.shown)
    january = datetime(2027, 1, 1, 9, 0, tzinfo=UTC)
    await tell_of_old_helplines(store, context, january, all_well)
    assert len(await _told(store, "gm0518", january)) == 2
