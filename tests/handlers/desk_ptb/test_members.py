"""Who somebody in a staff group is: asked of Telegram seldom, and never known for too long."""

from buurtbot.simulator.control_api.client import LocalTelegram
from handlers.talking.talk import Words
from tests.handlers.desk_ptb.conftest import NO_DESK, Balie
from tests.handlers.desk_ptb.test_hearing import topic
from tests.scenes.street import Clock


async def asks(telegram: LocalTelegram) -> int:
    """How often Telegram was asked about a member."""
    return len(await telegram.calls("getChatMember"))


async def test_telegram_is_asked_once_a_minute_who_somebody_is(
    balie: Balie, telegram: LocalTelegram, clock: Clock
) -> None:
    for _ in range(20):
        await balie.sara.says(balie.group, "/open")
    heard = await balie.hears()
    assert all(each.is_member and each.is_admin for each in heard)
    assert await asks(telegram) == 1
    clock.forward(minutes=1)
    await balie.sara.says(balie.group, "/open")
    await balie.hears()
    assert await asks(telegram) == 2


async def test_who_is_taken_out_has_no_rights_left_at_once(balie: Balie) -> None:
    thread = await topic(balie)
    await balie.sara.says(balie.group, "Ik bel zo", thread=thread)
    await balie.sara.says(balie.group, "Of toch later", thread=thread)
    *_, before, late = await balie.raw()
    await balie.desk.take_in(before)
    assert balie.heard[-1].is_member
    await balie.group.sets(balie.sara, "kicked")
    await balie.hears()
    await balie.desk.take_in(late)
    assert balie.heard[-1].said == Words("Of toch later")
    assert not balie.heard[-1].is_member
    await balie.group.sets(balie.sara, "member")
    await balie.hears()
    await balie.sara.says(balie.group, "Ik ben er weer", thread=thread)
    heard = (await balie.hears())[-1]
    assert (heard.is_member, heard.is_admin) == (True, False)


async def test_who_was_taken_out_unseen_has_no_rights_left_after_a_minute(
    balie: Balie, telegram: LocalTelegram, clock: Clock
) -> None:
    """Another process may have got the news, or our bot may not see who comes and goes."""
    thread = await topic(balie)
    for words in ("een", "twee", "drie"):
        await balie.sara.says(balie.group, words, thread=thread)
    *_, one, two, three = await balie.raw()
    await balie.desk.take_in(one)
    await balie.group.sets(balie.sara, "kicked")
    await balie.raw()  # and nobody tells us
    clock.forward(seconds=59)
    await balie.desk.take_in(two)
    clock.forward(seconds=1)
    await balie.desk.take_in(three)
    assert [heard.is_member for heard in balie.heard[-3:]] == [True, True, False]


async def test_of_a_group_that_is_no_desk_nobody_is_asked_about(
    balie: Balie, telegram: LocalTelegram
) -> None:
    await balie.desk.take_in(
        {
            "update_id": 9001,
            "message": {
                "message_id": 1,
                "date": 1,
                "chat": {"id": NO_DESK, "type": "supergroup", "title": "Elders"},
                "from": {"id": 77, "is_bot": False, "first_name": "Piet"},
                "text": "hoi",
            },
        }
    )
    assert balie.heard[-1].chat == NO_DESK
    assert await asks(telegram) == 0


async def test_telegram_may_be_too_busy_to_say_who_is_a_member(
    balie: Balie, telegram: LocalTelegram, clock: Clock
) -> None:
    thread = await topic(balie)
    await telegram.fault("429", method="getChatMember", seconds=1)
    await balie.sara.says(balie.group, "Ik bel zo", thread=thread)
    heard = (await balie.hears())[-1]
    assert (heard.unsure, heard.is_member) == (True, False)
    await telegram.heals()
    await balie.sara.says(balie.group, "Nu dan", thread=thread)
    heard = (await balie.hears())[-1]
    assert (heard.unsure, heard.is_member) == (False, True)
