"""While nothing can be written people hear so at once: honestly, not too often, with a number."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from buurtbot.outbox.door_notes import (
    AGAIN,
    DESK_PATIENCE,
    MOST_TOLD,
    MOST_WAITING,
    PATIENCE,
)
from buurtbot.outbox.letters.channel import Moved, Unreachable
from buurtbot.services.core.context import Context
from tests.outbox.evening import MOERWIJK, Evening, says


@pytest.fixture
def evening(context: Context) -> Evening:
    return Evening(context)


@pytest.fixture
def ringing(context: Context) -> Evening:
    """Moerwijk and Spoorwijk have one second channel."""
    there = [
        n.model_copy(
            update={"desk": n.desk.model_copy(update={"second_channel": "http://127.0.0.1:9/"})}
        )
        if n.municipality == "gm0518"
        else n
        for n in context.network.neighbourhoods
    ]
    network = context.network.model_copy(update={"neighbourhoods": tuple(there)})
    return Evening(replace(context, network=network))


async def test_who_writes_hears_it_once_in_ten_minutes_with_a_number_to_call(
    evening: Evening,
) -> None:
    await evening.passes(0)
    await evening.passes(PATIENCE)
    for _ in range(5):  # Telegram brings it again and again
        await evening.writes("ik zoek iemand voor de boodschappen")
        await evening.passes(1)
    (told,) = evening.told()
    assert "storing" in told
    assert "070 123 45 67" in told
    assert "112" in told
    await evening.passes(AGAIN)
    await evening.writes("hallo?")
    assert len(evening.told()) == 2


async def test_a_redis_that_is_started_anew_in_a_few_seconds_is_nobodys_concern(
    evening: Evening,
) -> None:
    await evening.passes(0)
    await evening.passes(PATIENCE - 1)
    await evening.writes("hallo")
    await evening.passes(1, ill=False)
    assert evening.told() == []
    assert evening.desk_told() == []


async def test_whose_words_worry_us_hears_at_once_whom_to_call_and_the_desk_sees_the_words(
    ringing: Evening,
) -> None:
    await ringing.passes(0)
    for _ in range(3):
        await ringing.writes("ik wil dood")
    (told,) = ringing.told()
    for number in ("112", "113", "070 123 45 67"):
        assert number in told
    (seen,) = ringing.desk_told()
    assert "ik wil dood" in seen
    assert "Mieke" in seen
    assert "Moerwijk" in seen
    assert ringing.rung == [("moerwijk", "sensitive")]
    await ringing.passes(5, ill=False)
    assert len(ringing.desk_told()) == 1  # by webhook it need not have come in yet
    await ringing.passes(AGAIN, ill=False)
    assert ringing.desk_told() == []


async def test_whose_partner_hits_them_is_led_to_who_helps_with_that(evening: Evening) -> None:
    await evening.passes(0)
    await evening.writes("mijn man slaat mij")
    (told,) = evening.told()
    for number in ("112", "0800-2000", "070 123 45 67"):
        assert number in told
    assert "113" not in told


async def test_who_heard_of_the_trouble_and_then_despairs_hears_more(evening: Evening) -> None:
    await evening.passes(0)
    await evening.passes(PATIENCE)
    await evening.writes("hallo")
    await evening.writes("ik wil dood")
    assert len(evening.told()) == 2
    assert "113" in evening.told()[-1]


async def test_who_despairs_does_not_wait_for_a_crowd_that_does_not(evening: Evening) -> None:
    await evening.passes(0)
    evening.now += PATIENCE
    for user in range(1, MOST_WAITING + 50):
        evening.door.knocks("moerwijk", says("hallo", user=user))
    evening.door.knocks("moerwijk", says("ik wil dood"))
    evening.door._waiting = type(evening.door._waiting)(list(evening.door._waiting)[:2])
    await evening.door.say_all()
    assert [kept.chat for kept in evening.neighbours.kept] == [4711]
    assert len(evening.desk_told()) == 1


async def test_what_was_told_is_not_remembered_for_ever(evening: Evening) -> None:
    await evening.passes(0)
    evening.now += PATIENCE
    for user in range(MOST_TOLD + 10):
        evening.door._told["moerwijk", user, "word"] = evening.now - AGAIN - 1
    await evening.writes("hallo")
    assert len(evening.door._told) == 1


async def test_the_desks_hear_when_it_begins_to_last_and_when_it_is_over(
    ringing: Evening,
) -> None:
    await ringing.passes(0)
    for _ in range(3):
        await ringing.passes(DESK_PATIENCE)
    for group in (MOERWIJK, -1002, -1003):
        (told,) = ringing.desk_told(group)
        assert "070 123 45 67" in told
    assert ringing.rung == [("spoorwijk", "nothing_kept")]  # one address, so once
    for _ in range(2):
        await ringing.passes(5, ill=False)
    assert "voorbij" in ringing.desk_told()[-1] or "over" in ringing.desk_told()[-1]
    assert len(ringing.desk_told()) == 2
    assert ringing.rung[1:] == [("spoorwijk", "kept_again")]


async def test_a_second_channel_that_does_not_answer_is_called_again(ringing: Evening) -> None:
    ringing.rings_fail = 1
    await ringing.passes(0)
    await ringing.passes(DESK_PATIENCE)
    await ringing.passes(1)
    assert ringing.rung == []
    await ringing.passes(60)
    assert ringing.rung == [("spoorwijk", "nothing_kept")]


async def test_a_service_that_stops_leaves_no_words_standing(evening: Evening) -> None:
    """Unless Redis is still gone: then nobody else has them."""
    for ill in (True, False):
        await evening.passes(0, ill=ill)
        await evening.writes("ik wil dood", user=1 + ill)
        stopping = asyncio.Event()
        stopping.set()
        await evening.door.run(stopping)
        assert len(evening.desk_told()) == ill


async def test_staff_hear_that_what_they_do_comes_later(evening: Evening) -> None:
    await evening.passes(0)
    await evening.passes(PATIENCE)
    for _ in range(3):
        await evening.writes("ik bel haar", user=MOERWIJK, slug="desk")
    await evening.writes("ik bel haar", user=-5, slug="desk")  # no group of ours
    await evening.writes("ik ben nieuwsgierig", user=17, slug="desk")
    assert len(evening.desk_told()) == 1
    assert {kept.chat for kept in evening.desk.kept} == {MOERWIJK}


async def test_a_group_that_moved_is_found_and_who_blocked_us_stops_nothing(
    evening: Evening, caplog: pytest.LogCaptureFixture
) -> None:
    evening.desk.answers["send"].append(Moved(-2001))
    evening.neighbours.answers["send"].append(Unreachable("blocked"))
    await evening.passes(0)
    await evening.writes("ik wil dood")
    assert len(evening.desk_told(-2001)) == 1
    assert "did not arrive: Unreachable" in caplog.text
    await evening.passes(AGAIN + 1, ill=False)
    assert evening.desk_told(-2001) == []


@pytest.mark.parametrize(
    "raw",
    [
        {"update_id": 1},
        {"update_id": 1, "message": "?"},
        {"update_id": 1, "message": {"chat": {"id": 1}}},
        {"update_id": 1, "callback_query": {"from": {"first_name": "Mieke"}}},
        {"update_id": 1, "message": {"chat": {"id": 1}, "from": {"is_bot": True}}},
        {"update_id": 1, "message": {"chat": {"id": -100}, "from": {}, "text": "in a group"}},
    ],
    ids=str,
)
async def test_nobody_is_told_what_nobody_asked(evening: Evening, raw: dict[str, Any]) -> None:
    await evening.passes(0)
    evening.now += PATIENCE
    evening.door.knocks("moerwijk", raw)
    await evening.door.say_all()
    assert evening.neighbours.kept == []


@pytest.mark.parametrize(
    "wrapped",
    [
        lambda said: {"edited_message": said},
        lambda said: {"message": {**said, "text": "", "caption": said["text"]}},
        lambda said: {"callback_query": {"from": said["from"], "message": said}},
        lambda said: {"message": {**said, "text": 5}},
    ],
    ids=["edited", "caption", "press", "nonsense"],
)
async def test_however_they_knock(
    evening: Evening, wrapped: Callable[[dict[str, Any]], dict[str, Any]]
) -> None:
    await evening.passes(0)
    evening.now += PATIENCE
    said = says("I want help", language="en")["message"]
    evening.door.knocks("moerwijk", {"update_id": 1, **wrapped(said)})
    await evening.door.say_all()
    (told,) = evening.told()
    assert "not been read yet" in told
