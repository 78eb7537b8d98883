"""Telegram's limits are kept, over all processes, and nothing is lost by waiting."""

from collections import Counter
from datetime import timedelta
from itertools import pairwise

from buurtbot.outbox.pace import BOT_PACE, CHAT_PACE, GROUP_PACE
from tests.outbox.office import Office, a_person, to, to_desk


async def _send_all(post: Office, *, seconds: int, step: float = 0.25) -> None:
    """Look every quarter of a second, as the worker does."""
    for _ in range(int(seconds / step)):
        await post.worker.send_due()
        post.clock.forward(seconds=step)


def _most_within(moments: list[float], span: float) -> int:
    """The most moments in any window of so many seconds."""
    moments = sorted(moments)
    return max(sum(1 for m in moments if start <= m < start + span) for start in moments)


async def test_one_chat_gets_three_in_three_seconds(post: Office) -> None:
    await post.tell(*(to("anna", f"{n}") for n in range(12)), keep=(a_person("anna", post.clock),))
    await _send_all(post, seconds=15)
    moments = [kept.at.timestamp() for kept in post.neighbours.kept]
    assert len(moments) == 12
    assert _most_within(moments, CHAT_PACE[0] / 1000) == CHAT_PACE[1]
    assert [kept.text for kept in post.neighbours.kept] == [f"Dag {n}" for n in range(12)]


async def test_one_bot_sends_25_a_second_to_all_its_chats_together(post: Office) -> None:
    people = tuple(a_person(f"p{n}", post.clock, chat=n + 1) for n in range(120))
    await post.tell(*(to(person.id, "1") for person in people), keep=people)
    await _send_all(post, seconds=8)
    moments = [kept.at.timestamp() for kept in post.neighbours.kept]
    assert _most_within(moments, BOT_PACE[0] / 1000) == BOT_PACE[1]
    assert Counter(kept.chat for kept in post.neighbours.kept) == dict.fromkeys(range(1, 121), 1)


async def test_a_staff_group_gets_18_a_minute_in_order(post: Office) -> None:
    for start in range(0, 40, 10):
        await post.tell(*(to_desk(f"{n}") for n in range(start, start + 10)))
    await _send_all(post, seconds=140, step=1)
    moments = [kept.at.timestamp() for kept in post.desk.kept]
    assert _most_within(moments, GROUP_PACE[0] / 1000) == GROUP_PACE[1]
    assert [kept.text for kept in post.desk.kept] == [f"Dag {n}" for n in range(40)]
    assert all(later >= earlier for earlier, later in pairwise(moments))


async def test_two_processes_keep_one_limit(post: Office) -> None:
    outbox = post.store.outbox("gm0518")
    allowed = 0
    for number in range(60):
        wait = await outbox.may_send(
            "moerwijk", now=post.clock.now, span_ms=1000, most=25, entry=f"{number}"
        )
        allowed += wait == 0
        assert wait == 0 or wait <= 1001
    assert allowed == 25
    post.clock.now += timedelta(milliseconds=1001)
    wait = await outbox.may_send(
        "moerwijk", now=post.clock.now, span_ms=1000, most=25, entry="again"
    )
    assert wait == 0
