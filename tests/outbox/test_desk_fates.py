"""Nothing for a desk is lost: cut off, moved, or refused by Telegram."""

import asyncio
from dataclasses import replace

import pytest

from buurtbot.domain.core.messages import Alarm, Change, Media, Say, ToDesk, text
from buurtbot.outbox.fates import DESK_AGAIN_SECONDS
from buurtbot.outbox.letters.channel import (
    Delivered,
    Gone,
    Moved,
    NoTopic,
    Refused,
    Shown,
    TryLater,
    Unreachable,
)
from tests.outbox.cry import (
    CARD,
    OPENING,
    TO,
    a_cry,
    case_of,
    goes_on,
)
from tests.outbox.office import GM, Office, a_case, a_person, hidden, to, to_desk


async def test_a_desk_that_cannot_be_reached_rings_once_for_every_case_that_waits(
    post: Office, caplog: pytest.LogCaptureFixture
) -> None:
    post.desk.answers["open_topic"] = [Unreachable("bot was kicked")] * 2
    other = replace(a_case(post.clock), id="other", ref="M-2222")
    await post.tell(keep=(other,))
    await a_cry(post)
    await post.tell(Say(replace(TO, case="other"), text("say", words="x")))
    assert await post.waits("desk:moerwijk:urgent-cards") == 3
    await goes_on(post, seconds=DESK_AGAIN_SECONDS)
    assert post.done == ["desk_cut_off moerwijk case", "desk_cut_off moerwijk other"]
    assert "the desk of moerwijk cannot be reached" in caplog.text
    await goes_on(post, seconds=DESK_AGAIN_SECONDS)
    assert post.desk.texts == ["Dag ik wil dood", "Dag x"]
    assert post.done[2].startswith("desk_reached moerwijk ")
    await goes_on(post)
    assert len(post.done) == 3


async def test_a_group_that_moved_hears_its_new_number_once(post: Office) -> None:
    post.desk.answers["send"] = [Moved(-100200300)] * 2
    await post.tell(to_desk("1"))
    await post.worker.send_due()
    assert post.done == ["desk_moved moerwijk -100200300"]
    assert post.desk.texts[-1] == "Dag 1"
    assert await post.waits("desk:moerwijk") == 0


async def test_what_telegram_refuses_goes_to_the_desk_barer_and_barer(
    post: Office, caplog: pytest.LogCaptureFixture
) -> None:
    """A file, buttons, styles, odd signs: without each of them in turn, and the words stay."""
    post.neighbours.files["moerwijk:PHOTO"] = b"jpg"
    photo = Media("photo", "moerwijk", hidden("PHOTO"))
    words = hidden("ik wil \u2060dood")
    said = Say(TO, text("say", words=words), ((CARD,),), media=photo, protect=True)
    await a_cry(post)
    post.desk.answers["send"] = [Refused("Bad Request: can't parse entities")] * 4
    await post.tell(said)
    await post.worker.send_due()
    forms = [
        (k.letter.attached is not None, k.letter.buttons, "\u2060" in k.text)
        for k in post.desk.kept[2:]
    ]
    data = post.desk.kept[2].letter.buttons[0][0].data
    styled = ((Shown("Ik help", data=data, style="success"),),)
    plain = ((Shown("Ik help", data=data),),)
    assert forms == [
        (True, styled, True),
        (False, styled, True),
        (False, plain, True),
        (False, (), True),
        (False, (), False),
    ]
    assert post.desk.texts[-1].endswith("dood\n\n(bestand kwijt)")
    assert "can't parse entities" in caplog.text


async def test_what_cannot_be_shown_at_all_is_named_by_its_reference(post: Office) -> None:
    await a_cry(post)
    post.desk.answers["Dag 1"] = [Refused("Bad Request: nonsense")]
    await post.tell(replace(to_desk("1", "case"), to=TO), replace(to_desk("2", "case"), to=TO))
    await post.worker.send_due()
    assert post.desk.texts[1:] == ["Dag 1", "M-4K7P niet getoond", "Dag 2"]


async def test_a_group_that_refuses_everything_keeps_what_is_for_it_and_rings(
    post: Office,
) -> None:
    await a_cry(post)
    post.desk.answers["send"] = [Refused("Bad Request: nonsense")] * 3
    await post.tell(replace(to_desk("1", "case"), to=TO))
    await post.worker.send_due()
    assert await post.waits("desk:moerwijk:urgent-cards") == 1
    assert post.done == ["desk_cut_off moerwijk case"]
    await goes_on(post, seconds=DESK_AGAIN_SECONDS)
    assert post.desk.texts[-1] == "Dag 1"


async def test_a_general_topic_that_is_closed_for_us_keeps_what_is_for_it(post: Office) -> None:
    post.desk.answers["send"] = [NoTopic()]
    await post.tell(to_desk("1"), to_desk("2"))
    await post.worker.send_due()
    assert await post.waits("desk:moerwijk") == 2
    await goes_on(post, seconds=DESK_AGAIN_SECONDS)
    assert post.desk.texts == ["Dag 1", "Dag 1", "Dag 2"]


async def test_a_text_of_ours_that_is_missing_is_told_at_the_desk_and_holds_up_nothing(
    post: Office,
) -> None:
    await a_cry(post)
    await post.tell(Say(TO, text("no-such-text")), replace(to_desk("2", "case"), to=TO))
    await post.worker.send_due()
    assert post.desk.texts[1:] == ["M-4K7P niet getoond", "Dag 2"]


