"""Each day that the desk opens who asked for it gets one letter, and who does not want it none."""

import asyncio
from dataclasses import replace

import pytest

from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.services.core.context import Context
from buurtbot.services.core.due_timers import TimersWorker
from buurtbot.services.deeds import DEEDS
from buurtbot.services.mail.letterbox import box_of
from buurtbot.services.running.rounds import begin_rounds
from buurtbot.storage.store import Store
from tests.handlers.desk.test_reception import with_desks
from tests.outbox.office import GM, Office, a_case, office
from tests.scenes.at_the_door import entrance
from tests.scenes.street import Clock, all_texts

DESK, BOARD = "balie@voorbeeld.nl", "bestuur@voorbeeld.nl"


@pytest.fixture
def post(store: Store, context: Context, clock: Clock) -> Office:
    """Two addresses get the day of Moerwijk."""
    here = with_desks(context, moerwijk={"day_mail": (DESK, BOARD)})
    opened = office(store, here, clock, all_texts())
    opened.worker.deeds.update(DEEDS)
    return opened


async def days(post: Office, number: int, *, hours: float = 24.0) -> list[str]:
    """So many days go by: to whom a letter went."""
    timers = TimersWorker(post.store, post.worker.context, DEEDS, post.clock, asyncio.Event())
    before = len(post.posted)
    for _ in range(number):
        post.clock.forward(hours=hours)
        await begin_rounds(post.store, post.worker.context, post.clock.now)
        await timers.do_due()
        await post.worker.send_due()
    return [paper.to for paper in post.posted[before:]]


async def test_each_gets_one_on_each_day_that_the_desk_is_open(post: Office) -> None:
    await post.tell(keep=(a_case(post.clock),))
    await begin_rounds(post.store, post.worker.context, post.clock.now)
    for _ in range(3):  # Wednesday to Friday, and then Monday
        assert sorted(await days(post, 1)) == [DESK, BOARD]
    assert await days(post, 2) == []
    assert sorted(await days(post, 1)) == [DESK, BOARD]
    assert "Andere meldingen (1): M-4K7P" in post.posted[0].words
    assert not post.posted[0].duty
    assert len({paper.id for paper in post.posted}) == 8


async def test_who_does_not_want_it_or_is_not_reached_gets_none(post: Office) -> None:
    work = post.store.work(GM, "look", post.clock.now)
    gone = Mailbox(box_of(work, DESK), "moerwijk", came_back=post.clock.now)
    await post.tell(keep=(gone,))
    await begin_rounds(post.store, post.worker.context, post.clock.now)
    assert await days(post, 1) == [BOARD]
    stopped = Mailbox(box_of(work, BOARD), "moerwijk", stopped=post.clock.now)
    await post.tell(keep=(stopped,))
    assert await days(post, 1) == []


async def test_one_press_in_the_letter_ends_it_for_who_pressed_and_opening_it_does_not(
    post: Office, clock: Clock
) -> None:
    context = post.worker.context = replace(post.worker.context, base="https://bot.example.org")
    await begin_rounds(post.store, context, clock.now)
    assert sorted(await days(post, 1)) == [DESK, BOARD]
    async with entrance(post.store, clock) as there, there.browser() as anybody:
        there.door.context.network = context.network
        ours = {paper.to: paper.stop for paper in post.posted}
        for paper in post.posted:
            assert f"Druk dan hier: {paper.stop}" in paper.words
        path = ours[BOARD].removeprefix("https://bot.example.org")
        await anybody.goes(path)  # a program that looks at letters
        assert "Het gaat om de dagelijkse e-mail over de balie van Moerwijk" in anybody.text
        assert sorted(await days(post, 1)) == [DESK, BOARD]
        answer = await anybody.client.post(path, data={"List-Unsubscribe": "One-Click"})
        assert answer.status == 200
        assert "U krijgt de dagelijkse e-mail niet meer" in await answer.text()
        assert await days(post, 1) == [DESK]
        await anybody.goes(f"{path[:-4]}abcd")
        assert anybody.status == 410
        assert "Deze link werkt niet meer" in anybody.text


async def test_when_we_were_away_the_whole_day_nobody_gets_it_in_the_evening(
    post: Office,
) -> None:
    await begin_rounds(post.store, post.worker.context, post.clock.now)
    assert await days(post, 1, hours=33) == []
    assert len(await days(post, 1, hours=15)) == 2


async def test_where_nobody_asks_for_it_any_more_it_ends(post: Office) -> None:
    await begin_rounds(post.store, post.worker.context, post.clock.now)
    context = with_desks(post.worker.context, moerwijk={"day_mail": ()})
    post.worker.context = replace(post.worker.context, network=context.network)
    assert await days(post, 3) == []
    work = post.store.work(GM, "look", post.clock.now)
    assert await post.store.redis.zscore(work.keys.timers, "day_mail:moerwijk") is None
