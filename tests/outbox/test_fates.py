"""What Telegram says to a message, and what then becomes of it and of its chat."""

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Alarm, Change, Say, ToChat, ToDesk, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.outbox.letters.channel import (
    Delivered,
    Moved,
    NoTopic,
    Refused,
    Result,
    TryLater,
    Unreachable,
)
from tests.outbox.office import (
    GM,
    Office,
    a_case,
    a_person,
    hidden,
    to,
    to_desk,
)


async def test_not_now_is_tried_again_when_telegram_said_so_and_holds_up_only_that_chat(
    post: Office,
) -> None:
    post.neighbours.answers["Dag a"] = [TryLater(7)]
    people = (a_person("anna", post.clock), a_person("bram", post.clock, chat=2))
    await post.tell(to("anna", "a"), to("anna", "then"), to("bram", "b"), keep=people)
    await post.worker.send_due()
    assert sorted(post.neighbours.texts) == ["Dag a", "Dag b"]
    post.clock.forward(seconds=6.9)
    assert await post.worker.send_due() == 0
    post.clock.forward(seconds=0.1)
    await post.worker.send_due()
    assert post.neighbours.texts[2:] == ["Dag a", "Dag then"]


async def test_who_blocked_us_is_noted_once_and_nothing_waits_for_them(post: Office) -> None:
    post.neighbours.answers["send"] = [Unreachable("bot was blocked by the user")] * 2
    await post.tell(to("anna", "1"), to("anna", "2"), keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    assert post.done[:1] == ["sending anna"]
    read = (await post.store.work(GM, "look", post.clock.now).look(Person, ["anna"]))["anna"]
    assert not read.reachable
    assert await post.waits("person:anna") == 0


@pytest.mark.parametrize("answer", [Unreachable("bot was blocked by the user"), Moved(-77)])
async def test_a_stranger_who_blocks_the_desks_bot_is_let_go_and_nobody_is_called(
    post: Office, answer: Result, caplog: pytest.LogCaptureFixture
) -> None:
    post.desk.answers["send"] = [answer]
    stranger = ToChat("desk", hidden("4444", "passing:piet"), "nl")
    await post.tell(Say(stranger, text("card")))
    for _ in range(3):
        await post.worker.send_due()
        post.clock.forward(minutes=1)
    assert [kept.chat for kept in post.desk.kept] == [4444]
    assert await post.waits("person:passing:piet") == 0
    assert [line.levelname for line in caplog.records if line.levelname == "CRITICAL"] == []


async def test_strangers_do_not_wait_for_each_other(post: Office) -> None:
    for number in range(40):
        stranger = ToChat("desk", hidden(f"{number + 1}", f"passing:{number}"), "nl")
        await post.tell(Say(stranger, text("card")))
    for _ in range(3):
        await post.worker.send_due()
        post.clock.forward(seconds=1)
    assert len(post.desk.kept) == 40


async def test_a_group_that_moved_gets_it_in_its_new_place_and_old_messages_stay(
    post: Office,
) -> None:
    await post.tell(to_desk("before", name="card"))
    await post.worker.send_due()
    post.desk.answers["send"] = [Moved(-100200300)]
    await post.tell(to_desk("after"))
    await post.worker.send_due()
    await post.tell(Change(ToDesk("moerwijk"), "card", text("closed")))
    await post.worker.send_due()
    assert [(kept.what, kept.chat) for kept in post.desk.kept] == [
        ("send", -1001),
        ("send", -1001),
        ("send", -100200300),
    ]
    assert await post.waits("desk:moerwijk") == 0


async def test_a_change_that_finds_out_that_the_group_moved_ends(post: Office) -> None:
    await post.tell(to_desk("before", name="card"))
    await post.worker.send_due()
    post.desk.answers["change"] = [Moved(-100200300)] * 20
    await post.tell(Change(ToDesk("moerwijk"), "card", text("closed")))
    await post.worker.send_due()
    assert [kept.what for kept in post.desk.kept] == ["send", "change"]
    assert await post.waits("desk:moerwijk") == 0


async def test_a_topic_is_made_once_and_made_anew_when_somebody_removed_it(post: Office) -> None:
    about_case = (to_desk("1", "case"), to_desk("2", "case"))
    await post.tell(*about_case, keep=(a_case(post.clock),))
    await post.worker.send_due()
    assert [kept.what for kept in post.desk.kept] == ["open_topic", "send", "send"]
    thread = post.desk.kept[1].letter.thread
    assert thread == 101
    assert await post.store.work(GM, "x", post.clock.now).case_of_thread(-1001, 101) == "case"
    post.desk.answers["send"] = [NoTopic()]
    await post.tell(to_desk("3", "case"))
    await post.worker.send_due()
    post.clock.forward(seconds=1)
    await post.worker.send_due()
    whats = [kept.what for kept in post.desk.kept[3:]]
    assert whats == ["send", "reopen_topic", "open_topic", "send"]
    assert post.desk.kept[-1].letter.thread != thread
    work = post.store.work(GM, "x", post.clock.now)
    assert await work.case_of_thread(-1001, 101) is None


async def test_a_desk_that_cannot_be_reached_gets_everything_when_it_is_back(
    post: Office, caplog: pytest.LogCaptureFixture
) -> None:
    post.desk.answers["send"] = [Unreachable("bot was kicked")]
    await post.tell(to_desk("1"), to_desk("2"))
    await post.worker.send_due()
    assert await post.waits("desk:moerwijk") == 2
    assert "the desk of moerwijk cannot be reached" in caplog.text
    post.clock.forward(minutes=1)
    await post.worker.send_due()
    assert post.desk.texts == ["Dag 1", "Dag 1", "Dag 2"]


async def test_an_alarm_rings_also_when_the_desk_cannot_be_reached(post: Office) -> None:
    post.desk.answers["send"] = [Unreachable("bot was kicked")] * 9
    alarm = Alarm(ToDesk("moerwijk", "case"), "M-4K7P", "wants_person")
    await post.tell(to_desk("1"), alarm)
    await post.worker.send_due()
    assert post.rung == ["moerwijk M-4K7P wants_person"]


async def test_what_telegram_never_takes_is_said_in_the_log_and_holds_up_nothing(
    post: Office, caplog: pytest.LogCaptureFixture
) -> None:
    post.neighbours.answers["Dag 1"] = [Refused("Bad Request: nonsense")]
    await post.tell(to("anna", "1"), to("anna", "2"), keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    assert post.neighbours.texts == ["Dag 1", "Dag 2"]
    assert "nonsense" in caplog.text


async def test_a_text_that_is_missing_or_does_not_fit_holds_up_nothing(post: Office) -> None:
    wrong = (Say(ToPerson("anna"), text("no-such-text")), Say(ToPerson("anna"), text("say")))
    await post.tell(*wrong, to("anna", "2"), keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    assert post.neighbours.texts == ["Dag 2"]


async def test_nothing_is_sent_to_or_about_who_was_forgotten(post: Office) -> None:
    people = (a_person("anna", post.clock), a_person("bram", post.clock, chat=2))
    about_anna = Say(ToPerson("bram"), text("say", words=hidden("Anna")))
    await post.tell(to("anna", "1"), about_anna, to("bram", "2"), keep=people)
    forgotten = Decision(drop=(people[0],), shred=("anna",))
    await post.store.work(GM, "forget", post.clock.now).commit(forgotten)
    await post.worker.send_due()
    assert post.neighbours.texts == ["Dag 2"]
    assert await post.waits("person:anna") == 0


async def test_where_a_message_went_holds_no_chat_of_a_person(post: Office) -> None:
    await post.tell(to("anna", "1", name="q:1"), keep=(a_person("anna", post.clock, chat=471108),))
    await post.worker.send_due()
    stored = [await post.store.redis.get(key) for key in await post.store.redis.keys("*:sent:*")]
    assert stored == ["moerwijk 0 101"]
    await post.tell(Change(ToPerson("anna"), "q:1", text("closed")))
    await post.worker.send_due()
    assert post.neighbours.kept[-1].chat == 471108
    assert post.neighbours.kept[-1].message == 101


async def test_a_delivered_message_without_a_number_is_not_remembered(post: Office) -> None:
    post.neighbours.answers["send"] = [Delivered()]
    await post.tell(to("anna", "1", name="q:1"), keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    assert await post.store.outbox(GM).where("q:1") is None


async def test_a_goodbye_to_a_chat_that_is_gone_is_given_up(post: Office) -> None:
    goodbye = Say(ToChat("moerwijk", hidden("4711", "passing:1"), "nl"), text("card"))
    post.neighbours.answers["send"] = [Unreachable("user is deactivated")]
    await post.tell(goodbye)
    await post.worker.send_due()
    assert await post.waits("person:passing:1") == 0
    assert post.done == []
