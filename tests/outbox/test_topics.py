"""The topic of a case: made, named, opened, closed, made anew, and taken away in the end."""

import pytest

from buurtbot.domain.core.messages import Change, Say, ToDesk, TopicIs, text
from buurtbot.outbox.letters.channel import Gone, NoTopic, Refused, TryLater
from tests.outbox.office import GM, Office, a_case, to_desk


async def test_a_topic_is_named_opened_and_closed(post: Office) -> None:
    desk = ToDesk("moerwijk", "case")
    await post.tell(TopicIs(desk, text("card")), keep=(a_case(post.clock),))
    await post.tell(TopicIs(desk, text("closed"), open=False))
    await post.worker.send_due()
    assert [(kept.what, kept.text) for kept in post.desk.kept] == [
        ("open_topic", "Melding"),
        ("topic_closed", "Gesloten"),
    ]
    post.desk.answers["topic_open"] = [NoTopic()]
    await post.tell(TopicIs(desk, text("card")))
    await post.worker.send_due()
    post.clock.forward(seconds=1)
    await post.worker.send_due()
    assert [kept.what for kept in post.desk.kept[2:]] == [
        "topic_open",
        "reopen_topic",
        "open_topic",
    ]
    assert await post.waits("desk:moerwijk") == 0


async def test_a_topic_that_is_gone_when_it_is_to_be_closed_is_not_made_for_that(
    post: Office,
) -> None:
    desk = ToDesk("moerwijk", "case")
    await post.tell(TopicIs(desk, text("card")), keep=(a_case(post.clock),))
    post.desk.answers["topic_closed"] = [NoTopic()]
    await post.tell(TopicIs(desk, text("closed"), open=False))
    await post.worker.send_due()
    assert [kept.what for kept in post.desk.kept] == ["open_topic", "topic_closed"]
    assert await post.waits("desk:moerwijk") == 0


async def test_a_topic_that_may_not_be_named_stays_as_it_is(
    post: Office, caplog: pytest.LogCaptureFixture
) -> None:
    desk = ToDesk("moerwijk", "case")
    await post.tell(TopicIs(desk, text("card")), keep=(a_case(post.clock),))
    post.desk.answers["topic_open"] = [Refused("Bad Request: not enough rights")]
    await post.tell(TopicIs(desk, text("card")))
    await post.worker.send_due()
    assert await post.waits("desk:moerwijk") == 0
    assert "cannot be named" in caplog.text


async def test_a_topic_in_which_nothing_was_said_is_not_made_to_be_closed(post: Office) -> None:
    desk = ToDesk("moerwijk", "case")
    await post.tell(TopicIs(desk, text("closed"), open=False), keep=(a_case(post.clock),))
    await post.worker.send_due()
    assert not post.desk.kept
    assert await post.waits("desk:moerwijk") == 0


async def test_a_topic_whose_time_is_over_is_taken_away_with_what_leads_to_it(
    post: Office,
) -> None:
    desk = ToDesk("moerwijk", "case")
    gone = TopicIs(desk, text("closed"), open=False, gone=True)
    await post.tell(gone, keep=(a_case(post.clock),))
    await post.worker.send_due()
    assert post.desk.kept == []
    await post.tell(to_desk("1", "case"), gone)
    post.desk.answers["remove_topic"] = [TryLater(1)]
    await post.worker.send_due()
    post.clock.forward(seconds=1)
    await post.worker.send_due()
    assert [kept.what for kept in post.desk.kept][-2:] == ["remove_topic", "remove_topic"]
    assert await post.store.redis.keys("*:topic:*") == []
    work = post.store.work(GM, "look", post.clock.now)
    assert await work.case_of_thread(-1001, 101) is None


async def test_a_topic_that_cannot_be_made_now_waits_with_its_message(post: Office) -> None:
    post.desk.answers["open_topic"] = [TryLater(4)]
    await post.tell(to_desk("1", "case"), keep=(a_case(post.clock),))
    await post.worker.send_due()
    assert post.desk.texts == []
    post.clock.forward(seconds=4)
    await post.worker.send_due()
    assert post.desk.texts == ["Dag 1"]


async def test_a_topic_that_is_named_and_is_gone_comes_back_with_the_card_of_its_case(
    post: Office,
) -> None:
    """Nothing else was to be said in it: the card would only have come with the next message."""
    desk = ToDesk("moerwijk", "case")
    await post.tell(to_desk("card", "case", name="card:case"), keep=(a_case(post.clock),))
    await post.worker.send_due()
    post.desk.answers["topic_open"] = [NoTopic()]
    await post.tell(TopicIs(desk, text("closed")))
    await post.worker.send_due()
    post.clock.forward(seconds=1)
    await post.worker.send_due()
    assert [kept.what for kept in post.desk.kept].count("open_topic") == 2
    assert post.done == ["card_again case"]


async def test_it_comes_once_when_the_card_itself_comes_right_behind(post: Office) -> None:
    desk = ToDesk("moerwijk", "case")
    await post.tell(to_desk("card", "case", name="card:case"), keep=(a_case(post.clock),))
    await post.worker.send_due()
    post.desk.answers["topic_open"] = [NoTopic()]
    post.desk.answers["change"] = [Gone()]
    card = Change(desk, "card:case", text("card"), anew=True)
    await post.tell(TopicIs(desk, text("closed")), card)
    await post.worker.send_due()
    post.clock.forward(seconds=1)
    await post.worker.send_due()
    assert post.desk.texts[-1] == "Melding"
    assert post.done == []


async def test_in_a_topic_of_their_own_staff_are_answered_there_and_else_where_all_can_read_it(
    post: Office,
) -> None:
    there = ToDesk("moerwijk", thread=41)
    await post.tell(Say(there, text("card")))
    await post.worker.send_due()
    assert [kept.letter.thread for kept in post.desk.kept if kept.letter] == [41]
    post.desk.answers["send"] = [NoTopic()]
    await post.tell(Say(there, text("card")))
    await post.worker.send_due()
    assert [kept.letter.thread for kept in post.desk.kept if kept.letter] == [41, 41, None]
    assert await post.waits("desk:moerwijk") == 0