async def test_a_change_of_what_is_gone_is_said_anew_only_where_it_must(post: Office) -> None:
    await post.tell(to_desk("1", name="line"), to_desk("2", name="digest"))
    await post.worker.send_due()
    post.desk.answers["change"] = [Gone(), Gone(), Refused("Bad Request: nonsense")]
    to_group = ToDesk("moerwijk")
    await post.tell(
        Change(to_group, "line", text("closed")),
        Change(to_group, "line", text("closed"), anew=True),
        Change(to_group, "never-sent", text("card"), anew=True),
    )
    await post.worker.send_due()
    assert [(k.what, k.text) for k in post.desk.kept[2:]] == [
        ("change", "Gesloten"),
        ("change", "Gesloten"),
        ("send", "Gesloten"),
        ("send", "Melding"),
    ]


async def test_a_change_that_is_refused_goes_on_without_its_buttons(post: Office) -> None:
    await post.tell(to_desk("1", name="line"))
    await post.worker.send_due()
    post.desk.answers["change"] = [Refused("Bad Request: BUTTON_DATA_INVALID")] * 2
    await post.tell(Change(ToDesk("moerwijk"), "line", text("closed"), ((CARD,),)))
    await post.worker.send_due()
    assert [len(kept.letter.buttons) for kept in post.desk.kept[1:]] == [1, 1, 0]


async def test_what_the_desk_said_and_did_not_arrive_is_told_there_once_and_nobody_waits(
    post: Office,
) -> None:
    people = (a_person("anna", post.clock), a_person("bram", post.clock, chat=2))
    post.neighbours.answers["Dag a"] = [Unreachable("Forbidden: bot was blocked by the user")]
    await post.tell(to("anna", "a", case="case"), to("anna", "b"), to("bram", "c"), keep=people)
    await post.worker.send_due()
    assert post.done == ["did_not_reach case", "sending anna"]
    assert sorted(post.neighbours.texts) == ["Dag a", "Dag b", "Dag c"]


async def test_an_alarm_of_a_group_is_no_message_of_that_group(post: Office) -> None:
    post.desk.answers["open_topic"] = [Unreachable("bot was kicked")]
    await a_cry(post)
    await post.tell(Alarm(TO, "M-4K7P", "desk_unreachable"))
    await post.worker.send_due()
    assert post.rung == ["moerwijk M-4K7P desk_unreachable"]
    assert await post.store.outbox(GM).desk.cut_off_since("moerwijk") is not None


async def test_who_meet_a_closed_group_at_the_same_time_know_of_one_moment(post: Office) -> None:
    """Else the second channel rings for each of them, and one of them is never reached again."""
    first, second = (post.store.outbox(GM).desk for _ in range(2))
    assert await first.cut_off_since("moerwijk") is await second.cut_off_since("moerwijk") is None
    first.seen[first.keys.cut_off("moerwijk")] = second.seen[second.keys.cut_off("moerwijk")] = (
        None
    )
    since = await first.cut_off("moerwijk", post.clock.now)
    post.clock.forward(seconds=1)
    assert await second.cut_off("moerwijk", post.clock.now) == since
    assert await second.cut_off_since("moerwijk") == since
    assert await post.store.redis.pttl(first.keys.cut_off("moerwijk")) == -1


async def test_a_delivered_message_without_a_number_leads_nowhere(post: Office) -> None:
    await a_cry(post)
    post.desk.answers["send"] = [Delivered()]
    await post.tell(replace(to_desk("1", "case"), to=TO))
    await post.worker.send_due()
    assert await case_of(post, 0) is None


async def _telegram_takes_a_moment(_kept: object) -> None:
    await asyncio.sleep(0.05)


async def test_two_queues_of_one_case_make_one_topic(post: Office) -> None:
    """What goes first and what follows are sent at the same time, also when a topic is lost."""
    await post.tell(to_desk("1", "case", name="card:case"), keep=(a_case(post.clock),))
    await post.worker.send_due()
    post.desk.answers["Dag 2"] = [NoTopic()]
    post.desk.answers["reopen_topic"] = [NoTopic()] * 2
    await post.tell(to_desk("2", "case"))
    await post.worker.send_due()
    post.clock.forward(seconds=1)
    post.desk.before_each = _telegram_takes_a_moment
    follows = ToDesk("moerwijk", "case", later=True)
    await post.tell(replace(to_desk("3", "case"), to=follows))
    for _ in range(3):
        await post.worker.send_due()
        post.clock.forward(seconds=1)
    assert [kept.what for kept in post.desk.kept].count("open_topic") == 2
    assert {"Dag 2", "Dag 3"} <= set(post.desk.texts)


async def test_a_group_told_to_wait_an_hour_rings_for_what_is_urgent_alone(post: Office) -> None:
    """Telegram said no for an hour. Who is in danger does not wait for that."""
    urgent, calm = a_case(post.clock), replace(a_case(post.clock), id="calm", ref="M-2222")
    await post.tell(
        *OPENING, to_desk("2", "calm"), keep=(urgent, calm, a_person("anna", post.clock))
    )
    post.desk.answers["open_topic"] = [TryLater(3600)] * 9
    await post.worker.send_due()
    assert post.done == ["desk_cut_off moerwijk case"]
    await goes_on(post, seconds=900)
    await goes_on(post, seconds=900)
    assert post.done == ["desk_cut_off moerwijk case"], "once for each case"
    post.desk.answers.clear()
    await goes_on(post, seconds=1800)
    assert "Dag ik wil dood" in post.desk.texts
    assert post.done[1].startswith("desk_reached moerwijk ")


async def test_a_group_told_to_wait_a_minute_just_waits(post: Office) -> None:
    post.desk.answers["open_topic"] = [TryLater(60)]
    await a_cry(post)
    await goes_on(post, seconds=60)
    assert post.done == []
    assert post.desk.texts == ["Dag ik wil dood"]
