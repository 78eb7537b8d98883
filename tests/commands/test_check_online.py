"""`check-config --online` asks Redis and Telegram, and says what would not work."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis

from buurtbot.online import mistakes_online, of_server
from config.core.mistakes import Mistake
from tests.mail.imap_server import mailbox
from tests.mail.mail_server import mailroom
from tests.scenes.town_at_start import DESK, Town, a_town
from tests.storage.old_redis import a_redis_of

NOW = 1_800_000_000.0
SOUND = {
    "aof_enabled": 1,
    "maxmemory_policy": "noeviction",
    "clock": NOW,
}
EVERYBODY = (DESK, "moerwijk", "crabbehof", "schieoevers", "heechterp")


@pytest.fixture
async def town(tmp_path: Path, redis_url: str) -> AsyncIterator[Town]:
    async with a_town(tmp_path, redis_url) as opened:
        yield opened


async def _with_groups(town: Town, *, but: str = "") -> None:
    for n in town.network.neighbourhoods:
        if n.slug != but:
            await town.telegram.group(
                n.name, bots=["onze_balie_bot"], is_forum=True, id=n.desk.group
            )


async def _told(town: Town, **changed: Any) -> list[str]:
    found: list[Mistake] = await mistakes_online(town.settings(**changed), town.network)
    assert all(mistake.remedy for mistake in found)
    return [f"{mistake.file}: {mistake.what}" for mistake in found]


@asynccontextmanager
async def set_up(redis_url: str, setting: str, value: str) -> AsyncIterator[None]:
    """Redis with another setting for a while."""
    redis = Redis.from_url(redis_url, decode_responses=True)
    before = str((await redis.config_get(setting))[setting])
    await redis.config_set(setting, value)
    try:
        yield
    finally:
        await redis.config_set(setting, before)
        await redis.aclose()


async def test_where_all_is_right_nothing_is_said(town: Town, redis_url: str) -> None:
    town.knows(*EVERYBODY)
    await _with_groups(town)
    async with set_up(redis_url, "appendonly", "yes"):
        told = await _told(town)
    assert told == []


async def test_tokens_names_and_groups_that_are_not_ours_are_named(town: Town) -> None:
    town.knows(*EVERYBODY[:-1])  # and not heechterp
    await _with_groups(town, but="crabbehof")
    exchanged = town.world.bots[int(town.env["BUURTBOT_TOKEN_MOERWIJK"].partition(":")[0])]
    exchanged.username = "other_bot"
    group = town.network.neighbourhood("crabbehof").desk.group
    assert sorted(line for line in await _told(town) if line[0] == "T") == [
        f"Telegram: @onze_balie_bot is not in the group of crabbehof ({group})",
        "Telegram: Telegram knows no bot with the token of heechterp",
        "Telegram: the token of moerwijk is of @other_bot, and not of @moerwijk_helpt_bot",
    ]


async def test_a_group_without_topics_and_a_bot_without_rights_are_told(town: Town) -> None:
    town.knows(*EVERYBODY)
    await _with_groups(town, but="moerwijk")
    plain = town.network.neighbourhood("moerwijk").desk.group
    await town.telegram.group("Moerwijk", bots=["onze_balie_bot"], id=plain)
    assert "Telegram: the group of moerwijk: it has no topics, and each case is one" in (
        await _told(town)
    )


async def test_a_telegram_and_a_webhook_that_do_not_answer_are_told(town: Town) -> None:
    town.knows(*EVERYBODY)
    town.world.faults.add("outage")
    told = await _told(town, webhook_base="http://127.0.0.1:9")
    assert sum(line.startswith("Telegram: it does not answer for ") for line in told) == 5
    assert told[-1].startswith("BUURTBOT_WEBHOOK_BASE: nothing answers at http://127.0.0.1:9: ")


async def test_a_redis_that_does_not_answer_is_told(town: Town) -> None:
    told = await _told(town, redis_url="redis://127.0.0.1:9/0")
    assert told[0] == "Redis: it cannot be used"


@pytest.mark.parametrize(
    ("setting", "wrong", "said"),
    [
        ("appendonly", "no", "Redis: appendonly is no: what was said since"),
        ("maxmemory-policy", "allkeys-lru", "Redis: maxmemory-policy is allkeys-lru: when"),
    ],
)
async def test_a_redis_that_would_lose_people_is_told(
    town: Town, redis_url: str, setting: str, wrong: str, said: str
) -> None:
    async with set_up(redis_url, setting, wrong):
        assert any(line.startswith(said) for line in await _told(town))


@pytest.mark.parametrize(("off", "said"), [(7, "7 seconds ahead of ours"), (-60, "60 seconds b")])
def test_two_clocks_that_differ_are_told(off: float, said: str) -> None:
    (mistake,) = of_server([SOUND | {"clock": NOW + off}], NOW)
    assert said in mistake.what


async def test_a_redis_that_is_older_than_asked_for_is_told(town: Town) -> None:
    async with a_redis_of("6.2.14") as url:
        async with asyncio.timeout(10):
            (told,) = [
                m
                for m in await mistakes_online(town.settings(redis_url=url), town.network)
                if m.file == "Redis"
            ]
    assert "Redis 6.2.14, and buurtbot needs Redis 7.0" in told.remedy


async def test_a_mail_server_that_takes_nothing_from_us_is_told(town: Town) -> None:
    async def of_mail() -> list[str]:
        return [one for one in await _told(town, mail=room.at()) if "mail server" in one]

    async with mailroom() as room:
        assert await of_mail() == []
        room.says["MAIL"] = ["553 5.7.1 that is not yours"]
        (said,) = await of_mail()
        assert "takes nothing from us: 553 5.7.1" in said
        assert room.taken == []
    (away,) = await of_mail()
    assert "no mail server answers at 127.0.0.1" in away


async def test_a_mailbox_that_does_not_let_us_in_is_told(town: Town) -> None:
    async def of_mailbox(**more: str) -> list[str]:
        told = await _told(town, mailbox=box.server(**more))
        return [one for one in told if "mailbox" in one]

    with mailbox() as box:
        assert await of_mailbox() == []
        for wrong in ({"password": "fout"}, {"folder": "Weg"}):
            (said,) = await of_mailbox(**wrong)
            assert "cannot be read" in said
            assert "fout" not in said
