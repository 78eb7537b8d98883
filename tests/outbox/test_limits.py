"""Telegram's limits are kept, over all processes, and nothing is lost by waiting."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise

from buurtbot.domain.core.messages import Change, Erase, Say, ToDesk, ToPerson, TopicIs, text
from buurtbot.domain.desk.following import later_in
from buurtbot.outbox.letters.pace import CHAT_BUCKET, GROUP_PACE, URGENT_CARDS_AT_ONCE
from buurtbot.outbox.turns import BOT_PACE, MS, WAITING_PACE, Line, Turns
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.wire.limits import Asking, Limit
from tests.outbox.office import Office, a_case, a_person, to, to_desk
from tests.scenes.queues import taken
from tests.scenes.street import TUESDAY


async def _wait_of(outbox: Outbox, entry: str, now: datetime) -> int:
    """Of a chat that takes two at once, and then one a second."""
    asks = [Asking(entry, [Limit("a", 1000, 2, "bucket")])]
    return (await outbox.limits.may_go(asks, now)).wait


async def _send_all(post: Office, *, seconds: int, step: float = 0.25) -> None:
    """Look every quarter of a second, as the worker does."""
    for _ in range(int(seconds / step)):
        await post.worker.send_due()
        post.clock.forward(seconds=step)


def _most_within(moments: list[float], span: float) -> int:
    """The most moments in any window of so many seconds."""
    moments = sorted(moments)
    return max(sum(1 for m in moments if start <= m < start + span) for start in moments)


async def test_one_chat_gets_a_burst_and_then_one_a_second(post: Office) -> None:
    await post.tell(*(to("anna", f"{n}") for n in range(12)), keep=(a_person("anna", post.clock),))
    await _send_all(post, seconds=15)
    moments = [kept.at.timestamp() for kept in post.neighbours.kept]
    every, most = CHAT_BUCKET[0] / 1000, CHAT_BUCKET[1]
    assert moments[most - 1] == moments[0]
    assert all(later - earlier == every for earlier, later in pairwise(moments[most - 1 :]))
    assert [kept.text for kept in post.neighbours.kept] == [f"Dag {n}" for n in range(12)]


async def test_who_taps_each_second_never_waits_though_each_tap_changes_what_stood_there(
    post: Office,
) -> None:
    anna = a_person("anna", post.clock)
    await post.tell(to("anna", "0", name="q0"), keep=(anna,))
    for tap in range(1, 31):
        await post.worker.send_due()
        closing = Change(ToPerson("anna"), f"q{tap - 1}", text("closed"))
        await post.tell(to("anna", f"{tap}", name=f"q{tap}"), closing)
        await post.worker.send_due()
        assert post.neighbours.kept[-2].text == f"Dag {tap}"
        assert await post.waits("person:anna") == 0
        post.clock.forward(seconds=1)


async def test_who_pressed_is_answered_before_others_are_invited(post: Office) -> None:
    """Sixty invitations wait when ten people press: their answers go first, and none is lost."""
    crowd = tuple(a_person(f"v{n}", post.clock, chat=100 + n) for n in range(60))
    residents = tuple(a_person(f"r{n}", post.clock, chat=n + 1) for n in range(10))
    invitations = (to(person.id, "invited", can_wait=True) for person in crowd)
    await post.tell(*invitations, keep=crowd)
    await post.worker.send_due()
    at_once = len(post.neighbours.kept)
    assert at_once == WAITING_PACE[1]
    await post.tell(*(to(person.id, "answer") for person in residents), keep=residents)
    await post.worker.send_due()
    assert post.neighbours.texts[at_once:] == ["Dag answer"] * 10
    await _send_all(post, seconds=8)
    assert Counter(post.neighbours.texts) == {"Dag invited": 60, "Dag answer": 10}


async def test_an_answer_behind_an_invitation_in_the_same_chat_takes_it_along(
    post: Office,
) -> None:
    crowd = tuple(a_person(f"v{n:02}", post.clock, chat=100 + n) for n in range(20))
    await post.tell(*(to(one.id, "invited", can_wait=True) for one in crowd), keep=crowd)
    await post.worker.send_due()
    waits = [one.id for one in crowd if await post.waits(f"person:{one.id}")]
    assert len(waits) == 20 - WAITING_PACE[1]
    closing = Change(ToPerson(waits[0]), "question", text("closed"))
    await post.tell(to(waits[0], "answer"), closing)
    await post.worker.send_due()
    assert post.neighbours.texts[-2:] == ["Dag invited", "Dag answer"]
    assert await post.waits(f"person:{waits[1]}") == 1


async def test_a_chat_in_hand_is_not_taken_from_who_sends_when_an_answer_comes_in(
    post: Office,
) -> None:
    await post.tell(to("anna", "1"), keep=(a_person("anna", post.clock),))
    outbox, now = post.store.outbox("gm0518"), post.clock.now
    assert await taken(outbox, now) == ["person:anna"]
    await post.tell(to("anna", "2"))
    assert await taken(outbox, now) == []
    await outbox.wait("person:anna", now + timedelta(seconds=9), patient=True)
    await post.tell(to("anna", "3", can_wait=True))
    assert await taken(outbox, now) == []
    await post.tell(to("anna", "4"))
    assert await taken(outbox, now) == ["person:anna"]


def test_who_waits_for_a_busy_bot_comes_back_one_after_the_other() -> None:
    turns, answers = Turns(), Line("moerwijk", can_wait=False)
    others = Line("moerwijk", can_wait=True)
    assert turns.wait(answers, "anna", TUESDAY) == 0
    assert turns.give(answers, "anna", TUESDAY, after=TUESDAY + 200 * MS) == 200
    assert [turns.wait(answers, who, TUESDAY) for who in ("bep", "cor", "bep")] == [240, 280, 240]
    waits = turns.wait(others, "volunteer", TUESDAY)
    assert waits >= 280, "while answers wait, what can wait does"
    later = TUESDAY + 200 * MS
    assert turns.wait(answers, "anna", later) == 0
    assert turns.wait(answers, "dirk", later) == 120
    assert turns.wait(others, "volunteer", later + waits * MS) == 0
    assert turns.wait(Line("spoorwijk", can_wait=True), "elsewhere", later) == 0


async def test_what_was_let_through_and_then_waited_for_its_bot_does_not_count_twice(
    post: Office,
) -> None:
    outbox, now = post.store.outbox("gm0518"), post.clock.now

    async def asks(entry: str) -> int:
        return await _wait_of(outbox, entry, now)

    assert [await asks(entry) for entry in ("1", "1", "1", "2", "3")] == [0, 0, 0, 0, 1000]


async def test_a_bucket_of_before_the_clock_went_back_is_full_again(post: Office) -> None:
    outbox, clock = post.store.outbox("gm0518"), post.clock
    for entry in ("1", "2", "3"):
        await _wait_of(outbox, entry, clock.now)
    clock.forward(hours=-1)
    wait = await _wait_of(outbox, "4", clock.now)
    assert wait == 0


async def test_one_bot_sends_25_a_second_to_all_its_chats_together(post: Office) -> None:
    people = tuple(a_person(f"p{n}", post.clock, chat=n + 1) for n in range(120))
    await post.tell(*(to(person.id, "1") for person in people), keep=people)
    await _send_all(post, seconds=8)
    moments = [kept.at.timestamp() for kept in post.neighbours.kept]
    assert _most_within(moments, BOT_PACE[0] / 1000) == BOT_PACE[1]
    assert Counter(kept.chat for kept in post.neighbours.kept) == dict.fromkeys(range(1, 121), 1)


async def test_a_staff_group_gets_its_news_in_order_with_room_for_answers(post: Office) -> None:
    for start in range(0, 40, 10):
        await post.tell(*(to_desk(f"{n}") for n in range(start, start + 10)))
    await _send_all(post, seconds=180, step=1)
    moments = [kept.at.timestamp() for kept in post.desk.kept]
    assert _most_within(moments, GROUP_PACE[0] / 1000) == GROUP_PACE[1]
    assert [kept.text for kept in post.desk.kept] == [f"Dag {n}" for n in range(40)]
    assert all(later >= earlier for earlier, later in pairwise(moments))


async def test_two_processes_keep_one_limit(post: Office) -> None:
    outbox, limits = post.store.outbox("gm0518"), [Limit("moerwijk", 1000, 25)]
    allowed = 0
    for number in range(60):
        verdict = await outbox.limits.may_go([Asking(f"{number}", limits)], post.clock.now)
        allowed += verdict.wait == 0
        assert verdict.wait == 0 or verdict.wait <= 1001
    assert allowed == 25
    post.clock.now += timedelta(milliseconds=1001)
    verdict = await outbox.limits.may_go([Asking("again", limits)], post.clock.now)
    assert verdict.wait == 0


async def test_who_read_the_clock_a_while_ago_passes_no_limit_that_is_full(post: Office) -> None:
    outbox, limits = post.store.outbox("gm0518"), [Limit("moerwijk", 20, 1)]
    first = await outbox.limits.may_go([Asking("1", limits)], post.clock.now)
    await asyncio.sleep(0.1)  # Redis' own clock goes on
    second = await outbox.limits.may_go([Asking("2", limits)], post.clock.now)
    assert (first.wait, second.wait) == (0, 21)


async def test_who_pressed_in_a_full_group_is_answered_before_it_is_told_more(
    post: Office,
) -> None:
    """A worker presses every eight seconds, while the group has had its minute and more waits."""
    await post.tell(*(to_desk(f"news {n}") for n in range(60)))
    await _send_all(post, seconds=20, step=1)
    waits: list[float] = []
    for press in range(8):
        answer = Say(ToDesk("moerwijk", answers=True), text("say", words=f"answer {press}"))
        await post.tell(answer)
        asked = post.clock.now
        for _ in range(8):
            await post.worker.send_due()
            post.clock.forward(seconds=1)
        at = [kept.at for kept in post.desk.kept if kept.text == f"Dag answer {press}"]
        waits.append((at[0] - asked).total_seconds() if at else 99)
    assert max(waits) <= 1


async def test_what_is_taken_away_in_a_full_group_takes_no_place_of_its_minute(
    post: Office,
) -> None:
    answers = ToDesk("moerwijk", answers=True)
    asks = [Say(answers, text("say", words=f"{n}"), name=f"closing:c{n}") for n in range(19)]
    await post.tell(*asks)
    await post.worker.send_due()
    assert len(post.desk.kept) == 19, "the minute is full"
    await post.tell(*(Erase(answers, say.name) for say in asks))
    await _send_all(post, seconds=3, step=1)
    assert [kept.what for kept in post.desk.kept[19:]] == ["erase"] * 19
    await post.tell(Say(answers, text("say", words="the next minute")))
    await _send_all(post, seconds=56, step=1)
    assert len(post.desk.kept) == 38
    await _send_all(post, seconds=3, step=1)
    assert len(post.desk.kept) == 39


async def test_who_is_in_danger_is_read_while_staff_fill_the_minute_of_their_group(
    post: Office,
) -> None:
    """Two colleagues press every four seconds; Anna says where she is."""
    talk = ToDesk("moerwijk", "case", later=True)
    case = a_case(post.clock, "anna")
    await post.tell(to_desk("card", "case", name="card:case"), keep=(case,))
    for press in range(30):
        answer = ToDesk("moerwijk", answers=True)
        await post.tell(Say(answer, text("say", words=f"answer {press}")))
        if press == 20:
            await post.tell(
                Say(replace(talk, urgent=True), text("say", words="at the neighbours"))
            )
            said = post.clock.now
        for _ in range(4):
            await post.worker.send_due()
            post.clock.forward(seconds=1)
    at = [kept.at for kept in post.desk.kept if kept.text == "Dag at the neighbours"]
    assert at
    assert (at[0] - said).total_seconds() <= 4


async def test_who_is_spoken_with_in_danger_is_read_while_others_cry(post: Office) -> None:
    """Anna has a worker, who asks; ten more cry, and the minute is full of their cards."""
    held = replace(a_case(post.clock, "anna"), urgent=True, holder="ellen")
    await post.tell(to_desk("card", "case", name="card:case"), keep=(held,))
    await post.worker.send_due()
    for n in range(10):
        to = ToDesk("moerwijk", f"cry{n}", urgent=True)
        await post.tell(
            *(Say(to, text("say", words=f"cry {n} {m}")) for m in range(2)),
            keep=(replace(a_case(post.clock), id=f"cry{n}", urgent=True),),
        )
    await _send_all(post, seconds=31, step=1)
    assert await post.waits("desk:moerwijk:urgent-cards"), "the minute is full"
    asked = post.clock.now
    await post.tell(Say(later_in(held), text("say", words="yes, alone")))
    await post.tell(Say(later_in(replace(held, holder="")), text("say", words="nobody has it")))
    await _send_all(post, seconds=12, step=1)
    at = {kept.text: (kept.at - asked).total_seconds() for kept in post.desk.kept}
    assert at["Dag yes, alone"] <= 1
    assert "Dag nobody has it" not in at
    assert await post.waits("desk:moerwijk:urgent-cards")


async def test_twelve_cries_at_one_desk_stand_there_before_anything_that_follows_in_them(
    post: Office,
) -> None:
    """Each rings, has a topic and a card, and goes on writing at once; the group takes 20."""
    names = [f"cry{n:02}" for n in range(12)]
    for case in names:
        to, more = ToDesk("moerwijk", case, urgent=True), text("say", words=f"more of {case}")
        await post.tell(
            TopicIs(to, text("card")),
            Say(to, text("say", words=case), name=f"card:{case}"),
            Say(ToDesk("moerwijk", urgent=True), text("say", words="ring")),
            Say(replace(to, later=True), more),
            keep=(replace(a_case(post.clock), id=case, urgent=True),),
        )
    begin = post.clock.now
    await _send_all(post, seconds=180, step=1)
    at = {kept.text: (kept.at - begin).total_seconds() for kept in post.desk.kept}
    cards = [at[f"Dag {case}"] for case in names]
    assert len(cards) == 12
    assert max(cards) <= 2 * URGENT_CARDS_AT_ONCE[0] / 1000
    assert min(at[f"Dag more of {case}"] for case in names) > max(cards)
